import { expect, test } from '@jest/globals';
import { makeAnalyser, readTexts } from '../../../src/core/matching/analyse.js';
import { makeFieldIndex, readFields } from '../../../src/core/matching/field-index.js';

const analyser = makeAnalyser(readTexts(['hond kat kantoor verlof dagen meenemen'], [], 'nl'));
const document = (title: string, phrases: string[], text: string) => ({
  title: [analyser.text(title)],
  phrases: phrases.map(analyser.text),
  text: [analyser.text(text)],
});
const index = makeFieldIndex(
  readFields([
    document('hond', ['kantoor'], 'dagen'),
    document('kantoor', ['kat'], 'hond'),
    document('verlof', ['dagen meenemen'], 'aanvragen'),
  ]),
);
const explained = (question: string) => [...index(analyser.question(question))];

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

test.each(['', 'quux'])('"%s" is explained by nothing', (question) => {
  expect(explained(question)).toEqual([0, 0, 0]);
});

test('the order of words makes no difference', () => {
  const other = explained('verlof dagen');
  explained('dagen verlof').forEach((part, at) => {
    expect(part).toBeCloseTo(other[at] ?? -1, 12);
  });
});

test('no documents give no scores', () => {
  expect(makeFieldIndex(readFields([]))(analyser.question('hond'))).toEqual(new Float64Array());
});
