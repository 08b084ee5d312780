import { expect, test } from '@jest/globals';
import { makeFieldIndex, readFields } from '../../../../src/core/matching/likeness/field-index.js';
import { reader } from '../reader.js';

/** Title, one wording and text of three documents. */
const documents = [
  ['hond', 'kantoor', 'dagen'],
  ['kantoor', 'kat', 'hond'],
  ['verlof', 'dagen meenemen', 'aanvragen'],
];
const { rows, names, question } = reader(documents.flat());
const places = {
  document: Int32Array.from([0, 0, 0, 1, 1, 1, 2, 2, 2]),
  field: Uint8Array.from([0, 1, 2, 0, 1, 2, 0, 1, 2]),
};
const index = makeFieldIndex(readFields(rows, places, documents.length, names.keys.length));
const explained = (text: string) => [...index(question(text).features)];

test('a word in the title says more than one in the text', () => {
  const [first = 0, second = 0, third = 1] = explained('hond');
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(0);
  expect(third).toBe(0);
});

test('is a part of the question: no more than one, and less when words stay unexplained', () => {
  const [, , whole = 0] = explained('verlof dagen');
  const [, , half = 0] = explained('verlof dagen quux zoef');
  expect(whole).toBeLessThanOrEqual(1);
  expect(half).toBeLessThan(whole);
  expect(half).toBeGreaterThan(0);
});

test.each(['', 'quux'])('"%s" is explained by nothing', (text) => {
  expect(explained(text)).toEqual([0, 0, 0]);
});

test('the order of words makes no difference', () => {
  const other = explained('verlof dagen');
  explained('dagen verlof').forEach((part, at) => {
    expect(part).toBeCloseTo(other[at] ?? -1, 6);
  });
});

test('no documents give no scores', () => {
  const { rows: none, names: empty } = reader([]);
  const nowhere = { document: new Int32Array(), field: new Uint8Array() };
  const nothing = makeFieldIndex(readFields(none, nowhere, 0, empty.keys.length));
  expect(nothing(reader([]).question('hond').features)).toEqual(new Float64Array());
});
