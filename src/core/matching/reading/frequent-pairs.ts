import { bitsOfPair } from '../features/pair-table.js';
import type { WordRows } from '../words/word-rows.js';

/** So many counters: a few times as many as there are pairs in tens of thousands of texts, and few enough to stay in the processor's cache. */
const counters = 2 ** 20;

/**
 * A function that tells of a pair of neighbours, by the numbers of their stems, whether the rows may have it at least so
 * often. It errs on the side of yes, and seldom: most pairs are there once, and it spares these a number of their own.
 * It counts in a count-min sketch (Cormode and Muthukrishnan 2005) of one line.
 *
 * @param stems the number of each word's stem
 * @param least at most 255
 */
export function makeFrequentPairs(
  { starts, numbers }: WordRows,
  stems: Int32Array,
  least: number,
): (first: number, second: number) => boolean {
  if (least <= 1) return () => true;
  const counts = new Uint8Array(counters);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] as number; at + 1 < (starts[row + 1] as number); at++) {
      const place = placeOf(
        stems[numbers[at] as number] as number,
        stems[numbers[at + 1] as number] as number,
      );
      if ((counts[place] as number) < least) counts[place] = (counts[place] as number) + 1;
    }
  }
  return (first, second) => counts[placeOf(first, second)] === least;
}

function placeOf(first: number, second: number): number {
  return bitsOfPair(first, second) & (counters - 1);
}
