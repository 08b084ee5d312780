import { expect, test } from '@jest/globals';
import { renumber } from '../../../../src/core/matching/features/feature-rows.js';
import { fixedNumbers, unknown } from '../../../../src/core/matching/features/numbering.js';
import { countFeatures, makeSpace } from '../../../../src/core/matching/features/space.js';
import { makeAnalyser } from '../../../../src/core/matching/reading/analyse.js';
import { allSteps } from '../../../../src/core/matching/words/steps.js';
import { reader } from '../reader.js';
import { rowsOf } from '../rows.js';

const { data, rows, names } = reader(
  ['foto delen', 'foto plaatsen', 'foto van de hond', 'verlof aanvragen'],
  { steps: { lexicon: false } },
);
const counted = countFeatures(rows, names);
const space = makeSpace(counted.data);
const { question } = makeAnalyser(data, fixedNumbers(counted.data), {
  ...allSteps,
  lexicon: false,
});
const vector = (text: string) => space.vector(question(text).features);

function length(weights: Float32Array): number {
  return Math.hypot(...weights);
}

test('a rare word tells more than a frequent one', () => {
  const { weights } = vector('foto verlof');
  expect(weights[1]).toBeGreaterThan(weights[0] ?? 1);
});

test('a question is a vector of which either half has length one', () => {
  const { ids, weights, split } = vector('foto delen');
  expect(ids).toHaveLength(weights.length);
  expect(length(weights.subarray(0, split))).toBeCloseTo(1, 5);
  expect(length(weights.subarray(split))).toBeCloseTo(1, 5);
});

test('a text and the same words in a question are one vector', () => {
  const scaled = renumber(rows, counted.numbers);
  space.scale(scaled);
  const { ids, weights } = vector('foto delen');
  const [from, to] = [scaled.starts[0], scaled.starts[1]];
  expect([...scaled.ids.subarray(from, to)].sort()).toEqual([...ids].sort());
  expect([...scaled.weights.subarray(from, to)].sort()).toEqual([...weights].sort());
});

test('words that stand nowhere make a question less like any text', () => {
  const { weights, split } = vector('foto quux');
  expect(split).toBeGreaterThan(0);
  expect(length(weights.subarray(0, split))).toBeLessThan(0.9);
});

test.each(['', 'quux zoef'])('"%s" has no features, and does not divide by its length', (text) => {
  expect(vector(text)).toEqual({ ids: new Int32Array(), weights: new Float32Array(), split: 0 });
});

test('is made again from its data alone', () => {
  const again = makeSpace(structuredClone(counted.data));
  expect(again.size).toBe(space.size);
  expect(again.vector(question('hond delen').features)).toEqual(vector('hond delen'));
});

test('runs of letters in one text only are left out', () => {
  const { of } = fixedNumbers(counted.data);
  expect(of('fot')).not.toBe(unknown);
  expect(of('ver')).toBe(unknown);
});

test('pairs keep their words when others lose their numbers', () => {
  const { features } = question('foto delen');
  expect(features.lettersFrom - features.pairsFrom).toBe(1);
});

test('without rows there are no features', () => {
  expect(countFeatures(rowsOf([]), { keys: [], pairCodes: [] }).data.counts).toEqual(new Int32Array());
});

test('among thousands of texts, pairs and letters must be in several of them', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `tekst nummer ${at}`);
  const large = reader([...many, 'rode loper', 'rode loper', 'groene zeep'], {
    steps: { lexicon: false },
  });
  const { data: counts } = countFeatures(large.rows, large.names);
  const numbers = fixedNumbers(counts);
  const pair = (first: string, second: string) =>
    numbers.ofPair(numbers.of(`w:${first}`), numbers.of(`w:${second}`));
  expect(pair('rood', 'loper')).not.toBe(unknown);
  expect(pair('groen', 'zeep')).toBe(unknown);
  expect(numbers.of('eks')).not.toBe(unknown);
  expect(numbers.of('zee')).toBe(unknown);
});
