import { unknown } from './numbering.js';

/**
 * What a text is made of, as numbered features and how much each counts. First come its words with what they mean,
 * from `pairsFrom` on its pairs of neighbours, from `lettersFrom` on its runs of letters. No feature is there twice.
 */
export type Features = {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly pairsFrom: number;
  readonly lettersFrom: number;
  /** The direction of its words' vectors, of length one; absent where the model has no use for it. */
  readonly embedding?: Float32Array;
};

/** A word, a group or a sense: its key, its number, and how much it counts by its kind. */
export type Term = { readonly key: string; readonly id: number; readonly weight: number };

/** Adds up the features of one text after the other. */
export type Tally = {
  addTerm(term: Term, weight: number): void;
  addPair(id: number, weight: number): void;
  addLetters(ids: readonly number[]): void;
  /** The features since the last call. Those of a text are lent until the next call: there are tens of thousands of texts. */
  take(): Features;
};

/**
 * @param isQuestion In a text every occurrence counts; in a question a word said twice is not twice as much asked for,
 *   and words that no text has count as well: under the number `unknown`, each once.
 */
export function makeTally(isQuestion: boolean): Tally {
  // One list of sums for all texts, of which each text touches a few: no maps are made and thrown away.
  let sums = new Float64Array(4096);
  const terms: number[] = [];
  const pairs: number[] = [];
  const letters: number[] = [];
  const strange = new Map<string, number>();
  let lent = { ids: new Int32Array(1024), weights: new Float32Array(1024) };
  const room = (length: number): Pick<Features, 'ids' | 'weights'> => {
    if (isQuestion) return { ids: new Int32Array(length), weights: new Float32Array(length) };
    if (length > lent.ids.length)
      lent = { ids: new Int32Array(2 * length), weights: new Float32Array(2 * length) };
    return { ids: lent.ids.subarray(0, length), weights: lent.weights.subarray(0, length) };
  };

  const add = (list: number[], id: number, weight: number, sum: boolean): void => {
    if (id >= sums.length) {
      const wider = new Float64Array(Math.max(id + 1, 2 * sums.length));
      wider.set(sums);
      sums = wider;
    }
    const before = sums[id] as number;
    if (before === 0) list.push(id);
    sums[id] = sum ? before + weight : Math.max(before, weight);
  };

  return {
    addTerm({ key, id, weight: kind }, weight) {
      if (id === unknown) strange.set(key, Math.max(strange.get(key) ?? 0, weight * kind));
      else add(terms, id, weight * kind, !isQuestion);
    },
    addPair(id, weight) {
      if (id !== unknown) add(pairs, id, weight, !isQuestion);
    },
    addLetters(ids) {
      for (const id of ids) add(letters, id, 1, true);
    },
    take() {
      const known = terms.length + pairs.length + letters.length;
      const { ids, weights } = room(known + strange.size);
      let at = 0;
      for (const weight of strange.values()) {
        ids[at] = unknown;
        weights[at++] = weight;
      }
      for (const list of [terms, pairs, letters]) {
        for (let index = 0; index < list.length; index++) {
          const id = list[index] as number;
          ids[at] = id;
          weights[at++] = sums[id] as number;
          sums[id] = 0;
        }
      }
      const features = {
        ids,
        weights,
        pairsFrom: strange.size + terms.length,
        lettersFrom: strange.size + terms.length + pairs.length,
      };
      for (const list of [terms, pairs, letters]) list.length = 0;
      strange.clear();
      return features;
    },
  };
}
