import { type Language, languageOfText, languages } from '../language.js';
import type { Policies } from '../policy.js';
import { readWords } from './learn-words.js';
import { placeIn } from './sorted.js';

/** How much each word of a sorted list is at home in a language: 1 only in Dutch wordings, -1 only in English ones. */
export type Leanings = { readonly words: readonly string[]; readonly values: Float32Array };

/** A function that tells how much a word is at home in a language, by the wordings of these policies; 0 for a word in none. */
export function readLeanings({ clauses, topics }: Policies): (word: string) => number {
  const counts = new Map<string, Record<Language, number>>();
  const totals: Record<Language, number> = { nl: 1, en: 1 };
  const count = (phrase: string, language: Language): void => {
    for (const word of readWords(phrase, { spoken: true })) {
      const known = counts.get(word);
      if (known === undefined) counts.set(word, { nl: 0, en: 0, [language]: 1 });
      else known[language]++;
      totals[language]++;
    }
  };
  for (const { phrases } of [...clauses, ...topics])
    for (const language of languages) for (const phrase of phrases[language] ?? []) count(phrase, language);
  return (word) => {
    const { nl, en } = counts.get(word) ?? { nl: 0, en: 0 };
    const [dutch, english] = [nl / totals.nl, en / totals.en];
    return (dutch - english) / (dutch + english || 1);
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
  const leaningOf = (word: string): number => {
    for (const { words, values } of lists) {
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
