import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type ContentFile, parsePolicies } from './core/content/parse-policy.js';
import { PolicyError, type Problem } from './core/content/problem.js';
import { buildModel, type Model } from './core/matching/model.js';
import type { Policies } from './core/policy.js';
import { readContent } from './load.js';

/** Policies, and all that matching has to know of them. */
export type Prepared = { readonly policies: Policies; readonly model: Model };

/** What the worker sends back. */
export type Prepares = { readonly prepared: Prepared } | { readonly problems: readonly Problem[] };

export type Work = { readonly files: readonly ContentFile[]; readonly cacheFile: string };

/** Caches of earlier contents that are kept, so that going back to a former version is quick as well. */
const kept = 4;

/**
 * Loads policies and works out their model, or takes both from the cache if neither content nor code has changed. The
 * work is done in a thread of its own: it takes seconds, and meanwhile the bot goes on answering. The cache folder may
 * be deleted at any time, and may be unwritable: it then takes longer, that is all.
 *
 * @throws {PolicyError} with every problem of every file
 */
export async function prepare(paths: readonly string[], cacheFolder: string): Promise<Prepared> {
  const files = readContent(paths);
  const cacheFile = join(cacheFolder, `${cacheKey(files)}.model`);
  const cached = readCache(cacheFile);
  if (cached !== undefined) return cached;
  const result = await inWorker({ files, cacheFile });
  if ('problems' in result) throw new PolicyError(result.problems);
  return result.prepared;
}

/** The work itself, as the worker does it. */
export function prepareNow({ files, cacheFile }: Work): Prepares {
  try {
    const made = prepared(parsePolicies(files));
    writeCache(cacheFile, made);
    return { prepared: made };
  } catch (error) {
    if (error instanceof PolicyError) return { problems: error.problems };
    throw error;
  }
}

/** Room for what is made and thrown away: the bot itself has little, and with as little this takes a quarter longer. */
const maxYoungGenerationSizeMb = 64;

function inWorker(work: Work): Promise<Prepares> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./prepare-worker.js', import.meta.url), {
      workerData: work,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the thread that prepares policies ended with code ${code}`)),
    );
  });
}

/** Changes with the content, the program and the version of Node, so that nothing old is ever taken for new. */
function cacheKey(files: readonly ContentFile[]): string {
  const hash = createHash('sha256').update(process.version);
  const code = new URL('./core/', import.meta.url);
  for (const name of readdirSync(code, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.js')) hash.update(name).update(readFileSync(new URL(name, code)));
  }
  for (const { name, kind, bytes } of files)
    hash.update(`\n${kind} ${name} ${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** A cache file begins with this of the rest: one wrong bit in a weight would change answers and show nowhere. */
function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

const digestBytes = 32;

function readCache(file: string): Prepared | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(digestBytes);
    if (!digest(content).equals(bytes.subarray(0, digestBytes))) return undefined;
    return deserialize(content) as Prepared;
  } catch {
    // Not there, or cut off by a crash: it is made again.
    return undefined;
  }
}

function writeCache(file: string, prepared: Prepared): void {
  const folder = join(file, '..');
  const draft = `${file}.${process.pid}.draft`;
  try {
    mkdirSync(folder, { recursive: true });
    const content = serialize(prepared);
    writeFileSync(draft, Buffer.concat([digest(content), content]));
    renameSync(draft, file);
    const models = readdirSync(folder)
      .filter((name) => name.endsWith('.model'))
      .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of models.slice(kept)) rmSync(path, { force: true });
  } catch {
    // A cache that can't be written only costs time at the next start.
    try {
      rmSync(draft, { force: true });
    } catch {
      // Nor can it be tidied up, where the folder is no folder.
    }
  }
}

/** Prepares in this thread and without a cache: for small policies, in tests and benchmarks. */
export function prepared(policies: Policies): Prepared {
  return { policies, model: buildModel(policies) };
}
