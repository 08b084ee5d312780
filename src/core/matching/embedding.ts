import { lexicon } from './lexicon.js';
import { packed } from './line-vectors.js';
import { bitsOf } from './scatter.js';

/** How many numbers a vector has. */
export const dimensions = 48;

/** Tells a line of the lexicon from the others, so that a vector stays with its line wherever that stands. */
export function fingerprint(line: readonly string[]): number {
  return bitsOf(line.join(' '), 0);
}

const recordBytes = 4 + dimensions;

type LineVectors = readonly (Float32Array | undefined)[];

let vectors: LineVectors | undefined;

/** The vector of each line of the lexicon. Read when they are first asked for: most policies need none. */
function lineVectors(): LineVectors {
  vectors ??= readVectors();
  return vectors;
}

function readVectors(): LineVectors {
  const bytes = Buffer.from(packed, 'base64');
  const found = new Map<number, Float32Array>();
  for (let from = 0; from < bytes.length; from += recordBytes) {
    const numbers = Float32Array.from({ length: dimensions }, (_, at) => bytes.readInt8(from + 4 + at));
    found.set(bytes.readUInt32LE(from), unit(numbers));
  }
  return lexicon.map((line) => found.get(fingerprint(line)));
}

/**
 * What lines of the lexicon are about, as a vector of length one: lines about things that go together have vectors
 * that point the same way. Undefined where none of them has a vector.
 *
 * @param lines their numbers
 */
export function vectorOfLines(lines: readonly number[]): Float32Array | undefined {
  return meanVector(lines.flatMap((line) => lineVectors()[line] ?? []));
}

/** The direction of several vectors together; undefined for none. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array | undefined {
  if (vectors.length === 0) return undefined;
  const sum = makeVectorSum();
  for (const vector of vectors) sum.add(vector, 1);
  return sum.take();
}

/** Adds up the vectors of one text after the other. */
export type VectorSum = {
  add(vector: Float32Array, weight: number): void;
  /** The direction of the sum since the last call: of length one, or all zeros where nothing was added. */
  take(): Float32Array;
};

export function makeVectorSum(): VectorSum {
  const sum = new Float32Array(dimensions);
  return {
    add(vector, weight) {
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] as number) + weight * (vector[at] as number);
    },
    take() {
      const taken = unit(sum.slice());
      sum.fill(0);
      return taken;
    },
  };
}

function unit(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? vector : vector.map((value) => value / length);
}
