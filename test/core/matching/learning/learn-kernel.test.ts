import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import wabt from 'wabt';
import { learnCode } from '../../../../src/core/matching/learning/learn-code.js';
import { makeLearnKernel } from '../../../../src/core/matching/learning/learn-kernel.js';

test('the code is what learn.wat says: after a change there, run npm run kernel', async () => {
  const source = 'src/core/matching/learning/learn.wat';
  const { parseWat } = await wabt();
  const { buffer } = parseWat(source, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
  expect(Buffer.from(buffer).toString('base64')).toBe(learnCode);
});

// Three features of eight classes; the row has four, the last of which counts for nothing.
const features = [2, 0, 1, 0];
const amounts = [0.5, -1, 0.25, 0];
const classes = 8;
const weightAt = (feature: number, index: number): number => feature * 10 + index / 4;

function kernelWithRow() {
  const kernel = makeLearnKernel(1000);
  const [ids, counts, values, scores, places] = [0, 16, 32, 128, 160];
  new Int32Array(kernel.memory, ids, 4).set(features.map((feature) => feature * classes * 4));
  new Float32Array(kernel.memory, counts, 4).set(amounts);
  const weights = new Float32Array(kernel.memory, values, 3 * classes);
  weights.set(Array.from(weights, (_, at) => weightAt(Math.floor(at / classes), at % classes)));
  const sums = new Float32Array(kernel.memory, scores, classes);
  return {
    weights,
    sums,
    score: () => kernel.score(ids, counts, 4, values, scores, classes * 4),
    correct(groups: readonly number[]) {
      new Int32Array(kernel.memory, places, 2).set(groups);
      kernel.correct(ids, counts, 4, values, scores, places, places + 4 * groups.length);
    },
  };
}

test('a score is what was there and the weights of the features, each as much as it counts', () => {
  const { sums, score } = kernelWithRow();
  sums.fill(3);
  score();
  const expected = Array.from(sums, (_, index) =>
    features.reduce((sum, feature, at) => sum + weightAt(feature, index) * (amounts[at] ?? 0), 3),
  );
  expect([...sums]).toEqual(expected);
});

test.each([[[0]], [[16]], [[0, 16]], [[]]])(
  'errors of the groups of classes at %j are taken from the weights, of others not',
  (groups) => {
    const { weights, sums, correct } = kernelWithRow();
    sums.set([1, 2, 3, 4, 5, 6, 7, 8]);
    correct(groups);
    const expected = Array.from(weights, (_, place) => {
      const [feature, index] = [Math.floor(place / classes), place % classes];
      const isActive = groups.includes(index < 4 ? 0 : 16);
      const amount = amounts[features.indexOf(feature)] ?? 0;
      return weightAt(feature, index) - (isActive ? (index + 1) * amount : 0);
    });
    expect([...weights]).toEqual(expected);
  },
);

/** The scores of some classes, from four on, as the kernel turns them into what is to be learnt at a rate of 2. */
function errorsOf(given: readonly number[], label: number) {
  const kernel = makeLearnKernel(1000);
  const from = 16;
  const scores = new Float32Array(kernel.memory, 0, 4 + given.length).fill(7);
  scores.set(given, 4);
  const last = kernel.errors(0, from, from + 4 * given.length, from + 4 * label, 2, 500);
  return {
    errors: [...scores.subarray(4)],
    before: [...scores.subarray(0, 4)],
    groups: [...new Int32Array(kernel.memory, 500, (last - 500) / 4)],
  };
}

test.each<[readonly number[], number]>([
  [[1, 2, 3, 4, -1, 0, 2.5, 0.25], 1],
  [[0, 0, 0, 0], 3],
  [[60, -3, 59, 12, 61.5, 0, -90, 61], 0],
  [[-1000, -1001, -1002, -1000.5], 2],
])('what is to be learnt from scores %j is the error in each probability', (given, label) => {
  const highest = Math.max(...given);
  const powers = given.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const { errors, before } = errorsOf(given, label);
  powers.forEach((power, at) => {
    const error = power / sum - Number(at === label);
    expect(errors[at]).toBeCloseTo(Math.abs(error) > 0.01 ? 2 * error : 0, 5);
  });
  expect(before).toEqual([7, 7, 7, 7]);
});

test('groups in which there is nothing to learn are passed over', () => {
  expect(errorsOf([9, 0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 0], 0).groups).toEqual([16, 48]);
  expect(errorsOf([0, 0, 0, 0, 0, 0, 30, 0], 6).groups).toEqual([]);
});
