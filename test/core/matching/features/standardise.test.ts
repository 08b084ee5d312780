import { expect, test } from '@jest/globals';
import { dimensions } from '../../../../src/core/matching/features/embedding.js';
import { spreadOf, standardised } from '../../../../src/core/matching/features/standardise.js';

/** An embedding of a few numbers, and zeros after them. */
function embedding(...values: number[]): Float32Array {
  const all = new Float32Array(dimensions);
  all.set(values);
  return all;
}

function listOf(...embeddings: Float32Array[]): Float32Array {
  return Float32Array.from(embeddings.flatMap((one) => [...one]));
}

test('what all texts share is taken away, and what they differ in little counts as much as what they differ in a lot', () => {
  const spread = spreadOf(
    listOf(embedding(5, 1, 0.1), embedding(5, -1, 0.1), embedding(5, 1, -0.1), embedding(5, -1, -0.1)),
  );
  const [shared, much, little] = standardised(embedding(5, 1, 0.1), spread);
  expect(shared).toBeCloseTo(0);
  expect(much).toBeCloseTo(Math.SQRT1_2);
  expect(little).toBeCloseTo(Math.SQRT1_2);
});

test('has length one, and a text like the mean stays without direction', () => {
  const spread = spreadOf(listOf(embedding(1, 2, 3), embedding(3, 2, 0)));
  const one = standardised(embedding(0, 4, 4), spread);
  expect(Math.hypot(...one)).toBeCloseTo(1);
  expect(Math.hypot(...standardised(embedding(2, 2, 1.5), spread))).toBeCloseTo(0);
});

test('a text of which nothing is known stays without direction', () => {
  const spread = spreadOf(listOf(embedding(1, 2, 3), embedding(3, 2, 0)));
  expect(standardised(embedding(), spread)).toEqual(embedding());
});
