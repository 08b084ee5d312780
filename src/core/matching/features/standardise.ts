import { dimensions, unit } from './embedding.js';

/** The mean of each number of the texts' embeddings, and how far the texts lie from it (standard deviation). */
export type Spread = { readonly mean: Float32Array; readonly deviation: Float32Array };

/** @param embeddings of all texts in one long list; those of texts without a known word are passed over */
export function spreadOf(embeddings: Float32Array): Spread {
  const known = rowsOf(embeddings).filter(isKnown);
  const average = (value: (of: Float32Array, at: number) => number): Float32Array =>
    Float32Array.from({ length: dimensions }, (_, at) => {
      const sum = known.reduce((total, one) => total + value(one, at), 0);
      return sum / Math.max(1, known.length);
    });
  const mean = average((one, at) => one[at] ?? 0);
  const variance = average((one, at) => ((one[at] ?? 0) - (mean[at] ?? 0)) ** 2);
  return { mean, deviation: variance.map(Math.sqrt) };
}

/** Standardises all embeddings of one long list in place. */
export function standardiseAll(embeddings: Float32Array, spread: Spread): void {
  for (const row of rowsOf(embeddings)) row.set(standardised(row, spread));
}

function rowsOf(embeddings: Float32Array): Float32Array[] {
  return Array.from({ length: embeddings.length / dimensions }, (_, row) =>
    embeddings.subarray(row * dimensions, (row + 1) * dimensions),
  );
}

/** A text without any word that has a vector is about nothing that is known. */
function isKnown(embedding: Float32Array): boolean {
  return embedding.some((value) => value !== 0);
}

/**
 * An embedding as what sets its text apart from the others: what all texts of a policy share tells nothing, and a number
 * in which they differ little may tell as much as one in which they differ a lot. Of length one, as before.
 */
export function standardised(embedding: Float32Array, { mean, deviation }: Spread): Float32Array {
  if (!isKnown(embedding)) return embedding;
  return unit(embedding.map((value, at) => (value - (mean[at] ?? 0)) / (deviation[at] || 1)));
}
