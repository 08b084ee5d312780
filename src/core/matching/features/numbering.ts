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

/** Looks features up among those that have a number, and gives out no new ones. */
export function fixedNumbers({ keys, pairCodes }: Names): Numbers {
  const byKey = new Map<string, number>();
  let pairCount = 0;
  for (const key of keys) if (key === '') pairCount++;
  const pairs = makePairTable(pairCount);
  keys.forEach((key, number) => {
    const code = pairCodes[number] ?? noPair;
    if (key === '') pairs.set(firstOf(code), secondOf(code), number);
    else byKey.set(key, number);
  });
  return { of: (key) => byKey.get(key) ?? unknown, ofPair: pairs.get };
}
