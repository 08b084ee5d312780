import type { TextList } from '../../packed-texts.js';

/** The place of a word in a list that is sorted as `sort` does; -1 where it isn't there. */
export function placeIn(words: TextList, word: string): number {
  const place = placeAfter(words, word, 0, words.length) - 1;
  return place >= 0 && words.at(place) === word ? place : -1;
}

/** The first place from `low` to before `high` of a word that comes after this one; `high` where none does. */
export function placeAfter(words: TextList, word: string, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words.at(middle) ?? '') <= word) from = middle + 1;
    else to = middle;
  }
  return from;
}
