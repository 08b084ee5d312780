import { dot } from '../../dist/src/core/matching/features/embedding.js';
import { makeLearner } from './adagrad.js';
import { makeRandom, shuffle } from './random.js';

const firstRate = 0.1;
const lastRate = 0.005;

/**
 * Learns vectors for words so that the sum over a sentence's words points as the sentence's own vector does: by the cosine of
 * the two. A word that tells little gets a short vector.
 *
 * @param sentences `{ words, target, weight }` each: numbers of words, no word twice; a vector of length one; and how much
 *   it counts (1 where that isn't said)
 * @param start the vector from which each word begins
 * @param pull how strongly it is held to that
 */
export function learn(sentences, start, { rounds, pull }) {
  const { vectors, sumOf, move } = makeLearner(start, pull);
  const order = sentences.map((_, at) => at);
  const random = makeRandom(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const rate = firstRate * (1 - round / rounds) + lastRate;
    let total = 0;
    for (const at of order) {
      const { words, target, weight = 1 } = sentences[at];
      if (words.length === 0) continue;
      const sum = sumOf(words);
      const length = Math.sqrt(dot(sum, sum)) || 1;
      const cosine = dot(sum, target) / length;
      total += cosine;
      const slope = sum.map((value, d) => (weight * (target[d] - (cosine * value) / length)) / length);
      move(words, slope, rate);
    }
    process.stderr.write(
      `round ${round + 1} of ${rounds}: mean cosine ${(total / order.length).toFixed(3)}\n`,
    );
  }
  return vectors;
}
