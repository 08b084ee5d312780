import type { Policies } from '../policy.js';
import { combine } from './combine.js';
import { buildModel, type Model } from './model.js';
import { partsOf } from './parts.js';
import { makeRanker } from './rank.js';
import type { Ranking } from './ranking.js';

/** Gives the clauses that may answer a question, best first. The same question always gives the same ranking. */
export type Matcher = (question: string) => Ranking;

/**
 * @param policies may be without their phrases when the model is given
 * @param model of these same policies; worked out here when it isn't given, which may take seconds
 */
export function makeMatcher(policies: Policies, model: Model = buildModel(policies)): Matcher {
  const [many, few] = partsOf(policies, model.sizes).map((part, at) => {
    const known = model.parts[at];
    if (known === undefined) throw new Error('this model is of other policies');
    return makeRanker(part, known);
  });
  if (many === undefined) throw new Error('there is always a part');
  return few === undefined ? many : (question) => combine(many(question), few(question));
}
