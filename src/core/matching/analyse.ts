import { makeSplitter } from './compound.js';
import { makeVectorSum, meanVector, unit, vectorOfStem } from './embedding.js';
import { type Features, makeTally, type Tally, type Term } from './features.js';
import { makeGeneralWords } from './general-words.js';
import { type ReadWord, readAsMeant } from './intended.js';
import { type AnalyserData, byStem, oneWord, readWords } from './learn-words.js';
import { lexicon } from './lexicon.js';
import { forget, type Memory } from './memoise.js';
import { type Numbers, unknown } from './numbering.js';
import { type Correction, isShort, makeCorrector } from './spelling.js';
import { makeStemmer } from './stem.js';
import type { AnalysisSteps } from './steps.js';
import { stopWords } from './stop-words.js';
import { type Longer, makeVocabulary } from './vocabulary.js';
import { baseForms } from './word-forms.js';

/** What became of one word of the question. `known` runs from 0 (says nothing to us) to 1 (a word of the policies). */
export type Word = {
  readonly text: string;
  readonly stop: boolean;
  readonly known: number;
  readonly notes: readonly string[];
};

/** A question as the matcher sees it. */
export type Analysis = {
  readonly words: readonly Word[];
  /** Whether any word was read as another than was typed. */
  readonly isCorrected: boolean;
  readonly features: Features;
};

export type Analyser = {
  /** A text of the policies, as the places of its words in their list: what stands there is right, so nothing is corrected. */
  text(words: Int32Array): Features;
  /** What a person typed: words that the policies don't have are led back to those that they have. */
  question(text: string): Analysis;
};

/** Correcting takes longest of all: only the first so many words are, for a message with more isn't read better for it. */
const mostCorrected = 20;
/** A word that the policies have so often isn't misspelt. */
const oftenEnough = 20;
/** A word that only its stem or its parts are known of counts as if the policies had it so often. */
const byStemAlone = 2;

/** After so many different words that the policies don't use, others like them are passed over: they tell nothing new. */
const mostStrange = 60;

/** How much a word counts by the way it was found; a word as it was typed counts one. */
const weights = {
  stop: 0.6,
  strangeStop: 0.35,
  part: 0.7,
  lonePart: 0.5,
  form: 0.7,
  joined: 0.9,
  pair: 0.6,
  group: 0.7,
  synonym: 0.7,
  sense: 0.3,
  /** Of a word that may have been meant, by how many errors it is away. */
  oneError: 0.8,
  twoErrors: 0.55,
} as const;
/** What may join two neighbours in one word. */
const links = ['', 's', 'en'] as const;
/** So many words may have been meant by a misspelt one. */
const mostMeant = 2;
/** How well a word is known by the way it was found. */
const knownAs = { form: 0.9, parts: 0.8, lonePart: 0.5, synonym: 0.5 } as const;

/**
 * Keys of features begin with what they are: `w:` stem of a word, `g:` group of the policy's own, `s:` sense of the
 * general lexicon; a run of letters is its own key. A pair of neighbours has the numbers of its two words for a key.
 *
 * @param numbers gives features their numbers: new ones while the texts are read, only known ones for questions.
 * @param memory for what isn't a word of the policies, and for the stemmer: lasting while the texts are read, none for questions
 */
export function makeAnalyser(
  data: AnalyserData,
  numbers: Numbers,
  steps: AnalysisSteps,
  stem = makeStemmer(data.language),
  memory: Memory = forget,
): Analyser {
  const vocabulary = makeVocabulary(data.words, data.counts, data.stems);
  const split = steps.compounds ? makeSplitter(vocabulary, stem, memory) : () => [];
  const correct = steps.spelling ? makeCorrector(vocabulary) : () => [];
  const englishStem = makeStemmer('en');
  const general = makeGeneralWords(data.language, steps);
  const groupsOf = byStem(
    steps.groups ? data.groups.map((group) => group.flatMap((entry) => oneWord(entry, steps))) : [],
    stem,
  );
  const sensesOf = data.senses;
  const isKnown = (word: string): boolean => vocabulary.count(word) > 0 || vocabulary.hasStem(stem(word));

  const term = (key: string, weight: number): Term => ({ key, id: numbers.of(key), weight });

  /** The form that a word comes from, of those that the policies have or else the lexicon. */
  const baseOf = (word: string): Base | undefined => {
    const bases = baseForms(word).map((form) => ({ form, stem: stem(form) }));
    return (
      bases.find(({ stem: base }) => vocabulary.hasStem(base)) ??
      bases.find(({ stem: base }) => sensesOf.has(base))
    );
  };

  const readWord = (word: string): Meaning => {
    const stemmed = stem(word);
    const groups = groupsOf.get(stemmed) ?? [];
    const own = term(`w:${stemmed}`, 1);
    const isStop = stopWords.has(word);
    const base = isStop || !steps.forms ? undefined : baseOf(word);
    const senses = linesOf(sensesOf, stemmed, base);
    const parts = isStop ? [] : split(word);
    const stems = base === undefined ? [stemmed] : [stemmed, base.stem];
    const vector = steps.embeddings ? vectorOf(word, isStop, stems, parts) : undefined;
    return {
      text: word,
      stem: stemmed,
      own,
      terms: [
        ...(own.id === unknown ? [] : [own]),
        ...(base === undefined ? [] : [term(`w:${base.stem}`, weights.form)]).filter(
          ({ id }) => id !== unknown,
        ),
        ...groups.map((group) => term(`g:${group}`, weights.group)),
      ],
      senses: senses.map((sense) => term(`s:${sense}`, weights.sense)),
      lines: senses,
      ...(base === undefined ? {} : { base }),
      parts,
      ...(vector === undefined ? {} : { vector }),
      groups,
      isWord: senses.length > 0,
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
    const ofParts = meanVector(parts.flatMap((part) => meaningOf(part).vector ?? []));
    return (
      (parts.length > 1 ? ofParts : undefined) ??
      vectorOfStem.en(englishStem(word)) ??
      general.vectorOf(word) ??
      ofParts
    );
  };

  const remembered: Meaning[] = [];
  const meaningAt = (number: number): Meaning => {
    const known = remembered[number];
    if (known !== undefined) return known;
    const made = readWord(vocabulary.words[number] ?? '');
    remembered[number] = made;
    return made;
  };
  /**
   * A word as it is, with what it means. Only words of the policies are remembered, as the policies write them: what
   * people type besides is forgotten with the question, and doesn't fill the memory.
   */
  const meaningOf = (word: string): Meaning => {
    const number = vocabulary.numberOf(word);
    return number < 0 ? strangeWord(word) : meaningAt(number);
  };
  const strangeWord = memory(readWord);

  const rememberedCorrections: (readonly Correction[])[] = [];
  /** Of these, too, only those of the policies' own words are remembered. */
  const correctionsOf = (word: string): readonly Correction[] => {
    const number = vocabulary.numberOf(word);
    if (number < 0) return correct(word);
    rememberedCorrections[number] ??= correct(word);
    return rememberedCorrections[number];
  };

  const add = (into: Tally, { terms, senses }: Meaning, weight: number): void => {
    for (const one of terms) into.addTerm(one, weight);
    for (const one of senses) into.addTerm(one, weight);
  };

  const vectors = makeVectorSum();
  const taken = (from: Tally): Features => ({
    ...from.take(),
    ...(steps.embeddings ? { embedding: unit(vectors.take()) } : {}),
  });

  const addParts = (into: Tally, { parts }: Meaning): void => {
    for (const part of parts)
      add(into, meaningOf(part), parts.length === 1 ? weights.lonePart : weights.part);
  };

  /** The word of the policies that two neighbours make together: `sociale media`, `media beleid`. */
  const joined = (word: Meaning, next: Meaning | undefined): string | undefined => {
    if (next === undefined || word.isStop || next.isStop || word.longer.from === word.longer.to)
      return undefined;
    for (const link of links) {
      // Most neighbours make no word: a look at the beginning spares them the stemmer.
      const beginning = word.text + link + next.text.slice(0, 2);
      if (next.text.length > 2 && !vocabulary.hasLonger(word.longer, beginning)) continue;
      const whole = word.text + link + next.text;
      if (isKnown(whole)) return whole;
    }
    return undefined;
  };

  const addPairs = (into: Tally, words: readonly Meaning[]): void => {
    for (let at = 0; at + 1 < words.length; at++) {
      const first = words[at]?.own.id ?? unknown;
      const second = words[at + 1]?.own.id ?? unknown;
      if (first !== unknown && second !== unknown) into.addPair(numbers.ofPair(first, second), weights.pair);
    }
  };

  /** For each word the one that it makes with the next. */
  const wholesOf = (words: readonly Meaning[]): (string | undefined)[] =>
    words.map((word, at) => (steps.neighbours ? joined(word, words[at + 1]) : undefined));

  /** What every word adds by itself, in a text as in a question. */
  const addPlain = (into: Tally, word: Meaning, whole: string | undefined): void => {
    add(into, word, word.isStop ? weights.stop : 1);
    into.addLetters(word.letters);
    if (word.vector !== undefined) vectors.add(word.vector, 1);
    addParts(into, word);
    if (whole !== undefined) add(into, meaningOf(whole), weights.joined);
  };

  /** Words of the policies that mean the same. Their senses are in already, through the word itself. */
  const addSynonyms = (into: Tally, word: Meaning, notes: string[]): number => {
    let known = 0;
    for (const sense of word.lines) {
      for (const other of (lexicon[sense] ?? []).filter(isKnown)) {
        for (const one of meaningOf(other).terms) into.addTerm(one, weights.synonym);
        notes.push(`${word.text} ~ ${other}`);
        known = knownAs.synonym;
      }
    }
    return known;
  };

  const addCorrections = (
    into: Tally,
    typed: string,
    corrections: readonly Correction[],
    notes: string[],
  ): number => {
    let known = 0;
    const nearest = corrections.filter(({ errors }) => errors === corrections[0]?.errors);
    for (const { word: found, errors } of nearest.slice(0, mostMeant)) {
      const weight = errors > 1 ? weights.twoErrors : weights.oneError;
      const meant = meaningOf(found);
      add(into, meant, weight);
      for (const part of meant.parts) add(into, meaningOf(part), weight * weights.part);
      into.addLetters(meant.letters);
      if (meant.vector !== undefined) vectors.add(meant.vector, weight);
      notes.push(`${typed} → ${found}`, ...groupNotes(meant));
      known = Math.max(known, weight);
    }
    return known;
  };

  const groupNotes = ({ text, groups }: Meaning): string[] =>
    groups.map((group) => `${text} in group ${data.groups[group]?.join(', ')}`);

  /**
   * What was made of a word of a question; what the policies don't have is led back to what they have.
   *
   * @param wholes the words that it makes with the `next` word and with the one before
   */
  const addAsked = (
    into: Tally,
    word: Meaning,
    next: Meaning | undefined,
    wholes: readonly [string | undefined, string | undefined],
    corrected: (word: string) => readonly Correction[],
  ): Word => {
    const [whole, wholeBefore] = wholes;
    addPlain(into, word, whole);
    const { text, note, parts, own } = word;
    const notes = [...(note === undefined ? [] : [note]), ...groupNotes(word)];
    if (word.isStop) {
      if (own.id === unknown) into.addTerm(own, weights.strangeStop);
      return { text, stop: true, known: 1, notes };
    }
    if (parts.length > 0) notes.push(`${text} = ${parts.join(' + ')}${parts.length === 1 ? ' + …' : ''}`);
    const byForm = word.base !== undefined && vocabulary.hasStem(word.base.stem) ? knownAs.form : 0;
    if (word.base !== undefined && !word.isKnown) notes.push(`${text} < ${word.base.form}`);
    const byParts = word.isKnown ? 1 : ([0, knownAs.lonePart][parts.length] ?? knownAs.parts);
    const bySynonyms = Math.max(byForm, byParts) < knownAs.lonePart ? addSynonyms(into, word, notes) : 0;
    const isMisspelt =
      Math.max(byForm, byParts, bySynonyms) < knownAs.parts && !word.isWord && !isShort(text);
    const byCorrection = isMisspelt ? addCorrections(into, text, corrected(text), notes) : 0;
    const byWhole = (whole ?? wholeBefore) === undefined ? 0 : knownAs.parts;
    if (whole !== undefined) notes.push(`${text} ${next?.text} = ${whole}`);
    const known = Math.max(byForm, byParts, bySynonyms, byCorrection, byWhole);
    // A word counts as strange only as long as nothing tells what it means: else that says it all.
    const isExplained =
      word.groups.length > 0 || known >= knownAs.parts || bySynonyms > 0 || byCorrection > 0;
    if (own.id === unknown && !isExplained) into.addTerm(own, 1);
    return { text, stop: false, known, notes };
  };

  /** Whether nothing tells what a word means. */
  const tellsNothing = ({ isStop, isWord, isKnown, base, parts, groups, vector }: Meaning): boolean =>
    !isStop &&
    !isWord &&
    !isKnown &&
    base === undefined &&
    parts.length === 0 &&
    groups.length === 0 &&
    vector === undefined;

  /** How often the policies have a word; infinite for one that isn't misspelt. */
  const frequencyOf = ({ text, isStop, isWord, isKnown, base, parts, groups }: Meaning): number => {
    const number = vocabulary.numberOf(text);
    const count = data.counts[number] ?? 0;
    const isRight = isStop || isWord || groups.length > 0 || data.inProse[number] === 1;
    if (isRight || count >= oftenEnough) return Number.POSITIVE_INFINITY;
    return count > 0 || (!isKnown && base === undefined && parts.length < 2) ? count : byStemAlone;
  };

  const texts = makeTally(false);
  const questions = makeTally(true);
  return {
    text(read) {
      const words = Array.from(read, meaningAt);
      const wholes = wholesOf(words);
      words.forEach((word, at) => {
        addPlain(texts, word, wholes[at]);
      });
      if (steps.pairs) addPairs(texts, words);
      return taken(texts);
    },
    question(text) {
      const strange = new Map<string, Meaning>();
      const typed = readWords(text, steps).filter((word) => {
        if (vocabulary.numberOf(word) >= 0 || strange.has(word)) return true;
        if (strange.size < mostStrange) strange.set(word, readWord(word));
        return strange.has(word);
      });
      const meaningIn = (word: string): Meaning => strange.get(word) ?? meaningOf(word);
      const corrections = new Map<string, readonly Correction[]>();
      const corrected = (word: string): readonly Correction[] => {
        const known = corrections.get(word);
        if (known !== undefined) return known;
        if (corrections.size === mostCorrected) return [];
        const found = correctionsOf(word);
        corrections.set(word, found);
        return found;
      };
      /** What a word means that was looked for in the policies in vain, if it is a misspelling of a general one. */
      const inGeneral = (word: string): Meaning | undefined => {
        // Where nothing is embedded there are so many wordings that a word they don't have is none.
        if (!steps.embeddings || !tellsNothing(meaningIn(word)) || corrections.get(word)?.length !== 0)
          return undefined;
        const meant = general.meantBy(word);
        return meant === undefined ? undefined : { ...readWord(meant), note: `${word} → ${meant}` };
      };
      const frequency = (word: string): number => frequencyOf(meaningIn(word));
      const goTogether = (first: string, second: string): boolean => {
        const [one, other] = [meaningIn(first).own.id, meaningIn(second).own.id];
        return one !== unknown && other !== unknown && numbers.ofPair(one, other) !== unknown;
      };
      const read = steps.spelling
        ? readAsMeant(typed, { vocabulary, corrected, goTogether, frequency })
        : typed.map((word): ReadWord => ({ word }));
      const words = read.map(({ word, note }) =>
        note === undefined ? (inGeneral(word) ?? meaningIn(word)) : { ...meaningIn(word), note },
      );
      const wholes = wholesOf(words);
      const asked = words.map((word, at) =>
        addAsked(questions, word, words[at + 1], [wholes[at], wholes[at - 1]], corrected),
      );
      if (steps.pairs) addPairs(questions, words);
      return {
        words: asked,
        isCorrected: read.some(({ note }) => note !== undefined),
        features: taken(questions),
      };
    },
  };
}

type Base = { readonly form: string; readonly stem: string };

/** What is known of a word wherever it stands. */
type Meaning = {
  readonly text: string;
  /** What was made of what was typed, where the word is read as another. */
  readonly note?: string;
  readonly stem: string;
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

/** The lines that a word is in, or else the form that it comes from. */
function linesOf(
  lines: ReadonlyMap<string, readonly number[]>,
  stem: string,
  base: Base | undefined,
): readonly number[] {
  return lines.get(stem) ?? (base === undefined ? undefined : lines.get(base.stem)) ?? [];
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
