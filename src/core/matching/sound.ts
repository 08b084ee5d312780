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
