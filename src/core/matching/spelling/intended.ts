import { stopWords } from '../words/stop-words.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { oddness } from './slip.js';
import { type Correction, isShort } from './spelling.js';

/** What is known of words, to tell which of them were meant. */
export type Knowledge = {
  readonly vocabulary: Vocabulary;
  /** Words that may have been meant by a misspelt one, the nearest first. */
  readonly corrected: (word: string) => readonly Correction[];
  /** Whether the policies have the one word before the other. */
  readonly goTogether: (first: string, second: string) => boolean;
  /** How often the policies have a word or a form of it: 0 for one that means nothing to them, infinite for one that is right. */
  readonly frequency: (word: string) => number;
};

/** A word of a question; where it was read as another, with what was made of what: "hoeik → hoe ik". */
export type ReadWord = { readonly word: string; readonly note?: string };

/** What a word may be read as: another word, or two that were run together. */
type Reading = { readonly words: readonly string[]; readonly score: number };

// All scores are logarithms, of which the first is how often the policies have the word.
/** What a strange word must be worth as another. */
const strange = 3;
/** How much likelier a word that the policies have is typed as it was meant. */
const asTyped = 5;
/** How much more it must be worth than the next reading. */
const lead = 1;
/** A word beside which the policies have it speaks for a reading. */
const besideNeighbour = 2;
const secondError = 3;
/** Who writes by ear does so in every second word. */
const ofEar = 1;
/** A short word is one error away from many others, and with an odd one is rather a name. */
const ofShort = 2;
const oddInShort = 3;
/** Words of so many letters together may have been run together. */
const together = { least: 4, most: 20 };

/**
 * The words of a question, misspelt ones as those that were clearly meant. A reading is worth more the more often the
 * policies have it, the easier the slip that leads to what was typed, and if it goes with the words beside it (the noisy
 * channel of spelling correction).
 */
export function readAsMeant(typed: readonly string[], knowledge: Knowledge): ReadWord[] {
  const read: ReadWord[] = [];
  typed.forEach((word, at) => {
    const meant = meantBy(word, read.at(-1)?.word, typed[at + 1], knowledge);
    if (meant === undefined) read.push({ word });
    else
      for (const [place, one] of meant.entries())
        read.push({ word: one, ...(place === 0 ? { note: `${word} → ${meant.join(' ')}` } : {}) });
  });
  return read;
}

/** The words that were clearly meant by another, if any. */
function meantBy(
  word: string,
  before: string | undefined,
  after: string | undefined,
  knowledge: Knowledge,
): readonly string[] | undefined {
  const { vocabulary, corrected, goTogether } = knowledge;
  const beside = (first: string, last = first): number =>
    (before !== undefined && goTogether(before, first) ? besideNeighbour : 0) +
    (after !== undefined && goTogether(last, after) ? besideNeighbour : 0);
  const often = (one: string): number => Math.log(vocabulary.count(one));

  const frequency = knowledge.frequency(word);
  if (frequency === Number.POSITIVE_INFINITY || (frequency > 0 && beside(word) > 0)) return undefined;
  const costOfSlip = ({ word: other, errors }: Correction): number => {
    if (errors > 1) return frequency > 0 ? Number.POSITIVE_INFINITY : secondError;
    const odd = oddness(word, other);
    return isShort(word) ? ofShort + oddInShort * odd : odd;
  };
  const costOf = (correction: Correction): number =>
    Math.min(costOfSlip(correction), correction.byEar === true ? ofEar : Number.POSITIVE_INFINITY);
  const [best, next] = [
    ...corrected(word).map((correction) => ({
      words: [correction.word],
      score: often(correction.word) + beside(correction.word) - costOf(correction),
    })),
    ...(frequency > 0 ? [] : splits(word, knowledge)).map((words) => ({
      words,
      score: Math.min(...words.map(often)) + beside(...words),
    })),
  ].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < (frequency > 0 ? Math.log(frequency) + asTyped : strange))
    return undefined;
  const isClear = next === undefined || best.score >= next.score + lead;
  // Which small word it was matters little, that it was one much.
  return isClear || (isSmall(best) && isSmall(next)) ? best.words : undefined;
}

/**
 * The pairs of words that make another when they are run together. They must be a pair that the policies have, and one of
 * them a small word: two others are a compound.
 */
function splits(word: string, { vocabulary, goTogether }: Knowledge): (readonly [string, string])[] {
  if (word.length < together.least || word.length > together.most) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const,
  ).filter(
    ([first, second]) =>
      (stopWords.has(first) || stopWords.has(second)) &&
      vocabulary.count(first) > 0 &&
      vocabulary.count(second) > 0 &&
      goTogether(first, second),
  );
}

function isSmall({ words }: Reading): boolean {
  return words.every((word) => stopWords.has(word));
}
