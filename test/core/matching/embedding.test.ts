import { expect, test } from '@jest/globals';
import {
  dimensions,
  makeVectorSum,
  meanVector,
  unit,
  vectorOfLines,
  vectorOfWord,
} from '../../../src/core/matching/embedding.js';
import { lexicon } from '../../../src/core/matching/lexicon.js';

const none = new Float32Array();

const byLexicon = (word: string): Float32Array =>
  vectorOfLines(lexicon.flatMap((line, at) => (line.includes(word) ? [at] : []))) ?? none;

const byItself = (word: string): Float32Array => vectorOfWord(word) ?? none;

function likeness(one: Float32Array, other: Float32Array): number {
  const [a, b] = [unit(one), unit(other)];
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

test.each([
  ['dokter', 'ziekenhuis', 'factuur'],
  ['auto', 'benzine', 'vakantie'],
  ['loon', 'bonus', 'fiets'],
  ['wachtwoord', 'computer', 'zwanger'],
])('%s goes with %s rather than with %s', (word, near, far) => {
  const one = byLexicon(word);
  expect(likeness(one, byLexicon(near))).toBeGreaterThan(likeness(one, byLexicon(far)) + 0.1);
});

test.each([
  ['card', 'account', 'holiday'],
  ['flight', 'airport', 'recipe'],
  ['doctor', 'illness', 'invoice'],
])('%s goes with %s rather than with %s', (word, near, far) => {
  const one = byItself(word);
  expect(likeness(one, byItself(near))).toBeGreaterThan(likeness(one, byItself(far)) + 0.1);
});

test('Dutch and English words for the same thing point the same way', () => {
  expect(likeness(byLexicon('ziekenhuis'), byItself('hospital'))).toBeGreaterThan(0.8);
});

test('a telling word has a longer vector than one that says little', () => {
  expect(Math.hypot(...byItself('invoice'))).toBeGreaterThan(1.5 * Math.hypot(...byItself('the')));
});

test('most lines of the lexicon have a vector', () => {
  const vectors = lexicon.flatMap((_, line) => vectorOfLines([line]) ?? []);
  expect(vectors.length).toBeGreaterThan(0.75 * lexicon.length);
  for (const vector of vectors) expect(vector).toHaveLength(dimensions);
});

test('what is in no table has no vector', () => {
  expect(vectorOfWord('verzekeringspolis')).toBeUndefined();
  expect(vectorOfLines([])).toBeUndefined();
  expect(vectorOfLines([lexicon.length])).toBeUndefined();
  expect(meanVector([])).toBeUndefined();
});

test('a sum starts anew after it was taken', () => {
  const sum = makeVectorSum();
  const one = byItself('car');
  sum.add(one, 2);
  expect([...sum.take()]).toEqual([...one].map((value) => expect.closeTo(2 * value, 5)));
  expect([...sum.take()]).toEqual(Array(dimensions).fill(0));
});

test('a direction has length one, and zeros have none', () => {
  expect(Math.hypot(...unit(byItself('car')))).toBeCloseTo(1, 5);
  expect([...unit(new Float32Array(dimensions))]).toEqual(Array(dimensions).fill(0));
});
