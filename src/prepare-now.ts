import { parsePolicies } from './core/content/parse-policies.js';
import { PolicyError } from './core/content/problem.js';
import { writeCache } from './model-cache.js';
import type { Outcome, Work } from './prepare.js';
import { prepared } from './prepared.js';

/** What `prepare` does where there is no cache, in this process. */
export function prepareNow({ files, cacheFile }: Work): Outcome {
  try {
    const made = prepared(parsePolicies(files));
    return cacheFile !== undefined && writeCache(cacheFile, made) ? { isCached: true } : { prepared: made };
  } catch (error) {
    if (error instanceof PolicyError) return { problems: error.problems };
    throw error;
  }
}
