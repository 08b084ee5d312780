import { buildModel, type Model } from './core/matching/model.js';
import type { Policies } from './core/policy.js';

/** Policies, and all that matching has to know of them. */
export type Prepared = { readonly policies: Policies; readonly model: Model };

export function prepared(policies: Policies): Prepared {
  return { policies, model: buildModel(policies) };
}
