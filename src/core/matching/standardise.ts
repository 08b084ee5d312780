import { dimensions, unit } from './embedding.js';

/** The mean of each number of the texts' embeddings, and how far the texts lie from it (standard deviation). */
export type Spread = { readonly mean: Float32Array; readonly deviation: Float32Array };

/** @param embeddings of all texts in one long list; at least one */
export function spreadOf(embeddings: Float32Array): Spread {
  const texts = embeddings.length / dimensions;
  const averageOf = (value: (at: number, dimension: number) => number): Float32Array =>
    Float32Array.from({ length: dimensions }, (_, dimension) => {
      let sum = 0;
      for (let at = dimension; at < embeddings.length; at += dimensions) sum += value(at, dimension);
      return sum / texts;
    });
  const mean = averageOf((at) => embeddings[at] ?? 0);
  const variance = averageOf((at, dimension) => ((embeddings[at] ?? 0) - (mean[dimension] ?? 0)) ** 2);
  return { mean, deviation: variance.map(Math.sqrt) };
}

/**
 * An embedding as what sets its text apart from the others: what all texts of a policy share tells nothing, and a number
 * in which they differ little may tell as much as one in which they differ a lot. Of length one, as before.
 */
export function standardised(embedding: Float32Array, { mean, deviation }: Spread): Float32Array {
  return unit(embedding.map((value, at) => (value - (mean[at] ?? 0)) / (deviation[at] || 1)));
}
