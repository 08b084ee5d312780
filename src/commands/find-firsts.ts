import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { firstFor, type Holder } from '../core/content/check.js';
import { makeMatcher } from '../core/matching/match.js';
import type { Prepared } from '../prepared.js';

/** What a thread gets to work on. All have the same counter of texts that somebody has taken. */
export type Work = {
  readonly texts: readonly string[];
  readonly prepared: Prepared;
  readonly taken: Int32Array<SharedArrayBuffer>;
};

/** What it says each time: what texts that follow each other find, from which one on. */
export type Done = { readonly from: number; readonly firsts: readonly (Holder | undefined)[] };

/** So many texts a thread takes at a time: a few tenths of a second. */
export const atOnce = 250;

/** With fewer texts a second thread takes longer to begin than it saves. */
const worthAThread = 2000;

/** Each has a model of its own, of some 60 MB for the shipped policies. */
const mostThreads = 8;

/** The clause or topic that each text finds first, by as many threads as are worth it. Progress is told as they get on. */
export async function findFirsts(
  texts: readonly string[],
  prepared: Prepared,
  progress: (done: number, all: number) => void,
): Promise<(Holder | undefined)[]> {
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(texts.length / worthAThread));
  if (threads < 2) return findHere(texts, prepared, progress);
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: Work = { texts, prepared, taken };
  const found: (Holder | undefined)[] = [];
  let done = 0;
  const take = ({ from, firsts }: Done): void => {
    firsts.forEach((first, at) => {
      found[from + at] = first;
    });
    done += firsts.length;
    progress(done, texts.length);
  };
  const workers = Array.from({ length: threads }, () => startWorker(workerData));
  try {
    await Promise.all(workers.map((worker) => untilDone(worker, take)));
  } finally {
    // Where one fails, the others needn't go on.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  if (done < texts.length) throw new Error(`the threads of the check did ${done} of ${texts.length}`);
  return found;
}

function findHere(
  texts: readonly string[],
  { policies, model }: Prepared,
  progress: (done: number, all: number) => void,
): (Holder | undefined)[] {
  const match = makeMatcher(policies, model);
  return texts.map((text, at) => {
    progress(at, texts.length);
    return firstFor(text, match);
  });
}

function startWorker(workerData: Work): Worker {
  return new Worker(new URL('./find-firsts-thread.js', import.meta.url), { workerData });
}

function untilDone(worker: Worker, take: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread of the check ended with ${code}`)),
    );
  });
}
