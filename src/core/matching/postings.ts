import type { Vector } from './space.js';

/** For each feature the rows that have it, with their weights: row by row in one long list. */
export type Postings = {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float32Array;
};

export function makePostings(vectors: readonly Vector[], size: number): Postings {
  const starts = new Int32Array(size + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const total = starts[size] ?? 0;
  const rows = new Int32Array(total);
  const weights = new Float32Array(total);
  const next = starts.slice(0, size);
  vectors.forEach((vector, row) => {
    vector.ids.forEach((id, at) => {
      const place = next[id] ?? 0;
      rows[place] = row;
      weights[place] = vector.weights[at] ?? 0;
      next[id] = place + 1;
    });
  });
  return { starts, rows, weights };
}
