import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listOf, packedAt, packTexts, unpackTexts } from '../../src/core/packed-texts.js';
import { makeTextTable } from '../../src/core/text-table.js';

const texts = ['mag ik', '', 'privé', '🙂 emoji', '\ufeffbegin', 'mag'];
const packed = packTexts(texts);

test('texts come out as they went in, at their place', () => {
  expect(unpackTexts(packed)).toEqual(texts);
  expect(texts.map((_, place) => packedAt(packed, place))).toEqual(texts);
  expect([packedAt(packed, -1), packedAt(packed, texts.length)]).toEqual([undefined, undefined]);
  expect([listOf(packed).length, listOf(packed).at(2)]).toEqual([texts.length, 'privé']);
});

test('nothing packed is nothing', () => {
  const none = packTexts([]);
  expect(unpackTexts(none)).toEqual([]);
  expect(packedAt(none, 0)).toBeUndefined();
  expect(makeTextTable(none)('mag')).toBe(-1);
});

test.each([
  ['mag ik', 0],
  ['mag', 5],
  ['privé', 2],
  ['prive', -1],
  ['🙂 emoji', 3],
  ['', -1],
  ['ma', -1],
  ['een veel langere tekst dan er een is', -1],
  ['é'.repeat(9), -1],
])('a table finds "%s" at %d', (text, place) => expect(makeTextTable(packed)(text)).toBe(place));

test('a table finds every text of a list where it is, and no other', () => {
  const words = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(words, fc.string({ unit: 'grapheme', maxLength: 12 }), (list, other) => {
      const find = makeTextTable(packTexts(list));
      list.forEach((text, place) => void expect(find(text)).toBe(place));
      expect(find(other)).toBe(list.indexOf(other));
    }),
  );
});
