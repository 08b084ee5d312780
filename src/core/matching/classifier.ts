import { dimensions } from './embedding.js';
import type { FeatureRows } from './feature-rows.js';
import { quantise } from './quantise.js';
import { scatter } from './scatter.js';
import type { Vector } from './space.js';

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

/** What is learnt from: texts as vectors row by row, and for each row the class it belongs to and how much it counts. */
export type Examples = {
  readonly texts: readonly string[];
  readonly rows: FeatureRows;
  readonly labels: Int32Array;
  readonly weights: Float32Array;
  /** The embedding of each row in one long list; empty for none. */
  readonly embeddings: Float32Array;
};

const firstRate = 3;
/** An error in a probability that is too small to learn from. */
const leastError = 0.01;
/** How fast the biases follow, as a part of the weights' own rate: how often a clause is asked about says little. */
const biasRate = 0.005;

/** Letters count half as much as words, embeddings a little more. */
const letterScale = 0.5;
const embeddingScale = 0.7;

/**
 * What is learnt from and judged: rows of numbered features, those of a text's embedding last, each as much as it counts.
 * Row `r` runs from `starts[r]` to `starts[r + 1]`.
 */
type Inputs = { readonly starts: Int32Array; readonly ids: Int32Array; readonly weights: Float32Array };

/**
 * Learns from examples which features speak for which class, by stochastic gradient descent on the cross-entropy.
 * Deterministic: each text has its place in the order by itself, and all sums are made in a fixed order. In an
 * order that any other text could change, an edit would change answers to all kinds of questions.
 */
export function train(
  { texts, rows, labels, weights, embeddings }: Examples,
  size: number,
  classes: number,
): Weights {
  const features = size + (embeddings.length === 0 ? 0 : dimensions);
  const values = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  const scratch = { scores: new Float32Array(classes), active: new Int32Array(classes) };
  const inputs = inputsOf(rows, embeddings, size);
  const rounds = roundsFor(texts.length);
  const steps = texts.length * rounds;
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    for (const row of scatter(texts, round)) {
      // The rate falls to nothing, so that what was seen last doesn't weigh most.
      const rate = firstRate * (1 - step++ / steps) * (weights[row] as number);
      learn(inputs, row, labels[row] as number, rate, values, bias, scratch);
    }
  }
  return { classes, bias, ...quantised(values, classes) };
}

function inputsOf(
  { starts, lettersFrom, ids, weights }: Omit<FeatureRows, 'pairsFrom'>,
  embeddings: Float32Array,
  size: number,
): Inputs {
  const count = lettersFrom.length;
  const embedded = embeddings.length / Math.max(1, count);
  const inputs = {
    starts: Int32Array.from(starts, (start, row) => start + row * embedded),
    ids: new Int32Array(ids.length + embeddings.length),
    weights: new Float32Array(ids.length + embeddings.length),
  };
  let end = 0;
  for (let row = 0; row < count; row++) {
    const split = lettersFrom[row] as number;
    const to = starts[row + 1] as number;
    for (let at = starts[row] as number; at < to; at++) {
      inputs.ids[end] = ids[at] as number;
      inputs.weights[end++] = (weights[at] as number) * (at < split ? 1 : letterScale);
    }
    for (let at = 0; at < embedded; at++) {
      inputs.ids[end] = size + at;
      inputs.weights[end++] = (embeddings[row * embedded + at] as number) * embeddingScale;
    }
  }
  return inputs;
}

function quantised(values: Float32Array, classes: number): Pick<Weights, 'steps' | 'values'> {
  const steps = new Float32Array(values.length / classes);
  const small = new Int8Array(values.length);
  for (let row = 0; row < steps.length; row++)
    steps[row] = quantise(values, row * classes, (row + 1) * classes, 127, small);
  return { steps, values: small };
}

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
  const scores = new Float64Array(classes);
  const rows = {
    starts: Int32Array.of(0, vector.ids.length),
    lettersFrom: Int32Array.of(vector.split),
    ids: vector.ids,
    weights: vector.weights,
  };
  const inputs = inputsOf(rows, embedding, steps.length - embedding.length);
  for (let at = 0; at < inputs.ids.length; at++)
    inputs.weights[at] = (inputs.weights[at] as number) * (steps[inputs.ids[at] as number] as number);
  addScores(inputs, 0, values, classes, scores);
  for (let index = 0; index < classes; index++)
    scores[index] = (scores[index] as number) + (bias[index] as number);
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  const shift = highest + Math.log(sum);
  for (let index = 0; index < classes; index++) scores[index] = (scores[index] ?? 0) - shift;
  return scores;
}

/** Few examples are read often, many only a few times: past this, more rounds gained nothing measurable. */
function roundsFor(examples: number): number {
  return Math.max(3, Math.min(30, Math.round(24_000 / Math.max(1, examples))));
}

/** Room for one example's sums, so that none is made anew a hundred thousand times. */
type Scratch = { readonly scores: Float32Array; readonly active: Int32Array };

// The two loops below are where training spends its time. They run over typed arrays within their bounds, so that
// reading is certain to give a number: `as number` instead of a check a step.
function learn(
  inputs: Inputs,
  row: number,
  label: number,
  rate: number,
  values: Float32Array,
  bias: Float32Array,
  { scores, active }: Scratch,
): void {
  const classes = scores.length;
  scores.set(bias);
  addScores(inputs, row, values, classes, scores);
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < classes; index++)
    if ((scores[index] as number) > highest) highest = scores[index] as number;
  let sum = 0;
  for (let index = 0; index < classes; index++) {
    const raised = Math.exp((scores[index] as number) - highest);
    scores[index] = raised;
    sum += raised;
  }
  // Classes that are out of the question already don't need to be pushed further away: most of the time would go there.
  let count = 0;
  for (let index = 0; index < classes; index++) {
    const error = (scores[index] as number) / sum - (index === label ? 1 : 0);
    if (error > leastError || error < -leastError) {
      active[count++] = index;
      scores[index] = error * rate;
    }
  }
  if (count === 0) return;
  const { starts, ids, weights } = inputs;
  const to = starts[row + 1] as number;
  for (let at = starts[row] as number; at < to; at++) {
    const base = (ids[at] as number) * classes;
    const value = weights[at] as number;
    for (let entry = 0; entry < count; entry++) {
      const index = active[entry] as number;
      values[base + index] = (values[base + index] as number) - (scores[index] as number) * value;
    }
  }
  for (let entry = 0; entry < count; entry++) {
    const index = active[entry] as number;
    bias[index] = (bias[index] as number) - (scores[index] as number) * biasRate;
  }
}

/** Adds the weights of a row's features to the scores, four features at a time: it saves most of the reading and writing of scores. */
function addScores(
  { starts, ids, weights }: Inputs,
  row: number,
  values: Float32Array | Int8Array,
  classes: number,
  scores: Float32Array | Float64Array,
): void {
  const to = starts[row + 1] as number;
  const weightAt = (at: number): number => (at < to ? (weights[at] as number) : 0);
  const placeAt = (at: number): number => (at < to ? (ids[at] as number) * classes : 0);
  for (let at = starts[row] as number; at < to; at += 4) {
    const [a, b, c, d] = [placeAt(at), placeAt(at + 1), placeAt(at + 2), placeAt(at + 3)];
    const [wa, wb, wc, wd] = [weightAt(at), weightAt(at + 1), weightAt(at + 2), weightAt(at + 3)];
    for (let index = 0; index < classes; index++) {
      scores[index] =
        (scores[index] as number) +
        (values[a + index] as number) * wa +
        (values[b + index] as number) * wb +
        (values[c + index] as number) * wc +
        (values[d + index] as number) * wd;
    }
  }
}
