import { expect, test } from '@jest/globals';
import { makePostings } from '../../../src/core/matching/postings.js';

function vector(...entries: [number, number][]) {
  return {
    ids: Int32Array.from(entries, ([id]) => id),
    weights: Float32Array.from(entries, ([, weight]) => weight),
    split: entries.length,
  };
}

test('tells for each feature which rows have it, and how strongly', () => {
  const { starts, rows, weights } = makePostings(
    [vector([0, 0.5], [2, 0.25]), vector([2, 1]), vector([0, 2])],
    3,
  );
  const of = (id: number) =>
    Array.from({ length: (starts[id + 1] ?? 0) - (starts[id] ?? 0) }, (_, index) => [
      rows[(starts[id] ?? 0) + index],
      weights[(starts[id] ?? 0) + index],
    ]);
  expect(of(0)).toEqual([
    [0, 0.5],
    [2, 2],
  ]);
  expect(of(1)).toEqual([]);
  expect(of(2)).toEqual([
    [0, 0.25],
    [1, 1],
  ]);
});

test('without rows there is nothing to find', () => {
  expect(makePostings([], 2)).toEqual({
    starts: new Int32Array(3),
    rows: new Int32Array(),
    weights: new Float32Array(),
  });
});
