import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from './core/content/content-file.js';
import { readListFile, writeListFile } from './list-file.js';
import type { Prepared } from './prepared.js';

/** Models of earlier contents that are kept, so that going back to a former version is quick as well. */
const kept = 4;

/** A draft that is older was left behind by a process that was killed. */
const draftMs = 3_600_000;

/**
 * Changes with the content, the program, the packages it stands on, the version of Node and the processor (on which the
 * last bit of a logarithm may hang), so that nothing old is ever taken for new.
 *
 * @param packages the file with the packages' exact versions
 */
export function cacheKey(
  files: readonly ContentFile[],
  packages = new URL('../../package.json', import.meta.url),
): string {
  const hash = createHash('sha256')
    .update(`${process.version} ${process.arch}`)
    .update(readFileSync(packages));
  const code = new URL('./', import.meta.url);
  const programs = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /^core[\\/].*\.js(?:on)?$/u.test(name) ||
      ['prepared.js', 'prepare-now.js', 'model-cache.js', 'list-file.js'].includes(name),
  );
  for (const name of programs.sort()) hash.update(name).update(readFileSync(new URL(name, code)));
  for (const { name, kind, bytes } of files)
    hash.update(`\n${kind} ${name} ${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** What the file holds; undefined where it isn't there, or isn't whole. One wrong bit would change answers and show nowhere. */
export function readCache(file: string): Prepared | undefined {
  try {
    const prepared = readListFile(file) as Prepared;
    touch(file);
    return prepared;
  } catch {
    // Not there, or cut off by a crash: it is made again.
    return undefined;
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

/** @returns whether it lies there now */
export function writeCache(file: string, prepared: Prepared): boolean {
  const folder = dirname(file);
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    mkdirSync(folder, { recursive: true });
    writeListFile(draft, prepared);
    renameSync(draft, file);
    tidy(folder);
    return true;
  } catch {
    // A cache that can't be written only costs time at the next start.
    try {
      rmSync(draft, { force: true });
    } catch {
      // Nor can it be tidied up, where the folder is no folder.
    }
    return false;
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
