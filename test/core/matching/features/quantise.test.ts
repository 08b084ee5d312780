import { expect, test } from '@jest/globals';
import { quantise } from '../../../../src/core/matching/features/quantise.js';

test('the number furthest from zero has all the steps, the others as many as come nearest', () => {
  const into = new Int8Array(4);
  const step = quantise(Float32Array.of(9, 0.5, -1, 0), 1, 4, 100, into);
  expect(step).toBeCloseTo(0.01, 9);
  expect([...into]).toEqual([0, 50, -100, 0]);
});

test('nothing but zeros stays that, with a step that is a number', () => {
  const into = new Uint8Array(2);
  expect(quantise(new Float32Array(2), 0, 2, 255, into)).toBe(1);
  expect([...into]).toEqual([0, 0]);
});
