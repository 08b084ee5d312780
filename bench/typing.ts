import { makeAnswerer } from '../src/core/ask.js';
import { buildModel } from '../src/core/matching/model.js';
import { allSteps } from '../src/core/matching/words/steps.js';
import { type Verdict, verdictOn } from '../src/core/score.js';
import { type Draw, makeDraw } from './random.js';
import type { BenchSet } from './set.js';
import { runTogether, withSlips } from './slips.js';
import { markdownTable, percent } from './table.js';

const day = '2026-01-01';

/** What happens to each question before it is asked. */
type Typing = { readonly name: string; readonly type: (question: string, draw: Draw) => string };

const typings: readonly Typing[] = [
  { name: 'as they are', type: (question) => question },
  ...[0.1, 0.2, 0.35].map((part) => ({
    name: `${100 * part} % of the words with a slip`,
    type: (question: string, draw: Draw) => withSlips(question, part, draw),
  })),
  { name: '8 % of the spaces missed', type: (question, draw) => runTogether(question, 0.08, draw) },
];

const columns: Readonly<Record<string, readonly Verdict[]>> = {
  'right clause given': ['found_right'],
  'given or offered': ['found_right', 'unsure_right'],
  'wrong clause given': ['found_wrong'],
  'not ours: says so': ['none_right'],
  'not ours: answered': ['found_unanswerable'],
};

export const typingCaption =
  'The questions of test/questions to the shipped policies as they are, with slips put in at random and with spaces missed; with the correction of misspelt words and without.';

/** How the answers to a set hold when people type in haste, as Markdown. */
export function typingTable({ name, policies, questions }: BenchSet): string {
  const answerers = ['with', 'without'].map((kind) => {
    process.stderr.write(`${name}, ${kind} correction\n`);
    return makeAnswerer(
      policies,
      'nl',
      buildModel(policies, { steps: { ...allSteps, spelling: kind === 'with' } }),
    );
  });
  const answerable = questions.filter(({ expected }) => expected.length > 0).length;
  const rows = typings.flatMap((typing) => {
    const draw = makeDraw(1);
    const typed = questions.map(({ q }) => typing.type(q, draw));
    return answerers.map((answer, place) => {
      const verdicts = questions.map((known, at) =>
        verdictOn({ known, answer: answer(typed[at] ?? '', day) }),
      );
      const shares = Object.entries(columns).map(([column, counted]) => {
        const of = column.startsWith('not ours') ? questions.length - answerable : answerable;
        return percent(of === 0 ? null : verdicts.filter((verdict) => counted.includes(verdict)).length / of);
      });
      return [place === 0 ? `**${typing.name}**` : 'without correction', ...shares];
    });
  });
  return `### ${name}\n\n${markdownTable(['', ...Object.keys(columns)], rows)}`;
}
