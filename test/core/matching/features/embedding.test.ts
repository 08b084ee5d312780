import { expect, test } from '@jest/globals';
import {
  dimensions,
  makeVectorSum,
  meanVector,
  unit,
  vectorOfStem,
} from '../../../../src/core/matching/features/embedding.js';
import { lexicon } from '../../../../src/core/matching/words/lexicon.js';
import { makeStemmer } from '../../../../src/core/matching/words/stem.js';

const none = new Float32Array(dimensions);
const stems = { nl: makeStemmer('nl'), en: makeStemmer('en') };

const dutch = (word: string): Float32Array => vectorOfStem.nl(stems.nl(word)) ?? none;
const english = (word: string): Float32Array => vectorOfStem.en(stems.en(word)) ?? none;

function likeness(one: Float32Array, other: Float32Array): number {
  const [a, b] = [unit(one), unit(other)];
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function expectNearer(vectorOf: (word: string) => Float32Array, word: string, near: string, far: string) {
  const one = vectorOf(word);
  expect(likeness(one, vectorOf(near))).toBeGreaterThan(likeness(one, vectorOf(far)) + 0.1);
}

test.each([
  ['dokter', 'ziekenhuis', 'factuur'],
  ['auto', 'benzine', 'vakantie'],
  ['loon', 'bonus', 'fiets'],
  ['wachtwoord', 'computer', 'zwanger'],
  ['verlof', 'vakantie', 'printer'],
])('%s goes with %s rather than with %s', (word, near, far) => expectNearer(dutch, word, near, far));

test.each([
  ['card', 'bank', 'recipe'],
  ['flight', 'airport', 'recipe'],
  ['doctor', 'illness', 'invoice'],
])('%s goes with %s rather than with %s', (word, near, far) => expectNearer(english, word, near, far));

test.each([
  ['ziekenhuis', 'hospital', 'invoice'],
  ['afspraak', 'appointment', 'printer'],
  ['loonbrief', 'payslip', 'holiday'],
])('Dutch and English words for the same thing point the same way: %s', (word, same, other) => {
  const one = dutch(word);
  expect(likeness(one, english(same))).toBeGreaterThan(likeness(one, english(other)) + 0.2);
});

test('a word and its translation point nearly the same way', () => {
  expect(likeness(dutch('ziekenhuis'), english('hospital'))).toBeGreaterThan(0.8);
});

test('a telling word has a longer vector than one that says little', () => {
  expect(Math.hypot(...english('invoice'))).toBeGreaterThan(1.5 * Math.hypot(...english('the')));
});

test('most Dutch words of the lexicon have a vector', () => {
  const firsts = lexicon().flatMap(([first = '']) => (/^[a-z]+$/u.test(first) ? [first] : []));
  const vectors = firsts.flatMap((word) => vectorOfStem.nl(stems.nl(word)) ?? []);
  expect(vectors.length).toBeGreaterThan(0.75 * firsts.length);
  for (const vector of vectors) expect(vector).toHaveLength(dimensions);
});

test('what is in no table has no vector', () => {
  expect(vectorOfStem.en('verzekeringspolis')).toBeUndefined();
  expect(vectorOfStem.nl('qwrtzp')).toBeUndefined();
  expect(meanVector([])).toBeUndefined();
});

test('a sum starts anew after it was taken', () => {
  const sum = makeVectorSum();
  const one = english('car');
  sum.add(one, 2);
  expect([...sum.take()]).toEqual([...one].map((value) => expect.closeTo(2 * value, 5)));
  expect([...sum.take()]).toEqual(Array(dimensions).fill(0));
});

test('a direction has length one, and zeros have none', () => {
  expect(Math.hypot(...unit(english('car')))).toBeCloseTo(1, 5);
  expect([...unit(new Float32Array(dimensions))]).toEqual(Array(dimensions).fill(0));
});
