import { buildModel, type Model } from './core/matching/model.js';
import type { Policies } from './core/policy.js';

/** Policies without their phrases, and all that matching has to know of them, with those. */
export type Prepared = { readonly policies: Policies; readonly model: Model };

export function prepared(policies: Policies): Prepared {
  return { policies: withoutPhrases(policies), model: buildModel(policies) };
}

/** Tens of thousands of phrases lie in the model as one list. As texts of their own the bot would have them a second time. */
function withoutPhrases({ policies, clauses, topics, covered }: Policies): Policies {
  const without = <Owner extends object>(owner: Owner): Owner => ({ ...owner, phrases: {} });
  return {
    policies,
    clauses: clauses.map(without),
    topics: topics.map(without),
    covered: covered.map(without),
  };
}
