import { dot } from '../../dist/src/core/matching/embedding.js';
import { makeRandom, shuffle } from './random.js';

const firstRate = 0.1;
const lastRate = 0.005;

/**
 * Learns vectors for words so that the sum over a sentence's words points as the sentence's own vector does: AdaGrad (Duchi,
 * Hazan and Singer 2011), with one rate a word, on the cosine of the two. A word that tells little gets a short vector.
 *
 * @param sentences `{ words, target, weight }` each: numbers of words, no word twice; a vector of length one; and how much
 *   it counts (1 where that isn't said)
 * @param start the vector from which each word begins
 * @param pull how strongly it is held to that
 */
export function learn(sentences, start, { rounds, pull }) {
  const dimensions = start[0].length;
  const vectors = start.map((vector) => Float64Array.from(vector));
  const slopes = new Float64Array(start.length).fill(1e-3);
  const order = sentences.map((_, at) => at);
  const random = makeRandom(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const rate = firstRate * (1 - round / rounds) + lastRate;
    let total = 0;
    for (const at of order) {
      const { words, target, weight = 1 } = sentences[at];
      if (words.length === 0) continue;
      const sum = new Float64Array(dimensions);
      for (const word of words) for (let d = 0; d < dimensions; d++) sum[d] += vectors[word][d];
      const length = Math.sqrt(dot(sum, sum)) || 1;
      const cosine = dot(sum, target) / length;
      total += cosine;
      for (const word of words) {
        const step = sum.map(
          (value, d) =>
            (weight * (target[d] - (cosine * value) / length)) / length -
            pull * (vectors[word][d] - start[word][d]),
        );
        slopes[word] += dot(step, step);
        for (let d = 0; d < dimensions; d++) vectors[word][d] += (rate / Math.sqrt(slopes[word])) * step[d];
      }
    }
    process.stderr.write(
      `round ${round + 1} of ${rounds}: mean cosine ${(total / order.length).toFixed(3)}\n`,
    );
  }
  return vectors;
}
