import { expect, test } from '@jest/globals';
import { makeSplitter } from '../../../../src/core/matching/words/compound.js';
import { makeStemmer } from '../../../../src/core/matching/words/stem.js';
import { makeVocabulary, stemsOf } from '../../../../src/core/matching/words/vocabulary.js';
import { packTexts } from '../../../../src/core/packed-texts.js';

const known = 'social media beleid bedrijf geheim klant lijst fiets lease verlof dag een art art'
  .split(' ')
  .sort();
const stem = makeStemmer('nl');
const split = makeSplitter(
  makeVocabulary(
    packTexts([...new Set(known)]),
    [...new Set(known)].map((word) => known.filter((one) => one === word).length),
    stemsOf([...new Set(known)], stem),
  ),
  stem,
);

test.each([
  ['socialemediabeleid', 'social media beleid'],
  ['bedrijfsgeheim', 'bedrijf geheim'],
  ['klantenlijst', 'klant lijst'],
  ['leasefiets', 'lease fiets'],
  ['verlofbeleid', 'verlof beleid'],
])('%s is made of %s', (word, parts) => expect(split(word).join(' ')).toBe(parts));

test.each([
  ['klantgesprek', 'klant'],
  ['toverfiets', 'fiets'],
])('of %s only %s is known', (word, part) => expect(split(word)).toEqual([part]));

test.each([
  ['fiets', 'is too short'],
  ['koekenpan', 'has no known part'],
  ['fiets2024lease', 'has a digit'],
  ['', 'is nothing'],
])('"%s" stays whole: it %s', (word) => expect(split(word)).toEqual([]));

test('a stop word is no part, and a rare word of three letters is more often chance', () => {
  expect(split('eenbeleid')).toEqual(['beleid']);
  expect(split('dagbeleid')).toEqual(['beleid']);
  expect(split('artbeleid')).toEqual(['art', 'beleid']);
});
