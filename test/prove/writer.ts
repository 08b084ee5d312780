import { openStore } from '../../src/store/index.js';
import { examplePlan } from './example.js';

/** Writes reminders and plans them, one after the other, and says of each when it was acknowledged. */
const [url = '', run = ''] = process.argv.slice(2);
const { store } = await openStore(url);
for (let count = 0; ; count++) {
  const id = `w${run}-${count}`;
  const now = await store.time();
  await store.reminders.add({ ...examplePlan, id, team: 'T1', origin: 'slack', createdAt: now, nextAt: now });
  process.send?.(`added ${id}`);
  await store.reminders.plan(now, 50, (reminder) => ({
    nextAt: now + 86_400_000,
    occurrence: { dueAt: reminder.nextAt ?? now, clause: 'one', turn: ['one'], missed: 0 },
  }));
  process.send?.(`planned ${id}`);
}
