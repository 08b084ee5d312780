import { makeAnalyser } from '../../../src/core/matching/analyse.js';
import { gatherRows } from '../../../src/core/matching/feature-rows.js';
import type { Features } from '../../../src/core/matching/features.js';
import { learnWords, readWords } from '../../../src/core/matching/learn-words.js';
import { fixedNumbers, makeNumbering } from '../../../src/core/matching/numbering.js';
import { type AnalysisSteps, allSteps } from '../../../src/core/matching/steps.js';

/** Reads Dutch texts as a model does: their features as rows, and an analyser of questions about them. */
export function reader(
  texts: readonly string[],
  {
    groups = [],
    steps = {},
  }: { groups?: readonly (readonly string[])[]; steps?: Partial<AnalysisSteps> } = {},
) {
  const used = { ...allSteps, ...steps };
  const words = texts.map((text) => readWords(text, used));
  const data = learnWords(words, groups, 'nl', used);
  const numbering = makeNumbering();
  const learning = makeAnalyser(data, numbering, used);
  const rows = gatherRows(words.length, (row) => learning.text(words[row] ?? []));
  const nameOf = (id: number): string => (numbering.keys[id] ?? 'unknown') || 'a pair';
  return {
    data,
    rows,
    names: numbering,
    question: makeAnalyser(data, fixedNumbers(numbering), used).question,
    text: (text: string): Features => learning.text(readWords(text, used)),
    /** How much each feature counts, by its key; all pairs are called `a pair`. */
    named: ({ ids, weights }: Features): Record<string, number> =>
      Object.fromEntries(Array.from(ids, (id, at) => [nameOf(id), weights[at] ?? 0])),
  };
}
