import { makeVectorSum, unit } from '../features/embedding.js';
import { weights } from '../features/feature-weights.js';
import { type Features, makeTally, type Term } from '../features/features.js';
import { type Numbers, unknown } from '../features/numbering.js';
import type { Correction } from '../spelling/spelling.js';
import type { AnalysisSteps } from '../words/steps.js';
import { canBegin, joined, termsOf, weightOf, weightOfPart } from './join.js';
import type { Meaning, Meanings } from './meaning.js';

/** Puts the features of one question together from what its words mean. */
export type Composer = {
  /** For each word the one that it makes with the next. */
  wholesOf(words: readonly Meaning[]): (string | undefined)[];
  /** What every word adds by itself; `whole` is what it makes with the next. */
  addWord(word: Meaning, whole: string | undefined): void;
  /** What a word adds that may have been meant. Its weight is returned. */
  addMeant(meant: Meaning, errors: Correction['errors']): number;
  addTerm(term: Term, weight: number): void;
  addPairs(words: readonly Meaning[]): void;
  /** The features of all that was added since the last call. */
  take(): Features;
};

export function makeComposer(meanings: Meanings, numbers: Numbers, steps: AnalysisSteps): Composer {
  const tally = makeTally();
  const vectors = makeVectorSum();

  const add = (meaning: Meaning, weight: number): void => {
    for (const one of termsOf(meaning)) tally.addTerm(one, weight);
  };

  return {
    wholesOf: (words) =>
      words.map((word, at) => {
        const next = words[at + 1];
        if (!steps.neighbours || next === undefined || next.isStop || !canBegin(word)) return undefined;
        return joined(word, next.text, meanings);
      }),
    addWord(word, whole) {
      add(word, weightOf(word));
      tally.addLetters(word.letters);
      if (word.vector !== undefined) vectors.add(word.vector, 1);
      for (const part of word.parts) add(meanings.of(part), weightOfPart(word));
      if (whole !== undefined) add(meanings.of(whole), weights.joined);
    },
    addMeant(meant, errors) {
      const weight = errors > 1 ? weights.twoErrors : weights.oneError;
      add(meant, weight);
      for (const part of meant.parts) add(meanings.of(part), weight * weights.part);
      tally.addLetters(meant.letters);
      if (meant.vector !== undefined) vectors.add(meant.vector, weight);
      return weight;
    },
    addTerm: tally.addTerm,
    addPairs(words) {
      if (!steps.pairs) return;
      for (let at = 0; at + 1 < words.length; at++) {
        const first = words[at]?.own.id ?? unknown;
        const second = words[at + 1]?.own.id ?? unknown;
        if (first !== unknown && second !== unknown)
          tally.addPair(numbers.ofPair(first, second), weights.pair);
      }
    },
    take: () => ({
      ...tally.take(),
      ...(steps.embeddings ? { embedding: unit(vectors.take()) } : {}),
    }),
  };
}
