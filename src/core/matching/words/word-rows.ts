import { wordsOf } from './fold.js';
import { memoise } from './memoise.js';
import { placeIn } from './sorted.js';
import { writtenForm } from './spoken.js';
import type { AnalysisSteps } from './steps.js';

/**
 * The words of many texts by number, row after row in one long list: row `r` runs from `starts[r]` to `starts[r + 1]`.
 * A word's number is its place in `words`.
 */
export type WordRows = {
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
};

/** Reads texts as `readWords` does. Words get numbers as they are first met, so that none is kept as often as it stands there. */
export function gatherWords(texts: readonly string[], { spoken }: Pick<AnalysisSteps, 'spoken'>): WordRows {
  const words: string[] = [];
  const numberOf = memoise((word) => words.push(word) - 1);
  // What a word as it is typed is read as: itself, or its written form.
  const read = memoise((word) => ((spoken ? writtenForm(word) : undefined) ?? [word]).map(numberOf));
  const starts = new Int32Array(texts.length + 1);
  const numbers: number[] = [];
  texts.forEach((text, row) => {
    for (const word of wordsOf(text)) for (const number of read(word)) numbers.push(number);
    starts[row + 1] = numbers.length;
  });
  return { words, starts, numbers: new Int32Array(numbers) };
}

/** The same rows with the words' places in a sorted list, which has them all. */
export function renumberWords({ words, starts, numbers }: WordRows, list: readonly string[]): WordRows {
  const placeOf = Int32Array.from(words, (word) => placeIn(list, word));
  return { words: list, starts, numbers: numbers.map((number) => placeOf[number] as number) };
}

/** The words of one row. */
export function wordsInRow({ starts, numbers }: WordRows, row: number): Int32Array {
  return numbers.subarray(starts[row], starts[row + 1]);
}
