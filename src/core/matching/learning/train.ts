import { dimensions } from '../features/embedding.js';
import type { FeatureRows } from '../features/feature-rows.js';
import { quantise } from '../features/quantise.js';
import { embeddingScale, letterScale, type Weights } from './classifier.js';
import { type LearnKernel, makeLearnKernel } from './learn-kernel.js';
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
/**
 * The bias is one more feature of every text, which counts for this much. So it follows at the square of it as a part of the
 * weights' own rate, slowly: how often a clause is asked about says little.
 */
const biasAmount = Math.sqrt(0.005);
/** A class that only fills up a group of four: its score is so low that it takes nothing from the others. */
const noClass = -10_000;

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
  const room = makeRoom(rows, embeddings, size, labels);
  const rounds = roundsFor(texts.length);
  const steps = texts.length * rounds;
  const orders = rounds > fewestRounds ? severalOrders : 1;
  const sums = new Float32Array(orders === 1 ? 0 : room.values.length);
  for (let order = 0; order < orders; order++) {
    clear(room);
    for (let round = 0; round < rounds; round++) {
      room.order.set(scatter(texts, order * mostRounds + round));
      room.order.forEach((row, at) => {
        // The rate falls to nothing, so that what was seen last doesn't weigh most.
        const part = 1 - (round * texts.length + at) / steps;
        room.rates[at] = firstRate * part * (weights[row] as number);
      });
      learn(room);
    }
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] as number) + (room.values[at] as number) / orders;
  }
  if (orders > 1) room.values.set(sums);
  return room.spans.map((span) => ({ classes: span.to - span.from, ...quantised(room, span) }));
}

/** Few examples are read often, many only a few times: past this, more rounds gained nothing measurable. */
function roundsFor(examples: number): number {
  return Math.max(fewestRounds, Math.min(mostRounds, Math.round(24_000 / Math.max(1, examples))));
}

/** The classes of one of the labels among those of all: from one to before another. */
type Span = { readonly from: number; readonly to: number };

/**
 * The memory of the kernel with all that it works on. The classes of all labels lie side by side, those of each filled up to
 * a multiple of four as the features of each row are: with what counts for nothing.
 */
type Room = {
  readonly kernel: LearnKernel;
  readonly spans: readonly Span[];
  /** The rows as they are to be learnt from, one after the other. */
  readonly order: Int32Array;
  /** How much is learnt from each of these. */
  readonly rates: Float32Array;
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
  /** For each of the labels where its classes begin and end, and where its list of right ones is, in bytes. */
  readonly labels: Int32Array;
  /** Which groups of four classes there is anything to learn for: where each begins, in bytes. */
  readonly places: Int32Array;
};

function makeRoom(
  rows: FeatureRows,
  embeddings: Float32Array,
  size: number,
  labels: readonly Labels[],
): Room {
  const count = rows.lettersFrom.length;
  const embedded = embeddings.length / Math.max(1, count);
  const lengths = new Int32Array(count + 1);
  for (let row = 0; row < count; row++) {
    const length = (rows.starts[row + 1] as number) - (rows.starts[row] as number) + embedded + 1;
    lengths[row + 1] = (lengths[row] as number) + upToFour(length);
  }
  let width = 0;
  const spans = labels.map(({ classes }): Span => {
    const from = width;
    width += upToFour(classes);
    return { from, to: from + classes };
  });
  const entries = lengths[count] as number;
  // The last is the bias.
  const features = size + (embedded === 0 ? 0 : dimensions) + 1;
  const perRow = 3 + labels.length;
  const kernel = makeLearnKernel(
    4 * (2 * entries + features * width + 2 * width + perRow * (count + 1) + 3 * labels.length),
  );
  let end = 0;
  const place = (length: number): [ArrayBuffer, number, number] => {
    const from = end;
    end += 4 * length;
    return [kernel.memory, from, length];
  };
  const room = {
    kernel,
    spans,
    ids: new Int32Array(...place(entries)),
    amounts: new Float32Array(...place(entries)),
    values: new Float32Array(...place(features * width)),
    scores: new Float32Array(...place(width)),
    places: new Int32Array(...place(width)),
    starts: new Int32Array(...place(count + 1)),
    order: new Int32Array(...place(count)),
    rates: new Float32Array(...place(count)),
    labels: new Int32Array(...place(3 * labels.length)),
  };
  room.starts.set(lengths);
  fill(room, rows, embeddings, size, embedded);
  labels.forEach(({ of }, at) => {
    const { from, to } = spans[at] as Span;
    const right = new Int32Array(...place(count));
    of.forEach((label, row) => {
      right[row] = 4 * (from + label);
    });
    room.labels.set([4 * from, 4 * upToFour(to), right.byteOffset], 3 * at);
  });
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

/** Begins anew. */
function clear({ values, scores, spans }: Room): void {
  values.fill(0);
  const bias = values.subarray(values.length - scores.length);
  for (const { to } of spans) bias.fill(noClass / biasAmount, to, upToFour(to));
}

/** Learns from all rows once. */
function learn(room: Room): void {
  const { kernel, order, rates, starts, ids, amounts, values, scores, labels, places } = room;
  kernel.learn(
    order.byteOffset,
    order.byteOffset + order.byteLength,
    rates.byteOffset,
    starts.byteOffset,
    ids.byteOffset,
    amounts.byteOffset,
    values.byteOffset,
    scores.byteOffset,
    scores.byteLength,
    labels.byteOffset,
    labels.byteOffset + labels.byteLength,
    places.byteOffset,
  );
}

/** The weights of the classes of a span, and their biases. */
function quantised({ values, scores }: Room, { from, to }: Span): Omit<Weights, 'classes'> {
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
