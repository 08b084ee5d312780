import { makeAnswerer } from '../../src/core/ask.js';
import { prepare } from '../../src/prepare.js';
import { hostileQuestions } from './hostile-questions.js';

/** How one hostile question went. */
export type HostileRun = { readonly kind: string; readonly ms: number };

// A program of its own: inside jest sums take many times longer than they do for the bot.
const [folder, cache] = process.argv.slice(2);
if (folder === undefined || cache === undefined)
  throw new Error('name a folder of policies and one for the cache');
const { policies, model } = await prepare([folder], cache);
const ask = makeAnswerer(policies, 'nl', model);
const time = (question: string): HostileRun => {
  const before = performance.now();
  const { kind } = ask(question, '2026-11-22');
  return { kind, ms: performance.now() - before };
};
for (const question of Object.values(hostileQuestions(0))) time(question);
const again = [hostileQuestions(1), hostileQuestions(2), hostileQuestions(3)];
const runs = Object.keys(again[0] ?? {}).map((name): [string, HostileRun] => {
  // What is slow is slow every time; what is slow once was another program's turn.
  const [best = { kind: '', ms: Number.NaN }] = again
    .map((questions) => time(questions[name] ?? ''))
    .sort((a, b) => a.ms - b.ms);
  return [name, best];
});
process.stdout.write(JSON.stringify(Object.fromEntries(runs)));
