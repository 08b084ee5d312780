import { expect, test } from '@jest/globals';
import { memoise } from '../../../../src/core/matching/words/memoise.js';

test('a word is looked at once', () => {
  const asked: string[] = [];
  const length = memoise((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['fiets', 'hond', 'fiets', ''].map(length)).toEqual([5, 4, 5, 0]);
  expect(asked).toEqual(['fiets', 'hond', '']);
});
