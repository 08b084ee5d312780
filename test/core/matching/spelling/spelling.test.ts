import { expect, test } from '@jest/globals';
import { indexSounds } from '../../../../src/core/matching/spelling/sound.js';
import { indexPairs, makeCorrector } from '../../../../src/core/matching/spelling/spelling.js';
import { makeStemmer } from '../../../../src/core/matching/words/stem.js';
import { makeVocabulary, stemsOf } from '../../../../src/core/matching/words/vocabulary.js';
import { packTexts } from '../../../../src/core/packed-texts.js';

const words = 'fiets kantoor linkedin plaatsen thuiswerken vertrouwelijk hond hand kluisje 2fa-code'
  .split(' ')
  .sort();
const vocabulary = makeVocabulary(
  packTexts(words),
  words.map(() => 1),
  stemsOf(words, makeStemmer('nl')),
);
const pairs = indexPairs(
  words,
  words.map(() => 1),
);
const sounds = indexSounds(
  words,
  words.map(() => 20),
);
const correct = makeCorrector(vocabulary, pairs, sounds);
const corrected = (word: string): string[] => correct(word).map((fix) => fix.word);

test.each([
  ['fets', 'fiets', 'a letter short'],
  ['fiiets', 'fiets', 'a letter too many'],
  ['feits', 'fiets', 'two letters swapped'],
  ['kantaor', 'kantoor', 'two letters swapped'],
  ['kantiir', '', 'two wrong in a short word'],
  ['linkdin', 'linkedin', 'a letter short'],
  ['thuiswrken', 'thuiswerken', 'a letter short'],
  ['vertouwlijk', 'vertrouwelijk', 'two letters short in a long word'],
  ['tuiswurkn', '', 'too much at once'],
  ['ploatsn', 'plaatsen', 'spelt as it is spoken'],
  ['tuiswerkn', 'thuiswerken', 'two letters short'],
  ['kluysje', 'kluisje', 'a letter wrong'],
  ['ond', 'hond', 'an h that isn’t spoken'],
])('%s → %s (%s)', (typed, meant) => expect(corrected(typed).join(' ')).toBe(meant));

test.each([
  ['mga', 'mag'],
  ['amg', 'mag'],
  ['mg', 'mag'],
  ['mah', 'mag'],
  ['maag', 'mag'],
  ['ki', 'ik'],
  ['kk', ''],
  ['wle', ''],
  ['m', ''],
])('a short word is corrected to frequent ones alone: %s → %s', (typed, meant) => {
  const [small, counts] = [
    ['ik', 'mag', 'wel'],
    [60, 60, 49],
  ];
  const correctShort = makeCorrector(
    makeVocabulary(packTexts(small), counts, stemsOf(small, makeStemmer('nl'))),
    indexPairs(small, counts),
    indexSounds(small, counts),
  );
  expect(
    correctShort(typed)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(meant);
});

test('two words that are equally near are both meant', () => {
  expect(corrected('hund').sort()).toEqual(['hand', 'hond']);
});

test('it is told how many errors there are', () => {
  expect(correct('vertrouwlijk')).toEqual([{ word: 'vertrouwelijk', errors: 1 }]);
  expect(correct('vertouwlijk')).toEqual([{ word: 'vertrouwelijk', errors: 2 }]);
});

test.each(['knd', 'f1ets', 'x'.repeat(5000), 'kaasfondue', ''])('"%.12s" is not corrected', (typed) =>
  expect(correct(typed)).toEqual([]),
);

test('the same word gets the same correction every time', () => {
  const first = correct('hund');
  for (const other of ['fets', 'linkdin', 'hund', 'kantor']) correct(other);
  expect(makeCorrector(vocabulary, pairs, sounds)('hund')).toEqual(first);
  expect(correct('hund')).toEqual(first);
});
