import type { Started } from './startup.js';

// Starts as the bot does, up to its first answer, and tells what that took.

const { prepare } = await import('../src/prepare.js');
const { makeAnswerer } = await import('../src/core/ask.js');

const [cache] = process.argv.slice(2);
if (cache === undefined) throw new Error('name the folder of the cache');
const { policies, model } = await prepare(['policy'], cache);
const answer = makeAnswerer(policies, 'nl', model);
answer('mag ik een foto van mijn collega op linkedin zetten?', '2026-01-01');
// Counted from the start of the process, so Node's own start is in it.
const ms = performance.now();
const started: Started = {
  ms,
  restMB: process.memoryUsage().rss / 2 ** 20,
  peakMB: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(started));
