import { expect, test } from '@jest/globals';
import {
  firstOf,
  fixedNumbers,
  fixNames,
  makeNumbering,
  pairCode,
  secondOf,
  unknown,
} from '../../../../src/core/matching/features/numbering.js';

test('a feature keeps the number that it gets when it is first met', () => {
  const numbers = makeNumbering();
  expect(['een', 'twee', 'een'].map(numbers.of)).toEqual([0, 1, 0]);
  expect([numbers.ofPair(0, 1), numbers.ofPair(1, 0), numbers.ofPair(0, 1)]).toEqual([2, 3, 2]);
  expect(numbers.keys).toEqual(['een', 'twee', '', '']);
});

test('fixed numbers are those that were given out, and no others', () => {
  const numbers = makeNumbering();
  numbers.ofPair(numbers.of('een'), numbers.of('twee'));
  const fixed = fixedNumbers(structuredClone(fixNames(numbers)));
  expect(fixed.of('twee')).toBe(1);
  expect(fixed.of('drie')).toBe(unknown);
  expect(fixed.of('')).toBe(unknown);
  expect(fixed.ofPair(0, 1)).toBe(2);
  expect(fixed.ofPair(1, 0)).toBe(unknown);
});

test.each([
  [0, 0],
  [3, 7],
  [67_000_000, 12],
])('the pair of %d and %d is one number that holds both', (first, second) => {
  const code = pairCode(first, second);
  expect([firstOf(code), secondOf(code)]).toEqual([first, second]);
});
