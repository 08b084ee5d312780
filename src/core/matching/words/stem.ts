import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '../../language.js';

// Short words and those with digits have no endings to lose.
const careful = (stem: (word: string) => string) => (word: string) =>
  word.length < 3 || /\d/u.test(word) ? word : stem(word);

/** A stem of one syllable with one short-looking vowel: what is left of both `zak` and `zaak`. */
const oneSyllable = /^([^aeiouy]*)([aeou])([^aeiouyjwx])$/u;

/**
 * The stemmer writes a long vowel as a short one, so that `zaken` meets `zaak`, and with them `zakken` meets them, `wet`
 * meets `weten`, `vak` `vaak` and `boss` `boos`. In stems of one syllable, where that happens, spelling tells them apart: a vowel is
 * long when it is written twice, and before one consonant with an ending (`zaken`); it is short before two.
 */
function withLongVowel(word: string, stem: string): string {
  const parts = oneSyllable.exec(stem);
  if (parts === null) return stem;
  const [, before = '', vowel = '', after = ''] = parts;
  const long = `${before}${vowel}${vowel}${after}`;
  const rest = word.slice(stem.length);
  const isLong = word.startsWith(long) || (word.startsWith(stem) && /^[aeiou]/u.test(rest));
  return isLong ? long : stem;
}

const stemmers: Record<Language, (word: string) => string> = {
  nl: careful((word) => withLongVowel(word, dutch(word))),
  en: careful(english),
};

/** A function that brings most forms of a word together: `klant`, `klanten`. What it misses, runs of letters catch. */
export function makeStemmer(language: Language): (word: string) => string {
  return stemmers[language];
}
