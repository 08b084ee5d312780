import { join } from 'node:path';
import { readContent } from './content-files.js';
import type { ContentFile } from './core/content/content-file.js';
import { PolicyError, type Problem } from './core/content/problem.js';
import { cacheKey, readCache } from './model-cache.js';
import type { Prepared } from './prepared.js';

/** What the worker sends back. */
export type Outcome = { readonly prepared: Prepared } | { readonly problems: readonly Problem[] };

export type Work = { readonly files: readonly ContentFile[]; readonly cacheFile: string };

/**
 * Loads policies and works out their model, or takes both from the cache if neither content nor code has changed. The
 * work is done in a thread of its own: it takes seconds, and meanwhile the bot goes on answering. What only the work
 * needs is loaded there alone. The cache folder may be deleted at any time, and may be unwritable: it then takes longer,
 * that is all.
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

/** Room for what is made and thrown away: the bot itself has little, and with as little this takes a quarter longer. */
const maxYoungGenerationSizeMb = 64;

async function inWorker(work: Work): Promise<Outcome> {
  // With a cache there is no need of it, and loading it would be a fiftieth of such a start.
  const { Worker } = await import('node:worker_threads');
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
