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

/** Adds up the features of one question after the other. */
export type Tally = {
  addTerm(term: Term, weight: number): void;
  addPair(id: number, weight: number): void;
  addLetters(ids: readonly number[]): void;
  /** The features since the last call. */
  take(): Features;
};

/** A word that is said twice is not twice as much asked for. Words that no text has count as well: under the number `unknown`, each once. */
export function makeTally(): Tally {
  const terms = new Map<number, number>();
  const pairs = new Map<number, number>();
  const letters = new Map<number, number>();
  const strange = new Map<string, number>();
  const raise = <Key>(to: Map<Key, number>, key: Key, weight: number): void => {
    to.set(key, Math.max(to.get(key) ?? 0, weight));
  };

  return {
    addTerm({ key, id, weight: kind }, weight) {
      if (id === unknown) raise(strange, key, weight * kind);
      else raise(terms, id, weight * kind);
    },
    addPair(id, weight) {
      if (id !== unknown) raise(pairs, id, weight);
    },
    addLetters(ids) {
      for (const id of ids) letters.set(id, (letters.get(id) ?? 0) + 1);
    },
    take() {
      const count = strange.size + terms.size + pairs.size + letters.size;
      const ids = new Int32Array(count);
      const weights = new Float32Array(count);
      let at = 0;
      const put = (weight: number, id: number): void => {
        ids[at] = id;
        weights[at++] = weight;
      };
      for (const weight of strange.values()) put(weight, unknown);
      for (const one of [terms, pairs, letters]) one.forEach(put);
      const features = {
        ids,
        weights,
        pairsFrom: strange.size + terms.size,
        lettersFrom: strange.size + terms.size + pairs.size,
      };
      for (const one of [terms, pairs, letters, strange]) one.clear();
      return features;
    },
  };
}
