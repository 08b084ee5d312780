import { wordsOf } from './fold.js';
import { type Language, languageOfText, languages } from './language.js';
import type { Policies } from './policy.js';

/**
 * A function that tells the language of a question: by its frequent words, and where those don't tell ("trade
 * secrets"), by the language of the wordings in which the policies use its words. In doubt it gives `undefined`.
 */
export function makeLanguageGuesser(policies: Policies): (question: string) => Language | undefined {
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
  // People mix English words into Dutch, seldom the other way round; a word must be clearly more at home in English.
  const leaning = (word: string): number => {
    const dutch = (counts.nl.get(word) ?? 0) / totals.nl;
    const english = (counts.en.get(word) ?? 0) / totals.en;
    if (dutch === 0 && english === 0) return 0;
    return (dutch - english) / (dutch + english);
  };
  return (question) => {
    const told = languageOfText(question);
    if (told !== undefined) return told;
    const sum = wordsOf(question).reduce((total, word) => total + leaning(word), 0);
    return sum < -0.5 ? 'en' : sum > 0.5 ? 'nl' : undefined;
  };
}
