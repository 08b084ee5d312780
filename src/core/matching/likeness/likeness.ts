import { dimensions } from '../features/embedding.js';
import { blockRows, type CompactPostings } from '../features/postings.js';
import type { Vector } from '../features/space.js';

/** For each document the highest likeness of its texts, and the first text that has it: 0 and -1 where none has any. */
export type Nearest = { readonly best: Float64Array; readonly place: Int32Array };

/**
 * How near a question comes to each document by its words: the cosine with the nearest of its texts. It keeps scratch space
 * between calls, so calls must not overlap.
 *
 * @param postings of all texts, document after document
 * @param starts where each document begins among them, and at last how many there are
 */
export function makeLikeness(
  postings: readonly CompactPostings[],
  starts: Int32Array,
): (question: Vector) => Nearest {
  const likeness = new Float32Array(starts.at(-1) ?? 0);
  return (question) => {
    likeness.fill(0);
    for (const [block, entries] of postings.entries())
      addUp(question, entries, likeness.subarray(block * blockRows));
    return nearestOfEach(likeness, starts);
  };
}

/** The same by what the words are about: the cosines of embeddings. */
export function similarities(embedding: Float32Array, rows: Float32Array, starts: Int32Array): Nearest {
  const likeness = new Float64Array(rows.length / dimensions);
  for (let row = 0; row < likeness.length; row++) {
    const from = row * dimensions;
    let cosine = 0;
    for (let at = 0; at < dimensions; at++) cosine += (embedding[at] as number) * (rows[from + at] as number);
    likeness[row] = cosine;
  }
  return nearestOfEach(likeness, starts);
}

/** Adds what a question has in common with each text of a block to the likeness of these. */
function addUp(
  { ids, weights: asked, split }: Vector,
  { starts, steps, rows, weights }: CompactPostings,
  likeness: Float32Array,
): void {
  for (let at = 0; at < split; at++) {
    const id = ids[at] as number;
    const value = (asked[at] as number) * (steps[id] as number);
    const end = starts[id + 1] as number;
    for (let entry = starts[id] as number; entry < end; entry++) {
      const row = rows[entry] as number;
      likeness[row] = (likeness[row] as number) + value * (weights[entry] as number);
    }
  }
}

/** Most texts have some small word in common with a question, so that going through all takes less than minding which. */
function nearestOfEach(likeness: Float32Array | Float64Array, starts: Int32Array): Nearest {
  const count = starts.length - 1;
  const best = new Float64Array(count);
  const place = new Int32Array(count).fill(-1);
  for (let document = 0; document < count; document++) {
    const from = starts[document] as number;
    const to = starts[document + 1] as number;
    for (let row = from; row < to; row++) {
      const score = likeness[row] as number;
      if (score <= (best[document] as number)) continue;
      best[document] = score;
      place[document] = row - from;
    }
  }
  return { best, place };
}
