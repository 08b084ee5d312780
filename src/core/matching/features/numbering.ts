import { type PackedTexts, packTexts } from '../../packed-texts.js';
import { makeTextTable } from '../../text-table.js';
import { makePairTable } from './pair-table.js';

/** Gives features their numbers; `unknown` for one that no text has, or too few have. */
export type Numbers = {
  /** The number of a word, a group, a sense or a run of letters, by its key. */
  readonly of: (key: string) => number;
  /** The number of a pair of neighbours, by the numbers of the two. */
  readonly ofPair: (first: number, second: number) => number;
};

export const unknown = -1;

/** By its number what a feature is: a key, or else (where the key is empty) a pair, two numbers in one. */
export type Names = { readonly keys: readonly string[]; readonly pairCodes: ArrayLike<number> };

export const noPair = -1;

/** Twice this many bits are what a number holds exactly, with room to spare for the sign. */
const perWord = 2 ** 26;

/** Two words' numbers as one number: a tenth of the time of a joined key. */
export function pairCode(first: number, second: number): number {
  return first * perWord + second;
}

export const firstOf = (code: number): number => Math.floor(code / perWord);
export const secondOf = (code: number): number => code % perWord;

/** Numbers features in the order in which they are first met. */
export function makeNumbering(): Numbers & Names {
  const keys: string[] = [];
  const pairCodes: number[] = [];
  const byKey = new Map<string, number>();
  const pairs = makePairTable();
  const add = (key: string, pair: number): number => {
    pairCodes.push(pair);
    return keys.push(key) - 1;
  };
  return {
    keys,
    pairCodes,
    of(key) {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const number = add(key, noPair);
      byKey.set(key, number);
      return number;
    },
    ofPair(first, second) {
      const known = pairs.get(first, second);
      if (known !== unknown) return known;
      const number = add('', pairCode(first, second));
      pairs.set(first, second, number);
      return number;
    },
  };
}

/**
 * The same for good: the keys packed, those of pairs empty, and the pairs in the order of their codes, each with its number.
 */
export type FixedNames = {
  readonly keys: PackedTexts;
  readonly pairCodes: Float64Array;
  readonly pairNumbers: Int32Array;
};

export function fixNames({ keys, pairCodes }: Names): FixedNames {
  const numbers = keys.flatMap((key, number) => (key === '' ? number : []));
  const codeOf = (number: number): number => pairCodes[number] ?? noPair;
  const pairNumbers = Int32Array.from(numbers.sort((a, b) => codeOf(a) - codeOf(b)));
  return { keys: packTexts(keys), pairCodes: Float64Array.from(pairNumbers, codeOf), pairNumbers };
}

/** Looks features up among those that have a number, and gives out no new ones. */
export function fixedNumbers({ keys, pairCodes, pairNumbers }: FixedNames): Numbers {
  return {
    of: makeTextTable(keys),
    ofPair(first, second) {
      const place = placeOf(pairCodes, pairCode(first, second));
      return place < 0 ? unknown : (pairNumbers[place] as number);
    },
  };
}

/** The place of a number in a list in order; -1 where it isn't there. */
function placeOf(list: Float64Array, number: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return list[from] === number ? from : -1;
}
