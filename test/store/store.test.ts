import { chmodSync, copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Delivery } from '../../src/core/reminding/reminder.js';
import { type NewReminder, openDatabase, openStore, type Store, StoreError } from '../../src/store/index.js';
import { migrations } from '../../src/store/migrate.js';
import { remindersIn } from '../../src/store/reminders.js';
import { examplePlan } from '../prove/example.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

// Databases are made and servers restarted here; a busy machine takes its time over that.
jest.setTimeout(30_000);

let postgres: PostgresServer;
let folder: string;
let files = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'socialpolicy-store-'));
  postgres = await startPostgres();
}, 30_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const address = {
  sqlite: async () => {
    files += 1;
    return `file:${join(folder, `store${files}.db`)}`;
  },
  postgres: () => postgres.database(),
};

const now = Date.parse('2027-01-04T08:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;

function reminder(id: string, about: Partial<NewReminder> = {}): NewReminder {
  return { ...examplePlan, id, team: 'T1', origin: 'slack', createdAt: now, nextAt: now, ...about };
}

const decide = (due: { nextAt?: number }, turn: readonly string[] = ['one']) => ({
  nextAt: now + day,
  occurrence: { dueAt: due.nextAt ?? now, clause: 'one', turn, missed: 0 },
});

async function claim(store: Store, at: number, holder = 'a', limit = 10): Promise<Delivery[]> {
  return store.reminders.claim({ now: at, holder, lease: minute, limit });
}

describe.each(['sqlite', 'postgres'] as const)('a store in %s', (kind) => {
  const opened: Store[] = [];
  const open = async (at: string): Promise<Store> => {
    const { store: another } = await openStore(at);
    opened.push(another);
    return another;
  };
  afterAll(async () => {
    for (const one of opened) await one.close();
  });
  const fresh = async () => open(await address[kind]());

  test('gives a reminder back as it was written down', async () => {
    const { reminders } = await fresh();
    const written = reminder('r', {
      owner: 'U2',
      language: 'en',
      choice: { kind: 'clauses', ids: ["o'hara; drop table", '100%_\u00e9\u{1f600}'] },
      drafts: true,
      rule: { ...examplePlan.rule, skipHolidays: true, until: '2027-07-01' },
    });
    expect(await reminders.add(written)).toBe(true);
    expect(await reminders.get('r')).toEqual({
      ...written,
      state: 'active',
      turn: [],
      failures: 0,
      revision: 0,
    });
    expect(await reminders.list()).toHaveLength(1);
    expect(await reminders.get("' or 1=1")).toBe(undefined);
  });

  test('takes a form that was sent in twice as one reminder', async () => {
    const { reminders } = await fresh();
    expect(await reminders.add(reminder('r'))).toBe(true);
    expect(await reminders.add(reminder('r', { channel: 'C2' }))).toBe(false);
    expect((await reminders.list()).map(({ channel }) => channel)).toEqual(['C1']);
  });

  test('refuses a change by someone who looked at an older one', async () => {
    const { reminders } = await fresh();
    await reminders.add(reminder('r'));
    const [was] = await reminders.list();
    if (was === undefined) throw new Error('nothing was written');
    expect(await reminders.change(was, { ...was, channel: 'C2', nextAt: now + 1 })).toBe(true);
    expect(await reminders.change(was, { ...was, channel: 'C3', nextAt: now + 1 })).toBe(false);
    expect(await reminders.get('r')).toMatchObject({ channel: 'C2', revision: 1, nextAt: now + 1 });
  });

  test('plans each occurrence once, and moves the turn on only with it', async () => {
    const { reminders } = await fresh();
    await reminders.add(reminder('due'));
    await reminders.add(reminder('later', { nextAt: now + 1 }));
    expect(await reminders.plan(now, 10, (one) => decide(one))).toBe(1);
    expect(await reminders.plan(now, 10, (one) => decide(one))).toBe(0);
    const [was] = await reminders.list();
    expect(was).toMatchObject({ id: 'due', nextAt: now + day, turn: ['one'] });
    // The same moment once more, as after a restored backup: what was planned stays, and the turn with it.
    if (was !== undefined) await reminders.change(was, { ...was, nextAt: now });
    expect(await reminders.plan(now, 10, (one) => decide(one, ['one', 'two']))).toBe(1);
    expect((await reminders.get('due'))?.turn).toEqual(['one']);
  });

  test('writes nothing down when deciding fails halfway', async () => {
    const { reminders } = await fresh();
    await reminders.add(reminder('a'));
    await reminders.add(reminder('b'));
    const failing = reminders.plan(now, 10, (one) => {
      if (one.id === 'b') throw new Error('a bug');
      return decide(one);
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await reminders.open()).toBe(0);
    expect((await reminders.get('a'))?.nextAt).toBe(now);
  });

  test('ends a reminder of which nothing is left, and still gives out its last post', async () => {
    const { reminders } = await fresh();
    await reminders.add(reminder('r'));
    await reminders.plan(now, 10, (one) => ({ ...decide(one), nextAt: undefined }));
    expect((await reminders.get('r'))?.state).toBe('ended');
    expect(await reminders.open()).toBe(1);
  });

  test('gives out one delivery a channel at a time, a second apart, and other channels meanwhile', async () => {
    const another = await fresh();
    const { reminders } = another;
    for (const [id, channel, dueAt] of [
      ['a1', 'A', now - 2],
      ['a2', 'A', now - 1],
      ['b1', 'B', now],
    ] as const)
      await reminders.add(reminder(id, { channel, nextAt: dueAt }));
    await reminders.plan(now, 10, (one) => decide(one));
    const first = await claim(another, now);
    expect(first.map(({ reminder: of }) => of)).toEqual(['a1', 'b1']);
    expect(await claim(another, now + 1500)).toEqual([]);
    const [a1] = first;
    if (a1 === undefined) throw new Error('nothing was claimed');
    expect(await reminders.sent(a1, 'a', { now: now + 2000, ts: '1.1' })).toBe(true);
    expect(await claim(another, now + 2999)).toEqual([]);
    expect((await claim(another, now + 3000)).map(({ reminder: of }) => of)).toEqual(['a2']);
  });

  test('gives a delivery of which the lease is over to another, who is told to look first', async () => {
    const another = await fresh();
    const { reminders } = another;
    await reminders.add(reminder('r'));
    await reminders.plan(now, 10, (one) => decide(one));
    const [first] = await claim(another, now, 'a');
    expect(first).toMatchObject({ check: false, attempts: 1, firstTryAt: now });
    expect(await claim(another, now + minute - 1, 'b')).toEqual([]);
    const [second] = await claim(another, now + minute, 'b');
    expect(second).toMatchObject({ check: true, attempts: 2, firstTryAt: now });
    if (first === undefined || second === undefined) throw new Error('nothing was claimed');
    expect(await reminders.sent(first, 'a', { now, ts: '1.1' })).toBe(false);
    expect(await reminders.sent(second, 'b', { now, ts: '1.1' })).toBe(true);
    expect(await reminders.open()).toBe(0);
  });

  test('keeps a delivery that was put off until its moment, and a channel with it', async () => {
    const another = await fresh();
    const { reminders } = another;
    await reminders.add(reminder('r'));
    await reminders.add(reminder('s'));
    await reminders.plan(now, 10, (one) => decide(one));
    const [first] = await claim(another, now);
    if (first === undefined) throw new Error('nothing was claimed');
    const at = now + 30_000;
    await reminders.later(first, 'a', { now, at, check: false, channelFreeAt: at, note: 'rate limited' });
    expect(await claim(another, at - 1)).toEqual([]);
    expect(await claim(another, at)).toMatchObject([{ reminder: 'r', check: false, attempts: 2 }]);
  });

  test('tells once that a reminder fails, and pauses it after the third time', async () => {
    const another = await fresh();
    const { reminders } = another;
    await reminders.add(reminder('r'));
    const results = [];
    for (let time = now; time < now + 3 * day; time += day) {
      await reminders.plan(time, 10, (one) => ({ ...decide(one), nextAt: time + day }));
      const [delivery] = await claim(another, time);
      if (delivery === undefined) throw new Error('nothing was claimed');
      results.push(
        await reminders.failed(delivery, 'a', { now: time, because: 'is_archived', pauseAfter: 3 }),
      );
    }
    expect(results).toEqual([
      { tell: true, paused: false },
      { tell: false, paused: false },
      { tell: false, paused: true },
    ]);
    expect(await reminders.get('r')).toMatchObject({ state: 'paused', pausedBecause: 'is_archived' });
    expect(await reminders.plan(now + 9 * day, 10, (one) => decide(one))).toBe(0);
  });

  test('deletes a reminder with what was waiting, and says what was on its way', async () => {
    const another = await fresh();
    const { reminders } = another;
    await reminders.add(reminder('r'));
    await reminders.plan(now, 10, (one) => decide(one));
    await claim(another, now);
    expect(await reminders.remove('r')).toEqual({ underWay: 1 });
    expect(await reminders.remove('r')).toBe(undefined);
    expect(await reminders.open()).toBe(0);
  });

  test('calls off what was waiting when a reminder is paused', async () => {
    const { reminders } = await fresh();
    await reminders.add(reminder('r'));
    await reminders.plan(now, 10, (one) => decide(one));
    const was = await reminders.get('r');
    if (was === undefined) throw new Error('nothing was written');
    await reminders.change(was, { ...was, state: 'paused', nextAt: undefined });
    expect(await reminders.open()).toBe(0);
  });

  test('knows an event of Slack for a day, and then forgets it', async () => {
    const { events } = await fresh();
    expect(await events.seen('Ev1', now)).toBe(false);
    expect(await events.seen('Ev1', now + 24 * 60 * minute)).toBe(true);
    expect(await events.forget(now + 25 * 60 * minute)).toBe(0);
    expect(await events.forget(now + 26 * 60 * minute)).toBe(1);
    expect(await events.seen('Ev1', now + 26 * 60 * minute)).toBe(false);
  });

  test('removes posted deliveries after ninety days, and none that still waits', async () => {
    const another = await fresh();
    const { reminders } = another;
    await reminders.add(reminder('sent'));
    await reminders.add(reminder('waits', { channel: 'C2' }));
    await reminders.plan(now, 10, (one) => decide(one));
    const [first] = await claim(another, now, 'a', 1);
    if (first === undefined) throw new Error('nothing was claimed');
    await reminders.sent(first, 'a', { now, ts: '1.1' });
    expect(await reminders.tidy(now + 90 * day)).toBe(1); // the channel's own row
    expect(await reminders.tidy(now + 90 * day + 1)).toBe(1);
    expect(await reminders.open()).toBe(1);
  });

  test('takes half a character and NUL without a fuss', async () => {
    const { reminders } = await fresh();
    await reminders.add(reminder('r', { channel: 'C\u0000\ud800' }));
    expect((await reminders.get('r'))?.channel).toBe('C\ufffd');
  });

  test('lets a hundred things happen at once', async () => {
    const another = await fresh();
    const ids = Array.from({ length: 100 }, (_, index) => `r${index}`);
    await Promise.all(
      ids.flatMap((id) => [
        another.reminders.add(reminder(id)),
        another.reminders.plan(now, 5, (one) => decide(one)),
      ]),
    );
    expect(await another.reminders.list()).toHaveLength(100);
  });

  test('refuses a schema that a newer program has made, and leaves it as it is', async () => {
    const at = await address[kind]();
    const newer = openDatabase(at, [
      ...migrations(),
      { number: 999, name: '999-x.sql', sql: 'create table x (y text)' },
    ]);
    await newer.ready();
    await newer.close();
    await expect(openStore(at)).rejects.toThrow(
      /was used by a newer version of this program: its schema is number 999, and this version knows up to \d+/u,
    );
  });

  test('undoes a migration that fails, and makes it when it is mended', async () => {
    const at = await address[kind]();
    const broken = { number: 2, name: '002-x.sql', sql: 'create table half (x text); create table oops (' };
    const database = openDatabase(at, [...migrations().slice(0, 1), broken]);
    await expect(database.ready()).rejects.toThrow(StoreError);
    await database.close();
    const mended = openDatabase(at, [
      ...migrations().slice(0, 1),
      { ...broken, sql: 'create table half (x text)' },
    ]);
    await mended.ready();
    expect(await mended.query('select * from half')).toEqual([]);
    await mended.close();
  });

  test('opens again with what was in it', async () => {
    const at = await address[kind]();
    const before = await openStore(at);
    await before.store.reminders.add(reminder('r'));
    await before.store.close();
    expect(await (await open(at)).reminders.list()).toHaveLength(1);
  });
});

describe('a file', () => {
  test('is for one process: a second is told which has it', async () => {
    const url = await address.sqlite();
    const { store } = await openStore(url);
    await expect(openStore(url)).rejects.toThrow(
      new RegExp(`is in use by process ${process.pid}\\. An SQLite file is for one process`, 'u'),
    );
    await store.close();
    const again = await openStore(url);
    await again.store.close();
  });

  test('can be read by its owner alone, and so can what lies beside it', async () => {
    const url = await address.sqlite();
    const { store } = await openStore(url);
    await store.reminders.add(reminder('r'));
    const path = url.slice('file:'.length);
    for (const name of [path, `${path}-wal`, `${path}-shm`, `${path}.lock`])
      expect((statSync(name).mode & 0o777).toString(8)).toBe('600');
    await store.close();
  });

  test('that was closed holds everything by itself, without what lies beside it', async () => {
    const url = await address.sqlite();
    const { store } = await openStore(url);
    await store.reminders.add(reminder('r'));
    await store.close();
    const copy = join(folder, 'copy.db');
    copyFileSync(url.slice('file:'.length), copy);
    const again = await openStore(`file:${copy}`);
    expect(await again.store.reminders.list()).toHaveLength(1);
    await again.store.close();
  });

  test('makes the folder it is to be in', async () => {
    const url = `file:${join(folder, 'deep', 'down', 'store.db')}`;
    const { store, problem } = await openStore(url);
    expect(problem).toBe(undefined);
    await store.close();
  });

  test('that is no database is refused with what to do', async () => {
    const path = join(folder, 'notes.db');
    writeFileSync(path, 'these are my notes\n'.repeat(500));
    await expect(openStore(`file:${path}`)).rejects.toThrow(
      /notes\.db is not an SQLite database\. Put a backup back/u,
    );
  });

  test('where a file stands in the way of its folder says so, and the program can go on', async () => {
    const path = join(folder, 'plain');
    writeFileSync(path, '');
    const { store, problem } = await openStore(`file:${join(path, 'store.db')}`);
    expect(problem?.message).toMatch(/part of its path is a file\. Choose another place/u);
    await expect(store.reminders.list()).rejects.toThrow(StoreError);
    await store.close();
  });

  test.each([
    ['mysql://localhost/x', /is of the kind "mysql"\. Write file:data/u],
    ['data.db', /DATABASE_URL has no kind\. Write file:/u],
  ])('at %s is no store', async (url, message) => {
    await expect(openStore(url)).rejects.toThrow(message);
  });

  test('works again once its folder can be written', async () => {
    const inside = join(folder, 'later');
    writeFileSync(inside, '');
    const { store, problem } = await openStore(`file:${join(inside, 'store.db')}`);
    expect(problem).toBeInstanceOf(StoreError);
    rmSync(inside);
    chmodSync(folder, 0o755);
    // A file that can't be opened is left alone for two seconds.
    const deadline = Date.now() + 5000;
    let found: unknown;
    while (found === undefined && Date.now() < deadline) {
      found = await store.reminders.list().catch(() => undefined);
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(found).toEqual([]);
    await store.close();
  });
});

describe('a file whose disk', () => {
  async function opened() {
    const database = openDatabase(await address.sqlite());
    await database.ready();
    return { database, reminders: remindersIn(database) };
  }

  test('is full keeps what it has, says so, and works again once there is room', async () => {
    const { database, reminders } = await opened();
    await reminders.add(reminder('before'));
    // SQLite's own limit stands in for the disk's.
    const [pages] = await database.query('pragma page_count');
    await database.query(`pragma max_page_count = ${pages?.['page_count']}`);
    const saved: string[] = ['before'];
    const failures: string[] = [];
    for (let index = 0; index < 200; index++) {
      try {
        await reminders.add(reminder(`r${index}`));
        saved.push(`r${index}`);
      } catch (error) {
        failures.push(String(error));
      }
    }
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures).size).toBe(1);
    expect(failures[0]).toMatch(/store\d+\.db the disk is full\. Make room; what was saved before is safe/u);
    expect((await reminders.list()).map(({ id }) => id).sort()).toEqual(saved.sort());

    await database.query('pragma max_page_count = 1000000');
    expect(await reminders.plan(now, 500, (one) => decide(one))).toBe(saved.length);
    expect(await database.query('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await database.close();
  });

  test('became read-only says what to do, and can still be read', async () => {
    const { database, reminders } = await opened();
    await reminders.add(reminder('r'));
    await database.query('pragma query_only = on');
    await expect(reminders.remove('r')).rejects.toThrow(
      /can't be written\. Give the user that runs the bot write access/u,
    );
    expect(await reminders.list()).toHaveLength(1);
    await database.query('pragma query_only = off');
    expect(await reminders.remove('r')).toEqual({ underWay: 0 });
    await database.close();
  });
});

describe('PostgreSQL', () => {
  test('whose connections are ended again and again ends no process, and loses nothing that was acknowledged', async () => {
    const { store } = await openStore(await postgres.database());
    await store.reminders.list();
    const saved: string[] = [];
    const others: unknown[] = [];
    let going = true;
    const ending = (async () => {
      while (going)
        await postgres.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'socialpolicy'`,
        );
    })();
    await Promise.all(
      Array.from({ length: 150 }, async (_, index) => {
        try {
          await store.reminders.add(reminder(`r${index}`));
          saved.push(`r${index}`);
        } catch (error) {
          if (!(error instanceof StoreError)) others.push(error);
        }
      }),
    );
    going = false;
    await ending;
    expect(others).toEqual([]);
    const found = (await eventually(() => store.reminders.list())).map(({ id }) => id);
    expect(saved.filter((id) => !found.includes(id))).toEqual([]);
    await store.close();
  });

  test('is migrated by one of eight that start together', async () => {
    const url = await postgres.database();
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(url)));
    expect(stores.map(({ problem }) => problem)).toEqual(Array(8).fill(undefined));
    await Promise.all(stores.map(({ store }) => store.close()));
  });

  test('gives each delivery to one of eight that claim together', async () => {
    const url = await postgres.database();
    const stores = await Promise.all(Array.from({ length: 8 }, async () => (await openStore(url)).store));
    for (let index = 0; index < 60; index++)
      await stores[0]?.reminders.add(reminder(`r${index}`, { channel: `C${index % 30}` }));
    await Promise.all(stores.map((store) => store.reminders.plan(now, 20, (one) => decide(one))));
    await Promise.all(stores.map((store) => store.reminders.plan(now, 20, (one) => decide(one))));
    const claimed = (
      await Promise.all(stores.map((store, index) => claim(store, now, `h${index}`, 60)))
    ).flat();
    expect(claimed).toHaveLength(30);
    expect(new Set(claimed.map(({ channel }) => channel)).size).toBe(30);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('tells the time for all', async () => {
    const { store } = await openStore(await postgres.database());
    expect(Math.abs((await store.time()) - Date.now())).toBeLessThan(5000);
    await store.close();
  });

  test('that is away at the start works as soon as it is back, and an ended connection is no end', async () => {
    const url = await postgres.database();
    await postgres.kill();
    const { store, problem } = await openStore(url);
    expect(problem?.message).toMatch(/nothing answers at this address|failed|was shut down|is starting up/u);
    expect(problem?.message).not.toContain('secret');
    await postgres.start();
    expect(await store.reminders.list()).toEqual([]);
    await postgres.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'socialpolicy'`,
    );
    const deadline = Date.now() + 5000;
    let back = false;
    while (!back && Date.now() < deadline)
      back = await store.reminders.list().then(
        () => true,
        () => false,
      );
    expect(back).toBe(true);
    await store.close();
  }, 20_000);

  test('is told what is wrong with its address, and never the password', async () => {
    const url = (await postgres.database()).replace('secret', 'hunter2');
    const { store, problem } = await openStore(url);
    expect(problem?.message).toMatch(
      /^postgres:\/\/postgres@127\.0\.0\.1:\d+\/test\d+ refused the password\./u,
    );
    expect(JSON.stringify(problem?.message)).not.toContain('hunter2');
    await store.close();
  });
});

async function eventually<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

test('the SQL files are numbered without gaps', () => {
  expect(migrations().map(({ number }) => number)).toEqual(migrations().map((_, index) => index + 1));
});
