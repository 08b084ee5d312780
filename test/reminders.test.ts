import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import type { Policies } from '../src/core/policy.js';
import { nextTime, type Rule, weekdays } from '../src/core/reminding/schedule.js';
import { makeLog } from '../src/log.js';
import { makeReminding, type ReminderSettings, type Reminding } from '../src/reminders.js';
import { makeCourier } from '../src/slack/remind/remind-post.js';
import type { Courier } from '../src/slack/wire/courier.js';
import { makeSdkLog, webOptions } from '../src/slack/wire/web.js';
import { type NewReminder, openStore, type Store } from '../src/store/index.js';
import { exampleClause, examplePlan, examplePolicies } from './prove/example.js';
import { type Slack, startSlack } from './slack-server.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const daily: Rule = {
  days: { kind: 'week', weekdays, every: 1 },
  hour: 9,
  minute: 0,
  zone: 'Europe/Amsterdam',
  skipHolidays: false,
};

let slack: Slack;
let folder: string;
let store: Store;
let files = 0;
/** The wall clock, and how long it has run; both move only by hand. */
let clock: { wall: number; ran: number };
let policies: Policies;
let lines: string[];
let told: string[];
let reminding: Reminding;

beforeAll(async () => {
  slack = await startSlack();
  folder = mkdtempSync(join(tmpdir(), 'socialpolicy-reminders-'));
});
afterAll(async () => {
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  slack.reset();
  files += 1;
  ({ store } = await openStore(`file:${join(folder, `${files}.db`)}`));
  // The stand-in gives messages the time of today, so the tests' clock runs from about now on too.
  clock = { wall: Date.parse('2027-01-04T06:00:00Z'), ran: 0 };
  policies = examplePolicies(['one', 'two', 'three']);
  lines = [];
  told = [];
  reminding = start();
});
afterEach(() => store.close());

function start({
  settings = {},
  timeout = 1000,
  courier = {},
}: {
  settings?: Partial<ReminderSettings>;
  timeout?: number;
  courier?: Partial<Courier>;
} = {}): Reminding {
  const log = makeLog('info', (line) => lines.push(line));
  const web = new WebClient('xoxb-1', { ...webOptions({ apiUrl: slack.apiUrl }, makeSdkLog(log)), timeout });
  const carrier = makeCourier({
    web,
    draw: ({ clause, late }) => ({ text: `${clause.id}${late ? ' (late)' : ''}`, blocks: [] }),
    tell: async (reminder, because) => void told.push(`${reminder.id} ${because}`),
  });
  return makeReminding({
    store,
    policies: () => policies,
    log,
    holder: `process-${Math.random()}`,
    time: async () => clock.wall,
    monotonic: () => clock.ran,
    courier: { ...carrier, ...courier },
    settings: { perTick: 100, inFlight: 100, ...settings },
  });
}

async function add(id: string, about: Partial<NewReminder> = {}): Promise<void> {
  const rule = about.rule ?? daily;
  await store.reminders.add({
    ...examplePlan,
    id,
    team: 'T1',
    origin: 'slack',
    createdAt: clock.wall,
    rule,
    nextAt: nextTime(rule, clock.wall) ?? 0,
    ...about,
  });
}

/** Time passes, with a look at what is due at the end of it. */
async function pass(ms: number, loop = reminding): Promise<void> {
  clock.wall += ms;
  clock.ran += ms;
  await loop.tick();
  await loop.settled();
}

/** Time passes minute by minute, as it does when the bot is up. */
async function run(ms: number, step = minute): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) await pass(step);
}

const posted = (channel = 'C1'): string[] => slack.messages(channel).map(({ text }) => text);

describe('a day like any other', () => {
  test('a reminder comes at its time, once, and each clause before any comes twice', async () => {
    await add('r');
    await run(59 * minute + hour);
    expect(posted()).toEqual([]);
    await run(minute);
    expect(posted()).toEqual(['one']);
    await run(3 * day, 10 * minute);
    expect(posted()).toEqual(['one', 'two', 'three', 'one']);
  });

  test('a post carries only an id beside what people see, and unfurls nothing', async () => {
    await add('r');
    await pass(2 * hour);
    expect(slack.posts()[0]?.args).toMatchObject({
      metadata: { event_type: 'policy_reminder', event_payload: { delivery: 'r:1799049600000' } },
      unfurl_links: 'false',
    });
  });

  test('twenty in one channel come a second apart, and another channel does not wait for them', async () => {
    for (let index = 0; index < 20; index++) await add(`r${index}`);
    await add('other', { channel: 'C2' });
    await pass(2 * hour);
    expect([posted().length, posted('C2').length]).toEqual([1, 1]);
    await pass(999);
    expect(posted()).toHaveLength(1);
    await run(19_000, 1000);
    expect(posted()).toHaveLength(20);
  });

  test('a clause that was withdrawn between planning and posting makes way for the next', async () => {
    await add('r');
    slack.once('chat.postMessage', () => ({ ok: false, error: 'ratelimited' }));
    await pass(2 * hour);
    policies = examplePolicies(['two', exampleClause('later', { effective: '2030-01-01' }), 'three']);
    await pass(minute);
    expect(posted()).toEqual(['two']);
    await pass(day);
    expect(posted()).toEqual(['two', 'three']);
  });

  test('drafts stay away unless the owner chose them', async () => {
    const policy = { ...exampleClause('x').policy, status: 'draft' as const };
    policies = examplePolicies([exampleClause('one', { policy })]);
    await add('r');
    await add('with-drafts', { channel: 'C2', drafts: true });
    await pass(2 * hour);
    expect([posted(), posted('C2')]).toEqual([[], ['one']]);
    expect(lines.join('')).toContain('reminder has no clause to show reminder=r');
  });

  test('stops after its last day', async () => {
    await add('r', { rule: { ...daily, until: '2027-01-05' } });
    await run(5 * day, hour);
    expect(posted()).toHaveLength(2);
    expect((await store.reminders.get('r'))?.state).toBe('ended');
  });
});

describe('the nights on which the clock changes', () => {
  test.each([
    ['2027-03-27T12:00Z', 9, ['2027-03-28T07:00', '2027-03-29T07:00']],
    ['2027-03-27T12:00Z', 2.5, ['2027-03-28T01:00', '2027-03-29T00:30']],
    ['2027-10-30T12:00Z', 9, ['2027-10-31T08:00', '2027-11-01T08:00']],
    ['2027-10-30T12:00Z', 2.5, ['2027-10-31T00:30', '2027-11-01T01:30']],
  ])('from %s, daily at %d: one post at each of %j', async (from, at, expected) => {
    clock.wall = Date.parse(from);
    await add('r', { rule: { ...daily, hour: Math.floor(at), minute: (at % 1) * 60 } });
    const seen: string[] = [];
    const end = clock.wall + 1.9 * day;
    while (clock.wall < end) {
      const before = posted().length;
      await pass(10 * minute);
      if (posted().length > before) seen.push(new Date(clock.wall).toISOString().slice(0, 16));
    }
    expect(seen).toEqual(expected);
    expect(posted()).toHaveLength(expected.length);
  });
});

describe('when nothing ran for a while', () => {
  test('after three days down there is one catch-up, which says it is late, and then all is as usual', async () => {
    await add('r');
    clock.wall += 3 * day + 6 * hour;
    const back = start();
    await pass(1000, back);
    await pass(1000, back);
    expect(posted()).toEqual(['one (late)']);
    expect(lines.join('')).toContain('reminder missed reminder=r times=3');
    await pass(day, back);
    expect(posted()).toEqual(['one (late)', 'two (late)']);
  });

  test('a weekly one that was missed by more than a day waits for its next time', async () => {
    await add('r', { rule: examplePlan.rule });
    clock.wall += 3 * day;
    await pass(1000, start());
    expect(posted()).toEqual([]);
    expect(lines.join('')).toContain('reminder missed reminder=r times=1');
  });

  test('a clock that jumps a day ahead and back posts nothing early and nothing twice', async () => {
    await add('r');
    await run(hour, 10 * minute);
    clock.wall += day;
    await pass(1000);
    await pass(1000);
    expect(posted()).toEqual([]);
    clock.wall -= day;
    await run(hour, 30_000);
    expect(posted()).toEqual(['one']);
    await run(day, 30 * minute);
    expect(posted()).toEqual(['one', 'two']);
    expect(lines.join('')).toContain('clock jumped');
  });

  test('waking from sleep costs a minute, and then there is one catch-up', async () => {
    await add('r');
    await pass(1000);
    clock.wall += 10 * hour;
    await pass(1000);
    expect(posted()).toEqual([]);
    await run(2 * minute, 10_000);
    expect(posted()).toEqual(['one (late)']);
  });
});

describe('when Slack misbehaves', () => {
  test('an answer that was lost after the post leads to no second post', async () => {
    await add('r');
    clock.wall = Date.now();
    await store.reminders.remove('r');
    await add('r', { nextAt: clock.wall });
    slack.loseAnswers('chat.postMessage', 1);
    await pass(0);
    expect(posted()).toEqual(['one']);
    await pass(10_000);
    expect(posted()).toEqual(['one']);
    expect(slack.callsTo('conversations.history')).toHaveLength(1);
    expect(await store.reminders.open()).toBe(0);
  });

  test.each([
    ['internal_error', () => ({ ok: false, error: 'internal_error' })],
    ['a 503', () => ({ status: 503, ok: false })],
    ['a page of HTML', () => ({ raw: '<html>busy</html>' })],
    ['an answer without a time', () => ({ ok: true })],
  ])('after %s it looks, finds nothing, and posts', async (_, answer) => {
    await add('r');
    slack.once('chat.postMessage', answer);
    await pass(2 * hour);
    expect(posted()).toEqual([]);
    await pass(10_000);
    expect(posted()).toEqual(['one']);
    expect(slack.callsTo('conversations.history')).toHaveLength(1);
  });

  test('a post that hangs is given up in time, and looked for', async () => {
    clock.wall = Date.now();
    const loop = start({ timeout: 100 });
    await add('r', { nextAt: clock.wall });
    slack.slow('chat.postMessage', 300);
    await pass(0, loop);
    slack.slow('chat.postMessage', 0);
    await slack.until(() => posted().length === 1);
    await pass(10_000, loop);
    expect(posted()).toEqual(['one']);
  });

  test('ten minutes of trouble lose nothing', async () => {
    await add('r');
    slack.always('chat.postMessage', () => ({ status: 503, ok: false }));
    await pass(2 * hour);
    await run(10 * minute, 10_000);
    slack.always('chat.postMessage', () => undefined);
    await run(10 * minute, 10_000);
    expect(posted()).toEqual(['one (late)']);
  });

  test('a 429 of thirty seconds holds up that channel and no other, and all come in order', async () => {
    await add('a1');
    await add('a2');
    await add('b', { channel: 'C2' });
    slack.always('chat.postMessage', ({ channel }) =>
      channel === 'C1' && clock.ran < 2 * hour + 30_000
        ? { status: 429, headers: { 'retry-after': '30' }, ok: false }
        : undefined,
    );
    await pass(2 * hour);
    expect([posted().length, posted('C2').length]).toEqual([0, 1]);
    await pass(29_000);
    expect(slack.posts().filter(({ args }) => args['channel'] === 'C1')).toHaveLength(1);
    await run(5000, 1000);
    expect(slack.messages('C1').map(({ metadata }) => metadata.event_payload.delivery.split(':')[0])).toEqual(
      ['a1', 'a2'],
    );
    expect(slack.callsTo('conversations.history')).toHaveLength(0);
  });

  test.each([
    ['is absurd', '86400'],
    ['is missing', undefined],
    ['is no number', 'abc'],
  ])('a 429 of which the wait %s waits ten minutes at most', async (_, value) => {
    await add('r');
    slack.once('chat.postMessage', () => ({
      status: 429,
      ok: false,
      headers: value === undefined ? {} : { 'retry-after': value },
    }));
    await pass(2 * hour);
    await pass(10 * minute + 1000);
    expect(posted()).toEqual(['one (late)']);
  });

  test.each(['is_archived', 'channel_not_found', 'not_in_channel', 'restricted_action'])(
    'a channel that says %s: the owner is told once, and after three times the reminder pauses',
    async (error) => {
      await add('r');
      await add('fine', { channel: 'C2' });
      slack.always('chat.postMessage', ({ channel }) =>
        channel === 'C1' ? { ok: false, error } : undefined,
      );
      await run(6 * day, hour);
      expect(told).toEqual([`r ${error}`]);
      expect(await store.reminders.get('r')).toMatchObject({ state: 'paused', pausedBecause: error });
      expect(slack.posts().filter(({ args }) => args['channel'] === 'C1')).toHaveLength(3);
      expect(posted('C2')).toHaveLength(6);
    },
  );

  test('a channel that can be used again makes the failures forgotten', async () => {
    await add('r');
    for (const broken of [true, true, false, true, true]) {
      if (broken) slack.once('chat.postMessage', () => ({ ok: false, error: 'not_in_channel' }));
      await pass(day);
    }
    expect((await store.reminders.get('r'))?.state).toBe('active');
    expect(told).toHaveLength(2);
  });

  test('a token that was taken away pauses nothing: the post comes when it is mended', async () => {
    await add('r');
    slack.always('chat.postMessage', () => ({ ok: false, error: 'token_revoked' }));
    await pass(2 * hour);
    await run(5 * minute);
    slack.always('chat.postMessage', () => undefined);
    await run(2 * minute);
    expect(posted()).toEqual(['one']);
    expect(told).toEqual([]);
  });

  test('a history that is closed to the bot means: rather twice than never, and it says so', async () => {
    await add('r');
    slack.once('chat.postMessage', () => ({ ok: false, error: 'internal_error' }));
    slack.always('conversations.history', () => ({ ok: false, error: 'missing_scope' }));
    await pass(2 * hour);
    await pass(10_000);
    expect(posted()).toEqual(['one']);
    expect(lines.join('')).toContain('posting again, perhaps a second time');
  });
});

describe('when we misbehave', () => {
  test('a bug in a post is tried three times, logged, and holds up no other', async () => {
    const loop = start({
      courier: {
        post: async ({ delivery }) => {
          if (delivery.reminder === 'r') throw new TypeError('x is not a function');
          return { kind: 'sent', ts: '1.1' };
        },
      },
    });
    await add('r');
    await add('fine', { channel: 'C2' });
    await pass(2 * hour, loop);
    for (let tries = 0; tries < 10; tries++) await pass(minute, loop);
    expect(lines.filter((line) => line.includes('because of a bug'))).toHaveLength(3);
    expect(await store.reminders.open()).toBe(0);
  });

  test('a process that dies after posting leaves the mark to another, which looks first', async () => {
    clock.wall = Date.now();
    await add('r', { nextAt: clock.wall });
    let posts = 0;
    const dying = start({
      courier: {
        post: async ({ delivery }) => {
          posts += 1;
          const web = new WebClient('xoxb-1', { slackApiUrl: slack.apiUrl });
          await web.chat.postMessage({
            channel: delivery.channel,
            text: 'one',
            metadata: { event_type: 'policy_reminder', event_payload: { delivery: delivery.id } },
          });
          return new Promise(() => undefined);
        },
      },
    });
    await dying.tick();
    await slack.until(() => posted().length === 1);
    await pass(59_000, reminding);
    expect(posts).toBe(1);
    await pass(2000, reminding);
    expect(posted()).toEqual(['one']);
    expect(await store.reminders.open()).toBe(0);
  });

  test('what was claimed too long ago is not posted any more by who claimed it', async () => {
    const slow = start({
      courier: {
        find: async () => {
          clock.ran += 31_000;
          return { kind: 'absent' };
        },
      },
    });
    await add('r');
    slack.once('chat.postMessage', () => ({ ok: false, error: 'internal_error' }));
    await pass(2 * hour, slow);
    await pass(10_000, slow);
    expect(posted()).toEqual([]);
    clock.wall += 31_000;
    await pass(1000, reminding);
    expect(posted()).toEqual(['one']);
  });

  test('a store that is away is said once, and once more when it is back', async () => {
    let away = true;
    const flaky = makeReminding({
      store: {
        ...store,
        reminders: {
          ...store.reminders,
          plan: async (...given) => {
            if (away) await openStore('mysql://x');
            return store.reminders.plan(...given);
          },
        },
      },
      policies: () => policies,
      log: makeLog('info', (line) => lines.push(line)),
      holder: 'x',
      time: async () => clock.wall,
      monotonic: () => performance.now(),
      courier: {
        post: async () => ({ kind: 'sent', ts: '1' }),
        find: async () => ({ kind: 'absent' }),
        tell: async () => {},
      },
      settings: { every: 5 },
    });
    flaky.start();
    const until = async (word: string) => {
      while (!lines.join('').includes(word)) await new Promise((done) => setTimeout(done, 5));
    };
    await until('store away');
    await new Promise((done) => setTimeout(done, 50));
    away = false;
    await until('store back');
    await flaky.stop();
    expect(lines.filter((line) => line.includes('store away'))).toHaveLength(1);
  });

  test('stopping waits for the post that is on its way, and starts no other', async () => {
    await add('r');
    await add('r2');
    clock.wall += 2 * hour;
    slack.slow('chat.postMessage', 100);
    const loop = start({ settings: { every: 1 } });
    loop.start();
    await slack.until(() => slack.posts().length === 1);
    await loop.stop();
    expect(posted()).toHaveLength(1);
    expect(await store.reminders.open()).toBe(1);
  });
});
