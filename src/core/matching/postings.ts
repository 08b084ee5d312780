import type { FeatureRows } from './feature-rows.js';

/** For each feature the rows that have it, with their weights: row by row in one long list. */
export type Postings = {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float32Array;
};

/** Of words and pairs alone: letters help the classifier, but tell wordings apart no better than words do. */
export function makePostings(all: FeatureRows, size: number): Postings {
  const starts = new Int32Array(size + 1);
  const count = all.lettersFrom.length;
  for (let row = 0; row < count; row++) {
    for (let at = all.starts[row] as number; at < (all.lettersFrom[row] as number); at++) {
      const next = (all.ids[at] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
  }
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const total = starts[size] ?? 0;
  const rows = new Int32Array(total);
  const weights = new Float32Array(total);
  const next = starts.slice(0, size);
  for (let row = 0; row < count; row++) {
    for (let at = all.starts[row] as number; at < (all.lettersFrom[row] as number); at++) {
      const id = all.ids[at] as number;
      const place = next[id] as number;
      rows[place] = row;
      weights[place] = all.weights[at] as number;
      next[id] = place + 1;
    }
  }
  return { starts, rows, weights };
}
