import { listOf, type PackedTexts, packTexts, type TextList } from '../../packed-texts.js';
import { makeTextTable } from '../../text-table.js';
import { placeAfter } from './sorted.js';

/** The words that the policies use, and how often: what can be matched at all. */
export type Vocabulary = {
  /** The number of a word, its place in `words`; -1 for a word that the policies don't use. */
  numberOf(word: string): number;
  /** How often the word stands in the policies; 0 for a word that doesn't. */
  count(word: string): number;
  /** Whether some form of a word with this stem stands in the policies. */
  hasStem(stem: string): boolean;
  /** The first place in `words` behind a word, and behind all words that begin with it. */
  longerThan(word: string): Longer;
  /** Whether a word of these begins with a beginning, and is longer than it. */
  hasLonger(among: Longer, beginning: string): boolean;
  /** All words, sorted. */
  readonly words: TextList;
};

/** Words that stand in a row in `words`: from one place to before another. */
export type Longer = { readonly from: number; readonly to: number };

/** The stems that words have: most of them are words as well, and those are marked where the words stand. */
export type Stems = { readonly isStem: Uint8Array; readonly others: PackedTexts };

export function stemsOf(words: readonly string[], stem: (word: string) => string): Stems {
  const stems = new Set(words.map(stem));
  const isStem = Uint8Array.from(words, (word) => Number(stems.has(word)));
  for (const word of words) stems.delete(word);
  return { isStem, others: packTexts([...stems]) };
}

/** @param packed sorted, by the numbers of their letters as `sort` does: at a start that takes a twentieth of the time */
export function makeVocabulary(
  packed: PackedTexts,
  counts: ArrayLike<number>,
  { isStem, others }: Stems,
): Vocabulary {
  const words = listOf(packed);
  const numberOf = makeTextTable(packed);
  const otherStem = makeTextTable(others);
  // In sorted order the words that begin with this one follow it.
  const hasLonger = ({ from, to }: Longer, beginning: string): boolean => {
    const place = placeAfter(words, beginning, from, to);
    return place < to && (words.at(place)?.startsWith(beginning) ?? false);
  };
  return {
    numberOf,
    count: (word) => counts[numberOf(word)] ?? 0,
    hasStem(name) {
      const number = numberOf(name);
      return number < 0 ? otherStem(name) >= 0 : isStem[number] === 1;
    },
    hasLonger,
    longerThan(word) {
      const number = numberOf(word);
      const from = number < 0 ? placeAfter(words, word, 0, words.length) : number + 1;
      if (words.at(from)?.startsWith(word) !== true) return { from, to: from };
      // No letter that words are made of comes after this one.
      return { from, to: placeAfter(words, `${word}\uffff`, from, words.length) };
    },
    words,
  };
}
