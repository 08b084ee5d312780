import type { Policies } from '../policy.js';
import { buildPart, type ModelOptions, type PartModel } from './part-model.js';
import { partsOf, type Sizes, sizesOf } from './parts.js';

/**
 * All that matching needs to know of the policies, worked out beforehand. Plain data: it can be kept in a file and be
 * handed to another process, and the same policies always give the same bytes.
 */
export type Model = {
  /** In the order of `partsOf`. */
  readonly parts: readonly PartModel[];
  readonly sizes: Sizes;
};

export function buildModel(policies: Policies, options: ModelOptions = {}): Model {
  const sizes = sizesOf(policies);
  return { parts: partsOf(policies, sizes).map((part) => buildPart(part, options)), sizes };
}
