import { engines } from './engines/index.js';
import { type Figures, figuresOf, worth } from './figures.js';
import { grouped } from './grouped.js';
import { entryOf, type Job } from './job.js';
import { type Layout, layouts } from './records.js';
import { runJob } from './run-job.js';
import type { Source } from './set.js';
import { markdownTable, milliseconds, percent } from './table.js';

export type Result = {
  readonly set: string;
  readonly engine: string;
  readonly layout?: Layout;
  readonly figures: Figures;
  readonly buildMs: number;
  readonly restMB: number;
};

/** An engine that has no figures on a set: its process ended, or it took too long. */
export type Missing = { readonly set: string; readonly engine: string; readonly end: 'given up' | 'failed' };

export type Measured = { readonly results: readonly Result[]; readonly missing: readonly Missing[] };

/** Every engine on every set, one after the other, so that none takes another's time. */
export async function measure(sources: readonly Source[], most: number | undefined): Promise<Measured> {
  const results: Result[] = [];
  const missing: Missing[] = [];
  for (const source of sources) {
    for (const { name, searches } of engines) {
      const tried: Result[] = [];
      for (const layout of searches ? layouts : [undefined]) {
        const job = { source, engine: name, ...(layout && { layout }), ...(most && { most }) };
        const result = await measureJob(job);
        if ('end' in result) missing.push(result);
        else tried.push(result);
      }
      results.push(...tried.sort(better).slice(0, 1));
    }
  }
  return { results, missing };
}

/** Most right answers less wrong and unfounded ones, then the best ranking. */
function better({ figures: a }: Result, { figures: b }: Result): number {
  return worth(b) - worth(a) || b.top1 - a.top1;
}

export async function measureJob(job: Job): Promise<Result | Missing> {
  const { run, end } = await runJob(job);
  const set = job.source.name;
  const engine = entryOf(job).name;
  if (run === undefined) return { set, engine, end: end === 'done' ? 'failed' : end };
  const { buildMs, restMB } = run;
  const { layout } = job;
  return {
    set,
    engine,
    ...(layout && { layout }),
    figures: figuresOf(run),
    buildMs,
    restMB,
  };
}

/** A table a set, under its name. */
export function matchingReport({ results, missing }: Measured): string {
  return [...grouped(results, ({ set }) => set)]
    .map(([set, all]) => {
      const without = missing.filter((one) => one.set === set).map(({ engine, end }) => `${engine} (${end})`);
      const note = without.length === 0 ? '' : `\n\nWithout figures: ${[...new Set(without)].join(', ')}.`;
      return section(set, all) + note;
    })
    .join('\n\n');
}

function section(set: string, results: readonly Result[]): string {
  // Ours comes first, and is asked everything.
  const { answerable = 0, unanswerable = 0 } = results[0]?.figures ?? {};
  const share = (count: number, of: number): string => percent(of === 0 ? null : count / of);
  const most = answerable + unanswerable;
  const rows = results.map(({ engine, layout, figures, buildMs, restMB }) => [
    nameOf(engine, layout, figures, most),
    percent(figures.top1),
    percent(figures.recall3),
    percent(figures.auroc),
    share(figures.right, figures.answerable),
    share(figures.wrong, figures.answerable),
    share(figures.unfounded, figures.unanswerable),
    milliseconds(figures.p50),
    milliseconds(figures.p99),
    String(Math.round(buildMs)),
    String(Math.round(restMB)),
  ]);
  const head = [
    '',
    'top-1',
    'R@3',
    'AUROC',
    'given right',
    'given wrong',
    'answered though unanswerable',
    'p50 ms',
    'p99 ms',
    'build ms',
    'memory MB',
  ];
  return `### ${set}\n\n${answerable} questions with an answer, ${unanswerable} without.\n\n${markdownTable(head, rows)}`;
}

function nameOf(
  engine: string,
  layout: Layout | undefined,
  { answerable, unanswerable }: Figures,
  most: number,
): string {
  const asked = answerable + unanswerable;
  const name = engine === 'ours' ? '**ours**' : layout === 'wordings' ? `${engine} ¹` : engine;
  return asked < most ? `${name} (${asked} asked)` : name;
}

/** How to read the tables, and how each engine was used. */
export function matchingCaption(): string {
  return [
    'In %: top-1 and R@3, the right clause first or among the first three; AUROC, how well the score tells questions with an answer from those without (50 is chance); given right and given wrong, of the questions with an answer; answered though unanswerable, of those without.',
    'An engine that only ranks was given the threshold on its score that suits it best on these very questions (most right less wrong and unfounded answers), and the better of two ways to use the topics of `elsewhere.yml`: as a reason to stay silent when one comes first, or not at all. Ours has the fixed thresholds of the product. The few weights of its evidence were fitted to some of these very questions as well: those of `test/questions` that `floors.json` there doesn’t mark `heldOut`, and the corpora. docs/scores.md has them one by one, and the README adds up the others alone.',
    'A library that searches was run twice, with a document a clause and with a document a wording, the best of which counts for its clause; the better of the two on these questions is shown, ¹ marking the second.',
    'Every engine has the same texts, clauses and topics, and a process of its own, in which it is asked up to a thousand wordings of the policies, or for two seconds, before the clock runs. One that has not answered all questions of a set after half a minute is judged by those it was asked until then, spread over the set; their number stands beside its name. Memory is what the whole process holds at rest, Node and the policies included.',
    ...engines.map(({ name, how }) => `- ${name}: ${how}.`),
  ]
    .join('\n\n')
    .replaceAll('.\n\n- ', '.\n- ')
    .replace('\n- ', '\n\n- ');
}
