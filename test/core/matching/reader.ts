import type { Features } from '../../../src/core/matching/features/features.js';
import { fixedNumbers, fixNames, makeNumbering } from '../../../src/core/matching/features/numbering.js';
import { makeAnalyser } from '../../../src/core/matching/reading/analyse.js';
import { makeGeneralWords } from '../../../src/core/matching/reading/general-words.js';
import { layOut } from '../../../src/core/matching/reading/laid-out.js';
import { learnWords } from '../../../src/core/matching/reading/learn-words.js';
import { makeMeanings } from '../../../src/core/matching/reading/meaning.js';
import { readTexts } from '../../../src/core/matching/reading/read-texts.js';
import { type AnalysisSteps, allSteps } from '../../../src/core/matching/words/steps.js';
import { gatherWords, renumberWords } from '../../../src/core/matching/words/word-rows.js';
import { unpackTexts } from '../../../src/core/packed-texts.js';
import { rowAt } from './rows.js';

/** Reads Dutch texts as a model does: their features as rows, and an analyser of questions about them. */
export function reader(
  texts: readonly string[],
  {
    groups = [],
    steps = {},
  }: { groups?: readonly (readonly string[])[]; steps?: Partial<AnalysisSteps> } = {},
) {
  const used = { ...allSteps, ...steps };
  const words = gatherWords(texts, used);
  const data = learnWords(words, groups, 'nl', used);
  const numbering = makeNumbering();
  const meanings = makeMeanings(data, numbering, used, makeGeneralWords('nl', used));
  const known = renumberWords(words, unpackTexts(data.words));
  const { rows } = readTexts(
    known,
    layOut(known.words, meanings, used.embeddings),
    meanings,
    numbering,
    used,
  );
  const nameOf = (id: number): string => (numbering.keys[id] ?? 'unknown') || 'a pair';
  return {
    data,
    rows,
    names: numbering,
    question: makeAnalyser(data, fixedNumbers(fixNames(numbering)), used).question,
    /** The features of the text with this number. */
    text: (row: number): Features => rowAt(rows, row),
    /** How much each feature counts, by its key; all pairs are called `a pair`. */
    named: ({ ids, weights }: Features): Record<string, number> =>
      Object.fromEntries(Array.from(ids, (id, at) => [nameOf(id), weights[at] ?? 0])),
  };
}
