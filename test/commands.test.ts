import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type Ended, run, tempFolder } from './program.js';

const folder = tempFolder();
afterAll(folder.remove);

const workplace = 'test/fixtures/workplace';
const settings = {
  COMPANY_NAME: 'Jansen',
  CACHE_FOLDER: join(folder.path, 'cache'),
  POLICY_FOLDER: workplace,
};

function cli(...args: string[]): Promise<Ended> {
  return run('dist/src/cli.js', args, settings);
}

async function json(...args: string[]) {
  const { code, out, err } = await cli(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

function write(name: string, content: string): string {
  const path = join(folder.path, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

test('ask gives the answer as the bot would', async () => {
  const { code, out, err } = await cli('ask', 'mag ik thuiswerken?');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^☑️ Mag, als: Je mag twee dagen per week thuiswerken als je team dat goedvindt\.\n/u);
  expect(out).toContain('Bij Jansen is de maandag voor iedereen een kantoordag.');
});

test('ask takes a question without quotes too, and answers in its language', async () => {
  const { out } = await cli('ask', 'can', 'I', 'work', 'from', 'home');
  expect(out).toContain('You may work from home two days a week if your team agrees.');
});

test('ask --json prints one object with the clause that answers', async () => {
  const answer = await json('ask', 'hoe kan ik een fiets leasen');
  expect(answer).toEqual({
    question: 'hoe kan ik een fiets leasen',
    kind: 'found',
    language: 'nl',
    clauses: [
      {
        policy: 'werkplek',
        id: 'fietsplan',
        title: 'Een fiets van de zaak',
        rule: 'Je kunt via Jansen een fiets leasen.',
        text: 'Kies een fiets in de fietswinkel; de leaseprijs gaat van je brutoloon af.',
        verdict: 'allowed',
        version: '1.2',
        effective: '2026-01-01',
        status: 'adopted',
        source: 'Handboek, 4.3',
        contact: 'de fietswinkel',
        hash: expect.stringMatching(/^[0-9a-f]{8}$/u),
        score: expect.any(Number),
        because: expect.stringContaining('like "hoe kan ik een fiets leasen"'),
      },
    ],
  });
  expect(Object.keys(answer.clauses[0])).toEqual(
    'policy id title rule text verdict version effective status source contact hash score because'.split(' '),
  );
});

test('ask --json lists the candidates when it is unsure', async () => {
  const answer = await json('ask', 'mag ik thuiswerken en mag mijn hond mee naar kantoor');
  expect(answer.kind).toBe('unsure');
  expect(answer.clauses.map(({ id }: { id: string }) => id)).toEqual(['thuiswerken', 'huisdieren']);
});

test('ask --json says what it is about when that is elsewhere, and names small talk', async () => {
  expect(await json('ask', 'waar kan ik parkeren')).toMatchObject({ kind: 'none', topic: 'parkeerplaats' });
  expect(await json('ask', 'hoi')).toEqual({
    question: 'hoi',
    kind: 'none',
    language: 'nl',
    clauses: [],
    talk: 'greeting',
  });
});

test('ask --json has null for a source that there is none of, and the language that the policy has', async () => {
  const { clauses } = await json('ask', 'gym membership');
  expect(clauses[0]).toMatchObject({
    id: 'gym-membership',
    source: null,
    status: 'draft',
    title: 'Gym membership',
  });
});

test('ask --explain says why, after the answer or in the object', async () => {
  const { out } = await cli('ask', 'velo leasen', '--explain');
  expect(out).toContain('velo in group fiets, rijwiel, bike, velo');
  expect(out).toMatch(/\ndecided {3}found, sure: fietsplan/u);
  const { explain } = await json('ask', 'velo leasen', '--explain');
  expect(explain.at(-1)).toMatch(/^decided {3}found/u);
});

test('--policy with a file brings its phrase bank and elsewhere.yml along', async () => {
  const file = join(workplace, 'werkplek.yml');
  expect((await json('ask', 'thuiskantoor', '--policy', file)).clauses[0].because).toContain(
    'like "thuiskantoor"',
  );
  expect(await json('ask', 'waar kan ik parkeren', '--policy', file)).toMatchObject({
    topic: 'parkeerplaats',
  });
  expect((await json('ask', 'gym membership', '--policy', file)).kind).toBe('none');
});

test('--policy takes a folder, several, and a question after them', async () => {
  const gym = join(workplace, 'gym.yml');
  expect((await json('ask', '--policy', gym, 'test/fixtures/office', 'gym membership')).kind).toBe('found');
  expect(
    (await json('ask', '--policy', gym, '--policy', 'test/fixtures/office', 'mag mijn hond mee naar kantoor'))
      .clauses[0].id,
  ).toBe('hond');
  expect((await json('ask', '--policy', gym, 'may I lease a bicycle')).kind).toBe('none');
});

test('after -- comes the question, whatever it looks like', async () => {
  const { code, out } = await cli('ask', '--policy', join(workplace, 'gym.yml'), '--', 'gym membership');
  expect(code).toBe(0);
  expect(out).toContain('You may claim half of your gym membership.');
});

test('a policy file by itself is enough', async () => {
  const alone = write('alone/gym.yml', '');
  cpSync(join(workplace, 'gym.yml'), alone);
  expect((await json('ask', 'gym membership', '--policy', alone)).kind).toBe('found');
});

test.each([
  [['ask', 'x', '--jsn'], '--jsn is not an option. Did you mean --json?'],
  [['ask', 'x', '--explian'], '--explian is not an option. Did you mean --explain?'],
  [['check', '--polcy', 'x'], '--polcy is not an option. Did you mean --policy?'],
  [['score', '--question', 'x'], '--question is not an option. Did you mean --questions?'],
  [['ask', 'x', '--zzzzzz'], '--zzzzzz is not an option.\n'],
  [['ask'], 'There is no question.'],
  [['ask', '--policy'], '--policy needs a value.'],
  [['ask', 'x', '--json=yes'], '--json takes no value.'],
  [['score'], '--questions is missing.'],
  [['score', 'vragen.jsonl'], '"vragen.jsonl" is not expected here. Put --questions before a file.'],
  [['chek'], '"chek" is not a command. Did you mean check?'],
  [['dance'], '"dance" is not a command.\n'],
])('%j is called wrongly: %s', async (args, expected) => {
  const { code, out, err } = await cli(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.slice(0, expected.length)).toBe(expected);
  expect(err).toContain('npm run');
});

test.each([
  [['--help'], ['npm run ask', 'npm run check', 'npm run score']],
  [[], ['npm run ask', 'npm run check', 'npm run score']],
  [
    ['ask', '--help'],
    ['npm run ask', '--explain'],
  ],
  [
    ['check', '--help'],
    ['npm run check', 'PATH'],
  ],
  [
    ['score', '--help'],
    ['npm run score', '--details'],
  ],
])('%j explains itself', async (args, expected) => {
  const { code, out, err } = await cli(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const text of expected) expect(out).toContain(text);
});

test.each(['ask', 'check', 'score'])(
  '%s names every problem of the content, and ends with 1',
  async (command) => {
    const bad = write('bad/verlof.yml', 'policy: verlof\ntitel: Verlof\nclauses: []\n');
    const questions = write('one.jsonl', '{"q":"verlof","expected":[]}\n');
    const args = { ask: ['x'], check: [], score: ['--questions', questions] }[command] ?? [];
    const { code, out, err } = await cli(command, ...args, '--policy', bad);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/verlof\.yml:2:1 {2}.*"titel" is not a key\. Did you mean "title"\?/u);
    expect(err.trim().split('\n').length).toBeGreaterThan(3);
    expect(err).not.toContain('    at ');
  },
);

test('a path that is not there is a problem of the content', async () => {
  const { code, err } = await cli('ask', 'x', '--policy', 'nowhere/at-all.yml');
  expect({ code, err }).toEqual({
    code: 1,
    err: 'nowhere/at-all.yml:1:1  there is no such file or folder. Check the path\n',
  });
});

test('wrong settings are told, and end with 1', async () => {
  const { code, err } = await run('dist/src/cli.js', ['ask', 'x'], { ...settings, DEFAULT_LANGUAGE: 'fr' });
  expect(code).toBe(1);
  expect(err).toContain('DEFAULT_LANGUAGE is not one of: nl, en');
});

test('check finds a sound folder sound, with a count', async () => {
  const { code, out } = await cli('check', join(workplace, 'gym.yml'));
  expect(out).toContain('1 policy, 1 clause, 4 topics of elsewhere.');
  expect(out).toContain('1 of 1 title and phrase find their own clause first.');
  expect(code).toBe(0);
});

test('check says which wordings repeat one another, and ends with 1', async () => {
  write(
    'twice/gym.yml',
    `policy: gym
title: { en: Gym }
languages: [en]
version: "1"
effective: 2026-01-01
owner: { en: HR }
contact: { en: HR }
status: adopted
clauses:
  - id: gym
    title: { en: Gym membership }
    verdict: allowed
    rule: { en: Half of it. }
    text: { en: "" }
    phrases: { en: [pay for the fitness club, pay for a fitness club] }
`,
  );
  const { code, out } = await cli('check', join(folder.path, 'twice'));
  expect(out).toContain(
    'clause "gym", en: "pay for a fitness club" has the same words as "pay for the fitness club". Keep one of them',
  );
  expect(code).toBe(1);
});

const known = [
  { q: 'mag ik thuiswerken', expected: ['thuiswerken'], lang: 'nl', style: 'plain' },
  { q: 'can I bring my dog to the office', expected: ['huisdieren'], lang: 'en', style: 'plain' },
  { q: 'mag ik thuiswerken', expected: ['kluisje'], style: 'wrong' },
  { q: 'waarom is de hemel blauw', expected: [] },
];

test('score --json counts answers, rates the ranking and takes the time, by style and language too', async () => {
  const file = write('known.jsonl', `\ufeff${known.map((one) => JSON.stringify(one)).join('\r\n')}\n\n`);
  const card = await json('score', '--questions', file);
  expect(Object.keys(card)).toEqual(
    `clauses questions answerable unanswerable found_right found_wrong unsure_right unsure_wrong none_wrong none_right
     unsure_unanswerable found_unanswerable topic_asked topic_right topic_wrong top1 mrr10 auroc build_ms p50_ms p99_ms by_style by_language`.split(
      /\s+/u,
    ),
  );
  expect(card).toMatchObject({
    clauses: 9,
    questions: 4,
    answerable: 3,
    unanswerable: 1,
    found_right: 2,
    found_wrong: 1,
    none_right: 1,
    top1: 0.6667,
    auroc: 1,
    by_style: { plain: { questions: 2, found_right: 2 }, wrong: { questions: 1, found_wrong: 1 } },
    by_language: { nl: { questions: 1 }, en: { questions: 1 } },
  });
});

test('score prints a table, and with --details what went otherwise', async () => {
  const file = write('known.jsonl', known.map((one) => JSON.stringify(one)).join('\n'));
  const { code, out } = await cli('score', '--questions', file, '--details');
  expect(code).toBe(0);
  expect(out).toMatch(/^found_wrong {10}mag ik thuiswerken\n {21}expected kluisje; sure: thuiswerken 100 %/u);
  expect(out).toMatch(
    /\n9 clauses, 4 questions; ready in \d+ ms, a question takes [\d.]+ ms \(p99 [\d.]+ ms\)\n/u,
  );
  expect(out).toMatch(/\nall +3 +66\.7 % +0\.0 % +33\.3 % +0\.0 % +66\.7 % +\| 1 +100\.0 %/u);
  const details = await json('score', '--questions', file, '--details');
  expect(details.details).toHaveLength(1);
});

test('score tells how often a topic of elsewhere was named, and with --details where it was not', async () => {
  const file = write(
    'elsewhere.jsonl',
    [
      { q: 'waar kan ik parkeren', expected: [], topics: ['parkeerplaats'] },
      { q: 'waarom is de hemel blauw', expected: [], topics: ['weer'] },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n'),
  );
  const { out } = await cli('score', '--questions', file, '--details');
  expect(out).toMatch(/^none_right {11}waarom is de hemel blauw\n {21}expected topic weer; /u);
  expect(out).toContain('2 have a topic of elsewhere: 50.0 % got it named, 0.0 % got another.');
});

test('score takes several files, and says at most how far it is beside the counts', async () => {
  const lines = Array.from({ length: 700 }, (_, at) => JSON.stringify({ q: `vraag ${at}`, expected: [] }));
  const [one, other] = [write('one.jsonl', lines.join('\n')), write('other.jsonl', lines.join('\n'))];
  const { err, out } = await cli('score', '--questions', one, other, '--json');
  expect(err).toMatch(/^(?:\d+ of 1400 questions\n)*$/u);
  expect(JSON.parse(out).questions).toBe(1400);
});

test('every bad line of a questions file is told with its number', async () => {
  const file = write(
    'bad.jsonl',
    [
      '{"q":"goed","expected":[]}',
      '{"q":',
      '[]',
      '{"q":5,"expected":[]}',
      '',
      '{"q":"x","expected":"a"}',
      '{"q":"x"}',
      'null',
    ].join('\n'),
  );
  const { code, out, err } = await cli('score', '--questions', file);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.split('\n').map((line) => line.replace(file, 'bad.jsonl').replace(/\(.*\)/u, '(…)'))).toEqual([
    'bad.jsonl:2:1  is no JSON (…). Write {"q": "…", "expected": ["clause-id"]}',
    'bad.jsonl:3:1  "q" must be the question, a text',
    'bad.jsonl:4:1  "q" must be the question, a text',
    'bad.jsonl:6:1  "expected" must be a list of clause ids, [] where the policy doesn\'t say',
    'bad.jsonl:7:1  "expected" must be a list of clause ids, [] where the policy doesn\'t say',
    'bad.jsonl:8:1  expected an object. Write {"q": "…", "expected": ["clause-id"]}',
    '',
  ]);
});

test.each([
  ['is not there', undefined, 'there is no such file. Check the path after --questions'],
  ['is empty', '\n\n', 'holds no questions. Put one on each line'],
])('a questions file that %s is told', async (_, content, expected) => {
  const file = content === undefined ? join(folder.path, 'gone.jsonl') : write('empty.jsonl', content);
  expect(await cli('score', '--questions', file)).toEqual({
    code: 1,
    out: '',
    err: `${file}:1:1  ${expected}\n`,
  });
});

test('who reads along may leave first', async () => {
  const child = spawn(process.execPath, ['dist/src/cli.js', 'check'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...settings },
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdout.destroy();
  await new Promise((resolve) => child.once('close', resolve));
  expect(err).toBe('');
});
