import type { Language } from '../language.js';
import { makeSplitter } from './compound.js';
import { wordsOf } from './fold.js';
import { lexicon } from './lexicon.js';
import { memoise } from './memoise.js';
import { makeCorrector } from './spelling.js';
import { writtenForm } from './spoken.js';
import { makeStemmer } from './stem.js';
import { stopWords } from './stop-words.js';
import { makeVocabulary } from './vocabulary.js';

/** The steps of the analysis, each of which can be switched off to see what it gives. */
export type AnalysisSteps = {
  readonly spoken: boolean;
  readonly compounds: boolean;
  readonly neighbours: boolean;
  readonly spelling: boolean;
  readonly groups: boolean;
  readonly lexicon: boolean;
  readonly pairs: boolean;
  readonly characters: boolean;
};

export const allSteps: AnalysisSteps = {
  spoken: true,
  compounds: true,
  neighbours: true,
  spelling: true,
  groups: true,
  lexicon: true,
  pairs: true,
  characters: true,
};

/** What became of one word of the question. `known` runs from 0 (says nothing to us) to 1 (a word of the policies). */
export type Word = {
  readonly text: string;
  readonly stop: boolean;
  readonly known: number;
  readonly notes: readonly string[];
};

/**
 * A text as the matcher sees it. Keys of `terms` begin with what they are: `w:` stem of a word, `p:` pair of
 * neighbours, `g:` group of the policy's own, `s:` sense of the general lexicon.
 */
export type Analysis = {
  readonly words: readonly Word[];
  readonly terms: ReadonlyMap<string, number>;
  /** Runs of three and four letters within words, as `c:` and the run, with how often they occur. */
  readonly grams: ReadonlyMap<string, number>;
};

export type Analyser = {
  /** A text of the policies: what stands there is right, so nothing is corrected. */
  text(text: string): Analysis;
  /** What a person typed: words that the policies don't have are led back to those that they have. */
  question(text: string): Analysis;
};

/** What an analyser knows of the policies, to make it again without their texts. */
export type AnalyserData = {
  readonly language: Language;
  readonly groups: readonly (readonly string[])[];
  /** The words of the policies and how often each stands there. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly stems: readonly string[];
  /** For each stem the lines of the lexicon that have a word with it. */
  readonly senses: ReadonlyMap<string, readonly number[]>;
};

/** Correcting takes longest of all; a message with more unknown words than this in it isn't read better for it. */
const mostCorrected = 48;

/** How much a word counts by the way it was found; a word as it was typed counts one. */
const weights = {
  stop: 0.6,
  part: 0.7,
  lonePart: 0.5,
  joined: 0.9,
  pair: 0.6,
  group: 0.7,
  synonym: 0.5,
  sense: 0.3,
} as const;
/** How well a word is known by the way it was found. */
const knownAs = { parts: 0.8, lonePart: 0.5, synonym: 0.5 } as const;

export function readTexts(
  texts: readonly string[],
  groups: readonly (readonly string[])[],
  language: Language,
  steps: AnalysisSteps = allSteps,
): AnalyserData {
  const counts = new Map<string, number>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) for (const word of read(text, steps)) count(word);
  for (const group of groups) for (const entry of group) for (const word of oneWord(entry)) count(word);
  const words = [...counts.keys()];
  const stem = makeStemmer(language);
  return {
    language,
    groups,
    words,
    counts: [...counts.values()],
    stems: words.map(stem),
    senses: steps.lexicon ? byStem(lexicon, stem) : new Map(),
  };
}

export function makeAnalyser(data: AnalyserData, steps: AnalysisSteps = allSteps): Analyser {
  const stem = makeStemmer(data.language);
  const vocabulary = makeVocabulary(data.words, data.counts, data.stems);
  const split = steps.compounds ? makeSplitter(vocabulary, stem) : () => [];
  const correct = steps.spelling ? makeCorrector(vocabulary) : () => [];
  const groupsOf = byStem(steps.groups ? data.groups.map((group) => group.flatMap(oneWord)) : [], stem);
  const sensesOf = data.senses;
  const isKnown = (word: string): boolean => vocabulary.count(word) > 0 || vocabulary.hasStem(stem(word));

  /** A word as it is, with what it means: its group in the policy, its senses in the language. */
  const meanings = memoise((word: string): Meanings => {
    const stemmed = stem(word);
    return {
      stem: stemmed,
      keys: [
        `w:${stemmed}`,
        ...(groupsOf.get(stemmed) ?? []).map((group) => `g:${group}`),
        ...(sensesOf.get(stemmed) ?? []).map((sense) => `s:${sense}`),
      ],
      isWord: sensesOf.has(stemmed),
      isStop: stopWords.has(word),
      isKnown: isKnown(word),
      begins: vocabulary.begins(word),
      grams: steps.characters ? gramsOf(word) : [],
    };
  });

  const addWord = (into: Draft, word: string, weight: number): void => {
    for (const key of meanings(word).keys) into.add(key, weight * (weightOf[key.charAt(0)] ?? 1));
  };

  /** The policies' own groups that a word of a question is in. */
  const noteGroups = (word: string, notes: string[]): void => {
    for (const group of groupsOf.get(stem(word)) ?? [])
      notes.push(`${word} in group ${data.groups[group]?.join(', ')}`);
  };

  const addParts = (into: Draft, word: string, notes: string[]): number => {
    const parts = split(word);
    for (const part of parts) addWord(into, part, parts.length === 1 ? weights.lonePart : weights.part);
    if (parts.length === 0) return 0;
    notes.push(`${word} = ${parts.join(' + ')}${parts.length === 1 ? ' + …' : ''}`);
    return parts.length === 1 ? knownAs.lonePart : knownAs.parts;
  };

  /** Words of the policies that mean the same. Their senses are in already, through the word itself. */
  const addSynonyms = (into: Draft, word: string, notes: string[]): number => {
    let known = 0;
    for (const sense of sensesOf.get(stem(word)) ?? []) {
      for (const other of (lexicon[sense] ?? []).filter(isKnown)) {
        into.add(`w:${stem(other)}`, weights.synonym);
        notes.push(`${word} ~ ${other}`);
        known = knownAs.synonym;
      }
    }
    return known;
  };

  const addCorrections = (into: Draft, word: string, notes: string[]): number => {
    let known = 0;
    for (const fix of correct(word)) {
      addWord(into, fix.word, fix.weight);
      for (const part of split(fix.word)) addWord(into, part, fix.weight * weights.part);
      into.addGrams(meanings(fix.word).grams);
      notes.push(`${word} → ${fix.word}`);
      noteGroups(fix.word, notes);
      known = Math.max(known, fix.weight);
    }
    return known;
  };

  /** `sociale media`, `media beleid`: neighbours that the policies write as one word. */
  const addJoined = (into: Draft, word: string, next: string | undefined, notes: string[]): void => {
    if (next === undefined || !meanings(word).begins || stopWords.has(next)) return;
    const whole = ['', 's', 'en'].map((link) => word + link + next).find(isKnown);
    if (whole === undefined) return;
    addWord(into, whole, weights.joined);
    notes.push(`${word} ${next} = ${whole}`);
  };

  const analyse = (text: string, isQuestion: boolean): Analysis => {
    const typed = read(text, steps);
    const draft = makeDraft(isQuestion);
    let corrected = 0;
    const words = typed.map((word, index): Word => {
      const { isStop: stop, isKnown: known, isWord, grams } = meanings(word);
      addWord(draft, word, stop ? weights.stop : 1);
      draft.addGrams(grams);
      if (stop) return { text: word, stop, known: 1, notes: [] };
      const notes: string[] = [];
      if (isQuestion) noteGroups(word, notes);
      let knownSo = Math.max(known ? 1 : 0, addParts(draft, word, notes));
      if (isQuestion && knownSo < knownAs.parts) {
        if (knownSo < knownAs.lonePart) knownSo = Math.max(knownSo, addSynonyms(draft, word, notes));
        // A word of the language is no misspelling of another, however near that is.
        if (!isWord && corrected++ < mostCorrected)
          knownSo = Math.max(knownSo, addCorrections(draft, word, notes));
      }
      if (steps.neighbours) addJoined(draft, word, typed[index + 1], notes);
      return { text: word, stop, known: knownSo, notes };
    });
    if (steps.pairs) {
      for (let at = 0; at + 1 < typed.length; at++) {
        draft.add(`p:${meanings(typed[at] ?? '').stem} ${meanings(typed[at + 1] ?? '').stem}`, weights.pair);
      }
    }
    return { words, terms: draft.terms, grams: draft.grams };
  };
  return { text: (text) => analyse(text, false), question: (text) => analyse(text, true) };
}

/** What is known of a word wherever it stands. */
type Meanings = {
  readonly stem: string;
  /** Keys of its terms: the word itself, its groups and its senses. */
  readonly keys: readonly string[];
  /** Whether the general lexicon has it. */
  readonly isWord: boolean;
  readonly isStop: boolean;
  readonly isKnown: boolean;
  /** Whether a longer word of the policies begins with it. */
  readonly begins: boolean;
  readonly grams: readonly string[];
};

/** How much a term counts by its kind, the first letter of its key. */
const weightOf: Readonly<Record<string, number>> = { w: 1, g: weights.group, s: weights.sense };

function read(text: string, { spoken }: AnalysisSteps): string[] {
  const words = wordsOf(text);
  return spoken ? words.flatMap((word) => writtenForm(word) ?? word) : words;
}

type Draft = {
  readonly terms: Map<string, number>;
  readonly grams: Map<string, number>;
  add(key: string, weight: number): void;
  addGrams(grams: readonly string[]): void;
};

/** In a text every occurrence counts; in a question a word said twice is not twice as much asked for. */
function makeDraft(isQuestion: boolean): Draft {
  const terms = new Map<string, number>();
  const grams = new Map<string, number>();
  return {
    terms,
    grams,
    add(key, weight) {
      const before = terms.get(key) ?? 0;
      terms.set(key, isQuestion ? Math.max(before, weight) : before + weight);
    },
    addGrams(all) {
      for (const gram of all) grams.set(gram, (grams.get(gram) ?? 0) + 1);
    },
  };
}

/** Runs of three and four letters of a word, its ends marked, as keys. */
function gramsOf(word: string): string[] {
  const marked = `^${word}$`;
  return [3, 4].flatMap((length) =>
    Array.from(
      { length: Math.max(0, marked.length - length + 1) },
      (_, at) => `c:${marked.slice(at, at + length)}`,
    ),
  );
}

/** For each stem the numbers of the groups that have a word with it. */
function byStem(
  groups: readonly (readonly string[])[],
  stem: (word: string) => string,
): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const word of group) {
      const stemmed = stem(word);
      const list = found.get(stemmed);
      if (list === undefined) found.set(stemmed, [index]);
      else if (!list.includes(index)) list.push(index);
    }
  });
  return found;
}

/** The folded word of an entry. Two words of one name count as joined: the matcher joins them in questions as well. */
function oneWord(entry: string): string[] {
  const word = wordsOf(entry).join('');
  return word === '' ? [] : [word];
}
