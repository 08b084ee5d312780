import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Clause, Policies } from '../src/core/policy.js';
import { loadPolicies } from '../src/load.js';
import { hostileQuestions } from './core/hostile-questions.js';
import type { HostileRun } from './core/hostile-run.js';
import { type Ended, run, tempFolder } from './program.js';

const folder = tempFolder();
afterAll(folder.remove);

let policies: Policies;
beforeAll(() => {
  policies = loadPolicies(['policy']);
});

const clausesOf = (file: string): Clause[] => policies.clauses.filter(({ policy }) => policy.file === file);

const document =
  `doel toepassing deelname geblokkeerd werkgerelateerd werving monitoring marketing netwerken vertrouwelijk
  vertrouwelijk-melden verantwoordelijkheid`.split(/\s+/u);
const supplement =
  `vrijwillig prive-zakelijk persoonlijke-titel namens-het-bedrijf pers cijfers klanten-noemen
  persoonsgegevens foto-video auteursrecht reclame respect kritiek politiek liken-delen klachten concurrenten werktijd
  linkedin-profiel contacten zakelijke-accounts veiligheid anoniem ai fout-gemaakt incident chatgroepen meekijken gevolgen
  misstand uit-dienst nevenwerk bedreiging externen vacatures kwetsbaren beheer`.split(/\s+/u);

test.each([
  ['policy/sociale-media.yml', document, 12],
  ['policy/sociale-media-aanvulling.yml', supplement, 37],
])('%s has its clauses, and no other', (file, ids, count) => {
  expect(ids).toHaveLength(count);
  expect(
    clausesOf(file)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});

test('the example of a new policy can be copied as it stands', () => {
  const example = /```yaml\n([\s\S]*?)```/u.exec(readFileSync('docs/nieuw-beleid.md', 'utf8'))?.[1] ?? '';
  const copy = join(folder.path, 'policy');
  cpSync('policy', copy, { recursive: true });
  writeFileSync(join(copy, 'parkeren.yml'), example);
  const { clauses, topics } = loadPolicies([copy]);
  expect(clauses.map(({ id }) => id)).toContain('parkeerplaats');
  expect(topics.map(({ id }) => id)).not.toContain('parkeren');
});

test('the questions that the README begins with are answered as it says', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const examples = [...readme.matchAll(/^> \*\*(.+)\*\*\n>\n((?:>.*\n)+)/gmu)];
  expect(examples).toHaveLength(3);
  for (const [, question = '', reply = ''] of examples) {
    const { out } = await run('dist/src/cli.js', ['ask', question], { CACHE_FOLDER: folder.path });
    // Texts stand there without their signs, marks and line ends, and with what is left out as […].
    const plain = (text: string): string =>
      text
        .replace(/^> ?|[*_`]/gmu, '')
        .replace(/\s+/gu, ' ')
        .trim();
    for (const part of plain(reply).split('[…]')) expect(plain(out)).toContain(part.trim());
  }
}, 60_000);

test('the supplement is a draft until somebody adopts it', () => {
  expect(policies.policies.map(({ id, status }) => [id, status])).toContainEqual([
    'sociale-media-aanvulling',
    'draft',
  ]);
});

test('every clause says all it says in both languages', () => {
  const missing = policies.clauses.flatMap(({ id, title, rule, text }) =>
    [title, rule, text].every(({ nl = '', en = '' }) => nl !== '' && en !== '') ? [] : [id],
  );
  expect(missing).toEqual([]);
});

test('every clause has forty Dutch and fifteen English wordings', () => {
  const few = policies.clauses.flatMap(({ id, phrases: { nl = [], en = [] } }) =>
    nl.length >= 40 && en.length >= 15 ? [] : [`${id}: ${nl.length} nl, ${en.length} en`],
  );
  expect(few).toEqual([]);
});

test('elsewhere knows forty topics and a thousand wordings, in both languages', () => {
  const wordings = policies.topics.flatMap(({ phrases: { nl = [], en = [] } }) => [...nl, ...en]);
  expect(policies.topics.length).toBeGreaterThanOrEqual(40);
  expect(wordings.length).toBeGreaterThanOrEqual(1000);
  const oneSided = policies.topics.flatMap(({ id, title, phrases: { nl = [], en = [] } }) =>
    title.nl !== undefined && title.en !== undefined && nl.length > 0 && en.length > 0 ? [] : [id],
  );
  expect(oneSided).toEqual([]);
});

test('nothing of it names a person, a place on the web, or what is still to be written', () => {
  const texts = JSON.stringify([policies.clauses.map(({ rule, text, title }) => [rule, text, title])]);
  expect(texts).not.toMatch(/\b(?:todo|tbd|xxx|lorem)\b|\[Het Bedrijf\]/iu);
});

test('every clause is found by its own title and wordings, and no two wordings are one', async () => {
  const { code, out, err }: Ended = await run('dist/src/cli.js', ['check'], { CACHE_FOLDER: folder.path });
  expect({ code, out: out.split('\n').slice(0, -6) }).toEqual({ code: 0, out: [] });
  expect(out.trimEnd().split('\n').at(-1)).toBe('In order: nothing has to be changed.');
  expect(err).toMatch(/^(?:\d+ of \d+ titles and phrases\n)*$/u);
  const [, found = '?', all = ''] = /^(\d+) of (\d+) titles and phrases/mu.exec(out) ?? [];
  expect(found).toBe(all);
}, 120_000);

test('odd messages are answered within fifty milliseconds with all of it loaded', async () => {
  const { out, err } = await run('dist/test/core/hostile-run.js', ['policy', folder.path]);
  expect(err).toBe('');
  const runs: Record<string, HostileRun> = JSON.parse(out);
  expect(Object.keys(runs)).toEqual(Object.keys(hostileQuestions(0)));
  // A core that other tests share gives half its time or less: what took 50 there took 25 of ours.
  expect(Object.entries(runs).filter(([, { ms }]) => !(ms < 100))).toEqual([]);
}, 60_000);
