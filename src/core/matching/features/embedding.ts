import { createRequire } from 'node:module';
import type { Language } from '../../language.js';
import type vectors from './word-vectors.json';

/** How many numbers a vector has. */
export const dimensions = 64;

/** Vectors are kept in steps of one over this. */
export const scale = 80;

/** The vector of a stem; undefined for one that isn't in the table. */
export type VectorOfStem = (stem: string) => Float32Array | undefined;

/**
 * What the words with a stem are about: words about things that go together point the same way, in the one language and
 * the other, and words that tell more have longer vectors.
 */
export const vectorOfStem: Readonly<Record<Language, VectorOfStem>> = {
  nl: makeLookUp('nl'),
  en: makeLookUp('en'),
};

/** All stems that have a vector. */
export function stemsWithVector(language: Language): readonly string[] {
  return [...tableOf(language).numberOf.keys()];
}

export function hasVector(language: Language, stem: string): boolean {
  return tableOf(language).numberOf.has(stem);
}

function makeLookUp(language: Language): VectorOfStem {
  return (stem) => {
    const { numberOf, bytes } = tableOf(language);
    const number = numberOf.get(stem);
    if (number === undefined) return undefined;
    const from = number * dimensions;
    return Float32Array.from({ length: dimensions }, (_, at) => bytes.readInt8(from + at) / scale);
  };
}

type Table = { readonly numberOf: ReadonlyMap<string, number>; readonly bytes: Buffer };

const tables = new Map<Language, Table>();

/** A table is loaded when it is first asked for: most policies need none, and they take room. */
function tableOf(language: Language): Table {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table = unpacked((createRequire(import.meta.url)('./word-vectors.json') as typeof vectors)[language]);
  tables.set(language, table);
  return table;
}

function unpacked({ stems, numbers }: (typeof vectors)[Language]): Table {
  return {
    numberOf: new Map(stems.split(' ').map((stem, number) => [stem, number])),
    bytes: Buffer.from(numbers, 'base64'),
  };
}

/** The mean of several vectors; undefined for none. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array | undefined {
  if (vectors.length === 0) return undefined;
  const sum = makeVectorSum();
  for (const vector of vectors) sum.add(vector, 1);
  return scaled(sum.take(), 1 / vectors.length);
}

/** Adds up the vectors of one text after the other. */
export type VectorSum = {
  add(vector: Float32Array, weight: number): void;
  /** The sum since the last call: all zeros where nothing was added. */
  take(): Float32Array;
};

export function makeVectorSum(): VectorSum {
  const sum = new Float32Array(dimensions);
  return {
    add(vector, weight) {
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] as number) + weight * (vector[at] as number);
    },
    take() {
      const taken = sum.slice();
      sum.fill(0);
      return taken;
    },
  };
}

/** The same direction at length one; a vector of zeros stays as it is. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : scaled(vector, 1 / length);
}

function scaled(vector: Float32Array, factor: number): Float32Array {
  return vector.map((value) => value * factor);
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
