import type { Language } from '../../language.js';
import { hasVector, meanVector, stemsWithVector, vectorOfStem } from '../features/embedding.js';
import { oddness } from '../spelling/slip.js';
import { oneErrorFrom } from '../spelling/spelling.js';
import { makeSplitter } from '../words/compound.js';
import { makeStemmer } from '../words/stem.js';
import type { AnalysisSteps } from '../words/steps.js';
import { baseForms } from '../words/word-forms.js';

/** What the language at large tells of a word that the policies don't have: only words with a vector count. */
export type GeneralWords = {
  /** What a word is about by the form that it comes from, or by the words that it is put together from. */
  vectorOf(word: string): Float32Array | undefined;
  /** The word that a misspelt one was clearly meant for. */
  meantBy(word: string): string | undefined;
};

/** Shorter words are one error away from too many others, and longer ones take too long. */
const lengths = { shortest: 5, longest: 24 };

/** A slip that is odder is rather a name, or a word that nobody has heard of. */
const oddest = 1;

export function makeGeneralWords(
  language: Language,
  steps: Pick<AnalysisSteps, 'forms' | 'compounds' | 'spelling'>,
): GeneralWords {
  const stem = makeStemmer(language);
  const isKnown = (word: string): boolean => hasVector(language, stem(word));
  const vectorOfWord = (word: string): Float32Array | undefined => vectorOfStem[language](stem(word));
  let split: ReturnType<typeof makeSplitter> | undefined;

  return {
    vectorOf(word) {
      const form = steps.forms ? baseForms(word).find(isKnown) : undefined;
      if (form !== undefined) return vectorOfWord(form);
      if (!steps.compounds) return undefined;
      // Made when it is first needed, which in most policies is never.
      split ??= makeSplitter(
        {
          words: stemsWithVector(language),
          // Twice, for a word of three letters that the policies have but once is no part of another.
          count: (one) => (hasVector(language, one) ? 2 : 0),
          hasStem: (one) => hasVector(language, one),
        },
        stem,
      );
      const parts = split(word);
      // One part alone, with something unknown beside it, told less than it misled.
      return parts.length === 1 ? undefined : meanVector(parts.flatMap((part) => vectorOfWord(part) ?? []));
    },
    meantBy(word) {
      if (!steps.spelling || word.length < lengths.shortest || word.length > lengths.longest)
        return undefined;
      const [best] = oneErrorFrom(word)
        .map((meant) => ({ meant, odd: oddness(word, meant) }))
        .filter(({ meant, odd }) => odd <= oddest && isKnown(meant))
        .sort((a, b) => a.odd - b.odd || (a.meant < b.meant ? -1 : 1));
      return best?.meant;
    },
  };
}
