import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Ready, Reply } from './engines/engine.js';
import { type Asked, entryOf, type Hostility, type Job, type Message } from './job.js';
import { readSet } from './read-set.js';
import type { BenchSet } from './set.js';

// A process for one engine on one set: it gets a job from its parent, sends what it measured, and ends.

const warmUp = { questions: 1000, ms: 2000 };

/** An engine that takes longer than this on a set is judged by those it was asked until then, and by so many at least. */
const patience = { ms: 30_000, questions: 50 };

// Nobody waits for it any more.
process.once('disconnect', () => process.exit());

process.once('message', (job: Job) => {
  void work(job).then(
    () => process.disconnect(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});

async function work(job: Job): Promise<void> {
  const engine = await entryOf(job).load();
  const start = performance.now();
  const whole = readSet(job.source);
  const readMs = performance.now() - start;
  const set = { ...whole, questions: spread(whole.questions, job.most) };
  const ready = await engine.make(set, job.layout ?? 'clauses');
  const buildMs = performance.now() - start - readMs;
  await warm(ready, set);
  const asked = await askAll(ready, set);
  const restMB = restingMB();
  await send({ run: { asked, readMs, buildMs, restMB, peakMB: process.resourceUsage().maxRSS / 1024 } });
  if (job.hostile !== undefined) await send({ hostility: await askHostile(ready, job.hostile) });
}

async function askAll(ready: Ready, { questions, policies }: BenchSet): Promise<Asked[]> {
  const places = new Map(policies.clauses.map(({ id }, place) => [id, place]));
  const asked: Asked[] = [];
  const end = performance.now() + patience.ms;
  for (const { q, expected } of mixed(questions)) {
    if (asked.length >= patience.questions && performance.now() > end) break;
    const before = performance.now();
    const found = await ready.ask(q);
    const ms = performance.now() - before;
    const right = expected.flatMap((id) => places.get(id) ?? []);
    if (right.length < expected.length)
      throw new Error(`"${q}" expects ${expected.join(', ')}, which isn't all there`);
    asked.push({ ms, ...read(ready.read(found, q), policies.clauses.length), expected: right });
    if (asked.length % 20 === 0) void send({ done: asked.length, of: questions.length });
  }
  return asked;
}

function read({ hits, sure, given }: Reply, clauses: number): Omit<Asked, 'ms' | 'expected'> {
  const found = hits.filter(({ place }) => place < clauses);
  return {
    clauses: found.slice(0, 3).map(({ place }) => place),
    clauseScore: found[0]?.score ?? 0,
    topicScore: hits.find(({ place }) => place >= clauses)?.score ?? 0,
    ...(sure === undefined ? {} : { sure }),
    ...(given === undefined ? {} : { given }),
  };
}

/**
 * A bot runs for weeks: what the first questions take while Node compiles is told by the start-up, not by these. It is
 * asked wordings of the policies, so that no question that is timed was asked before.
 */
async function warm(ready: Ready, { policies }: BenchSet): Promise<void> {
  const wordings = policies.clauses.flatMap(({ title, phrases }) => [
    ...Object.values(title),
    ...Object.values(phrases).flat(),
  ]);
  const end = performance.now() + warmUp.ms;
  for (const wording of spread(wordings, warmUp.questions)) {
    await ready.ask(wording);
    if (performance.now() > end) return;
  }
}

async function askHostile(ready: Ready, questions: readonly string[]): Promise<Hostility> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const ms: number[] = [];
  delay.enable();
  for (const question of questions) {
    // Long enough for the histogram to take note, so that each stall is one question's.
    await setTimeout(5);
    const before = performance.now();
    await ready.ask(question);
    ms.push(performance.now() - before);
  }
  await setTimeout(5);
  delay.disable();
  return { ms, stallMs: delay.max / 1e6 };
}

function spread<Value>(values: readonly Value[], most = values.length): readonly Value[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => values[Math.floor((at * values.length) / most)] as Value);
}

/** In an order of which every beginning is spread over the whole: steps of the golden section, the same on every run. */
function mixed<Value>(values: readonly Value[]): Value[] {
  const step = (Math.sqrt(5) - 1) / 2;
  return values
    .map((value, at) => ({ value, place: (at * step) % 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

function restingMB(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}

function send(message: Message): Promise<void> {
  return new Promise((resolve) => process.send?.(message, undefined, {}, () => resolve()));
}
