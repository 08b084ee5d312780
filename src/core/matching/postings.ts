import type { FeatureRows } from './feature-rows.js';

/** For each feature the rows that have it, with their weights: row by row in one long list. */
export type Postings = {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float32Array;
};

/** The same in half the room: weights from 0 to 1 in steps of `weightStep`, and short numbers where they are enough. */
export type CompactPostings = {
  readonly starts: Int32Array;
  readonly rows: Int32Array | Uint16Array;
  readonly weights: Uint16Array;
};

export const weightStep = 1 / 65_535;

/** Takes one entry: a feature, the row that has it, and how strongly. */
export type TakeEntry = (feature: number, row: number, weight: number) => void;

/** Of words and pairs alone: letters help the classifier, but tell wordings apart no better than words do. */
export function makePostings(
  { starts, lettersFrom, ids, weights }: FeatureRows,
  size: number,
): CompactPostings {
  const all = byFeature(size, (take) => {
    for (let row = 0; row < lettersFrom.length; row++) {
      for (let at = starts[row] as number; at < (lettersFrom[row] as number); at++)
        take(ids[at] as number, row, weights[at] as number);
    }
  });
  const small = new Uint16Array(all.weights.length);
  for (let at = 0; at < small.length; at++) small[at] = Math.round((all.weights[at] as number) / weightStep);
  return {
    starts: all.starts,
    rows: lettersFrom.length <= 65_536 ? Uint16Array.from(all.rows) : all.rows,
    weights: small,
  };
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
