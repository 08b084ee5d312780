import { expect, test } from '@jest/globals';
import { memoise, rememberSome } from '../../../../src/core/matching/words/memoise.js';

test('a word is looked at once', () => {
  const asked: string[] = [];
  const length = memoise((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['fiets', 'hond', 'fiets', ''].map(length)).toEqual([5, 4, 5, 0]);
  expect(asked).toEqual(['fiets', 'hond', '']);
});

test('of numbers some are remembered, those that were asked last', () => {
  const asked: number[] = [];
  const square = rememberSome(2, (number) => {
    asked.push(number);
    return number * number;
  });
  expect([1, 2, 1, 2].map(square)).toEqual([1, 4, 1, 4]);
  expect(asked).toEqual([1, 2]);
  // A third begins anew; what is asked meanwhile stays, the other goes.
  expect([3, 1, 4, 5, 2].map(square)).toEqual([9, 1, 16, 25, 4]);
  expect(asked).toEqual([1, 2, 3, 4, 5, 2]);
});
