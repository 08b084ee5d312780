import { expect, test } from '@jest/globals';
import { dimensions } from '../../../../src/core/matching/features/embedding.js';
import { type CompactPostings, compact } from '../../../../src/core/matching/features/postings.js';
import { makeLikeness, similarities } from '../../../../src/core/matching/likeness/likeness.js';

/** One feature, in the rows that have a weight. */
function postings(weights: readonly number[]): CompactPostings {
  const rows = weights.flatMap((weight, row) => (weight > 0 ? [{ row, weight }] : []));
  return compact(
    {
      starts: Int32Array.of(0, rows.length),
      rows: Int32Array.from(rows, ({ row }) => row),
      weights: Float32Array.from(rows, ({ weight }) => weight),
    },
    weights.length,
  );
}
const question = { ids: Int32Array.of(0), weights: Float32Array.of(0.5), split: 1 };

test('the nearest text of each document counts, and of equals the first; without any there is none', () => {
  const likeness = makeLikeness([postings([0.4, 0.8, 0.8, 0, 0.8])], Int32Array.of(0, 3, 4, 5));
  const { best, place } = likeness(question);
  expect([...best].map((one) => Math.round(one * 100) / 100)).toEqual([0.4, 0, 0.4]);
  expect([...place]).toEqual([1, -1, 0]);
});

test('one question leaves nothing behind for the next', () => {
  const likeness = makeLikeness([postings([0.4, 0.8])], Int32Array.of(0, 2));
  const once = likeness(question);
  expect(likeness(question)).toEqual(once);
});

test('a letter run is no likeness: only what stands before the split counts', () => {
  const likeness = makeLikeness([postings([0.4])], Int32Array.of(0, 1));
  expect(likeness({ ...question, split: 0 }).place[0]).toBe(-1);
});

test('embeddings that point the same way are alike, those that point away are not', () => {
  const east = Float32Array.from({ length: dimensions }, (_, at) => Number(at === 0));
  const rows = new Float32Array(2 * dimensions);
  rows.set(east);
  rows.set(
    east.map((value) => -value),
    dimensions,
  );
  const { best, place } = similarities(east, rows, Int32Array.of(0, 1, 2));
  expect([...best]).toEqual([1, 0]);
  expect([...place]).toEqual([0, -1]);
});
