import { weights } from '../features/feature-weights.js';
import { unknown } from '../features/numbering.js';
import { type Correction, isShort } from '../spelling/spelling.js';
import { wordsInLine } from '../words/lexicon.js';
import type { Composer } from './compose.js';
import type { AnalyserData } from './learn-words.js';
import type { Meaning, Meanings } from './meaning.js';

/** What became of one word of the question. `known` runs from 0 (says nothing to us) to 1 (a word of the policies). */
export type Word = {
  readonly text: string;
  readonly stop: boolean;
  readonly known: number;
  readonly notes: readonly string[];
};

/** A word of a question and what stands around it. */
export type Asked = {
  readonly word: Meaning;
  readonly next: Meaning | undefined;
  /** The word that it makes with the next, and the one that the word before makes with it. */
  readonly whole: string | undefined;
  readonly wholeBefore: string | undefined;
};

/** So many words may have been meant by a misspelt one. */
const mostMeant = 2;
/** How well a word is known by the way it was found. */
const knownAs = { form: 0.9, parts: 0.8, lonePart: 0.5, synonym: 0.5 } as const;

/**
 * A function that adds the features of a word of a question, and tells what was made of it: what the policies don't have
 * is led back to what they have.
 *
 * @param corrected what a word may have been meant for
 */
export function makeAskedWords(
  composer: Composer,
  meanings: Meanings,
  groups: AnalyserData['groups'],
): (asked: Asked, corrected: (word: string) => readonly Correction[]) => Word {
  const groupNotes = (meaning: Meaning): string[] =>
    meaning.groups.map((group) => `${meaning.text} in group ${groups[group]?.join(', ')}`);

  /** Words of the policies that mean the same. Their senses are in already, through the word itself. */
  const addSynonyms = (word: Meaning, notes: string[]): number => {
    let known = 0;
    for (const line of word.lines) {
      for (const other of wordsInLine(line).filter(meanings.isKnown)) {
        for (const one of meanings.of(other).terms) composer.addTerm(one, weights.synonym);
        notes.push(`${word.text} ~ ${other}`);
        known = knownAs.synonym;
      }
    }
    return known;
  };

  const addCorrections = (typed: string, corrections: readonly Correction[], notes: string[]): number => {
    let known = 0;
    const nearest = corrections.filter(({ errors }) => errors === corrections[0]?.errors);
    for (const { word: found, errors } of nearest.slice(0, mostMeant)) {
      const meant = meanings.of(found);
      known = Math.max(known, composer.addMeant(meant, errors));
      notes.push(`${typed} → ${found}`, ...groupNotes(meant));
    }
    return known;
  };

  return ({ word, next, whole, wholeBefore }, corrected) => {
    composer.addWord(word, whole);
    const { text, note, parts, own, base } = word;
    const notes = [...(note === undefined ? [] : [note]), ...groupNotes(word)];
    if (word.isStop) {
      if (own.id === unknown) composer.addTerm(own, weights.strangeStop);
      return { text, stop: true, known: 1, notes };
    }
    if (parts.length > 0) notes.push(`${text} = ${parts.join(' + ')}${parts.length === 1 ? ' + …' : ''}`);
    const byForm = base !== undefined && meanings.vocabulary.hasStem(base.stem) ? knownAs.form : 0;
    if (base !== undefined && !word.isKnown) notes.push(`${text} < ${base.form}`);
    const byParts = word.isKnown ? 1 : ([0, knownAs.lonePart][parts.length] ?? knownAs.parts);
    const bySynonyms = Math.max(byForm, byParts) < knownAs.lonePart ? addSynonyms(word, notes) : 0;
    const isMisspelt =
      Math.max(byForm, byParts, bySynonyms) < knownAs.parts && !word.isWord && !isShort(text);
    const byCorrection = isMisspelt ? addCorrections(text, corrected(text), notes) : 0;
    const byWhole = (whole ?? wholeBefore) === undefined ? 0 : knownAs.parts;
    if (whole !== undefined) notes.push(`${text} ${next?.text} = ${whole}`);
    const known = Math.max(byForm, byParts, bySynonyms, byCorrection, byWhole);
    // A word counts as strange only as long as nothing tells what it means: else that says it all.
    const isExplained =
      word.groups.length > 0 || known >= knownAs.parts || bySynonyms > 0 || byCorrection > 0;
    if (own.id === unknown && !isExplained) composer.addTerm(own, 1);
    return { text, stop: false, known, notes };
  };
}
