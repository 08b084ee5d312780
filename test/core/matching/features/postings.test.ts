import { expect, test } from '@jest/globals';
import type { Features } from '../../../../src/core/matching/features/features.js';
import {
  blockRows,
  type CompactPostings,
  makePostings,
} from '../../../../src/core/matching/features/postings.js';
import { rowsOf } from '../rows.js';

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
  return makePostings(rowsOf(rows), size);
}

/** The rows of a feature, each with its weight to two decimals. */
function entries(block: CompactPostings | undefined, id: number): [row: number, weight: number][] {
  if (block === undefined) throw new Error('there is no such block');
  const { starts, steps, rows, weights } = block;
  const [from = 0, to = 0] = starts.subarray(id, id + 2);
  return [...rows.subarray(from, to)].map((one, at) => [
    one,
    Math.round(100 * (steps[id] ?? 0) * (weights[from + at] ?? 0)) / 100,
  ]);
}

test('tells for each feature which rows have it, and how strongly; letters are left out', () => {
  const [block] = postings(
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
  expect(entries(block, 0)).toEqual([
    [0, 0.5],
    [2, 0.75],
  ]);
  expect(entries(block, 1)).toEqual([]);
  expect(entries(block, 2)).toEqual([
    [0, 0.25],
    [1, 1],
  ]);
});

test('rows past what a short number holds begin another block', () => {
  const many = Array.from({ length: blockRows + 2 }, (_, at) => row(at === blockRows + 1 ? [[0, 0.5]] : []));
  const [first, second, ...others] = postings(many, 1);
  expect(entries(first, 0)).toEqual([]);
  expect(entries(second, 0)).toEqual([[1, 0.5]]);
  expect(others).toEqual([]);
});

test('without rows there is nothing to find', () => {
  expect(postings([], 2)).toEqual([]);
});
