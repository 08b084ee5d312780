import { expect, test } from '@jest/globals';
import { makeAnalyser, readTexts } from '../../../src/core/matching/analyse.js';
import { countFeatures, makeSpace } from '../../../src/core/matching/space.js';

const texts = ['foto delen', 'foto plaatsen', 'foto van de hond', 'verlof aanvragen'];
const analyser = makeAnalyser(readTexts(texts, [], 'nl'));
const space = makeSpace(countFeatures(texts.map(analyser.text)));

function length(weights: Float32Array): number {
  return Math.hypot(...weights);
}

test('a rare word tells more than a frequent one, and an unknown one most', () => {
  expect(space.rarity('w:verlof')).toBeGreaterThan(space.rarity('w:foto'));
  expect(space.rarity('w:quux')).toBeGreaterThan(space.rarity('w:verlof'));
});

test('a text is a vector of which either half has length one', () => {
  const { ids, weights, split } = space.vector(analyser.text('foto delen'));
  expect(ids).toHaveLength(weights.length);
  expect(length(weights.subarray(0, split))).toBeCloseTo(1, 5);
  expect(length(weights.subarray(split))).toBeCloseTo(1, 5);
});

test('words that stand nowhere make a question less like any text', () => {
  const { weights, split } = space.vector(analyser.question('foto quux'));
  expect(split).toBeGreaterThan(0);
  expect(length(weights.subarray(0, split))).toBeLessThan(0.9);
});

test('nothing has no features, and does not divide by its length', () => {
  expect(space.vector(analyser.question(''))).toEqual({
    ids: new Int32Array(),
    weights: new Float32Array(),
    split: 0,
  });
});

test('is made again from its data alone', () => {
  const data = countFeatures(texts.map(analyser.text));
  const again = makeSpace(JSON.parse(JSON.stringify(data)));
  expect(again.size).toBe(space.size);
  expect(again.vector(analyser.question('hond delen'))).toEqual(
    space.vector(analyser.question('hond delen')),
  );
});

test('runs of letters in one text only are left out', () => {
  const { keys } = countFeatures(texts.map(analyser.text));
  expect(keys).toContain('c:foto');
  expect(keys).not.toContain('c:verl');
});
