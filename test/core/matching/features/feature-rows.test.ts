import { expect, test } from '@jest/globals';
import { type FeatureRows, renumber } from '../../../../src/core/matching/features/feature-rows.js';
import { unknown } from '../../../../src/core/matching/features/numbering.js';
import { rowAt, rowsOf } from '../rows.js';

type Row = readonly [words: readonly number[], pairs: readonly number[], letters: readonly number[]];

function written(rows: readonly Row[]): FeatureRows {
  return rowsOf(
    rows.map(([words, pairs, letters]) => {
      const ids = Int32Array.from([...words, ...pairs, ...letters]);
      return {
        ids,
        weights: Float32Array.from(ids, (id) => id / 2),
        pairsFrom: words.length,
        lettersFrom: words.length + pairs.length,
      };
    }),
  );
}

/** The rows again, to read. */
function read(rows: FeatureRows): Row[] {
  return Array.from(rows.pairsFrom, (_, at): Row => {
    const { ids, pairsFrom, lettersFrom } = rowAt(rows, at);
    return [
      [...ids.subarray(0, pairsFrom)],
      [...ids.subarray(pairsFrom, lettersFrom)],
      [...ids.subarray(lettersFrom)],
    ];
  });
}

const rows: Row[] = [
  [[1, 2], [3], [4, 5]],
  [[], [], []],
  [[2], [], [5]],
  [[], [3], [4]],
];

test.each<[string, readonly number[], Row[]]>([
  [
    'the first pair',
    [3],
    [
      [[1, 2], [], [4, 5]],
      [[], [], []],
      [[2], [], [5]],
      [[], [], [4]],
    ],
  ],
  [
    'the first letters',
    [4],
    [
      [[1, 2], [3], [5]],
      [[], [], []],
      [[2], [], [5]],
      [[], [3], []],
    ],
  ],
  [
    'all letters',
    [4, 5],
    [
      [[1, 2], [3], []],
      [[], [], []],
      [[2], [], []],
      [[], [3], []],
    ],
  ],
  [
    'the first word',
    [1],
    [
      [[2], [3], [4, 5]],
      [[], [], []],
      [[2], [], [5]],
      [[], [3], [4]],
    ],
  ],
  ['everything', [1, 2, 3, 4, 5], rows.map((): Row => [[], [], []])],
])('without %s the rest stays in its place', (_, dropped, expected) => {
  const numbers = Int32Array.from({ length: 6 }, (__, id) => (dropped.includes(id) ? unknown : id));
  expect(read(renumber(written(rows), numbers))).toEqual(expected);
});

test('weights go along with their features', () => {
  const renumbered = renumber(written(rows), Int32Array.from([0, 10, unknown, 30, 40, 50]));
  expect([...renumbered.weights]).toEqual([...renumbered.ids].map((id) => id / 20));
});
