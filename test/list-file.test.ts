import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readListFile, writeListFile } from '../src/list-file.js';
import { tempFolder } from './program.js';

const folder = tempFolder();
afterAll(folder.remove);
const file = join(folder.path, 'value');

const value = {
  name: 'één',
  numbers: new Map([['a', Int32Array.of(1, -2, 2 ** 31 - 1)]]),
  lists: [
    new Uint8Array(0),
    Uint8Array.of(255),
    Int8Array.of(-128),
    Uint16Array.of(65535),
    Float32Array.of(0.5),
    Float64Array.of(0.1),
  ],
};

test('what was written is read, lists of every kind among it', () => {
  writeListFile(file, value);
  expect(readListFile(file)).toEqual(value);
});

test('of a list that is a window on a longer one, that part is written', () => {
  writeListFile(file, Float32Array.of(1, 2, 3).subarray(1));
  expect(readListFile(file)).toEqual(Float32Array.of(2, 3));
});

test('each list has its own bytes, and no others', () => {
  writeListFile(file, value);
  const { lists } = readListFile(file) as typeof value;
  for (const { buffer, byteLength } of lists) expect(buffer.byteLength).toBe(byteLength);
});

test('a kind of list that no file holds is refused before anything is written', () => {
  writeFileSync(file, 'as it was');
  expect(() => writeListFile(file, [new Uint32Array(1)])).toThrow('No file holds a Uint32Array.');
  expect(readFileSync(file, 'utf8')).toBe('as it was');
});

test('a file with any one bit wrong, any one byte too many or too few, is refused', () => {
  writeListFile(file, value);
  const good = readFileSync(file);
  const refused = (bytes: Uint8Array): void => {
    writeFileSync(file, bytes);
    expect(() => readListFile(file)).toThrow();
  };
  for (let at = 0; at < good.length; at++) {
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    refused(bytes);
    refused(good.subarray(0, at));
  }
  refused(Buffer.concat([good, Buffer.of(0)]));
  writeFileSync(file, good);
  expect(readListFile(file)).toEqual(value);
});
