import { dimensions } from '../features/embedding.js';
import type { Term } from '../features/features.js';
import { canBegin, termsOf, weightOf, weightOfPart } from './join.js';
import type { Meaning, Meanings } from './meaning.js';

/** Numbered features of many words and how much each counts: those of word `w` run from `starts[w]` to `starts[w + 1]`. */
export type WordFeatures = {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float64Array;
};

/** What the words of the vocabulary mean, as far as a text needs it, in long lists: word after word. */
export type LaidOut = {
  /** What each says in a text: what it means, and what its parts mean. */
  readonly terms: WordFeatures;
  readonly letters: WordFeatures;
  /** The number of its stem. */
  readonly stems: Int32Array;
  readonly isStop: Uint8Array;
  /** What it may make a longer word from; undefined for one that makes none. */
  readonly longer: readonly (Meaning['longer'] | undefined)[];
  /** What each is about in one long list; empty where none has an embedding. */
  readonly vectors: Float32Array;
};

/**
 * Reads each word once, and keeps nothing of it but numbers: there are tens of thousands.
 *
 * @param words those of the vocabulary
 */
export function layOut(words: readonly string[], meanings: Meanings, hasVectors: boolean): LaidOut {
  const own = makeList();
  const letters = makeList();
  const stems = new Int32Array(words.length);
  const isStop = new Uint8Array(words.length);
  const longer: (Meaning['longer'] | undefined)[] = [];
  const vectors = new Float32Array(hasVectors ? words.length * dimensions : 0);
  const inText: Pick<Meaning, 'isStop' | 'parts'>[] = [];
  words.forEach((text, word) => {
    const meaning = meanings.read(text);
    for (const term of termsOf(meaning)) own.add(term);
    own.end();
    for (const id of meaning.letters) letters.add({ id, weight: 1 });
    letters.end();
    stems[word] = meaning.own.id;
    isStop[word] = Number(meaning.isStop);
    longer.push(canBegin(meaning) ? meaning.longer : undefined);
    inText.push({ isStop: meaning.isStop, parts: meaning.parts });
    if (meaning.vector !== undefined) vectors.set(meaning.vector, word * dimensions);
  });
  const owns = own.take();

  const terms = makeList();
  const addWord = (word: number, factor: number): void => {
    for (let at = owns.starts[word] as number; at < (owns.starts[word + 1] as number); at++)
      terms.add({ id: owns.ids[at] as number, weight: owns.weights[at] as number }, factor);
  };
  inText.forEach((meaning, word) => {
    addWord(word, weightOf(meaning));
    const ofPart = weightOfPart(meaning);
    for (const part of meaning.parts) {
      const place = meanings.vocabulary.numberOf(part);
      if (place >= 0) addWord(place, ofPart);
      else for (const term of termsOf(meanings.of(part))) terms.add(term, ofPart);
    }
    terms.end();
  });
  return { terms: terms.take(), letters: letters.take(), stems, isStop, longer, vectors };
}

function makeList() {
  const starts = [0];
  const ids: number[] = [];
  const amounts: number[] = [];
  return {
    add({ id, weight }: Pick<Term, 'id' | 'weight'>, factor = 1): void {
      ids.push(id);
      amounts.push(weight * factor);
    },
    end: (): number => starts.push(ids.length),
    take: (): WordFeatures => ({
      starts: Int32Array.from(starts),
      ids: Int32Array.from(ids),
      weights: Float64Array.from(amounts),
    }),
  };
}
