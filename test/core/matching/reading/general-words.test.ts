import { expect, test } from '@jest/globals';
import { dot, unit, vectorOfStem } from '../../../../src/core/matching/features/embedding.js';
import { makeGeneralWords } from '../../../../src/core/matching/reading/general-words.js';
import { makeStemmer } from '../../../../src/core/matching/words/stem.js';
import { allSteps } from '../../../../src/core/matching/words/steps.js';

const general = makeGeneralWords('nl', allSteps);
const stem = makeStemmer('nl');

/** How alike two words are in what they are about: the cosine of their vectors. */
function likeness(one: Float32Array | undefined, other: string): number {
  const vector = vectorOfStem.nl(stem(other));
  if (one === undefined || vector === undefined) throw new Error(`no vector to compare with ${other}`);
  return dot(unit(one), unit(vector));
}

test.each([
  ['hotelrekening', 'hotel', 'zwanger'],
  ['hotelrekening', 'rekening', 'zwanger'],
  ['dieselbus', 'bus', 'wachtwoord'],
  ['nachtzorg', 'nacht', 'factuur'],
])('a compound that nobody wrote down is about its parts: %s about %s, not %s', (word, near, far) => {
  expect(vectorOfStem.nl(stem(word))).toBeUndefined();
  const vector = general.vectorOf(word);
  expect(likeness(vector, near)).toBeGreaterThan(likeness(vector, far) + 0.3);
});

test('an inflected word is about what the word is about that it comes from', () => {
  expect(vectorOfStem.nl(stem('kassabonnetje'))).toBeUndefined();
  expect(likeness(general.vectorOf('kassabonnetje'), 'kassabon')).toBeGreaterThan(0.9);
});

test.each([
  ['zettn', 'zetten'],
  ['ongelk', 'ongeluk'],
  ['kofer', 'koffer'],
  ['vakatie', 'vakantie'],
])('%s was meant for %s', (typed, meant) => {
  expect(stem(general.meantBy(typed) ?? '')).toBe(stem(meant));
});

test.each(['qwrtzp', 'quuxberg', 'zal', '2026x', ''])('nothing is made of %p', (word) => {
  expect(general.meantBy(word)).toBeUndefined();
  expect(general.vectorOf(word)).toBeUndefined();
});

test('each step can be left out', () => {
  const plain = makeGeneralWords('nl', { forms: false, compounds: false, spelling: false });
  expect(plain.vectorOf('hotelrekening')).toBeUndefined();
  expect(plain.vectorOf('kassabonnetje')).toBeUndefined();
  expect(plain.meantBy('kofer')).toBeUndefined();
});
