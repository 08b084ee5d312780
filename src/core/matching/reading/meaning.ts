import { meanVector, vectorOfStem } from '../features/embedding.js';
import { weights } from '../features/feature-weights.js';
import type { Term } from '../features/features.js';
import { type Numbers, unknown } from '../features/numbering.js';
import { makeSplitter } from '../words/compound.js';
import { forget, type Memory, rememberSome } from '../words/memoise.js';
import { makeStemmer } from '../words/stem.js';
import type { AnalysisSteps } from '../words/steps.js';
import { stopWords } from '../words/stop-words.js';
import { type Longer, makeVocabulary, type Vocabulary } from '../words/vocabulary.js';
import { baseForms } from '../words/word-forms.js';
import type { GeneralWords } from './general-words.js';
import type { AnalyserData } from './learn-words.js';
import { makeGroupsOf } from './stem-groups.js';

/** What is known of a word wherever it stands. */
export type Meaning = {
  readonly text: string;
  /** What was made of what was typed, where the word is read as another. */
  readonly note?: string;
  /** Its stem. */
  readonly own: Term;
  /** Its stem, where the policies have it, and its groups. */
  readonly terms: readonly Term[];
  /** Its lines in the general lexicon. */
  readonly senses: readonly Term[];
  readonly lines: readonly number[];
  /** The form it comes from, when the stemmer doesn't see it. */
  readonly base?: Base;
  /** What it is about. */
  readonly vector?: Float32Array;
  /** The words it is put together from. */
  readonly parts: readonly string[];
  /** The policies' own groups it is in, by number. */
  readonly groups: readonly number[];
  /** Whether the general lexicon has it. */
  readonly isWord: boolean;
  readonly isStop: boolean;
  readonly isKnown: boolean;
  /** The words of the policies that begin with it. */
  readonly longer: Longer;
  /** Its runs of letters, by number. */
  readonly letters: readonly number[];
};

/**
 * Some words are in every question and most in hardly any: with all of them remembered the bot would grow for weeks, by
 * twenty megabytes.
 */
export const mostRemembered = 2000;

type Base = { readonly form: string; readonly stem: string };

/** Looks up what words mean to the policies. */
export type Meanings = {
  readonly vocabulary: Vocabulary;
  /**
   * A word as it is, with what it means. Only words of the policies are remembered, as the policies write them: what
   * people type besides is forgotten with the question, and doesn't fill the memory.
   */
  of(word: string): Meaning;
  /** The same anew, and not remembered. */
  read(word: string): Meaning;
  /** Whether the policies have the word, or another form of it. */
  isKnown(word: string): boolean;
};

/**
 * Keys of features begin with what they are: `w:` stem of a word, `g:` group of the policy's own, `s:` sense of the
 * general lexicon; a run of letters is its own key.
 *
 * @param numbers gives features their numbers: new ones while the texts are read, only known ones for questions
 * @param stem may remember what it was asked while the texts are read; for questions it must not
 * @param memory for what isn't a word of the policies: as lasting as that of `stem`
 */
export function makeMeanings(
  data: AnalyserData,
  numbers: Numbers,
  steps: AnalysisSteps,
  general: GeneralWords,
  stem = makeStemmer(data.language),
  memory: Memory = forget,
): Meanings {
  const vocabulary = makeVocabulary(data.words, data.counts, data.stems);
  const split = steps.compounds ? makeSplitter(vocabulary, stem, memory) : () => [];
  const englishStem = makeStemmer('en');
  const sensesOf = makeGroupsOf(data.senses);
  const groupsOf = makeGroupsOf(data.groupsByStem);
  const isKnown = (word: string): boolean => vocabulary.count(word) > 0 || vocabulary.hasStem(stem(word));

  const term = (key: string, weight: number): Term => ({ key, id: numbers.of(key), weight });

  /** The form that a word comes from, of those that the policies have or else the lexicon. */
  const baseOf = (word: string): Base | undefined => {
    const bases = baseForms(word).map((form) => ({ form, stem: stem(form) }));
    return (
      bases.find(({ stem: base }) => vocabulary.hasStem(base)) ??
      bases.find(({ stem: base }) => sensesOf(base) !== undefined)
    );
  };

  const read = (word: string): Meaning => {
    const stemmed = stem(word);
    const groups = groupsOf(stemmed) ?? [];
    const own = term(`w:${stemmed}`, 1);
    const isStop = stopWords.has(word);
    const base = isStop || !steps.forms ? undefined : baseOf(word);
    const lines = sensesOf(stemmed) ?? (base === undefined ? undefined : sensesOf(base.stem)) ?? [];
    const parts = isStop ? [] : split(word);
    const stems = base === undefined ? [stemmed] : [stemmed, base.stem];
    const vector = steps.embeddings ? vectorOf(word, isStop, stems, parts) : undefined;
    return {
      text: word,
      own,
      terms: [
        ...(own.id === unknown ? [] : [own]),
        ...(base === undefined ? [] : [term(`w:${base.stem}`, weights.form)]).filter(
          ({ id }) => id !== unknown,
        ),
        ...groups.map((group) => term(`g:${group}`, weights.group)),
      ],
      senses: lines.map((line) => term(`s:${line}`, weights.sense)),
      lines,
      ...(base === undefined ? {} : { base }),
      parts,
      ...(vector === undefined ? {} : { vector }),
      groups,
      isWord: lines.length > 0,
      isStop,
      isKnown: isKnown(word),
      longer: vocabulary.longerThan(word),
      letters: steps.characters ? lettersOf(word, numbers) : [],
    };
  };

  /**
   * What a word is about: its stem says so, or its parts, or, where people mix the two languages, its English stem; for a
   * word that the policies don't have, what the language at large makes of it. In English policies "when" and "not" tell
   * something as well.
   */
  const vectorOf = (
    word: string,
    isStop: boolean,
    stems: readonly string[],
    parts: readonly string[],
  ): Float32Array | undefined => {
    if (isStop && data.language !== 'en') return undefined;
    for (const one of stems) {
      const vector = vectorOfStem[data.language](one);
      if (vector !== undefined) return vector;
    }
    const ofParts = meanVector(parts.flatMap((part) => of(part).vector ?? []));
    return (
      (parts.length > 1 ? ofParts : undefined) ??
      vectorOfStem.en(englishStem(word)) ??
      general.vectorOf(word) ??
      ofParts
    );
  };

  const remembered = rememberSome(mostRemembered, (place) => read(vocabulary.words.at(place) ?? ''));
  const strange = memory(read);
  const of = (word: string): Meaning => {
    const place = vocabulary.numberOf(word);
    return place < 0 ? strange(word) : remembered(place);
  };

  return { vocabulary, of, read, isKnown };
}

/** The numbers of a word's runs of three letters, its ends marked; those without a number are left out. */
function lettersOf(word: string, { of }: Numbers): number[] {
  const marked = `^${word}$`;
  const found: number[] = [];
  for (let at = 0; at + 3 <= marked.length; at++) {
    const id = of(marked.slice(at, at + 3));
    if (id !== unknown) found.push(id);
  }
  return found;
}
