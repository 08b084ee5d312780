/** The words that the policies use, and how often: what can be matched at all. */
export type Vocabulary = {
  /** How often the word stands in the policies; 0 for a word that doesn't. */
  count(word: string): number;
  /** Whether some form of a word with this stem stands in the policies. */
  hasStem(stem: string): boolean;
  /** All words, in the order in which they first appear. */
  readonly words: readonly string[];
};

export function makeVocabulary(
  words: readonly string[],
  counts: readonly number[],
  stem: (word: string) => string,
): Vocabulary {
  const countOf = new Map(words.map((word, index) => [word, counts[index] ?? 0]));
  const stems = new Set(words.map(stem));
  return { count: (word) => countOf.get(word) ?? 0, hasStem: (name) => stems.has(name), words };
}
