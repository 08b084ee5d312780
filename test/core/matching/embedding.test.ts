import { expect, test } from '@jest/globals';
import {
  dimensions,
  fingerprint,
  makeVectorSum,
  meanVector,
  vectorOfLines,
} from '../../../src/core/matching/embedding.js';
import { lexicon } from '../../../src/core/matching/lexicon.js';

const vectorOf = (word: string): Float32Array =>
  vectorOfLines(lexicon.flatMap((line, at) => (line.includes(word) ? [at] : []))) ?? new Float32Array();

function likeness(one: string, other: string): number {
  const [a, b] = [vectorOf(one), vectorOf(other)];
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

test.each([
  ['dokter', 'ziekenhuis', 'factuur'],
  ['auto', 'benzine', 'vakantie'],
  ['loon', 'bonus', 'fiets'],
  ['wachtwoord', 'computer', 'zwanger'],
])('%s goes with %s rather than with %s', (word, near, far) => {
  expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.1);
});

test('Dutch and English words for the same thing point the same way', () => {
  expect(likeness('ziekenhuis', 'hospital')).toBeGreaterThan(0.9);
});

test('most lines of the lexicon have a vector, each of length one', () => {
  const vectors = lexicon.flatMap((_, line) => vectorOfLines([line]) ?? []);
  expect(vectors.length).toBeGreaterThan(0.75 * lexicon.length);
  for (const vector of vectors) {
    expect(vector).toHaveLength(dimensions);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
  }
});

test('no two lines have one fingerprint', () => {
  expect(new Set(lexicon.map(fingerprint)).size).toBe(lexicon.length);
});

test('lines without a vector, and no lines, have none', () => {
  expect(vectorOfLines([])).toBeUndefined();
  expect(vectorOfLines([lexicon.length])).toBeUndefined();
  expect(meanVector([])).toBeUndefined();
});

test('a sum starts anew after it was taken', () => {
  const sum = makeVectorSum();
  const one = vectorOf('auto');
  sum.add(one, 2);
  expect([...sum.take()]).toEqual([...one].map((value) => expect.closeTo(value, 5)));
  expect([...sum.take()]).toEqual(Array(dimensions).fill(0));
});
