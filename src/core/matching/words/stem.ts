import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '../../language.js';

// Short words and those with digits have no endings to lose.
const careful = (stem: (word: string) => string) => (word: string) =>
  word.length < 3 || /\d/u.test(word) ? word : stem(word);

const stemmers: Record<Language, (word: string) => string> = { nl: careful(dutch), en: careful(english) };

/** A function that brings most forms of a word together: `klant`, `klanten`. What it misses, runs of letters catch. */
export function makeStemmer(language: Language): (word: string) => string {
  return stemmers[language];
}
