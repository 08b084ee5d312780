import { expect, test } from '@jest/globals';
import { dimensions } from '../../../../src/core/matching/features/embedding.js';
import { logProbabilities, type Weights } from '../../../../src/core/matching/learning/classifier.js';
import { train } from '../../../../src/core/matching/learning/train.js';
import { rowsOf } from '../rows.js';

/** An example's class, its features, and how much it counts. */
type Example = readonly [label: number, ids: readonly number[], weight?: number];

/** Features 0 and 1 speak for the first class, 2 and 3 for the second, 4 for the third. */
const known: Example[] = [
  [0, [0, 1]],
  [0, [0]],
  [1, [2, 3]],
  [1, [3]],
  [2, [4]],
];

function learnt(
  all: readonly Example[],
  size: number,
  classes: number,
  embeddings = new Float32Array(),
): Weights {
  const examples = {
    texts: all.map(([label, ids]) => `${label}: ${ids.join(' ')}`),
    rows: rowsOf(
      all.map(([, listed]) => {
        const { ids, weights, split } = vector(listed);
        return { ids, weights, pairsFrom: split, lettersFrom: split };
      }),
    ),
    weights: Float32Array.from(all, ([, , weight = 1]) => weight),
    embeddings,
  };
  const [weights] = train(examples, size, [{ of: Int32Array.from(all, ([label]) => label), classes }]);
  if (weights === undefined) throw new Error('nothing was learnt');
  return weights;
}

function vector(ids: readonly number[]) {
  return {
    ids: Int32Array.from(ids),
    weights: Float32Array.from(ids, () => 1 / Math.sqrt(ids.length)),
    split: ids.length,
  };
}

const weights = learnt(known, 5, 3);

test.each([
  [[0], 0],
  [[1], 0],
  [[2], 1],
  [[2, 3], 1],
  [[4], 2],
])('features %j speak for class %d', (ids, label) => {
  const all = [...logProbabilities(weights, vector(ids))];
  expect(all.indexOf(Math.max(...all))).toBe(label);
});

test('probabilities add up to one, also for a question that shows nothing', () => {
  for (const ids of [[0], [0, 4], []]) {
    const sum = logProbabilities(weights, vector(ids)).reduce((total, value) => total + Math.exp(value), 0);
    expect(sum).toBeCloseTo(1, 10);
  }
});

test('what shows nothing belongs to no class in particular', () => {
  for (const value of logProbabilities(weights, vector([]))) expect(Math.exp(value)).toBeCloseTo(1 / 3, 1);
});

test('learning again gives the same weights, bit for bit', () => {
  const again = learnt(known, 5, 3);
  expect(Buffer.from(again.values.buffer).equals(Buffer.from(weights.values.buffer))).toBe(true);
  expect(Buffer.from(again.bias.buffer).equals(Buffer.from(weights.bias.buffer))).toBe(true);
});

test('an example that counts for more pulls harder', () => {
  const chance = (weight: number) => {
    const trained = learnt(
      [
        [0, [0]],
        [1, [0], weight],
      ],
      1,
      2,
    );
    return logProbabilities(trained, vector([0]))[1] ?? 0;
  };
  expect(chance(1)).toBeGreaterThan(chance(0.3));
});

test('without examples every class is as likely', () => {
  const all = logProbabilities(learnt([], 5, 2), vector([1, 2]));
  expect([...all].map(Math.exp)).toEqual([0.5, 0.5]);
});

test('what a text is about speaks for its class as well, where its words are strange', () => {
  const pointing = (at: number): Float32Array =>
    Float32Array.from({ length: dimensions }, (_, place) => (place === at ? 1 : 0));
  const twoKinds: Example[] = [
    [0, [0]],
    [1, [1]],
  ];
  const embeddings = Float32Array.from([...pointing(3), ...pointing(7)]);
  const trained = learnt(twoKinds, 2, 2, embeddings);
  const [first = 0, second = 0] = logProbabilities(trained, vector([]), pointing(7));
  expect(second).toBeGreaterThan(first);
});
