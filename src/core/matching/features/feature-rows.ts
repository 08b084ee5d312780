import { unknown } from './numbering.js';

/**
 * The features of many texts, row after row in two long lists: row `r` runs from `starts[r]` to `starts[r + 1]`, with
 * its pairs from `pairsFrom[r]` and its runs of letters from `lettersFrom[r]` on.
 */
export type FeatureRows = {
  readonly starts: Int32Array;
  readonly pairsFrom: Int32Array;
  readonly lettersFrom: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float32Array;
};

/**
 * The same rows under other numbers: a feature whose new number is `unknown` is left out. They are written over the ones given:
 * a second copy would be the largest thing there is.
 */
export function renumber(rows: FeatureRows, numbers: Int32Array): FeatureRows {
  const { starts, pairsFrom, lettersFrom, ids, weights } = rows;
  let end = 0;
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const id = numbers[ids[at] as number] as number;
      if (id === unknown) continue;
      ids[end] = id;
      weights[end++] = weights[at] as number;
    }
  };
  let from = 0;
  for (let row = 0; row < pairsFrom.length; row++) {
    const [pairs, letters, to] = [pairsFrom[row], lettersFrom[row], starts[row + 1]] as [
      number,
      number,
      number,
    ];
    take(from, pairs);
    pairsFrom[row] = end;
    take(pairs, letters);
    lettersFrom[row] = end;
    take(letters, to);
    starts[row + 1] = end;
    from = to;
  }
  return { ...rows, ids: ids.subarray(0, end), weights: weights.subarray(0, end) };
}
