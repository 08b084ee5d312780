import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ablate, ablationCaption, ablationReport } from './ablation.js';
import { corporaIn } from './corpus.js';
import { fitReport } from './fit.js';
import { fitPartsReport } from './fit-parts.js';
import { matchingCaption, matchingReport, measure } from './matching.js';
import { type OwnSource, ownSets } from './own-sets.js';
import { plot } from './plot.js';
import { readSet } from './read-set.js';
import { putInReadme } from './readme.js';
import type { Source } from './set.js';
import { measureSpeed, withoutDetails } from './speed.js';
import { typingCaption, typingTable } from './typing.js';

const help = `npm run bench -- matching [--data FOLDER] [--split NAME] [--ablate] [--only SET,…] [--quick]
    How well ours and others find the right clause and know when there is none: on the questions of
    test/questions, and on the corpora under FOLDER (each a folder with corpus.jsonl, a line a clause
    {id, title, text, alternatives}, and questions.jsonl, a line a question {q, expected, split}).
      --split   only the questions of this split of a corpus
      --ablate  ours alone, with each of its parts off in turn
      --only    only these sets, by name
      --quick   at most 100 questions a set

npm run bench -- fit --data FOLDER[,FOLDER…]
    Fits the weights of the evidence and of the parts (weigh.ts and combine.ts in src/core/matching) to the
    questions of test/questions, but for those that are held out, and of the corpora, and prints them.

npm run bench -- typing
    How the answers of ours hold when the questions of test/questions to the shipped policies are typed in haste.

npm run bench -- speed [--quick]
    Time and memory on the shipped policies and on made-up ones of 2,000 and 20,000 clauses, and the
    time that hostile questions take. --quick leaves out the 20,000.

They print Markdown and keep it in bench/results (fit doesn't), and the main tables in README.md between its
markers; matching with a plot. A quick run, one of some sets or splits only, and one without --data is printed and not kept.
`;

const results = 'bench/results';

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      split: { type: 'string' },
      only: { type: 'string' },
      ablate: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [what] = positionals;
  if (
    values.help ||
    positionals.length !== 1 ||
    !['matching', 'speed', 'fit', 'typing'].includes(what ?? '')
  ) {
    (values.help ? process.stdout : process.stderr).write(help);
    if (!values.help) process.exitCode = 1;
    return;
  }
  // What is kept is always the whole: a part of it would stand where all of it stood.
  const whole = values.only === undefined && values.split === undefined && values.data !== undefined;
  const keep = !values.quick && (what === 'speed' || whole);
  if (what === 'speed') {
    const { caption, tables } = await measureSpeed(values.quick);
    const report = `# Speed\n\n${caption}\n\n${tables}\n`;
    print(report);
    if (!keep) return;
    write('speed.md', report);
    putInReadme('speed', withoutDetails(tables).replaceAll('## ', '### '));
    return;
  }
  if (what === 'typing') {
    const tables = ownSets(true).filter(isShipped).map(readSet).map(typingTable);
    const report = `# Typed in haste\n\n${typingCaption}\n\n${tables.join('\n\n')}\n`;
    print(report);
    write('typing.md', report);
    // All that is shipped; the parts of it do alike.
    putInReadme('typing', tables.at(-1) ?? '');
    return;
  }
  const sources = chosen(
    [
      ...ownSets(what !== 'fit'),
      ...(values.data?.split(',') ?? []).flatMap((folder) => corporaIn(folder, values.split)),
    ],
    values.only,
  );
  if (what === 'fit') {
    print(`${fitReport(sources)}\n${fitPartsReport(sources)}`);
    return;
  }
  const most = values.quick ? 100 : undefined;
  if (values.ablate) {
    const report = `# What each part gives\n\n${ablationCaption}\n\n${ablationReport(await ablate(sources, most))}\n`;
    print(report);
    if (keep) write('ablation.md', report);
    return;
  }
  const measured = await measure(sources, most);
  const report = `${matchingReport(measured)}\n\n${matchingCaption()}\n`;
  print(report);
  if (!keep) return;
  write(
    'matching.md',
    `# Matching\n\n![Right answers against wrong ones, for each engine and set](matching.svg)\n\n${report}`,
  );
  write('matching.svg', plot(measured.results));
  const ofFirst = ({ set }: { set: string }): boolean => set === sources[0]?.name;
  const first = { results: measured.results.filter(ofFirst), missing: measured.missing.filter(ofFirst) };
  putInReadme(
    'matching',
    `${matchingReport(first)}\n\n![Right answers against wrong ones, for each engine and set](${results}/matching.svg)`,
  );
}

/** The sets about what the project ships: both policies, and the first alone. */
function isShipped({ paths }: OwnSource): boolean {
  return paths.every((path) => path === 'policy' || path.startsWith('policy/'));
}

function chosen(sources: readonly Source[], only: string | undefined): Source[] {
  const names = only?.split(',') ?? sources.map(({ name }) => name);
  const unknown = names.filter((name) => !sources.some((source) => source.name === name));
  const known = sources.map(({ name }) => name).join(', ');
  if (unknown.length > 0)
    throw new Error(`--only: there is no set ${unknown.join(', ')}. There are: ${known}`);
  return sources.filter(({ name }) => names.includes(name));
}

function write(name: string, text: string): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(`${results}/${name}`, text);
  process.stderr.write(`kept in ${results}/${name}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
