import type { FeatureRows } from '../../../src/core/matching/features/feature-rows.js';
import type { Features } from '../../../src/core/matching/features/features.js';

/** Features of texts put together as rows. */
export function rowsOf(texts: readonly Features[]): FeatureRows {
  const starts = [0];
  for (const { ids } of texts) starts.push((starts.at(-1) ?? 0) + ids.length);
  return {
    starts: Int32Array.from(starts),
    pairsFrom: Int32Array.from(texts, ({ pairsFrom }, row) => (starts[row] ?? 0) + pairsFrom),
    lettersFrom: Int32Array.from(texts, ({ lettersFrom }, row) => (starts[row] ?? 0) + lettersFrom),
    ids: Int32Array.from(texts.flatMap(({ ids }) => [...ids])),
    weights: Float32Array.from(texts.flatMap(({ weights }) => [...weights])),
  };
}

/** The features of one row. */
export function rowAt({ starts, pairsFrom, lettersFrom, ids, weights }: FeatureRows, row: number): Features {
  const [from = 0, to = 0] = [starts[row], starts[row + 1]];
  return {
    ids: ids.subarray(from, to),
    weights: weights.subarray(from, to),
    pairsFrom: (pairsFrom[row] ?? 0) - from,
    lettersFrom: (lettersFrom[row] ?? 0) - from,
  };
}
