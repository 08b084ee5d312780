import { parsePolicies } from './core/content/parse-policies.js';
import { PolicyError } from './core/content/problem.js';
import { buildModel } from './core/matching/model.js';
import type { Policies } from './core/policy.js';
import { writeCache } from './model-cache.js';
import type { Outcome, Prepared, Work } from './prepare.js';

/** What `prepare` does where there is no cache, in this thread. */
export function prepareNow({ files, cacheFile }: Work): Outcome {
  try {
    const made = prepared(parsePolicies(files));
    writeCache(cacheFile, made);
    return { prepared: made };
  } catch (error) {
    if (error instanceof PolicyError) return { problems: error.problems };
    throw error;
  }
}

/** The same without a cache. */
export function prepared(policies: Policies): Prepared {
  return { policies, model: buildModel(policies) };
}
