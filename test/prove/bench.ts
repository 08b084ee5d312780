import { makeLog } from '../../src/log.js';
import { decide } from '../../src/reminders.js';
import { openStore } from '../../src/store/index.js';
import { examplePlan, examplePolicies } from './example.js';

export type BenchResult = {
  readonly planned: number;
  readonly planMs: number;
  readonly claimed: number;
  readonly claimMs: number;
  readonly idleMs: number;
};

/** Plans and claims what is due among many reminders, and times a tick that finds nothing. */
export async function bench(url: string, reminders: number, due: number): Promise<BenchResult> {
  const { store } = await openStore(url);
  const log = makeLog('error');
  const policies = examplePolicies(['one', 'two', 'three']);
  const now = await store.time();
  for (let index = 0; index < reminders; index++) {
    await store.reminders.add({
      ...examplePlan,
      id: `b${index}`,
      team: 'T1',
      origin: 'slack',
      channel: `C${index}`,
      createdAt: now,
      nextAt: index < due ? now - 1000 : now + 86_400_000,
    });
  }
  let began = performance.now();
  let planned = 0;
  for (let some = 200; some === 200; planned += some) {
    some = await store.reminders.plan(now, 200, (reminder) => decide(reminder, policies, now, log));
  }
  const planMs = performance.now() - began;

  began = performance.now();
  let claimed = 0;
  for (let some = 200; some === 200; claimed += some) {
    some = (await store.reminders.claim({ now, holder: 'bench', lease: 60_000, limit: 200 })).length;
  }
  const claimMs = performance.now() - began;

  began = performance.now();
  const ticks = 200;
  for (let tick = 0; tick < ticks; tick++) {
    const at = await store.time();
    await store.reminders.plan(Math.min(at, now), 200, () => ({ nextAt: undefined }));
    await store.reminders.claim({ now: Math.min(at, now), holder: 'bench', lease: 60_000, limit: 5 });
  }
  const idleMs = (performance.now() - began) / ticks;
  await store.close();
  return { planned, planMs, claimed, claimMs, idleMs };
}
