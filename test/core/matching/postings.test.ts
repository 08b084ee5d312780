import { expect, test } from '@jest/globals';
import { gatherRows } from '../../../src/core/matching/feature-rows.js';
import type { Features } from '../../../src/core/matching/features.js';
import { makePostings } from '../../../src/core/matching/postings.js';

function row(words: [number, number][], letters: [number, number][] = []): Features {
  const all = [...words, ...letters];
  return {
    ids: Int32Array.from(all, ([id]) => id),
    weights: Float32Array.from(all, ([, weight]) => weight),
    pairsFrom: words.length,
    lettersFrom: words.length,
  };
}

function postings(rows: readonly Features[], size: number) {
  return makePostings(
    gatherRows(rows.length, (at) => rows[at] as Features),
    size,
  );
}

test('tells for each feature which rows have it, and how strongly; letters are left out', () => {
  const { starts, steps, rows, weights } = postings(
    [
      row(
        [
          [0, 0.5],
          [2, 0.25],
        ],
        [[1, 1]],
      ),
      row([[2, 1]]),
      row([[0, 0.75]]),
    ],
    3,
  );
  const of = (id: number) =>
    Array.from({ length: (starts[id + 1] ?? 0) - (starts[id] ?? 0) }, (_, index) => [
      rows[(starts[id] ?? 0) + index],
      Math.round(100 * (steps[id] ?? 0) * (weights[(starts[id] ?? 0) + index] ?? 0)) / 100,
    ]);
  expect(of(0)).toEqual([
    [0, 0.5],
    [2, 0.75],
  ]);
  expect(of(1)).toEqual([]);
  expect(of(2)).toEqual([
    [0, 0.25],
    [1, 1],
  ]);
});

test('without rows there is nothing to find', () => {
  expect(postings([], 2)).toEqual({
    starts: new Int32Array(3),
    steps: new Float32Array(2),
    rows: new Uint16Array(),
    weights: new Uint8Array(),
  });
});
