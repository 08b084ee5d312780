import { expect, test } from '@jest/globals';
import type { ReceiverEvent } from '@slack/bolt';
import { makeLog } from '../../src/log.js';
import { makeDoor } from '../../src/slack/wire/door.js';
import { makeSeen, withShared } from '../../src/slack/wire/seen.js';

const event = (id: string) => ({ type: 'event_callback', event_id: id, event: { type: 'message' } });
const fine = async (): Promise<void> => {};

function openDoor(process: (event: ReceiverEvent) => Promise<void> = fine) {
  const lines: string[] = [];
  const log = makeLog('debug', (line) => lines.push(line));
  return { door: makeDoor(process, makeSeen(), log), lines };
}

test('an ack that can no longer be sent is in the log, and what came in is handled', async () => {
  const handled: unknown[] = [];
  const { door, lines } = openDoor(async ({ body }) => void handled.push(body));
  await door.receive(event('1'), async () => {
    throw new Error('send_while_not_ready');
  });
  expect(handled).toHaveLength(1);
  expect(lines.join('')).toContain('ack lost error="Error: send_while_not_ready"');
});

test('acks before anything else, also before it is known whether this came before', async () => {
  const order: string[] = [];
  const log = makeLog('error', () => {});
  const seen = async (): Promise<boolean> => {
    order.push('looked up');
    return false;
  };
  const door = makeDoor(async () => void order.push('handled'), seen, log);
  await door.receive({ command: '/socialpolicy', trigger_id: 't' }, async () => void order.push('acked'));
  expect(order).toEqual(['acked', 'looked up', 'handled']);
});

test('a form is acked by its own listener, for only that knows what is wrong in it', async () => {
  const acks: unknown[] = [];
  const { door } = openDoor(async ({ ack }) => {
    await ack({ response_action: 'errors' } as never);
    await ack();
  });
  await door.receive(
    { type: 'view_submission', trigger_id: 't' },
    async (response) => void acks.push(response),
  );
  expect(acks).toEqual([{ response_action: 'errors' }]);
});

test('waits for what is inside, and says what is left when the time is up', async () => {
  let finish: () => void = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { door } = openDoor(() => finished);
  const inside = door.receive(event('1'), fine);
  expect(await door.drained(20)).toBe(1);
  const drained = door.drained(5_000);
  finish();
  await inside;
  expect(await drained).toBe(0);
});

test('remembers for a day, and no more than so many', async () => {
  let now = 0;
  const seen = makeSeen(3, () => now);
  expect(await seen('a')).toBe(false);
  expect(await seen('a')).toBe(true);
  now += 24 * 60 * 60 * 1_000 + 1;
  expect(await seen('a')).toBe(false);
  for (const id of ['b', 'c', 'd']) expect(await seen(id)).toBe(false);
  expect(await seen('d')).toBe(true);
  expect(await seen('a')).toBe(false);
});

test('a million events cost no more memory than the last hundred thousand', async () => {
  const seen = makeSeen(1_000);
  for (let id = 0; id < 50_000; id += 1) await seen(`Ev${id}`);
  expect(await seen('Ev49999')).toBe(true);
  expect(await seen('Ev1')).toBe(false);
});

test('a shared memory that is slow or broken keeps nobody waiting', async () => {
  const away: unknown[] = [];
  const never = withShared(
    makeSeen(),
    () => new Promise(() => {}),
    (error) => away.push(error),
    20,
  );
  expect(await never('1')).toBe(false);
  expect(await never('1')).toBe(true);
  const broken = withShared(
    makeSeen(),
    async () => Promise.reject(new Error('gone')),
    (error) => away.push(error),
  );
  expect(await broken('2')).toBe(false);
  expect(away.map(String)).toEqual(['Error: no answer within 20 ms', 'Error: gone']);
});

test('what another replica has seen is left alone here', async () => {
  const shared = makeSeen();
  const one = withShared(makeSeen(), shared, () => {});
  const other = withShared(makeSeen(), shared, () => {});
  expect([await one('x'), await other('x')]).toEqual([false, true]);
});
