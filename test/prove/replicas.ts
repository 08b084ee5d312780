import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/index.js';
import { startSlack } from '../slack-server.js';
import { examplePlan } from './example.js';

export type Trial = {
  readonly url: string;
  readonly processes: number;
  readonly reminders: number;
  readonly kills: number;
  /** The share of Slack's answers that get lost after Slack has the message. */
  readonly lost: number;
  /** Over how many milliseconds the reminders fall due. */
  readonly spread: number;
  readonly seed: number;
};

export type Result = {
  readonly posted: number;
  readonly doubled: number;
  readonly missed: number;
  readonly kills: number;
  readonly lostAnswers: number;
  /** From the first moment due to the last post, in seconds. */
  readonly seconds: number;
  /** Posts that came sooner than a second after another in the same channel. */
  readonly tooSoon: number;
};

/** Runs processes on one store while they are being killed, and counts what a Slack received. */
export async function tryReplicas(trial: Trial): Promise<Result> {
  const chance = seeded(trial.seed);
  const slack = await startSlack();
  let lostAnswers = 0;
  slack.always('chat.postMessage', async () => {
    await sleep(20 + chance() * 60);
    if (chance() < trial.lost) {
      lostAnswers += 1;
      slack.loseAnswers('chat.postMessage', 1);
    }
    return undefined;
  });
  slack.slow('chat.postMessage', 50);

  // SQLite is for one process: what has to be prepared is prepared before, and counted after.
  const prepared = await openStore(trial.url);
  const began = (await prepared.store.time()) + 500;
  for (let index = 0; index < trial.reminders; index++) {
    await prepared.store.reminders.add({
      ...examplePlan,
      id: `r${index}`,
      team: 'T1',
      origin: 'slack',
      channel: `C${index % Math.ceil(trial.reminders / 5)}`,
      createdAt: began,
      nextAt: Math.round(began + chance() * trial.spread),
    });
  }
  await prepared.store.close();

  const replicas: ChildProcess[] = [];
  const start = async (index: number): Promise<void> => {
    const child = fork(fileURLToPath(new URL('./replica.js', import.meta.url)), [trial.url, slack.apiUrl], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    replicas[index] = child;
    await once(child, 'message');
  };
  await Promise.all(Array.from({ length: trial.processes }, (_, index) => start(index)));

  let kills = 0;
  const distinct = () => new Set(deliveries().map(({ id }) => id)).size;
  const deliveries = () =>
    [...slack.channels.entries()].flatMap(([channel, messages]) =>
      messages.map(({ metadata, ts }) => ({
        channel,
        ts: Number(ts),
        id: String(metadata?.event_payload?.delivery),
      })),
    );
  while (kills < trial.kills) {
    await sleep((trial.spread / Math.max(trial.kills, 1)) * (0.5 + chance()));
    const victim = Math.floor(chance() * trial.processes);
    const child = replicas[victim];
    if (child === undefined) continue;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    kills += 1;
    await start(victim);
  }
  const deadline = Date.now() + 120_000;
  while (distinct() < trial.reminders && Date.now() < deadline) await sleep(100);
  // What might still come twice has had its chance once every lease is over.
  await sleep(5000);

  for (const child of replicas) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  const all = deliveries();
  const calls = slack.posts();
  const result: Result = {
    posted: all.length,
    doubled: all.length - new Set(all.map(({ id }) => id)).size,
    missed: trial.reminders - distinct(),
    kills,
    lostAnswers,
    seconds: Math.round((Math.max(...calls.map(({ at }) => at)) - began) / 100) / 10,
    tooSoon: countTooSoon(calls.map(({ at, args }) => ({ at, channel: String(args['channel']) }))),
  };
  await slack.stop();
  return result;
}

function countTooSoon(calls: readonly { at: number; channel: string }[]): number {
  const last = new Map<string, number>();
  let count = 0;
  for (const { at, channel } of calls) {
    if (at - (last.get(channel) ?? 0) < 950) count += 1;
    last.set(channel, at);
  }
  return count;
}

/** The same chances again for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
