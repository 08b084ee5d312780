import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from './language.js';

const stemmers: Record<Language, (word: string) => string> = { nl: dutch, en: english };

/** A function that brings the forms of a word together: `geplaatste`, `plaatsen`. It remembers what it has seen. */
export function makeStemmer(language: Language): (word: string) => string {
  const stem = stemmers[language];
  const seen = new Map<string, string>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    // Short words and those with digits have no endings to lose.
    const made = word.length < 3 || /\d/u.test(word) ? word : stem(word);
    // Bounded, for questions bring new words for ever.
    if (seen.size > 50_000) seen.clear();
    seen.set(word, made);
    return made;
  };
}
