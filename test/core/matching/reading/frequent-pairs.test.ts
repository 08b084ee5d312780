import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeFrequentPairs } from '../../../../src/core/matching/reading/frequent-pairs.js';

/** Rows of words, each of which is its own stem. */
function rowsOf(rows: readonly (readonly number[])[]) {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return { words: [], starts: Int32Array.from(starts), numbers: Int32Array.from(rows.flat()) };
}

const stems = Int32Array.from({ length: 100 }, (_, at) => at);

test('a pair that is there often enough is always told, within a row and over rows', () => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (rows, least) => {
      const isFrequent = makeFrequentPairs(rowsOf(rows), stems, least);
      const counts = new Map<string, number>();
      for (const words of rows)
        words.slice(1).forEach((next, at) => {
          const pair = `${words[at]} ${next}`;
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        });
      for (const [pair, count] of counts) {
        const [first = 0, second = 0] = pair.split(' ').map(Number);
        if (count >= least) expect(isFrequent(first, second)).toBe(true);
      }
    }),
  );
});

test('most others are not, nor are words in another order or at the ends of two rows', () => {
  const isFrequent = makeFrequentPairs(rowsOf([[1, 2, 1, 2], [3, 4], [5, 6], [1, 2, 3], [4]]), stems, 3);
  expect(isFrequent(1, 2)).toBe(true);
  for (const [first, second] of [
    [2, 1],
    [2, 3],
    [3, 4],
    [4, 5],
    [7, 8],
  ] as const)
    expect(isFrequent(first, second)).toBe(false);
});

test('pairs are those of stems', () => {
  const alike = Int32Array.from([7, 7, 8]);
  const isFrequent = makeFrequentPairs(
    rowsOf([
      [0, 2],
      [1, 2],
    ]),
    alike,
    2,
  );
  expect(isFrequent(7, 8)).toBe(true);
});
