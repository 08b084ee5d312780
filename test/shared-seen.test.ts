import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sharedSeen } from '../src/shared-seen.js';
import type { Seen } from '../src/slack/feature.js';
import { openStore, type Store } from '../src/store/index.js';
import { type Office, openOffice } from './slack/office.js';
import { startSlack } from './slack-server.js';

let folder: string;
let store: Store;
const offices: Office[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'socialpolicy-seen-'));
  ({ store } = await openStore(`file:${join(folder, 'store.db')}`));
});
afterAll(async () => {
  await offices[0]?.slack.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

test('two replicas that get the same event answer it once', async () => {
  const slack = await startSlack();
  for (let replica = 0; replica < 2; replica++)
    offices.push(await openOffice({ slack, seen: sharedSeen(store) }));
  const [one, , other] = [...slack.sockets];
  if (one === undefined || other === undefined) throw new Error('no two replicas');
  for (let index = 0; index < 20; index++) {
    const about = { ts: `7.00000${index}` };
    await Promise.all(
      [one, other].map((socket) =>
        slack.dm('mag mijn hond mee naar kantoor', about, { eventId: `Ev${index}`, socket }),
      ),
    );
  }
  await Promise.all(offices.map((office) => office.connection.stop()));
  expect(slack.messages('D1')).toHaveLength(20);
});

function failing(work: () => Promise<boolean>): {
  seen: Seen;
  asked: () => number;
  pass: (ms: number) => void;
} {
  let count = 0;
  let now = 0;
  const events = {
    ...store.events,
    seen: () => {
      count += 1;
      return work();
    },
  };
  return {
    seen: sharedSeen({ events }, () => now, 20),
    asked: () => count,
    pass: (ms) => {
      now += ms;
    },
  };
}

test.each([
  ['fails', () => Promise.reject(new Error('away'))],
  ['never answers', () => new Promise<boolean>(() => undefined)],
])('a store that %s is asked once, and then left alone for five seconds', async (_, work) => {
  const { seen, asked, pass } = failing(work);
  await expect(seen('a')).rejects.toThrow();
  expect(await seen('b')).toBe(false);
  expect(asked()).toBe(1);
  pass(5000);
  await expect(seen('c')).rejects.toThrow();
  expect(asked()).toBe(2);
});
