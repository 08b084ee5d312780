import { expect, test } from '@jest/globals';
import { memoise } from '../../../src/core/matching/memoise.js';

test('a word is looked at once', () => {
  const asked: string[] = [];
  const length = memoise((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['fiets', 'hond', 'fiets', ''].map(length)).toEqual([5, 4, 5, 0]);
  expect(asked).toEqual(['fiets', 'hond', '']);
});

test('ever new words do not fill the memory, nor change what is given', () => {
  let asked = 0;
  const upper = memoise((word) => {
    asked++;
    return word.toUpperCase();
  });
  for (let index = 0; index < 50_001; index++) upper(`w${index}`);
  expect(upper('w1')).toBe('W1');
  expect(asked).toBe(50_002);
});
