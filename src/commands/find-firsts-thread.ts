import { parentPort, workerData } from 'node:worker_threads';
import { firstFor } from '../core/content/check.js';
import { makeMatcher } from '../core/matching/match.js';
import { atOnce, type Done, type Work } from './find-firsts.js';

// Takes the next texts that nobody has taken, until there are none.
const { texts, prepared, taken } = workerData as Work;
const match = makeMatcher(prepared.policies, prepared.model);
for (let from = take(); from < texts.length; from = take()) {
  const firsts = texts.slice(from, from + atOnce).map((text) => firstFor(text, match));
  parentPort?.postMessage({ from, firsts } satisfies Done);
}

function take(): number {
  return Atomics.add(taken, 0, atOnce);
}
