import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { makeAnswerer } from '../src/core/ask.js';
import { PolicyError } from '../src/core/content/problem.js';
import { loadPolicies } from '../src/load.js';
import { cacheKey } from '../src/model-cache.js';
import { prepare } from '../src/prepare.js';
import { type Prepared, prepared } from '../src/prepared.js';
import { tempFolder } from './program.js';

const folder = tempFolder();
afterAll(folder.remove);

const workplace = 'test/fixtures/workplace';
const fresh = prepared(loadPolicies([workplace]));
let cache = '';
let number = 0;
beforeEach(() => {
  cache = join(folder.path, `cache-${++number}`);
});

const models = (): string[] => readdirSync(cache).filter((name) => name.endsWith('.model'));

function only(): string {
  const [name, ...more] = models();
  if (name === undefined || more.length > 0) throw new Error(`one model expected, not ${models().length}`);
  return join(cache, name);
}

function answers({ policies, model }: Prepared): string {
  const ask = makeAnswerer(policies, 'nl', model);
  return JSON.stringify(
    ['mag ik thuiswerken', 'fietz', 'wifi', 'waarom'].map((question) => ask(question, '2026-11-22')),
  );
}

test('from the cache comes what would be worked out without', async () => {
  const first = await prepare([workplace], cache);
  expect(models()).toHaveLength(1);
  const second = await prepare([workplace], cache);
  for (const each of [first, second]) {
    expect(each).toEqual(fresh);
    expect(answers(each)).toBe(answers(fresh));
  }
});

test('the bytes of two builds are the same', async () => {
  const first = await prepare([workplace], cache);
  const file = only();
  const bytes = readFileSync(file);
  rmSync(file);
  const second = await prepare([workplace], cache);
  expect(readFileSync(only()).equals(bytes)).toBe(true);
  expect(serialize(first.model).equals(serialize(second.model))).toBe(true);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['cut off at the last byte', (bytes) => bytes.subarray(0, -1)],
  ['something else', () => Buffer.from('# not a model')],
  ['another value, well written', () => serialize({ policies: [] })],
  ['one wrong bit in it', (bytes) => flipped(bytes, bytes.length - 100)],
  ['one wrong bit at its beginning', (bytes) => flipped(bytes, 3)],
])('a cache file that is %s only costs time, and is made anew', async (_, spoil) => {
  await prepare([workplace], cache);
  const file = only();
  const good = readFileSync(file);
  writeFileSync(file, spoil(good));
  expect(answers(await prepare([workplace], cache))).toBe(answers(fresh));
  expect(readFileSync(file).equals(good)).toBe(true);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const spoilt = Buffer.from(bytes);
  spoilt[at] = (spoilt[at] ?? 0) ^ 4;
  return spoilt;
}

test('a cache folder that can be no folder only costs time', async () => {
  writeFileSync(cache, 'a file stands in its place');
  expect(answers(await prepare([workplace], cache))).toBe(answers(fresh));
  expect(answers(await prepare([workplace], join(cache, 'deeper')))).toBe(answers(fresh));
});

test('a cache folder that may not be written only costs time', async () => {
  mkdirSync(cache);
  chmodSync(cache, 0o500);
  expect(answers(await prepare([workplace], cache))).toBe(answers(fresh));
});

test('a cache file that is a folder only costs time', async () => {
  await prepare([workplace], cache);
  const file = only();
  rmSync(file);
  mkdirSync(join(file, 'in-the-way'), { recursive: true });
  expect(answers(await prepare([workplace], cache))).toBe(answers(fresh));
  expect(readdirSync(cache).filter((name) => name.endsWith('.draft'))).toEqual([]);
});

test('other content is another model', async () => {
  const own = join(folder.path, `policies-${number}`);
  cpSync(workplace, own, { recursive: true });
  const before = await prepare([own], cache);
  const file = join(own, 'werkplek.yml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('Huisdieren blijven thuis.', 'Huisdieren mogen mee.'),
  );
  const after = await prepare([own], cache);
  expect(models()).toHaveLength(2);
  const rule = ({ policies }: Prepared) => policies.clauses.find(({ id }) => id === 'huisdieren')?.rule.nl;
  expect([rule(before), rule(after)]).toEqual(['Huisdieren blijven thuis.', 'Huisdieren mogen mee.']);
});

test('lists from the cache do not keep the file in memory', async () => {
  await prepare([workplace], cache);
  const { model } = await prepare([workplace], cache);
  const lists = model.parts
    .flatMap(({ postings, fields, space, classifier }) => [...postings, fields, space, classifier ?? {}])
    .flatMap((part) => Object.values(part) as unknown[])
    .filter((value): value is Int32Array => ArrayBuffer.isView(value));
  expect(lists.length).toBeGreaterThan(8);
  // Node itself keeps small lists together in one pool.
  for (const { buffer, byteLength } of lists)
    expect(buffer.byteLength).toBeLessThanOrEqual(Math.max(byteLength, Buffer.poolSize));
});

test('other versions of packages are another program', () => {
  const other = join(folder.path, 'package.json');
  writeFileSync(other, readFileSync('package.json', 'utf8').replace('"fuse.js": "', '"fuse.js": "1'));
  const ours = pathToFileURL('package.json');
  expect(cacheKey([], ours)).toBe(cacheKey([]));
  expect(cacheKey([], pathToFileURL(other))).not.toBe(cacheKey([]));
});

test('drafts of processes that were killed go, and others stay', async () => {
  mkdirSync(cache);
  const [old, recent] = [join(cache, 'a.model.1-0.draft'), join(cache, 'b.model.2-0.draft')];
  for (const file of [old, recent]) writeFileSync(file, 'half');
  utimesSync(old, new Date(2020, 0, 1), new Date(2020, 0, 1));
  await prepare([workplace], cache);
  expect(readdirSync(cache).filter((name) => name.endsWith('.draft'))).toEqual(['b.model.2-0.draft']);
});

test('of former contents a few are kept, and the oldest go', async () => {
  mkdirSync(cache);
  for (let age = 1; age <= 6; age++) {
    const file = join(cache, `${age}.model`);
    writeFileSync(file, '');
    const then = new Date(2020, 0, 31 - age);
    utimesSync(file, then, then);
  }
  writeFileSync(join(cache, 'of-somebody-else.txt'), '');
  await prepare([workplace], cache);
  const left = models();
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining(['1.model', '2.model', '3.model']));
  expect(readdirSync(cache)).toContain('of-somebody-else.txt');
});

test('two at the same time do not hinder one another', async () => {
  const [one, other] = await Promise.all([prepare([workplace], cache), prepare([workplace], cache)]);
  expect(answers(one)).toBe(answers(other));
  expect(answers(await prepare([workplace], cache))).toBe(answers(fresh));
});

test('every problem comes through from the other process, and nothing is kept', async () => {
  const own = join(folder.path, `bad-${number}`);
  mkdirSync(own);
  writeFileSync(join(own, 'a.yml'), 'policy: a\ntitel: A\n');
  writeFileSync(join(own, 'b.yml'), 'x: 1\n');
  const error = await prepare([own], cache).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PolicyError);
  if (!(error instanceof PolicyError)) throw error;
  const { problems } = error;
  expect(new Set(problems.map(({ file }) => file.split('/').at(-1)))).toEqual(new Set(['a.yml', 'b.yml']));
  expect(problems.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
  expect(error.message).toContain('a.yml:2:1  policy: "titel" is not a key. Did you mean "title"?');
  expect(() => readdirSync(cache)).toThrow();
});
