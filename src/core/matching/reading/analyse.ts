import type { Features } from '../features/features.js';
import { type Numbers, unknown } from '../features/numbering.js';
import { type ReadWord, readAsMeant } from '../spelling/intended.js';
import { type Correction, makeCorrector } from '../spelling/spelling.js';
import { rememberSome } from '../words/memoise.js';
import { readWords } from '../words/read-words.js';
import type { AnalysisSteps } from '../words/steps.js';
import { makeAskedWords, type Word } from './asked-word.js';
import { makeComposer } from './compose.js';
import { makeGeneralWords } from './general-words.js';
import type { AnalyserData } from './learn-words.js';
import { type Meaning, makeMeanings, mostRemembered } from './meaning.js';

/** A question as the matcher sees it. */
export type Analysis = {
  readonly words: readonly Word[];
  /** Whether any word was read as another than was typed. */
  readonly isCorrected: boolean;
  readonly features: Features;
  /** What its words mean, as they were read. */
  readonly meanings: readonly Meaning[];
};

export type Analyser = {
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

export function makeAnalyser(data: AnalyserData, numbers: Numbers, steps: AnalysisSteps): Analyser {
  const general = makeGeneralWords(data.language, steps);
  const meanings = makeMeanings(data, numbers, steps, general);
  const { vocabulary } = meanings;
  const correct = steps.spelling ? makeCorrector(vocabulary, data.pairs, data.sounds) : () => [];

  /** Of these, too, only those of the policies' own words are remembered. */
  const correctionsAt = rememberSome(mostRemembered, (number) => correct(vocabulary.words.at(number) ?? ''));
  const correctionsOf = (word: string): readonly Correction[] => {
    const number = vocabulary.numberOf(word);
    return number < 0 ? correct(word) : correctionsAt(number);
  };

  /** How often the policies have a word; infinite for one that isn't misspelt. */
  const frequencyOf = ({ text, isStop, isWord, isKnown, base, parts, groups }: Meaning): number => {
    const number = vocabulary.numberOf(text);
    const count = data.counts[number] ?? 0;
    const isRight = isStop || isWord || groups.length > 0 || data.inProse[number] === 1;
    if (isRight || count >= oftenEnough) return Number.POSITIVE_INFINITY;
    return count > 0 || (!isKnown && base === undefined && parts.length < 2) ? count : byStemAlone;
  };

  const questions = makeComposer(meanings, numbers, steps);
  const addAsked = makeAskedWords(questions, meanings, data.groups);
  return {
    question(text) {
      const strange = new Map<string, Meaning>();
      const typed = readWords(text, steps).filter((word) => {
        if (vocabulary.numberOf(word) >= 0 || strange.has(word)) return true;
        if (strange.size < mostStrange) strange.set(word, meanings.read(word));
        return strange.has(word);
      });
      const meaningIn = (word: string): Meaning => strange.get(word) ?? meanings.of(word);
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
        return meant === undefined ? undefined : { ...meanings.read(meant), note: `${word} → ${meant}` };
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
      const wholes = questions.wholesOf(words);
      const asked = words.map((word, at) =>
        addAsked({ word, next: words[at + 1], whole: wholes[at], wholeBefore: wholes[at - 1] }, corrected),
      );
      questions.addPairs(words);
      return {
        words: asked,
        isCorrected: read.some(({ note }) => note !== undefined),
        features: questions.take(),
        meanings: words,
      };
    },
  };
}

/** Whether nothing tells what a word means. */
function tellsNothing({ isStop, isWord, isKnown, base, parts, groups, vector }: Meaning): boolean {
  return (
    !isStop &&
    !isWord &&
    !isKnown &&
    base === undefined &&
    parts.length === 0 &&
    groups.length === 0 &&
    vector === undefined
  );
}
