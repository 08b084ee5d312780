import { lexicon } from './lexicon.js';
import { makeSplitter } from './compound.js';
import { wordsOf } from './fold.js';
import type { Language } from './language.js';
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
  readonly pairs: boolean;
  readonly characters: boolean;
  readonly lexicon: boolean;
};

export const allSteps: AnalysisSteps = {
  spoken: true,
  compounds: true,
  neighbours: true,
  spelling: true,
  groups: true,
  pairs: true,
  characters: true,
  lexicon: true,
};

/** What became of one word of the question. `known` runs from 0 (says nothing to us) to 1 (a word of the policies). */
export type Word = {
  readonly text: string;
  readonly stop: boolean;
  readonly known: number;
  readonly notes: readonly string[];
};

/** A text as the matcher sees it. Keys of `terms` begin with what they are: `w:` stem, `p:` pair, `g:` group. */
export type Analysis = {
  readonly words: readonly Word[];
  readonly terms: ReadonlyMap<string, number>;
  /** Runs of three and four letters within words, with how often they occur. */
  readonly grams: ReadonlyMap<string, number>;
};

export type Analyser = {
  /** A text of the policies: what stands there is right, so nothing is corrected. */
  text(text: string): Analysis;
  /** What a person typed: misspelt words are corrected to the policies' own. */
  question(text: string): Analysis;
};

// Measured on questions about several subjects (npm run bench -- matching --ablate); none of them is critical.
const weights = { stop: 0.3, part: 0.7, lonePart: 0.5, joined: 0.9, pair: 0.6, group: 0.7, synonym: 0.5, sense: 0.3 } as const;

export function makeAnalyser(
  texts: readonly string[],
  groups: readonly (readonly string[])[],
  language: Language,
  steps: AnalysisSteps = allSteps,
): Analyser {
  const stem = makeStemmer(language);
  const read = (text: string): string[] => {
    const words = wordsOf(text);
    return steps.spoken ? words.flatMap((word) => writtenForm(word) ?? word) : words;
  };
  const vocabulary = makeVocabulary(
    [...texts.map(read), ...groups.map((group) => group.flatMap(wordsOf))],
    stem,
  );
  const split = steps.compounds ? makeSplitter(vocabulary, stem) : () => [];
  const correct = steps.spelling ? makeCorrector(vocabulary) : () => [];
  const groupOf = steps.groups ? groupsByStem(groups, stem) : new Map<string, string>();
  const sensesOf = steps.lexicon ? groupsOfStems(lexicon, stem) : new Map<string, readonly number[]>();
  const isKnown = (word: string): boolean => vocabulary.count(word) > 0 || vocabulary.hasStem(stem(word));

  const analyse = (text: string, isQuestion: boolean): Analysis => {
    const typed = read(text);
    const terms = new Map<string, number>();
    const grams = new Map<string, number>();
    const words: Word[] = [];
    const stems: string[] = [];
    // In a text every occurrence counts; in a question a word said twice is not twice as much asked for.
    const add = (key: string, weight: number): void => {
      const before = terms.get(key) ?? 0;
      terms.set(key, isQuestion ? Math.max(before, weight) : before + weight);
    };
    const addWord = (word: string, weight: number): void => {
      const stemmed = stem(word);
      add(`w:${stemmed}`, weight);
      const group = groupOf.get(stemmed);
      if (group !== undefined) add(`g:${group}`, weight * weights.group);
      for (const sense of sensesOf.get(stemmed) ?? []) add(`s:${sense}`, weight * weights.sense);
    };

    typed.forEach((word, index) => {
      const stop = stopWords.has(word);
      const notes: string[] = [];
      stems.push(stem(word));
      addWord(word, stop ? weights.stop : 1);
      if (steps.characters) addGrams(word, grams);
      let known = stop || isKnown(word) ? 1 : 0;
      if (!stop) {
        const parts = split(word);
        for (const part of parts) addWord(part, parts.length === 1 ? weights.lonePart : weights.part);
        if (parts.length > 0) {
          known = Math.max(known, parts.length === 1 ? 0.5 : 0.8);
          notes.push(`${word} = ${parts.join(' + ')}${parts.length === 1 ? ' + …' : ''}`);
        }
        if (isQuestion && known < 0.5) {
          for (const sense of sensesOf.get(stem(word)) ?? []) {
            for (const other of lexicon[sense] ?? []) {
              if (!isKnown(other)) continue;
              add(`w:${stem(other)}`, weights.synonym);
              known = Math.max(known, weights.synonym);
              notes.push(`${word} ~ ${other}`);
            }
          }
        }
        if (isQuestion && known < 0.8 && !sensesOf.has(stem(word))) {
          for (const fix of correct(word)) {
            addWord(fix.word, fix.weight);
            for (const part of split(fix.word)) addWord(part, fix.weight * weights.part);
            if (steps.characters) addGrams(fix.word, grams);
            known = Math.max(known, fix.weight);
            notes.push(`${word} → ${fix.word}`);
          }
        }
        const next = typed[index + 1];
        if (steps.neighbours && next !== undefined && !stopWords.has(next)) {
          const whole = ['', 's', 'en'].map((link) => word + link + next).find(isKnown);
          if (whole !== undefined) {
            addWord(whole, weights.joined);
            notes.push(`${word} ${next} = ${whole}`);
          }
        }
      }
      words.push({ text: word, stop, known, notes });
    });
    if (steps.pairs) {
      for (let index = 0; index + 1 < stems.length; index++)
        add(`p:${stems[index]} ${stems[index + 1]}`, weights.pair);
    }
    return { words, terms, grams };
  };
  return { text: (text) => analyse(text, false), question: (text) => analyse(text, true) };
}

function groupsOfStems(groups: readonly (readonly string[])[], stem: (word: string) => string): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const word of group) {
      const list = found.get(stem(word));
      if (list === undefined) found.set(stem(word), [index]);
      else if (!list.includes(index)) list.push(index);
    }
  });
  return found;
}

/** A word that stands in two groups belongs to the first: groups are for words with one meaning here. */
function groupsByStem(
  groups: readonly (readonly string[])[],
  stem: (word: string) => string,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const group of groups) {
    const name = group[0] ?? '';
    for (const entry of group) {
      const words = wordsOf(entry);
      const only = words.length === 1 ? words[0] : undefined;
      if (only !== undefined && !found.has(stem(only))) found.set(stem(only), name);
    }
  }
  return found;
}

function addGrams(word: string, grams: Map<string, number>): void {
  const marked = `^${word}$`;
  for (let length = 3; length <= 4; length++) {
    for (let at = 0; at + length <= marked.length; at++) {
      const gram = marked.slice(at, at + length);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
}
