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
  texts: Iterable<readonly string[]>,
  stem: (word: string) => string,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()];
  const stems = new Set(words.map(stem));
  return { count: (word) => counts.get(word) ?? 0, hasStem: (name) => stems.has(name), words };
}
