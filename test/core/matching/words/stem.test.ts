import { expect, test } from '@jest/globals';
import { makeStemmer } from '../../../../src/core/matching/words/stem.js';

test.each([
  ['nl', 'posten', 'post'],
  ['nl', 'klanten', 'klant'],
  ['nl', 'vertrouwelijke', 'vertrouwelijk'],
  ['nl', 'zaken', 'zaak'],
  ['nl', 'zakken', 'zak'],
  ['nl', 'kopen', 'koop'],
  ['en', 'posting', 'posted'],
  ['en', 'customers', 'customer'],
] as const)('%s: %s and %s are one word', (language, one, other) => {
  const stem = makeStemmer(language);
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['zak', 'zaak'],
  ['wet', 'weet'],
  ['vakken', 'vaak'],
  ['boss', 'boos'],
  ['koppen', 'kopen'],
])('nl: %s and %s are two, for one has a short vowel and the other a long one', (short, long) => {
  const stem = makeStemmer('nl');
  expect(stem(short)).not.toBe(stem(long));
});

test.each(['x', 'ai', '2fa', 'covid19'])('"%s" has no ending to lose', (word) => {
  expect(makeStemmer('nl')(word)).toBe(word);
});

test('gives the same for a word every time, however many came between', () => {
  const stem = makeStemmer('nl');
  const first = stem('vergaderingen');
  for (let index = 0; index < 50_010; index++) stem(`woord${index}`);
  expect(stem('vergaderingen')).toBe(first);
});
