import { byStem } from './learn-words.js';
import { lexicon } from './lexicon.js';
import { packed, vectorWords } from './word-vectors.js';

/** How many numbers a vector has. */
export const dimensions = 48;

/** Vectors are kept in steps of one over this. */
export const scale = 80;

type Table = {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly bytes: Buffer;
  readonly linesWith: ReadonlyMap<string, readonly number[]>;
};

let table: Table | undefined;
const lineVectors: (Float32Array | undefined)[] = [];

/** Read when a vector is first asked for: most policies need none. */
function read(): Table {
  return {
    numberOf: new Map(
      vectorWords()
        .split(' ')
        .map((word, number) => [word, number]),
    ),
    bytes: Buffer.from(packed(), 'base64'),
    linesWith: byStem(lexicon, (word) => word),
  };
}

/**
 * What an English word is about, as a vector: words about things that go together point the same way, and words that
 * tell more have longer ones. Undefined for words that aren't in the table.
 */
export function vectorOfWord(word: string): Float32Array | undefined {
  table ??= read();
  const { numberOf, bytes } = table;
  const number = numberOf.get(word);
  if (number === undefined) return undefined;
  const from = number * dimensions;
  return Float32Array.from({ length: dimensions }, (_, at) => bytes.readInt8(from + at) / scale);
}

/**
 * What lines of the lexicon are about, by their English words: Dutch words have a vector through these. Undefined where
 * none of them has one.
 *
 * @param lines their numbers
 */
export function vectorOfLines(lines: readonly number[]): Float32Array | undefined {
  return meanVector(lines.flatMap((line) => vectorOfLine(line) ?? []));
}

function vectorOfLine(line: number): Float32Array | undefined {
  if (!(line in lineVectors)) lineVectors[line] = ownVector(line) ?? borrowedVector(line);
  return lineVectors[line];
}

/** The part of a line of the lexicon in which its English words are: they stand behind the Dutch ones. */
export function englishPart(line: readonly string[]): readonly string[] {
  return line.slice(Math.floor(line.length / 3));
}

/** The English words of a line together; those that agree with the others count more. */
function ownVector(line: number): Float32Array | undefined {
  const vectors = englishPart(lexicon[line] ?? []).flatMap((word) => vectorOfWord(word) ?? []);
  if (vectors.length < 3) return meanVector(vectors);
  const sum = makeVectorSum();
  let total = 0;
  for (const one of vectors) {
    const likeness = vectors.reduce((sum, other) => sum + (other === one ? 0 : cosine(one, other)), 0);
    const weight = Math.max(0, likeness / (vectors.length - 1)) + 0.05;
    sum.add(one, weight);
    total += weight;
  }
  return scaled(sum.take(), 1 / total);
}

/** A line without English words is about what other lines with its words are about. */
function borrowedVector(line: number): Float32Array | undefined {
  table ??= read();
  const { linesWith } = table;
  const others = (lexicon[line] ?? []).flatMap((word) => linesWith.get(word) ?? []);
  return meanVector(others.flatMap((other) => ownVector(other) ?? []));
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

function cosine(one: Float32Array, other: Float32Array): number {
  return dot(one, other) / (Math.sqrt(dot(one, one) * dot(other, other)) || 1);
}
