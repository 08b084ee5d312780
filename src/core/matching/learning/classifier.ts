import type { Vector } from '../features/space.js';

/**
 * Weights of a multinomial logistic regression: for each feature, and then for each number of a text's embedding where
 * there are any, a row of one weight a class, in steps of a size of its own; and the biases. Eight bits a weight take a
 * quarter of the room, and are exact to a part in 250 of the row's largest.
 */
export type Weights = {
  readonly classes: number;
  readonly steps: Float32Array;
  readonly values: Int8Array;
  readonly bias: Float32Array;
};

/** Letters count half as much as words, embeddings a little more. */
export const letterScale = 0.5;
export const embeddingScale = 0.7;

/**
 * The natural logarithm of each class's probability.
 *
 * @param embedding of the same text, where the weights were learnt with embeddings
 */
export function logProbabilities(
  { classes, steps, values, bias }: Weights,
  vector: Vector,
  embedding: Float32Array = new Float32Array(),
): Float64Array {
  const scores = Float64Array.from(bias);
  const add = (feature: number, amount: number): void => {
    const base = feature * classes;
    const scaled = amount * (steps[feature] as number);
    for (let index = 0; index < classes; index++)
      scores[index] = (scores[index] as number) + (values[base + index] as number) * scaled;
  };
  const { ids, weights, split } = vector;
  for (let at = 0; at < ids.length; at++)
    add(ids[at] as number, (weights[at] as number) * (at < split ? 1 : letterScale));
  const words = steps.length - embedding.length;
  embedding.forEach((value, at) => {
    add(words + at, value * embeddingScale);
  });
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  const shift = highest + Math.log(sum);
  for (let index = 0; index < classes; index++) scores[index] = (scores[index] ?? 0) - shift;
  return scores;
}
