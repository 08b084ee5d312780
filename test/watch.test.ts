import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { Policies } from '../src/core/policy.js';
import { loadPolicies } from '../src/load.js';
import { makeLog } from '../src/log.js';
import { prepare } from '../src/prepare.js';
import { type Watch, watchPolicies } from '../src/watch.js';

const load = (paths: readonly string[]) => prepare(paths, mkdtempSync(join(tmpdir(), 'cache-')));

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A folder of its own, watched by hand: a look comes when the test says so. */
function watched() {
  const folder = join(mkdtempSync(join(tmpdir(), 'policies-')), 'office');
  cpSync('test/fixtures/office', folder, { recursive: true });
  const used: Policies[] = [];
  const lines: string[] = [];
  const log = makeLog('info', (line) => lines.push(line));
  const watch: Watch = watchPolicies(
    [folder],
    loadPolicies([folder]),
    load,
    ({ policies }) => used.push(policies),
    log,
    1e9,
  );
  stops.push(watch.stop);
  const file = join(folder, 'reizen.yml');
  const rewrite = (change: (text: string) => string): void =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  const look = async (times = 2): Promise<void> => {
    for (let time = 0; time < times; time += 1) await watch.look();
  };
  return { folder, file, used, lines, look, rewrite };
}

const rule = (policies: Policies | undefined, id: string): string | undefined =>
  policies?.clauses.find((clause) => clause.id === id)?.rule.nl;

test('a saved file is in use after two looks that are the same', async () => {
  const { used, lines, look, rewrite } = watched();
  rewrite((text) => text.replace('Reis tweede klas.', 'Reis derde klas.'));
  await look(1);
  expect(used).toEqual([]);
  await look(1);
  expect(rule(used[0], 'trein')).toBe('Reis derde klas.');
  expect(lines.join('')).toContain('policies loaded again policies=2 clauses=8');
  await look(5);
  expect(used).toHaveLength(1);
});

test('a file that is still being written is waited for', async () => {
  const { file, used, lines, look } = watched();
  const whole = readFileSync(file, 'utf8').replace('tweede', 'vierde');
  const size = Math.ceil(whole.length / 20);
  for (let end = size; end < whole.length + size; end += size) {
    writeFileSync(file, whole.slice(0, end));
    await look(1);
  }
  await look(1);
  expect(rule(used.at(-1), 'trein')).toBe('Reis vierde klas.');
  expect(used).toHaveLength(1);
  expect(lines.filter((line) => line.includes(' error '))).toEqual([]);
});

test('a bad edit changes nothing: each problem is named, with how many clauses go on being used', async () => {
  const { used, lines, look, rewrite } = watched();
  rewrite((text) =>
    text.replace('verdict: duty', 'verdict: plicht').replace('status: draft', 'statuz: draft'),
  );
  await look();
  expect(used).toEqual([]);
  expect(lines.filter((line) => /reizen\.yml:\d+:\d+ /u.test(line)).length).toBeGreaterThanOrEqual(2);
  expect(lines.at(-1)).toContain('the last good policies stay in use');
  expect(lines.at(-1)).toContain('clauses=8');
  const before = lines.length;
  await look(5);
  expect(lines).toHaveLength(before);
  rewrite((text) =>
    text.replace('verdict: plicht', 'verdict: duty').replace('statuz: draft', 'status: draft'),
  );
  await look();
  expect(used).toHaveLength(1);
});

test('an emptied folder, or emptied files, never replace clauses', async () => {
  const { folder, file, used, lines, look } = watched();
  writeFileSync(file, '');
  await look();
  writeFileSync(file, '# niets\n');
  await look();
  rmSync(file);
  rmSync(join(folder, 'kantoor.yml'));
  await look();
  expect(used).toEqual([]);
  expect(lines.at(-1)).toContain('clauses=8');
});

test('a folder that is away for a moment, as when it is replaced, costs no clause', async () => {
  const { folder, used, lines, look, rewrite } = watched();
  renameSync(folder, `${folder}-new`);
  await look();
  renameSync(`${folder}-new`, folder);
  await look();
  rewrite((text) => text.replace('tweede', 'vijfde'));
  await look();
  expect(rule(used.at(-1), 'trein')).toBe('Reis vijfde klas.');
  expect(used.map(({ clauses }) => clauses.length)).toEqual(used.map(() => 8));
  expect(lines.join('')).toContain('the last good policies stay in use');
});

test('after a storm of good and bad saves the last good one is in use', async () => {
  const { used, look, rewrite } = watched();
  for (let save = 0; save < 6; save += 1) {
    const good = save % 2 === 1;
    rewrite((text) =>
      text
        .replace(/rule: \{ nl: [^}]*klas\d*\. \}/u, `rule: { nl: Reis klas${save}. }`)
        .replace(/^verzion|^version/mu, good ? 'version' : 'verzion'),
    );
    await look();
  }
  expect(rule(used.at(-1), 'trein')).toBe('Reis klas5.');
});

test('looks by itself every so often', async () => {
  const { folder, file } = watched();
  const loaded = new Promise<Policies>((resolve) => {
    const log = makeLog('error', () => {});
    stops.push(
      watchPolicies([folder], loadPolicies([folder]), load, ({ policies }) => resolve(policies), log, 10)
        .stop,
    );
  });
  writeFileSync(file, readFileSync(file, 'utf8').replace('tweede', 'zesde'));
  expect(rule(await loaded, 'trein')).toBe('Reis zesde klas.');
});
