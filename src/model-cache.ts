import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import type { ContentFile } from './core/content/parse-policy.js';
import type { Prepared } from './prepare.js';

/** Models of earlier contents that are kept, so that going back to a former version is quick as well. */
const kept = 4;

/** A draft that is older was left behind by a process that was killed. */
const draftMs = 3_600_000;

/**
 * Changes with the content, the program, the packages it stands on and the version of Node, so that nothing old is
 * ever taken for new.
 *
 * @param packages the file with the packages' exact versions
 */
export function cacheKey(
  files: readonly ContentFile[],
  packages = new URL('../../package.json', import.meta.url),
): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(packages));
  const code = new URL('./', import.meta.url);
  const programs = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /^core[\\/].*\.js$/u.test(name) || name === 'prepare.js' || name === 'model-cache.js',
  );
  for (const name of programs.sort()) hash.update(name).update(readFileSync(new URL(name, code)));
  for (const { name, kind, bytes } of files)
    hash.update(`\n${kind} ${name} ${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** A cache file begins with this of the rest: one wrong bit in a weight would change answers and show nowhere. */
function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

const digestBytes = 32;

/** What the file holds; undefined where it isn't there, or isn't whole. */
export function readCache(file: string): Prepared | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(digestBytes);
    if (!digest(content).equals(bytes.subarray(0, digestBytes))) return undefined;
    const prepared = deserialize(content) as Prepared;
    copyLists(prepared.model, bytes.buffer);
    touch(file);
    return prepared;
  } catch {
    // Not there, or cut off by a crash: it is made again.
    return undefined;
  }
}

/** Node reads some lists as windows on the file's bytes. One of them would keep the whole file in memory. */
function copyLists(holder: object, file: ArrayBufferLike): void {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer === file) Object.assign(holder, { [key]: (value as Int32Array).slice() });
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) copyLists(value, file);
  }
}

/** What is in use isn't old. */
function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // A cache that may only be read serves as well.
  }
}

export function writeCache(file: string, prepared: Prepared): void {
  const folder = dirname(file);
  const draft = `${file}.${process.pid}-${threadId}.draft`;
  try {
    mkdirSync(folder, { recursive: true });
    const content = serialize(prepared);
    writeFileSync(draft, Buffer.concat([digest(content), content]));
    renameSync(draft, file);
    tidy(folder);
  } catch {
    // A cache that can't be written only costs time at the next start.
    try {
      rmSync(draft, { force: true });
    } catch {
      // Nor can it be tidied up, where the folder is no folder.
    }
  }
}

/** Removes all but the models that were used last, and drafts that nobody is writing any more. */
function tidy(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.model') || name.endsWith('.draft'))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  const models = files.filter(({ path }) => path.endsWith('.model'));
  const drafts = files.filter(({ path, time }) => path.endsWith('.draft') && time < Date.now() - draftMs);
  for (const { path } of [...models.slice(kept), ...drafts]) rmSync(path, { force: true });
}
