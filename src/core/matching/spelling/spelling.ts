import Fuse from 'fuse.js';
import { byFeature } from '../features/postings.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { placesBySound, type SoundIndex } from './sound.js';

/** A word that may have been meant, and how many errors it is away. */
export type Correction = {
  readonly word: string;
  readonly errors: number;
  /** Whether it sounds like what was typed, and is spelt otherwise. */
  readonly byEar?: true;
};

const short = 4;
/** Of what sounds alike two letters are too little. */
const shortestByEar = 3;
/** Nothing is made of a letter. */
const shortest = 2;
/** So often in the policies a word is frequent. */
const frequent = 50;
const mostCandidates = 40;
const mostCorrections = 12;

/** Whether a word is one error away from so many others that only frequent ones come into question. */
export function isShort(word: string): boolean {
  return word.length < short;
}

/**
 * A function that finds the words of the policies nearest to a misspelt word, the nearest first. Words that share letter
 * pairs with it are looked up in an index, and fuse.js judges those few: over the whole vocabulary it would take
 * milliseconds a word. Last come those that sound like it.
 */
export function makeCorrector(
  vocabulary: Vocabulary,
  { places, lengths, starts, byPair }: PairIndex,
  sounds: SoundIndex,
): (word: string) => readonly Correction[] {
  const wordAt = (index: number): string => vocabulary.words.at(places[index] as number) ?? '';
  const shared = new Uint8Array(places.length);

  const correct = (word: string): readonly Correction[] => {
    const pairs = [...new Set(pairsOf(word))];
    const errors = word.length >= 8 ? 2 : 1;
    // One wrong letter spoils at most three pairs (two letters swapped).
    const needed = Math.max(1, pairs.length - 3 * errors);
    const candidates: number[] = [];
    shared.fill(0);
    for (const pair of pairs) {
      const end = starts[pair + 1] as number;
      for (let at = starts[pair] as number; at < end; at++) {
        const index = byPair[at] as number;
        const count = (shared[index] as number) + 1;
        shared[index] = count;
        if (count === needed && Math.abs((lengths[index] as number) - word.length) <= errors)
          candidates.push(index);
      }
    }
    const near = candidates
      .sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b)
      .slice(0, mostCandidates)
      .map(wordAt);
    if (near.length === 0) return [];

    const fuse = new Fuse(near, { includeScore: true, threshold: 0.5, ignoreLocation: false, distance: 100 });
    return fuse
      .search(word)
      .map(({ item, score = 1 }) => ({ item, distance: swapDistance(word, item), score }))
      .filter(({ distance }) => distance <= errors)
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          Number(b.item[0] === word[0]) - Number(a.item[0] === word[0]) ||
          a.score - b.score ||
          vocabulary.count(b.item) - vocabulary.count(a.item) ||
          (a.item < b.item ? -1 : 1),
      )
      .slice(0, mostCorrections)
      .map(({ item, distance }) => ({ word: item, errors: distance }));
  };

  const correctShort = (word: string): readonly Correction[] =>
    oneErrorFrom(word)
      .filter((other) => vocabulary.count(other) >= frequent)
      .sort((a, b) => vocabulary.count(b) - vocabulary.count(a))
      .slice(0, mostCorrections)
      .map((other) => ({ word: other, errors: 1 }));

  const withSounds = (word: string, found: readonly Correction[]): readonly Correction[] => {
    const alike = new Set(
      Array.from(placesBySound(sounds, word), (place) => vocabulary.words.at(place) ?? ''),
    );
    const others = found.map((one) => (alike.delete(one.word) ? { ...one, byEar: true as const } : one));
    return [
      ...others,
      ...Array.from(alike, (one) => ({ word: one, errors: swapDistance(word, one), byEar: true as const })),
    ];
  };

  return (word) => {
    if (word.length < shortest || word.length > 32 || /\d/u.test(word)) return [];
    const found = isShort(word) ? correctShort(word) : correct(word);
    return word.length < shortestByEar ? found : withSounds(word, found);
  };
}

/** All that a word may have been before one slip. Of two letters one is never left out or changed: too little remains. */
export function oneErrorFrom(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, next = '', tail] = [word.slice(0, at), word[at], word.slice(at + 1)];
    for (const letter of letters) found.add(head + letter + next + tail);
    if (next === '') continue;
    if (tail !== '') found.add(head + tail[0] + next + tail.slice(1));
    if (word.length === shortest) continue;
    found.add(head + tail);
    for (const letter of letters) found.add(head + letter + tail);
  }
  found.delete(word);
  return [...found];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The words that something may be corrected to, by their places in the vocabulary, and pair after pair of letters which of
 * them have it, in one long list: those of pair `p` from `starts[p]` to `starts[p + 1]`.
 */
export type PairIndex = {
  readonly places: Int32Array;
  /** How many letters each has. */
  readonly lengths: Uint8Array;
  readonly starts: Int32Array;
  readonly byPair: Int32Array;
};

/** @param counts how often the policies have each of the words */
export function indexPairs(words: readonly string[], counts: ArrayLike<number>): PairIndex {
  const isMeant = (word: string, place: number): boolean =>
    (!isShort(word) || (word.length === short - 1 && (counts[place] ?? 0) >= frequent)) && !/\d/u.test(word);
  const places = words.flatMap((word, place) => (isMeant(word, place) ? place : []));
  const { starts, rows } = byFeature(pairNumbers, (take) => {
    const taken = new Int32Array(pairNumbers).fill(-1);
    places.forEach((place, index) => {
      const word = words[place] ?? '';
      for (let at = 0; at <= word.length; at++) {
        const pair = pairAt(word, at);
        if (taken[pair] !== index) take(pair, index, 1);
        taken[pair] = index;
      }
    });
  });
  const lengths = Uint8Array.from(places, (place) => words[place]?.length ?? 0);
  return { places: Int32Array.from(places), lengths, starts, byPair: rows };
}

function pairsOf(word: string): number[] {
  return Array.from({ length: word.length + 1 }, (_, at) => pairAt(word, at));
}

const letterBits = 5;
const pairNumbers = 1 << (2 * letterBits);

/**
 * The pair of letters that ends at a place, as a number; before and behind a word stands a 0. No two pairs from a to z have
 * one number; other letters may share theirs, which only adds words to be judged.
 */
function pairAt(word: string, at: number): number {
  const letter = (place: number): number =>
    place >= 0 && place < word.length ? word.charCodeAt(place) % (1 << letterBits) : 0;
  return (letter(at - 1) << letterBits) | letter(at);
}

/** Edits between two words, where swapping two neighbours is one edit (optimal string alignment). */
function swapDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
