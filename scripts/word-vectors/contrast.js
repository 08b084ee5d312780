import { dot } from '../../dist/src/core/matching/features/embedding.js';
import { makeLearner } from './adagrad.js';
import { makeRandom, shuffle } from './random.js';

const rounds = 5;
const firstRate = 0.05;
const lastRate = 0.002;
/** So many texts of other clauses are held against one of the same. */
const others = 40;
/** Likeness is divided by this: the lower, the more the nearest of the others count. */
const temperature = 0.5;
/** How strongly each vector is held to what it was. */
const pull = 0.05;
const leastError = 0.01;
/** A sum of words that nearly cancel each other has no direction to speak of. */
const leastLength = 0.3;

/**
 * Turns vectors of words so that texts about one clause point more alike than texts about other clauses of the same policy:
 * contrastive learning with the others of a batch (InfoNCE, van den Oord, Li and Vinyals 2018).
 *
 * @param policies for each policy its clauses, for each clause its texts, for each text the numbers of its words, no word twice
 * @param start the vector of each word
 */
export function contrast(policies, start) {
  const dimensions = start[0].length;
  const { vectors, sumOf, move } = makeLearner(start, pull);
  const random = makeRandom(1);
  const anyOf = (list) => list[random(list.length)];
  const order = policies.flatMap((policy) =>
    policy.flatMap((texts) => texts.map((text) => ({ policy, texts, text }))),
  );

  const directionOf = (text) => {
    const sum = sumOf(text);
    const length = Math.sqrt(dot(sum, sum)) || 1;
    return { unit: sum.map((value) => value / length), length };
  };

  /** Moves the words of a text so that its direction goes along `slope`. */
  const turn = (text, { unit, length }, slope, rate) => {
    const along = dot(slope, unit);
    move(
      text,
      slope.map((value, d) => (value - along * unit[d]) / Math.max(length, leastLength)),
      rate,
    );
  };

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const rate = firstRate * (1 - round / rounds) + lastRate;
    let loss = 0;
    for (const { policy, texts, text } of order) {
      const same = anyOf(texts);
      if (same === text) continue;
      const compared = [same];
      for (let count = 0; count < others; count++) {
        const other = anyOf(policy);
        if (other !== texts) compared.push(anyOf(other));
      }
      const own = directionOf(text);
      const directions = compared.map(directionOf);
      const raised = directions.map(({ unit }) => Math.exp(dot(own.unit, unit) / temperature));
      const sum = raised.reduce((total, value) => total + value, 0);
      loss -= Math.log(raised[0] / sum);
      const slope = new Float64Array(dimensions);
      compared.forEach((other, at) => {
        const error = Number(at === 0) - raised[at] / sum;
        if (Math.abs(error) < leastError) return;
        for (let d = 0; d < dimensions; d++) slope[d] += error * directions[at].unit[d];
        turn(
          other,
          directions[at],
          own.unit.map((value) => value * error),
          rate,
        );
      });
      turn(text, own, slope, rate);
    }
    process.stderr.write(
      `clauses, round ${round + 1} of ${rounds}: mean loss ${(loss / order.length).toFixed(3)}\n`,
    );
  }
  return vectors;
}
