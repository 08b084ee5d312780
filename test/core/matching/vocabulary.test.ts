import { expect, test } from '@jest/globals';
import { makeStemmer } from '../../../src/core/matching/stem.js';
import { makeVocabulary } from '../../../src/core/matching/vocabulary.js';

const vocabulary = makeVocabulary(
  ['klanten', 'verlof'],
  [3, 1],
  ['klanten', 'verlof'].map(makeStemmer('nl')),
);

test('knows how often a word stands in the policies', () => {
  expect(vocabulary.count('klanten')).toBe(3);
  expect(vocabulary.count('klant')).toBe(0);
});

test('knows a word by another form of it', () => {
  expect(vocabulary.hasStem(makeStemmer('nl')('klant'))).toBe(true);
  expect(vocabulary.hasStem(makeStemmer('nl')('kast'))).toBe(false);
});

test.each([
  ['klant', true],
  ['ver', true],
  ['klanten', false],
  ['verlofdag', false],
  ['zz', false],
  ['', true],
])('whether a longer word begins with "%s": %p', (word, expected) =>
  expect(vocabulary.begins(word)).toBe(expected),
);

test('keeps the words in order', () => expect(vocabulary.words).toEqual(['klanten', 'verlof']));
