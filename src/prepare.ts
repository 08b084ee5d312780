import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from './content-files.js';
import type { ContentFile } from './core/content/content-file.js';
import { PolicyError, type Problem } from './core/content/problem.js';
import { cacheKey, readCache } from './model-cache.js';
import type { Prepared } from './prepared.js';

/** What the process that prepares sends back: that it lies in the cache, or else all of it, or what is wrong. */
export type Outcome =
  | { readonly isCached: true }
  | { readonly prepared: Prepared }
  | { readonly problems: readonly Problem[] };

/** Without a file for it the result is sent. */
export type Work = { readonly files: readonly ContentFile[]; readonly cacheFile?: string };

/**
 * Loads policies and works out their model, or takes both from the cache if neither content nor code has changed. The
 * work is done in a process of its own: it takes seconds, and meanwhile the bot goes on answering; it takes hundreds of
 * megabytes, which a thread would leave behind. The cache folder may be deleted at any time, and may be unwritable: it then
 * takes longer, that is all.
 *
 * @throws {PolicyError} with every problem of every file
 */
export async function prepare(paths: readonly string[], cacheFolder: string): Promise<Prepared> {
  const files = readContent(paths);
  const cacheFile = join(cacheFolder, `${cacheKey(files)}.model`);
  const cached = readCache(cacheFile);
  if (cached !== undefined) return cached;
  const outcome = await inProcess({ files, cacheFile });
  // Who empties the cache just then has it sent.
  return resultOf(outcome) ?? readCache(cacheFile) ?? (resultOf(await inProcess({ files })) as Prepared);
}

function resultOf(outcome: Outcome): Prepared | undefined {
  if ('problems' in outcome) throw new PolicyError(outcome.problems);
  return 'prepared' in outcome ? outcome.prepared : undefined;
}

/** In MB; room for what is made and thrown away: with as little as the bot has this takes a quarter longer. */
const youngSpace = 64;

async function inProcess(work: Work): Promise<Outcome> {
  // With a cache there is no need of it, and loading it would be a fiftieth of such a start.
  const { fork } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./prepare-process.js', import.meta.url)), {
      execArgv: [`--max-semi-space-size=${youngSpace}`],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('message', (outcome) => resolve(outcome as Outcome));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`the process that prepares policies ended with ${signal ?? code}`)),
    );
    child.send(work);
  });
}
