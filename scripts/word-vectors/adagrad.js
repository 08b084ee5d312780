import { dot } from '../../dist/src/core/matching/features/embedding.js';

/**
 * Vectors of words that are learnt through the sums over texts, by AdaGrad with one rate a word (Duchi, Hazan and Singer 2011).
 *
 * @param start the vector from which each word begins
 * @param pull how strongly it is held to that
 */
export function makeLearner(start, pull) {
  const dimensions = start[0].length;
  const vectors = start.map((vector) => Float64Array.from(vector));
  const slopes = new Float64Array(start.length).fill(1e-3);
  return {
    vectors,
    /** The sum over the words of a text, given as their numbers. */
    sumOf(words) {
      const sum = new Float64Array(dimensions);
      for (const word of words) for (let d = 0; d < dimensions; d++) sum[d] += vectors[word][d];
      return sum;
    },
    /** Moves the words of a text so that their sum goes along `slope`. */
    move(words, slope, rate) {
      for (const word of words) {
        const step = slope.map((value, d) => value - pull * (vectors[word][d] - start[word][d]));
        slopes[word] += dot(step, step);
        for (let d = 0; d < dimensions; d++) vectors[word][d] += (rate / Math.sqrt(slopes[word])) * step[d];
      }
    },
  };
}
