import { type Language, languageOfText, languages } from '../language.js';
import type { Policies } from '../policy.js';
import { wordsOf } from './fold.js';

/** How much each word is at home in a language: 1 only in Dutch wordings, -1 only in English ones. */
export type Leanings = ReadonlyMap<string, number>;

export function readLeanings(policies: Policies): Leanings {
  const counts: Record<Language, Map<string, number>> = { nl: new Map(), en: new Map() };
  const totals: Record<Language, number> = { nl: 1, en: 1 };
  for (const { phrases } of [...policies.clauses, ...policies.topics]) {
    for (const language of languages) {
      for (const phrase of phrases[language] ?? []) {
        for (const word of wordsOf(phrase)) {
          counts[language].set(word, (counts[language].get(word) ?? 0) + 1);
          totals[language]++;
        }
      }
    }
  }
  const words = new Set([...counts.nl.keys(), ...counts.en.keys()]);
  return new Map(
    [...words].map((word) => {
      const dutch = (counts.nl.get(word) ?? 0) / totals.nl;
      const english = (counts.en.get(word) ?? 0) / totals.en;
      return [word, (dutch - english) / (dutch + english)];
    }),
  );
}

/** How far the words together must lean before they tell. */
const clear = 0.5;

/**
 * A function that tells the language of a question: by its frequent words, and where those don't tell ("trade
 * secrets"), by the language of the wordings in which the policies use its words. In doubt it gives `undefined`.
 */
export function makeLanguageGuesser(
  policies: Policies,
  leanings: Leanings = readLeanings(policies),
): (question: string) => Language | undefined {
  return (question) => {
    const told = languageOfText(question);
    if (told !== undefined) return told;
    const sum = wordsOf(question).reduce((total, word) => total + (leanings.get(word) ?? 0), 0);
    return sum < -clear ? 'en' : sum > clear ? 'nl' : undefined;
  };
}
