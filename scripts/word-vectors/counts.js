/** In how many texts each word stands. */
export function countsOf(texts) {
  const counts = new Map();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The numbers of the words of a text that have one, no number twice. */
export function numbersOf(words, numbers) {
  return [...new Set(words)].flatMap((word) => numbers.get(word) ?? []);
}

export function numbering(words) {
  return new Map(words.map((word, number) => [word, number]));
}

export const isPlain = (word) => /^[a-z]+$/u.test(word);
