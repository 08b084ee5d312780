import { embeddingScale, letterScale, type Weights } from './classifier.js';
import { dimensions } from './embedding.js';
import type { FeatureRows } from './feature-rows.js';
import { type LearnKernel, makeLearnKernel } from './learn-kernel.js';
import { quantise } from './quantise.js';
import { scatter } from './scatter.js';

/** What is learnt from: texts as vectors row by row, and how much each counts. */
export type Examples = {
  readonly texts: readonly string[];
  readonly rows: FeatureRows;
  readonly weights: Float32Array;
  /** The embedding of each row in one long list; empty for none. */
  readonly embeddings: Float32Array;
};

/** One way to tell the examples apart: the class of each, from 0 on. */
export type Labels = { readonly of: Int32Array; readonly classes: number };

const firstRate = 3;
const [fewestRounds, mostRounds] = [3, 30] as const;
/** Few examples are learnt in several orders, and the mean of what was learnt counts: one order moves figures by a point. */
const severalOrders = 3;
/** An error in a probability that is too small to learn from. */
const leastError = 0.01;
/**
 * The bias is one more feature of every text, which counts for this much. So it follows at the square of it as a part of the
 * weights' own rate, slowly: how often a clause is asked about says little.
 */
const biasAmount = Math.sqrt(0.005);

/**
 * Learns from examples which features speak for which class, by stochastic gradient descent on the cross-entropy; for
 * each of the labels a classifier of its own, all in one go.
 * Deterministic: each text has its place in the order by itself, and all sums are made in a fixed order. In an
 * order that any other text could change, an edit would change answers to all kinds of questions.
 */
export function train(
  { texts, rows, weights, embeddings }: Examples,
  size: number,
  labels: readonly Labels[],
): Weights[] {
  const classes = labels.reduce((sum, one) => sum + one.classes, 0);
  const room = makeRoom(rows, embeddings, size, classes);
  const rounds = roundsFor(texts.length);
  const steps = texts.length * rounds;
  const orders = rounds > fewestRounds ? severalOrders : 1;
  const sums = new Float32Array(orders === 1 ? 0 : room.values.length);
  for (let order = 0; order < orders; order++) {
    room.values.fill(0);
    let step = 0;
    for (let round = 0; round < rounds; round++) {
      for (const row of scatter(texts, order * mostRounds + round)) {
        // The rate falls to nothing, so that what was seen last doesn't weigh most.
        const rate = firstRate * (1 - step++ / steps) * (weights[row] as number);
        learn(room, row, labels, rate);
      }
    }
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] as number) + (room.values[at] as number) / orders;
  }
  if (orders > 1) room.values.set(sums);
  let from = 0;
  return labels.map((one) => {
    const start = from;
    from += one.classes;
    return { classes: one.classes, ...quantised(room, start, from) };
  });
}

/** Few examples are read often, many only a few times: past this, more rounds gained nothing measurable. */
function roundsFor(examples: number): number {
  return Math.max(fewestRounds, Math.min(mostRounds, Math.round(24_000 / Math.max(1, examples))));
}

/**
 * The memory of the kernel with all that it works on. The classes of all labels lie side by side, and are filled up to a
 * multiple of four as the features of each row are: with what counts for nothing.
 */
type Room = {
  readonly kernel: LearnKernel;
  /** Row `r` runs from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array;
  /** For each feature of each row where its weights begin, in bytes from the first. */
  readonly ids: Int32Array;
  /** How much it counts. */
  readonly amounts: Float32Array;
  /** Feature after feature a weight for each class. */
  readonly values: Float32Array;
  /** For each class what is summed up of one row, and then what is to be learnt from it. */
  readonly scores: Float32Array;
  /** Which groups of four classes there is anything to learn for: where each begins, in bytes. */
  readonly places: Int32Array;
};

function makeRoom(rows: FeatureRows, embeddings: Float32Array, size: number, classes: number): Room {
  const count = rows.lettersFrom.length;
  const embedded = embeddings.length / Math.max(1, count);
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < count; row++) {
    const length = (rows.starts[row + 1] as number) - (rows.starts[row] as number) + embedded + 1;
    starts[row + 1] = (starts[row] as number) + upToFour(length);
  }
  const width = upToFour(classes);
  const entries = starts[count] as number;
  // The last is the bias.
  const features = size + (embedded === 0 ? 0 : dimensions) + 1;
  const kernel = makeLearnKernel(4 * (2 * entries + features * width + 2 * width));
  let end = 0;
  const place = (length: number): [ArrayBuffer, number, number] => {
    const from = end;
    end += 4 * length;
    return [kernel.memory, from, length];
  };
  const room = {
    kernel,
    starts,
    ids: new Int32Array(...place(entries)),
    amounts: new Float32Array(...place(entries)),
    values: new Float32Array(...place(features * width)),
    scores: new Float32Array(...place(width)),
    places: new Int32Array(...place(width)),
  };
  fill(room, rows, embeddings, size, embedded);
  return room;
}

function upToFour(count: number): number {
  return 4 * Math.ceil(count / 4);
}

/** @param embedded so many numbers the embedding of each row has */
function fill(
  { starts, ids, amounts, values, scores }: Room,
  rows: FeatureRows,
  embeddings: Float32Array,
  size: number,
  embedded: number,
): void {
  const bytes = scores.byteLength;
  for (let row = 0; row < rows.lettersFrom.length; row++) {
    let end = starts[row] as number;
    const split = rows.lettersFrom[row] as number;
    const to = rows.starts[row + 1] as number;
    for (let at = rows.starts[row] as number; at < to; at++) {
      ids[end] = (rows.ids[at] as number) * bytes;
      amounts[end++] = (rows.weights[at] as number) * (at < split ? 1 : letterScale);
    }
    for (let at = 0; at < embedded; at++) {
      ids[end] = (size + at) * bytes;
      amounts[end++] = (embeddings[row * embedded + at] as number) * embeddingScale;
    }
    ids[end] = values.byteLength - bytes;
    amounts[end] = biasAmount;
  }
}

function learn(
  { kernel, starts, ids, amounts, values, scores, places }: Room,
  row: number,
  labels: readonly Labels[],
  rate: number,
): void {
  const from = starts[row] as number;
  const count = (starts[row + 1] as number) - from;
  const idsAt = ids.byteOffset + 4 * from;
  const amountsAt = amounts.byteOffset + 4 * from;
  scores.fill(0);
  kernel.score(idsAt, amountsAt, count, values.byteOffset, scores.byteOffset, scores.byteLength);
  let first = 0;
  for (const { of, classes } of labels) {
    toErrors(scores, first, first + classes, first + (of[row] as number), rate);
    first += classes;
  }
  let active = 0;
  for (let at = 0; at < first; at += 4) {
    // Past the last class there is nothing, and never anything but zero.
    if (scores[at] || scores[at + 1] || scores[at + 2] || scores[at + 3]) places[active++] = 4 * at;
  }
  kernel.correct(idsAt, amountsAt, count, values.byteOffset, scores.byteOffset, places.byteOffset, active);
}

/** Turns the scores of the classes from `from` to `to` into what is to be learnt: the error in each one's probability. */
function toErrors(scores: Float32Array, from: number, to: number, label: number, rate: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) if ((scores[at] as number) > highest) highest = scores[at] as number;
  let sum = 0;
  for (let at = from; at < to; at++) {
    const raised = Math.exp((scores[at] as number) - highest);
    scores[at] = raised;
    sum += raised;
  }
  for (let at = from; at < to; at++) {
    const error = (scores[at] as number) / sum - (at === label ? 1 : 0);
    // Classes that are out of the question already don't need to be pushed further away.
    scores[at] = error > leastError || error < -leastError ? error * rate : 0;
  }
}

/** The weights of the classes from `from` to `to`, and their biases. */
function quantised({ values, scores }: Room, from: number, to: number): Omit<Weights, 'classes'> {
  const width = scores.length;
  const classes = to - from;
  const biasRow = values.length / width - 1;
  const steps = new Float32Array(biasRow);
  const small = new Int8Array(biasRow * classes);
  for (let row = 0; row < biasRow; row++)
    steps[row] = quantise(values, row * width + from, row * width + to, 127, small, row * classes);
  const bias = values
    .slice(biasRow * width + from, biasRow * width + to)
    .map((weight) => weight * biasAmount);
  return { steps, values: small, bias };
}
