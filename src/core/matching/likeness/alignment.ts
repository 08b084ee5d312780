import { dimensions, dot, unit } from '../features/embedding.js';
import { unknown } from '../features/numbering.js';
import { rarity } from '../features/space.js';
import type { LaidOut } from '../reading/laid-out.js';
import type { Meaning } from '../reading/meaning.js';
import { type WordRows, wordsInRow } from '../words/word-rows.js';

/**
 * What is needed to align questions with texts word by word: the words of the texts, each stem once a text. Row `r` has
 * the words from `starts[r]` to `starts[r + 1]`, by their places in the other lists.
 */
export type AlignmentData = {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** The number of each word's stem as a feature. */
  readonly features: Int32Array;
  /** How much each tells: the fewer documents have it, the more. */
  readonly amounts: Float32Array;
  /** The direction of each in one long list; zeros for a word without one. */
  readonly vectors: Float32Array;
};

/** How well the words of a question fit those of each document; every array has a value a document, 0 to 1. */
export type Alignment = {
  /** How well the words of the question and those of the nearest wordings fit one another (F-measure of the two directions): the mean of the three. */
  readonly aligned: Float64Array;
  /** How much of the question is said in the document, in words that fit, wherever they stand. */
  readonly explained: Float64Array;
};

/** One wording may be near by chance, three seldom are. */
const nearest = 3;

/** Words in which anything is asked tell little. */
const ofStopWord = 0.25;

/** More words than this tell nothing new about what is asked. */
const mostAligned = 24;

/**
 * @param laid what the words of the rows mean
 * @param documents where each document's rows begin, and at last how many rows there are
 * @param numbers gives the features of `laid` their numbers in the space
 */
export function readAlignment(
  rows: WordRows,
  { stems, isStop, vectors: ofWords }: LaidOut,
  documents: Int32Array,
  numbers: Int32Array,
): AlignmentData {
  const count = rows.starts.length - 1;
  const placeOf = new Map<number, number>();
  // For each stem the first word that has it.
  const found: number[] = [];
  const frequencies: number[] = [];
  const lastSeen: number[] = [];
  let document = 0;
  const starts = new Int32Array(count + 1);
  const words: number[] = [];
  for (let row = 0; row < count; row++) {
    while (row === documents[document + 1]) document++;
    const inRow = new Set<number>();
    for (const word of wordsInRow(rows, row)) {
      const stem = stems[word] as number;
      const place = placeOf.get(stem) ?? found.push(word) - 1;
      placeOf.set(stem, place);
      inRow.add(place);
    }
    for (const place of inRow) {
      words.push(place);
      if (lastSeen[place] === document) continue;
      lastSeen[place] = document;
      frequencies[place] = (frequencies[place] ?? 0) + 1;
    }
    starts[row + 1] = words.length;
  }
  const vectors = new Float32Array(found.length * dimensions);
  found.forEach((word, place) => {
    if (isStop[word] === 1) return;
    const vector = ofWords.subarray(word * dimensions, (word + 1) * dimensions);
    vectors.set(unit(vector), place * dimensions);
  });
  return {
    starts,
    words: Int32Array.from(words),
    features: Int32Array.from(found, (word) => numbers[stems[word] as number] ?? unknown),
    amounts: Float32Array.from(found, (word, place) =>
      amount(documents.length - 1, frequencies[place] ?? 0, isStop[word] === 1),
    ),
    vectors,
  };
}

/**
 * By its rarity among clauses and topics rather than among their texts: a word that is in every wording of one of them, and
 * in no other, tells most.
 */
function amount(documents: number, frequency: number, isStop: boolean): number {
  return rarity(documents, frequency) * (isStop ? ofStopWord : 1);
}

/**
 * Aligns the words of a question with those of each wording: a word fits itself fully, and another by the square of the
 * cosine of their vectors. (A soft TF-IDF, as Cohen, Ravikumar and Fienberg described it in 2003 for names, with the
 * likeness of meanings in the place of that of letters.)
 *
 * @param documents where each document's rows begin, and at last how many rows there are
 */
export function makeAlignment(
  { starts, words, features, amounts, vectors }: AlignmentData,
  documents: Int32Array,
): (asked: readonly Meaning[]) => Alignment {
  const count = documents.length - 1;
  const known = features.length;
  const placeOf = new Map<number, number>();
  features.forEach((feature, place) => void placeOf.set(feature, place));

  /** How well a word fits each of the known ones. */
  const fits = ({ own, vector, isStop }: Meaning): Float32Array => {
    const fit = new Float32Array(known);
    if (vector !== undefined && !isStop) {
      const direction = unit(vector);
      for (let place = 0; place < known; place++) {
        const cosine = dot(direction, vectors.subarray(place * dimensions, (place + 1) * dimensions));
        if (cosine > 0) fit[place] = cosine * cosine;
      }
    }
    const itself = placeOf.get(own.id);
    if (itself !== undefined) fit[itself] = 1;
    return fit;
  };

  return (asked) => {
    const distinct = [...new Map(asked.map((word) => [word.own.key, word])).values()].slice(0, mostAligned);
    const table = distinct.map(fits);
    const counts = distinct.map(({ own, isStop }) => {
      const place = placeOf.get(own.id);
      return place === undefined ? amount(count, 0, isStop) : (amounts[place] as number);
    });
    const total = counts.reduce((sum, value) => sum + value, 0) || 1;
    // For each known word how well any word of the question fits it.
    const best = new Float32Array(known);
    for (const fit of table)
      for (let place = 0; place < known; place++)
        if ((fit[place] as number) > (best[place] as number)) best[place] = fit[place] as number;

    const aligned = new Float64Array(count);
    const explained = new Float64Array(count);
    const inDocument = new Float64Array(distinct.length);
    const highest = new Float64Array(nearest);
    for (let document = 0; document < count; document++) {
      inDocument.fill(0);
      highest.fill(0);
      for (let row = documents[document] as number; row < (documents[document + 1] as number); row++) {
        const from = starts[row] as number;
        const to = starts[row + 1] as number;
        let forward = 0;
        for (let word = 0; word < table.length; word++) {
          const fit = table[word] as Float32Array;
          let most = 0;
          for (let at = from; at < to; at++) most = Math.max(most, fit[words[at] as number] as number);
          forward += most * (counts[word] as number);
          if (most > (inDocument[word] as number)) inDocument[word] = most;
        }
        let backward = 0;
        let length = 0;
        for (let at = from; at < to; at++) {
          const place = words[at] as number;
          backward += (best[place] as number) * (amounts[place] as number);
          length += amounts[place] as number;
        }
        const [of, by] = [forward / total, backward / (length || 1)];
        keep(highest, (2 * of * by) / (of + by || 1));
      }
      const wordings = (documents[document + 1] as number) - (documents[document] as number);
      aligned[document] =
        highest.reduce((sum, value) => sum + value, 0) / Math.max(1, Math.min(nearest, wordings));
      for (let word = 0; word < table.length; word++)
        explained[document] =
          (explained[document] as number) + ((inDocument[word] as number) * (counts[word] as number)) / total;
    }
    return { aligned, explained };
  };
}

/** Puts a value among the highest, which stand in order, the highest first. */
function keep(highest: Float64Array, value: number): void {
  let at = highest.length - 1;
  if (value <= (highest[at] as number)) return;
  for (; at > 0 && (highest[at - 1] as number) < value; at--) highest[at] = highest[at - 1] as number;
  highest[at] = value;
}
