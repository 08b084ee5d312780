import { type Language, languageOfText } from '../../language.js';
import { listOf, type PackedTexts } from '../../packed-texts.js';
import { readWords } from '../words/read-words.js';
import { placeIn } from '../words/sorted.js';
import { type WordRows, wordsInRow } from '../words/word-rows.js';
import type { Document } from './documents.js';

/** How much each word of a sorted list is at home in a language: 1 only in Dutch wordings, -1 only in English ones. */
export type Leanings = { readonly words: PackedTexts; readonly values: Float32Array };

/**
 * How much words are at home in a language, by the wordings of these documents; 0 for a word that stands in none.
 *
 * @param read the texts of the documents
 * @param words the same as those of `read`
 * @param starts where those of each document begin
 */
export function readLeanings(
  read: WordRows,
  words: PackedTexts,
  documents: readonly Document[],
  starts: Int32Array,
): Leanings {
  const dutch = makeCount(read);
  const english = makeCount(read);
  documents.forEach(({ title, phrases, englishFrom }, at) => {
    const from = (starts[at] as number) + title.length;
    dutch.add(from, from + englishFrom);
    english.add(from + englishFrom, from + phrases.length);
  });
  const values = new Float32Array(read.words.length);
  for (let word = 0; word < values.length; word++) {
    const [nl, en] = [dutch.part(word), english.part(word)];
    values[word] = (nl - en) / (nl + en || 1);
  }
  return { words, values };
}

/** Counts the words of rows, and tells which part of all a word is. */
function makeCount(read: WordRows) {
  const counts = new Int32Array(read.words.length);
  let total = 1;
  return {
    add(from: number, to: number): void {
      for (let row = from; row < to; row++) {
        const words = wordsInRow(read, row);
        for (const word of words) counts[word] = (counts[word] as number) + 1;
        total += words.length;
      }
    },
    part: (word: number): number => (counts[word] as number) / total,
  };
}

/** How far the words together must lean before they tell. */
const clear = 0.5;

/**
 * A function that tells the language of a question: by its frequent words, and where those don't tell ("trade
 * secrets"), by the language of the wordings in which the policies use its words. In doubt it gives `undefined`.
 *
 * @param lists the first that has a word tells
 */
export function makeLanguageGuesser(lists: readonly Leanings[]): (question: string) => Language | undefined {
  const all = lists.map(({ words, values }) => ({ words: listOf(words), values }));
  const leaningOf = (word: string): number => {
    for (const { words, values } of all) {
      const place = placeIn(words, word);
      if (place >= 0) return values[place] ?? 0;
    }
    return 0;
  };
  return (question) => {
    const told = languageOfText(question);
    if (told !== undefined) return told;
    const sum = readWords(question, { spoken: true }).reduce((total, word) => total + leaningOf(word), 0);
    return sum < -clear ? 'en' : sum > clear ? 'nl' : undefined;
  };
}
