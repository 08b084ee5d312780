/** The words that the policies use, and how often: what can be matched at all. */
export type Vocabulary = {
  /** How often the word stands in the policies; 0 for a word that doesn't. */
  count(word: string): number;
  /** Whether some form of a word with this stem stands in the policies. */
  hasStem(stem: string): boolean;
  /** Whether a word that is longer than this one begins with it. */
  begins(word: string): boolean;
  /** All words, in the order in which they first appear. */
  readonly words: readonly string[];
};

export function makeVocabulary(
  words: readonly string[],
  counts: readonly number[],
  stemsOfWords: readonly string[],
): Vocabulary {
  const countOf = new Map(words.map((word, index) => [word, counts[index] ?? 0]));
  const stems = new Set(stemsOfWords);
  const sorted = [...words].sort();
  return {
    count: (word) => countOf.get(word) ?? 0,
    hasStem: (name) => stems.has(name),
    begins(word) {
      // In sorted order the words that begin with this one follow it.
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') <= word) low = middle + 1;
        else high = middle;
      }
      return sorted[low]?.startsWith(word) ?? false;
    },
    words,
  };
}
