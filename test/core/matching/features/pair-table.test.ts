import { expect, test } from '@jest/globals';
import { makePairTable } from '../../../../src/core/matching/features/pair-table.js';

test('a pair has the number that it was given, in its own order', () => {
  const table = makePairTable();
  table.set(1, 2, 0);
  table.set(2, 1, 7);
  expect([table.get(1, 2), table.get(2, 1), table.get(1, 1)]).toEqual([0, 7, -1]);
});

test('keeps all of many pairs, large numbers too, and finds no others', () => {
  const table = makePairTable();
  const pairs = Array.from(
    { length: 20_000 },
    (_, at) => [at % 97, 60_000_000 + Math.floor(at / 97)] as const,
  );
  pairs.forEach(([first, second], number) => {
    table.set(first, second, number);
  });
  expect(pairs.map(([first, second]) => table.get(first, second))).toEqual(pairs.map((_, number) => number));
  expect(table.get(97, 60_000_000)).toBe(-1);
});
