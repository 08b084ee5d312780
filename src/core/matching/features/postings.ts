import type { FeatureRows } from './feature-rows.js';
import { quantise } from './quantise.js';

/** For each feature the rows that have it, with their weights: row by row in one long list. */
export type Postings = {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float32Array;
};

/**
 * The same in a third of the room: short numbers where they are enough, and weights in 255 steps of a size of each
 * feature's own.
 */
export type CompactPostings = {
  readonly starts: Int32Array;
  readonly steps: Float32Array;
  readonly rows: Int32Array | Uint16Array;
  readonly weights: Uint8Array;
};

/** Takes one entry: a feature, the row that has it, and how strongly. */
export type TakeEntry = (feature: number, row: number, weight: number) => void;

/** So many rows have short numbers. */
export const blockRows = 65_536;

/**
 * Block after block of rows, in each of which they are numbered from 0. Of words and pairs alone: letters help the
 * classifier, but tell wordings apart no better than words do.
 */
export function makePostings(
  { starts, lettersFrom, ids, weights }: FeatureRows,
  size: number,
): CompactPostings[] {
  const count = lettersFrom.length;
  return Array.from({ length: Math.ceil(count / blockRows) }, (_, block) => {
    const from = block * blockRows;
    const to = Math.min(count, from + blockRows);
    const found = byFeature(size, (take) => {
      for (let row = from; row < to; row++) {
        for (let at = starts[row] as number; at < (lettersFrom[row] as number); at++)
          take(ids[at] as number, row - from, weights[at] as number);
      }
    });
    return compact(found, to - from);
  });
}

/** @param count how many rows there are */
export function compact({ starts, rows, weights }: Postings, count: number): CompactPostings {
  const steps = new Float32Array(starts.length - 1);
  const small = new Uint8Array(weights.length);
  for (let id = 0; id < steps.length; id++)
    steps[id] = quantise(weights, starts[id] as number, starts[id + 1] as number, 255, small);
  return { starts, steps, rows: count <= blockRows ? Uint16Array.from(rows) : rows, weights: small };
}

/**
 * Entries in the order of their features, and for one feature in the order in which they came.
 *
 * @param each hands over all entries, the same ones each time: they are gone through twice, and never kept as they come
 */
export function byFeature(size: number, each: (take: TakeEntry) => void): Postings {
  const starts = new Int32Array(size + 1);
  each((feature) => {
    starts[feature + 1] = (starts[feature + 1] as number) + 1;
  });
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const total = starts[size] ?? 0;
  const rows = new Int32Array(total);
  const weights = new Float32Array(total);
  const next = starts.slice(0, size);
  each((feature, row, weight) => {
    const place = next[feature] as number;
    rows[place] = row;
    weights[place] = weight;
    next[feature] = place + 1;
  });
  return { starts, rows, weights };
}
