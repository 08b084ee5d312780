/** The words that the policies use, and how often: what can be matched at all. */
export type Vocabulary = {
  /** The number of a word, its place in `words`; -1 for a word that the policies don't use. */
  numberOf(word: string): number;
  /** How often the word stands in the policies; 0 for a word that doesn't. */
  count(word: string): number;
  /** Whether some form of a word with this stem stands in the policies. */
  hasStem(stem: string): boolean;
  /** Whether a word that is longer than this one begins with it. */
  begins(word: string): boolean;
  /** All words, sorted. */
  readonly words: readonly string[];
};

/** @param words sorted, by the numbers of their letters as `sort` does: at a start that takes a twentieth of the time */
export function makeVocabulary(
  words: readonly string[],
  counts: readonly number[],
  stemsOfWords: readonly string[],
): Vocabulary {
  // One by one, here and in `fixedNumbers`: made of pairs, these would be thrown away by the ten thousand at every start.
  const numbers = new Map<string, number>();
  words.forEach((word, number) => void numbers.set(word, number));
  const stems = new Set(stemsOfWords);
  const numberOf = (word: string): number => numbers.get(word) ?? -1;
  return {
    numberOf,
    count: (word) => counts[numberOf(word)] ?? 0,
    hasStem: (name) => stems.has(name),
    begins(word) {
      // In sorted order the words that begin with this one follow it.
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((words[middle] ?? '') <= word) low = middle + 1;
        else high = middle;
      }
      return words[low]?.startsWith(word) ?? false;
    },
    words,
  };
}
