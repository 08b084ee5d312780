import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';

/** The table of HOUSE.md: which room may import what. A name ending in `/` stands for everything under it. */
const mayImport: Record<string, readonly string[]> = {
  core: ['src/core/', 'yaml', 'fuse.js', 'croner', '@orama/stemmers/', 'node:crypto', 'node:module'],
  store: ['src/store/', 'src/core/', 'libsql', 'pg', 'node:'],
  slack: [
    'src/slack/',
    'src/core/',
    'src/store/index.ts',
    'src/config.ts',
    'src/log.ts',
    '@slack/',
    'node:crypto',
    'node:async_hooks',
  ],
};

/** The rooms of the matcher, lowest first: what each may use of the others. The files above them may use all. */
const mayUse: Record<string, readonly string[]> = {
  words: [],
  features: [],
  spelling: ['words', 'features'],
  reading: ['words', 'features', 'spelling'],
  likeness: ['words', 'features', 'reading'],
  question: ['words'],
  learning: ['features'],
};
const matching = 'src/core/matching/';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

test.each(Object.keys(mayImport))('%s imports only what its door lets in', (room) => {
  expect(strangersIn(`src/${room}/`, (name) => isAllowed(name, room))).toEqual([]);
});

test.each(Object.keys(mayUse))('in the matcher, %s builds on nothing above it', (room) => {
  const allowed = [room, ...(mayUse[room] ?? [])].map((name) => `${matching}${name}/`);
  const isInReach = (name: string): boolean =>
    !name.startsWith(matching) || allowed.some((start) => name.startsWith(start));
  expect(strangersIn(`${matching}${room}/`, isInReach)).toEqual([]);
});

test('every room of the matcher has its rules', () => {
  const rooms = readdirSync(matching, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(mayUse).sort());
});

test('only config.ts reads the environment', () => {
  const readers = sources.filter(
    (file) => file !== 'src/config.ts' && /process\.env\b/u.test(readFileSync(file, 'utf8')),
  );
  expect(readers).toEqual([]);
});

test('the core never asks for the time or for chance', () => {
  const askers = sources
    .filter((file) => file.startsWith('src/core/'))
    .filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/u.test(readFileSync(file, 'utf8')),
    );
  expect(askers).toEqual([]);
});

test('only main.ts and cli.ts start things: nothing imports them', () => {
  const importers = sources.filter((file) =>
    importsOf(file).some((name) => name === 'src/main.ts' || name === 'src/cli.ts'),
  );
  expect(importers).toEqual([]);
});

/** What the files of a folder import that they may not. */
function strangersIn(folder: string, mayBeImported: (name: string) => boolean): string[] {
  return sources
    .filter((file) => file.startsWith(folder))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => !mayBeImported(name))
        .map((name) => `${file} imports ${name}`),
    );
}

function isAllowed(name: string, room: string): boolean {
  return (mayImport[room] ?? []).some((allowed) =>
    /[/:]$/u.test(allowed) ? name.startsWith(allowed) : name === allowed,
  );
}

/** What a file imports: packages by name, own files by their path from the top. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from |import |import\()'([^']+)'/gu)].map(([, name = '']) =>
    name.startsWith('.') ? relative('.', join(file, '..', name)).replace(/\.js$/u, '.ts') : name,
  );
}
