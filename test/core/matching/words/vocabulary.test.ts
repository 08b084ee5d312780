import { expect, test } from '@jest/globals';
import { makeStemmer } from '../../../../src/core/matching/words/stem.js';
import { makeVocabulary, stemsOf } from '../../../../src/core/matching/words/vocabulary.js';
import { packTexts } from '../../../../src/core/packed-texts.js';

const vocabulary = makeVocabulary(
  packTexts(['klanten', 'verlof']),
  [3, 1],
  stemsOf(['klanten', 'verlof'], makeStemmer('nl')),
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
  ['klant', ['klanten']],
  ['ver', ['verlof']],
  ['klanten', []],
  ['verlofdag', []],
  ['zz', []],
  ['', ['klanten', 'verlof']],
])('the words that begin with "%s" and are longer: %j', (word, expected) => {
  const { from, to } = vocabulary.longerThan(word);
  const words = Array.from({ length: to - from }, (_, at) => vocabulary.words.at(from + at));
  expect(words).toEqual(expected);
});

test.each([
  ['klant', true],
  ['klanten', false],
  ['verlof', false],
  ['ver', false],
])('whether one of the words from "k" to before "v" begins with "%s": %p', (beginning, expected) =>
  expect(vocabulary.hasLonger({ from: 0, to: 1 }, beginning)).toBe(expected),
);

test('keeps the words in order', () =>
  expect([0, 1, 2].map(vocabulary.words.at)).toEqual(['klanten', 'verlof', undefined]));
