import { dimensions, unit } from '../features/embedding.js';
import type { FeatureRows } from '../features/feature-rows.js';
import { weights as kinds } from '../features/feature-weights.js';
import type { Names, Numbers } from '../features/numbering.js';
import { textsNeeded } from '../features/space.js';
import type { AnalysisSteps } from '../words/steps.js';
import type { WordRows } from '../words/word-rows.js';
import { makeFrequentPairs } from './frequent-pairs.js';
import { joined, termsOf } from './join.js';
import type { LaidOut, WordFeatures } from './laid-out.js';
import type { Meanings } from './meaning.js';

/** All texts of the policies as features, a row each. */
export type ReadTexts = {
  readonly rows: FeatureRows;
  /** The embedding of each row in one long list; empty where that step is off. */
  readonly embeddings: Float32Array;
};

/**
 * Reads texts as questions are read, but for three things: what stands there is right, so nothing is corrected; every
 * occurrence counts; and there are tens of thousands, so that all is done in long lists of numbers.
 *
 * @param read the words of the texts, by their places in the vocabulary
 * @param laid what they mean
 */
export function readTexts(
  read: WordRows,
  laid: LaidOut,
  meanings: Meanings,
  numbering: Numbers & Names,
  steps: AnalysisSteps,
): ReadTexts {
  const { terms, letters, stems } = laid;
  const wholeAfter = makeWholes(read.words, laid, meanings);
  const count = read.starts.length - 1;
  const isFrequent = makeFrequentPairs(read, stems, textsNeeded(count).pairs);
  const starts = new Int32Array(count + 1);
  const pairsFrom = new Int32Array(count);
  const lettersFrom = new Int32Array(count);
  // Room that stays unused is never given by the system.
  let ids = new Int32Array(mostFeatures(read, laid));
  let weights = new Float32Array(ids.length);
  // One list of sums for all rows, of which each touches a few: no maps are made and thrown away.
  let sums = new Float64Array(2 * numbering.keys.length);
  let end = 0;
  const add = (id: number, weight: number): void => {
    if (id >= sums.length) sums = grown(sums, Float64Array, id);
    const before = sums[id] as number;
    sums[id] = before + weight;
    if (before !== 0) return;
    if (end === ids.length) {
      ids = grown(ids, Int32Array, end);
      weights = grown(weights, Float32Array, end);
    }
    ids[end++] = id;
  };
  const addWord = (of: WordFeatures, word: number): void => {
    const last = of.starts[word + 1] as number;
    for (let at = of.starts[word] as number; at < last; at++)
      add(of.ids[at] as number, of.weights[at] as number);
  };

  for (let row = 0; row < count; row++) {
    const from = read.starts[row] as number;
    const to = read.starts[row + 1] as number;
    for (let at = from; at < to; at++) {
      const word = read.numbers[at] as number;
      addWord(terms, word);
      if (!steps.neighbours || at + 1 === to) continue;
      const whole = wholeAfter(word, read.numbers[at + 1] as number);
      if (whole !== undefined) for (const { id, weight } of whole) add(id, weight * kinds.joined);
    }
    pairsFrom[row] = end;
    for (let at = from; steps.pairs && at + 1 < to; at++) {
      const first = stems[read.numbers[at] as number] as number;
      const second = stems[read.numbers[at + 1] as number] as number;
      if (isFrequent(first, second)) add(numbering.ofPair(first, second), kinds.pair);
    }
    lettersFrom[row] = end;
    for (let at = from; at < to; at++) addWord(letters, read.numbers[at] as number);
    for (let at = starts[row] as number; at < end; at++) {
      const id = ids[at] as number;
      weights[at] = sums[id] as number;
      sums[id] = 0;
    }
    starts[row + 1] = end;
  }
  return {
    rows: { starts, pairsFrom, lettersFrom, ids: ids.subarray(0, end), weights: weights.subarray(0, end) },
    embeddings: steps.embeddings ? embed(read, laid.vectors) : new Float32Array(),
  };
}

/** So many features the texts have at most, but for what neighbours make together. */
function mostFeatures({ numbers }: WordRows, { terms, letters }: LaidOut): number {
  // One for its pair with the next.
  let most = numbers.length;
  for (const { starts } of [terms, letters])
    for (let at = 0; at < numbers.length; at++) {
      const word = numbers[at] as number;
      most += (starts[word + 1] as number) - (starts[word] as number);
    }
  return most;
}

/** A function that tells what the word means that two neighbours make together, by their places; undefined for most. */
function makeWholes(words: readonly string[], { longer, isStop }: LaidOut, meanings: Meanings) {
  type Terms = ReturnType<typeof termsOf>;
  const known = new Map<number, Terms>();
  return (word: number, next: number): Terms | undefined => {
    const after = longer[word];
    if (after === undefined || isStop[next] === 1) return undefined;
    const pair = word * words.length + next;
    const terms = known.get(pair);
    if (terms !== undefined) return terms;
    const whole = joined({ text: words[word] as string, longer: after }, words[next] as string, meanings);
    const made = whole === undefined ? [] : termsOf(meanings.of(whole));
    known.set(pair, made);
    return made;
  };
}

/** The direction of what the words of each row are about. */
function embed({ starts, numbers }: WordRows, vectors: Float32Array): Float32Array {
  const embeddings = new Float32Array((starts.length - 1) * dimensions);
  for (let row = 0; row + 1 < starts.length; row++) {
    const sum = embeddings.subarray(row * dimensions, (row + 1) * dimensions);
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const from = (numbers[at] as number) * dimensions;
      for (let place = 0; place < dimensions; place++)
        sum[place] = (sum[place] as number) + (vectors[from + place] as number);
    }
    sum.set(unit(sum));
  }
  return embeddings;
}

function grown<List extends Int32Array | Float32Array | Float64Array>(
  list: List,
  Kind: new (length: number) => List,
  least: number,
): List {
  const larger = new Kind(2 * least + 16);
  larger.set(list);
  return larger;
}
