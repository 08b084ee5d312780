import type { Features } from './features.js';
import { unknown } from './numbering.js';

/**
 * The features of many texts, row after row in two long lists: row `r` runs from `starts[r]` to `starts[r + 1]`, with
 * its pairs from `pairsFrom[r]` and its runs of letters from `lettersFrom[r]` on.
 */
export type FeatureRows = {
  readonly starts: Int32Array;
  readonly pairsFrom: Int32Array;
  readonly lettersFrom: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float32Array;
};

/** Puts rows together one by one, in lists that grow. */
export function gatherRows(count: number, features: (row: number) => Features): FeatureRows {
  const starts = new Int32Array(count + 1);
  const pairsFrom = new Int32Array(count);
  const lettersFrom = new Int32Array(count);
  let ids = new Int32Array(1 << 16);
  let weights = new Float32Array(ids.length);
  let end = 0;
  for (let row = 0; row < count; row++) {
    const one = features(row);
    if (end + one.ids.length > ids.length) {
      ids = resized(ids, Math.max(2 * ids.length, end + one.ids.length), Int32Array);
      weights = resized(weights, ids.length, Float32Array);
    }
    ids.set(one.ids, end);
    weights.set(one.weights, end);
    pairsFrom[row] = end + one.pairsFrom;
    lettersFrom[row] = end + one.lettersFrom;
    end += one.ids.length;
    starts[row + 1] = end;
  }
  return { starts, pairsFrom, lettersFrom, ids: ids.slice(0, end), weights: weights.slice(0, end) };
}

/** The same rows under other numbers: a feature whose new number is `unknown` is left out. */
export function renumber(rows: FeatureRows, numbers: Int32Array): FeatureRows {
  const count = rows.pairsFrom.length;
  const starts = new Int32Array(count + 1);
  const pairsFrom = new Int32Array(count);
  const lettersFrom = new Int32Array(count);
  const ids = new Int32Array(rows.ids.length);
  const weights = new Float32Array(ids.length);
  let end = 0;
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const id = numbers[rows.ids[at] as number] as number;
      if (id === unknown) continue;
      ids[end] = id;
      weights[end++] = rows.weights[at] as number;
    }
  };
  for (let row = 0; row < count; row++) {
    take(rows.starts[row] as number, rows.pairsFrom[row] as number);
    pairsFrom[row] = end;
    take(rows.pairsFrom[row] as number, rows.lettersFrom[row] as number);
    lettersFrom[row] = end;
    take(rows.lettersFrom[row] as number, rows.starts[row + 1] as number);
    starts[row + 1] = end;
  }
  return { starts, pairsFrom, lettersFrom, ids: ids.slice(0, end), weights: weights.slice(0, end) };
}

function resized<List extends Int32Array | Float32Array>(
  list: List,
  length: number,
  Kind: new (length: number) => List,
): List {
  const other = new Kind(length);
  other.set(list);
  return other;
}
