import type { Language } from '../../language.js';
import { type PackedTexts, packTexts } from '../../packed-texts.js';
import { indexSounds, type SoundIndex } from '../spelling/sound.js';
import { indexPairs, type PairIndex } from '../spelling/spelling.js';
import { lexicon } from '../words/lexicon.js';
import { readWords } from '../words/read-words.js';
import { makeStemmer } from '../words/stem.js';
import type { AnalysisSteps } from '../words/steps.js';
import { type Stems, stemsOf } from '../words/vocabulary.js';
import { type WordRows, wordsInRow } from '../words/word-rows.js';
import { byStem, packGroups, type StemGroups } from './stem-groups.js';

/** What an analyser knows of the policies, to make it again without their texts. */
export type AnalyserData = {
  readonly language: Language;
  readonly groups: readonly (readonly string[])[];
  /** The words of the policies, sorted, and how often each stands there. */
  readonly words: PackedTexts;
  readonly counts: Int32Array;
  /** For each word whether it stands in prose (1), where words are spelt with care. */
  readonly inProse: Uint8Array;
  readonly stems: Stems;
  /** What misspelt words may have been meant for. */
  readonly pairs: PairIndex;
  readonly sounds: SoundIndex;
  readonly groupsByStem: StemGroups;
  /** The lines of the lexicon as groups. */
  readonly senses: StemGroups;
};

/** @param isProse whether a text is one of the policies' own, by its place; others are written down as people type */
export function learnWords(
  texts: WordRows,
  groups: readonly (readonly string[])[],
  language: Language,
  steps: AnalysisSteps,
  stem = makeStemmer(language),
  isProse: (place: number) => boolean = () => false,
): AnalyserData {
  const counted = new Int32Array(texts.words.length);
  const prose = new Uint8Array(texts.words.length);
  for (let row = 0; row + 1 < texts.starts.length; row++) {
    const inProse = Number(isProse(row));
    for (const number of wordsInRow(texts, row)) {
      counted[number] = (counted[number] as number) + 1;
      if (inProse === 1) prose[number] = 1;
    }
  }
  const counts = new Map<string, number>();
  texts.words.forEach((word, number) => void counts.set(word, counted[number] as number));
  const proseWords = new Set(texts.words.filter((_, number) => prose[number] === 1));
  if (steps.groups)
    for (const group of groups)
      for (const entry of group)
        for (const word of oneWord(entry, steps)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].sort();
  const oneWords = groups.map((group) => group.flatMap((entry) => oneWord(entry, steps)));
  const countsInOrder = Int32Array.from(words, (word) => counts.get(word) ?? 0);
  return {
    language,
    groups,
    words: packTexts(words),
    counts: countsInOrder,
    pairs: indexPairs(steps.spelling ? words : [], countsInOrder),
    sounds: indexSounds(steps.spelling ? words : [], countsInOrder),
    inProse: Uint8Array.from(words, (word) => Number(proseWords.has(word))),
    stems: stemsOf(words, stem),
    groupsByStem: packGroups(byStem(steps.groups ? oneWords : [], stem)),
    senses: packGroups(byStem(steps.lexicon ? lexicon() : [], stem)),
  };
}

/**
 * The word of an entry, folded and in its written form, as questions are read. Two words of one name count as joined: the
 * matcher joins them in questions as well.
 */
function oneWord(entry: string, steps: Pick<AnalysisSteps, 'spoken'>): string[] {
  const word = readWords(entry, steps).join('');
  return word === '' ? [] : [word];
}
