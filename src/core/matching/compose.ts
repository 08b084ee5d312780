import { makeVectorSum, unit } from './embedding.js';
import { weights } from './feature-weights.js';
import { type Features, makeTally, type Term } from './features.js';
import type { Meaning, Meanings } from './meaning.js';
import { type Numbers, unknown } from './numbering.js';
import type { Correction } from './spelling.js';
import type { AnalysisSteps } from './steps.js';

/** Puts the features of one text together from what its words mean. */
export type Composer = {
  /** For each word the one that it makes with the next. */
  wholesOf(words: readonly Meaning[]): (string | undefined)[];
  /** What every word adds by itself, in a text as in a question; `whole` is what it makes with the next. */
  addWord(word: Meaning, whole: string | undefined): void;
  /** What a word adds that may have been meant. Its weight is returned. */
  addMeant(meant: Meaning, errors: Correction['errors']): number;
  addTerm(term: Term, weight: number): void;
  addPairs(words: readonly Meaning[]): void;
  /** The features of all that was added since the last call. */
  take(): Features;
};

/** What may join two neighbours in one word. */
const links = ['', 's', 'en'] as const;

/** @param isQuestion see `makeTally` */
export function makeComposer(
  isQuestion: boolean,
  meanings: Meanings,
  numbers: Numbers,
  steps: AnalysisSteps,
): Composer {
  const { vocabulary } = meanings;
  const tally = makeTally(isQuestion);
  const vectors = makeVectorSum();

  const add = ({ terms, senses }: Meaning, weight: number): void => {
    for (const one of terms) tally.addTerm(one, weight);
    for (const one of senses) tally.addTerm(one, weight);
  };

  /** The word of the policies that two neighbours make together: `sociale media`, `media beleid`. */
  const joined = (word: Meaning, next: Meaning | undefined): string | undefined => {
    if (next === undefined || word.isStop || next.isStop || word.longer.from === word.longer.to)
      return undefined;
    for (const link of links) {
      // Most neighbours make no word: a look at the beginning spares them the stemmer.
      const beginning = word.text + link + next.text.slice(0, 2);
      if (next.text.length > 2 && !vocabulary.hasLonger(word.longer, beginning)) continue;
      const whole = word.text + link + next.text;
      if (meanings.isKnown(whole)) return whole;
    }
    return undefined;
  };

  return {
    wholesOf: (words) =>
      words.map((word, at) => (steps.neighbours ? joined(word, words[at + 1]) : undefined)),
    addWord(word, whole) {
      add(word, word.isStop ? weights.stop : 1);
      tally.addLetters(word.letters);
      if (word.vector !== undefined) vectors.add(word.vector, 1);
      for (const part of word.parts)
        add(meanings.of(part), word.parts.length === 1 ? weights.lonePart : weights.part);
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
