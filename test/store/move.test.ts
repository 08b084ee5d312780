import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { copyStore } from '../../src/store/copy.js';
import { openDatabase, openStore } from '../../src/store/index.js';
import { examplePlan } from '../prove/example.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

const run = promisify(execFile);
let postgres: PostgresServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'socialpolicy-move-'));
  postgres = await startPostgres();
}, 30_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function fill(url: string): Promise<void> {
  const { store } = await openStore(url);
  const now = Date.now();
  for (let index = 0; index < 600; index++)
    await store.reminders.add({
      ...examplePlan,
      id: `r-${index}-\u00e9\u{1f600}'"`,
      team: 'T1',
      origin: 'slack',
      channel: `C${index % 50}`,
      createdAt: now,
      nextAt: now - 1,
    });
  await store.reminders.plan(now, 350, (one) => ({
    nextAt: now + 1e9,
    occurrence: { dueAt: one.nextAt ?? now, clause: 'one', turn: ['one'], missed: 0 },
  }));
  await store.reminders.claim({ now, holder: 'x', lease: 1000, limit: 20 });
  await store.events.seen('Ev1', now);
  await store.close();
}

test('a file moves to PostgreSQL with every row as it was', async () => {
  const from = `file:${join(folder, 'full.db')}`;
  const to = await postgres.database();
  await fill(from);
  const { stdout } = await run(process.execPath, ['dist/src/move-store.js', from, to]);
  expect(stdout).toMatch(/^reminder +600 rows, the same in both/u);
  expect(stdout).toMatch(/delivery +350 rows/u);
  expect(stdout).not.toContain('secret');

  const source = openDatabase(from);
  const target = openDatabase(to);
  for (const table of ['reminder', 'delivery', 'channel', 'slack_event']) {
    const rows = async (database: typeof source) =>
      (await database.query(`select * from ${table}`))
        .map((row) => JSON.stringify(Object.entries(row).sort()))
        .sort();
    expect(await rows(target)).toEqual(await rows(source));
  }
  await target.close();
  await source.close();

  await expect(run(process.execPath, ['dist/src/move-store.js', from, to])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /is not empty: its table reminder has 600 rows\. Copy into an empty store/u,
    ),
  });
}, 30_000);

test('a copy that would differ leaves the other store empty', async () => {
  const from = `file:${join(folder, 'odd.db')}`;
  await fill(from);
  const source = openDatabase(from);
  const target = openDatabase(await postgres.database());
  await target.ready();
  // A database that changes what is put into it.
  await target.query(`create function shout() returns trigger language plpgsql as
    $$ begin new.channel := lower(new.channel); return new; end $$`);
  await target.query(
    'create trigger shouting before insert on delivery for each row execute function shout()',
  );
  await expect(copyStore(source, target)).rejects.toThrow(
    /delivery: 350 of 350 rows arrived, and not all as they were\. Nothing was kept/u,
  );
  expect(await target.query('select count(*) as number from reminder')).toEqual([{ number: 0 }]);
  await source.close();
  await target.close();
}, 30_000);

test.each([
  [[], /npm run move-store -- FROM TO/u, 2],
  [['file:/nowhere/at/all.db', 'file:/tmp/x.db'], /There is no file \/nowhere\/at\/all\.db to copy from/u, 1],
])(
  'move-store %j says what is wrong',
  async (args, message, code) => {
    await expect(run(process.execPath, ['dist/src/move-store.js', ...args])).rejects.toMatchObject({
      code,
      stderr: expect.stringMatching(message),
    });
  },
  30_000,
);
