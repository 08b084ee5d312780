import { expect, test } from '@jest/globals';
import { type FeatureRows, gatherRows, renumber } from '../../../src/core/matching/feature-rows.js';
import { unknown } from '../../../src/core/matching/numbering.js';

type Row = readonly [words: readonly number[], pairs: readonly number[], letters: readonly number[]];

function rowsOf(rows: readonly Row[]): FeatureRows {
  return gatherRows(rows.length, (at) => {
    const [words = [], pairs = [], letters = []] = rows[at] ?? [];
    const ids = Int32Array.from([...words, ...pairs, ...letters]);
    return {
      ids,
      weights: Float32Array.from(ids, (id) => id / 2),
      pairsFrom: words.length,
      lettersFrom: words.length + pairs.length,
    };
  });
}

/** The rows again, to read, and whether each weight is still beside its feature. */
function read({ starts, pairsFrom, lettersFrom, ids }: FeatureRows): Row[] {
  return Array.from(pairsFrom, (pairs, row): Row => {
    const letters = lettersFrom[row] ?? 0;
    return [
      [...ids.subarray(starts[row], pairs)],
      [...ids.subarray(pairs, letters)],
      [...ids.subarray(letters, starts[row + 1])],
    ];
  });
}

const rows: Row[] = [
  [[1, 2], [3], [4, 5]],
  [[], [], []],
  [[2], [], [5]],
  [[], [3], [4]],
];

test('rows come back as they were put in, empty ones too', () => {
  const all = rowsOf(rows);
  expect(read(all)).toEqual(rows);
  expect([...all.weights]).toEqual([...all.ids].map((id) => id / 2));
});

test('grows beyond what it began with', () => {
  const long: Row = [Array.from({ length: 50_000 }, (_, at) => at), [], []];
  expect(read(rowsOf([long, rows[0] as Row, long]))).toEqual([long, rows[0], long]);
});

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
  expect(read(renumber(rowsOf(rows), numbers))).toEqual(expected);
});

test('weights go along with their features', () => {
  const renumbered = renumber(rowsOf(rows), Int32Array.from([0, 10, unknown, 30, 40, 50]));
  expect([...renumbered.weights]).toEqual([...renumbered.ids].map((id) => id / 20));
});
