import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fingerprint } from '../src/content-files.js';
import { PolicyError } from '../src/core/content/problem.js';
import { loadPolicies } from '../src/load.js';
import { leave, spoilt } from './core/sample-policy.js';

let folder: string;
const before = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policies-'));
});

afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test('loads a folder: its policies in order of name, their wordings, and what is elsewhere', () => {
  put('policy/verlof.yml', leave);
  put('policy/reizen.yaml', spoilt('policy: verlof', 'policy: reizen').replace('id: meenemen', 'id: trein'));
  put('policy/phrases/verlof.yml', 'meenemen: { nl: [dagen over] }\n');
  put('policy/elsewhere.yml', 'topics:\n  - { id: parkeren, title: { nl: Parkeren, en: Parking } }\n');
  const { policies, clauses, topics } = loadPolicies([join(folder, 'policy')]);
  expect(policies.map(({ id }) => id)).toEqual(['reizen', 'verlof']);
  expect(clauses.map(({ id }) => id)).toEqual(['trein', 'meenemen']);
  expect(clauses[1]?.phrases.nl).toEqual(['dagen bewaren', 'verlof opsparen', 'dagen over']);
  expect(topics.map(({ id }) => id)).toEqual(['parkeren']);
});

test('leaves alone what is no content: other files, leftovers of editors, reminders, folders', () => {
  put('verlof.yml', leave);
  for (const name of [
    '.verlof.yml.swp',
    '.#verlof.yml',
    '#verlof.yml#',
    'verlof.yml~',
    '~verlof.yml',
    'README.md',
  ])
    put(name, 'x: [');
  put('reminders.yml', 'x: [');
  mkdirSync(join(folder, 'oud.yml'));
  expect(loadPolicies([folder]).policies).toHaveLength(1);
});

test.each(['verlof', '"verlof"  # de naam', "'verlof'"])(
  'a file alone brings its wordings and what is elsewhere along: policy: %s',
  (name) => {
    const path = put('een-naam.yml', `\ufeff${spoilt('policy: verlof', `policy: ${name}`)}`);
    put('ander.yml', 'x: [');
    put('phrases/verlof.yml', 'meenemen: { en: [days left] }\n');
    put('phrases/ander.yml', 'x: [');
    put('elsewhere.yml', 'topics:\n  - { id: parkeren, title: { nl: Parkeren, en: Parking } }\n');
    const { clauses, topics } = loadPolicies([path]);
    expect(clauses[0]?.phrases.en).toEqual(['save days', 'keep leave', 'days left']);
    expect(topics).toHaveLength(1);
  },
);

test('reads a file once that is named twice', () => {
  const path = put('verlof.yml', leave);
  process.chdir(folder);
  expect(loadPolicies(['verlof.yml', './verlof.yml', path, '.']).policies).toHaveLength(1);
});

test('names a file from the working folder when it is in there, and in full when not', () => {
  put('policy/verlof.yml', 'x');
  put('..verlof/verlof.yml', 'x');
  process.chdir(folder);
  const expected = 'expected a policy, got "x". Start the file with "policy: its-name"';
  expect(problemsWith('policy')).toEqual([`policy/verlof.yml:1:1  ${expected}`]);
  expect(problemsWith('./..verlof')).toEqual([`..verlof/verlof.yml:1:1  ${expected}`]);
  expect(problemsWith(join(folder, 'policy'))).toEqual([`policy/verlof.yml:1:1  ${expected}`]);
  process.chdir(join(folder, '..verlof'));
  expect(problemsWith(join(folder, 'policy'))).toEqual([`${folder}/policy/verlof.yml:1:1  ${expected}`]);
});

test('names every path that is not there, in one go', () => {
  put('a.yml', 'x');
  process.chdir(folder);
  const missing = 'there is no such file or folder. Check the path';
  expect(problemsWith('nowhere', 'a.yml', 'a.yml/b.yml')).toEqual([
    `nowhere:1:1  ${missing}`,
    `a.yml/b.yml:1:1  ${missing}`,
  ]);
});

test('says so when a folder holds no policy', () => {
  mkdirSync(join(folder, 'policy'));
  process.chdir(folder);
  expect(problemsWith('policy')).toEqual([
    'policy:1:1  no policy was found here. Put a policy file (*.yml) in this folder',
  ]);
});

test('refuses a file of a gigabyte by its size, together with what else is wrong', () => {
  truncateSync(put('groot.yml', ''), 1024 ** 3);
  put('verlof.yml', spoilt('adopted', 'nieuw'));
  process.chdir(folder);
  expect(problemsWith('.')).toEqual([
    'groot.yml:1:1  the file is 1024.0 MB; at most 8 MB is read. Split it in several files',
    'verlof.yml:8:9  status: expected one of adopted, draft, got "nieuw". Choose one of them',
  ]);
});

test('says so when a file is no ordinary one', () => {
  symlinkSync('lus.yml', join(folder, 'lus.yml'));
  process.chdir(folder);
  expect(problemsWith('lus.yml')).toEqual([
    "lus.yml:1:1  can't be read (ELOOP). Check that it is an ordinary file",
  ]);
});

test('the fingerprint changes when a file is saved, added or taken away, and only then', () => {
  const path = put('policy/verlof.yml', leave);
  const of = (): string => fingerprint([join(folder, 'policy'), join(folder, 'nowhere')]);
  const seen = [of()];
  expect(of()).toBe(seen[0]);
  writeFileSync(path, `${leave}# more\n`);
  seen.push(of());
  put('policy/phrases/verlof.yml', 'meenemen: { nl: [x] }\n');
  seen.push(of());
  rmSync(path);
  seen.push(of());
  expect(new Set(seen).size).toBe(4);
});

test('loads the policy that comes with the bot', () => {
  const { policies, clauses } = loadPolicies(['policy']);
  expect(policies.map(({ file }) => file)).toEqual([
    'policy/sociale-media-aanvulling.yml',
    'policy/sociale-media.yml',
  ]);
  expect(clauses.length).toBeGreaterThan(12);
});

function put(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function problemsWith(...paths: string[]): string[] {
  try {
    loadPolicies(paths);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.message.split('\n');
    throw error;
  }
}
