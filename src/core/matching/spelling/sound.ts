import { placeAfter } from '../words/sorted.js';

/**
 * Rules by which spellings that sound alike in some Dutch become one, in their order: as a person writes who spells by
 * ear, or as people speak in a region (`schryf`, `ploats`, `huus`, `werkn`, `skone`, `ebbe`).
 */
const rules: readonly (readonly [RegExp, string])[] = [
  // Where an h isn't spoken, it isn't written.
  [/^h(?=[aeiouy])/u, ''],
  [/sch/gu, 'sk'],
  [/tie(?!v)/gu, 'sie'],
  [/ch|gh/gu, 'g'],
  [/c(?=[eiy])/gu, 's'],
  [/s(?:h|j|i(?=[aeou]))/gu, 's'],
  [/ck|c|qu?/gu, 'k'],
  [/x/gu, 'ks'],
  [/ij|ei|ie|y/gu, 'i'],
  [/a[aeo]|oa/gu, 'a'],
  [/ui|uu|oe/gu, 'u'],
  [/au/gu, 'ou'],
  [/v|ph/gu, 'f'],
  [/z/gu, 's'],
  [/w(?=r)/gu, 'f'],
  [/dt?$/u, 't'],
  // werken, werke and werkn.
  [/en$|(?<=[^aeiou])n$/u, 'e'],
  [/(.)\1+/gu, '$1'],
];

/** What a word sounds like: the same for words that are one when they are spelt by ear. */
export function soundOf(word: string): string {
  return rules.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word);
}

/** Words by what they sound like: sorted by that, with the place of each in the list that they are from. */
export type SoundIndex = { readonly sounds: readonly string[]; readonly places: Int32Array };

/** So often a word is common enough to be meant by one that only sounds like it. */
const common = 20;
/** Shorter words sound like too many others. */
const shortestMeant = 4;

/** @param counts how often the policies have each of the words */
export function indexSounds(words: readonly string[], counts: ArrayLike<number>): SoundIndex {
  const meant = words.flatMap((word, place) =>
    word.length >= shortestMeant && (counts[place] as number) >= common
      ? [{ sound: soundOf(word), place }]
      : [],
  );
  // Words of one sound stay in their order.
  meant.sort((a, b) => (a.sound < b.sound ? -1 : Number(a.sound > b.sound)));
  return { sounds: meant.map(({ sound }) => sound), places: Int32Array.from(meant, ({ place }) => place) };
}

/** The places of the words that sound like another. */
export function placesBySound({ sounds, places }: SoundIndex, word: string): Int32Array {
  const sound = soundOf(word);
  const to = placeAfter(sounds, sound, 0, sounds.length);
  let from = to;
  while (sounds[from - 1] === sound) from--;
  return places.subarray(from, to);
}
