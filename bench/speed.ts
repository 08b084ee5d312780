import { times } from './figures.js';
import { hostile } from './hostile.js';
import { ownSets } from './own-sets.js';
import { hostileSeconds, type Outcome, runJob } from './run-job.js';
import type { Source } from './set.js';
import { startUpReport } from './startup.js';
import { markdownTable, milliseconds } from './table.js';

const peers = ['fuse.js', 'MiniSearch', 'nlp.js'];

type Plan = {
  readonly title: string;
  readonly source: Source;
  readonly engines: readonly string[];
  readonly most: number;
  readonly minutes: number;
};
type Measured = { readonly engine: string } & Outcome;

/** Ours against the others at three sizes, each with the hostile questions, as Markdown. */
export async function measureSpeed(quick: boolean): Promise<{ caption: string; tables: string }> {
  const sections: string[] = [];
  for (const plan of plans(quick)) {
    const measured: Measured[] = [];
    for (const engine of ['ours', ...peers].filter((name) => plan.engines.includes(name))) {
      const job = {
        source: plan.source,
        engine,
        most: plan.most,
        hostile: hostile.map(({ question }) => question),
      };
      measured.push({ engine, ...(await runJob(job, plan.minutes)) });
    }
    sections.push(section(plan, measured));
  }
  return { caption, tables: [await startUpReport(), ...sections].join('\n\n') };
}

const ofHostile = 'Hostile questions to ours, in ms: ';

/** The tables without how long each of the hostile questions took. */
export function withoutDetails(tables: string): string {
  return tables
    .split('\n\n')
    .filter((part) => !part.startsWith(ofHostile))
    .join('\n\n');
}

function plans(quick: boolean): Plan[] {
  const shipped = ownSets(true).find(({ name }) => name === 'alles');
  const made = (clauses: number): Source => ({ kind: 'synthetic', name: `${clauses} clauses`, clauses });
  const all = ['ours', ...peers];
  return [
    ...(shipped === undefined
      ? []
      : [
          {
            title: 'The shipped policies, with all phrases and topics',
            source: shipped,
            engines: all,
            most: 1000,
            minutes: 10,
          },
        ]),
    { title: '2,000 clauses of ten phrases', source: made(2_000), engines: all, most: 100, minutes: 10 },
    ...(quick
      ? []
      : [
          {
            title: '20,000 clauses of ten phrases',
            source: made(20_000),
            engines: ['ours', 'MiniSearch'],
            most: 100,
            minutes: 15,
          },
        ]),
  ];
}

function section({ title, minutes }: Plan, measured: readonly Measured[]): string {
  const ours = measured.find(({ engine }) => engine === 'ours')?.run;
  const reference = ours === undefined ? undefined : times(ours.asked.map(({ ms }) => ms)).p50;
  const rows = measured.map(({ engine, run, hostility, end }) => {
    const name = engine === 'ours' ? '**ours**' : engine;
    if (run === undefined)
      return [
        name,
        end === 'given up' ? `over ${minutes} min` : end,
        ...Array.from({ length: 7 }, () => '–'),
      ];
    const { p50, p99 } = times(run.asked.map(({ ms }) => ms));
    return [
      name,
      milliseconds(p50),
      reference === undefined ? '–' : `${(p50 / reference).toFixed(1)} ×`,
      milliseconds(p99),
      String(Math.round(run.readMs)),
      String(Math.round(run.buildMs)),
      `${Math.round(run.restMB)} / ${Math.round(run.peakMB)}`,
      hostility === undefined
        ? end === 'given up'
          ? `over ${hostileSeconds} s`
          : end
        : milliseconds(Math.max(...hostility.ms)),
      hostility === undefined ? '–' : milliseconds(hostility.stallMs),
    ];
  });
  const head = [
    '',
    'p50 ms',
    'to ours',
    'p99 ms',
    'read ms',
    'build ms',
    'memory / peak MB',
    'slowest hostile ms',
    'longest stall ms',
  ];
  const worst = (measured[0]?.hostility?.ms ?? []).map(
    (ms, at) => `${hostile[at]?.name} ${milliseconds(ms)}`,
  );
  return `## ${title}\n\n${markdownTable(head, rows)}\n\n${ofHostile}${worst.join('; ')}.`;
}

const caption = [
  'One run, one process an engine, one engine at a time. Read is loading the content (or making it up), build is all that an engine then does before its first answer, training included; the start of Node is in neither, and ours uses no cache here. Memory is of the whole process, at rest and at its highest. The search libraries have a document a clause. Before the clock runs each is asked up to a thousand wordings of the policies, or for two seconds.',
  'The larger sets are made up, the same on every run: wordings of the shipped policies with words of their own for each clause, a third of those new compounds of two words; a question is such a wording with a letter or a word missing. They say something about time and size and nothing about how well is matched.',
  'A start without a cache works in a process of its own, which takes some 400 MB for these seconds and is in none of the figures. The whole bot is started as `npm start` does it, with a stand-in for Slack at the other end of its socket, and looked at three seconds after it is ready.',
  'At 20,000 only MiniSearch is measured against: nlp.js and fuse.js would take hours.',
].join('\n\n');
