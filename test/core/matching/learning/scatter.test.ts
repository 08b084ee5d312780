import { expect, test } from '@jest/globals';
import { scatter } from '../../../../src/core/matching/learning/scatter.js';

const texts = Array.from({ length: 1000 }, (_, at) => `tekst ${at}`);

test('every place is there once, and equal texts stand in the order of their places', () => {
  expect([...scatter(texts, 0)].sort((a, b) => a - b)).toEqual(texts.map((_, at) => at));
  expect([...scatter(['a', 'a', 'a'], 1)]).toEqual([0, 1, 2]);
  expect([...scatter([], 0)]).toEqual([]);
});

test('texts that stood together are strewn about, in each round another way', () => {
  const first = scatter(texts, 0);
  const neighbours = first.filter((place, at) => at > 0 && Math.abs(place - (first[at - 1] ?? 0)) === 1);
  expect(neighbours.length).toBeLessThan(20);
  expect([...scatter(texts, 1)]).not.toEqual([...first]);
});

test('a text more leaves all others in the order that they had', () => {
  const before = [...scatter(texts, 2)].map((place) => texts[place]);
  const more = ['iets nieuws', ...texts];
  const after = [...scatter(more, 2)].map((place) => more[place]);
  expect(after.filter((text) => text !== 'iets nieuws')).toEqual(before);
});
