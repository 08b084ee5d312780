import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseReminders } from '../src/core/content/parse-reminders.js';
import { PolicyError } from '../src/core/content/problem.js';
import { loadPolicies } from '../src/load.js';
import { makeLog } from '../src/log.js';
import { followReminderFile, readReminderFile } from '../src/reminders-file.js';
import { openStore, type Store } from '../src/store/index.js';
import { examplePlan, examplePolicies } from './prove/example.js';

const now = Date.parse('2027-01-01T12:00:00Z');
const policies = examplePolicies(['one', 'two', 'three']);
const context = { policies, zone: 'Europe/Amsterdam', language: 'nl' as const, now };
const whole = `reminders:
  - id: week
    channel: C024BE91L
    when: elke maandag om 9 uur
    policy: media
`;

function problemsOf(text: string): string[] {
  try {
    parseReminders('policy/reminders.yml', new TextEncoder().encode(text), context);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.message.split('\n');
  }
}

test('the example that teaches the format can be used as it is', () => {
  const found = readReminderFile('policy/reminders.example.yml', {
    ...context,
    policies: loadPolicies(['policy']),
  });
  expect(found.map(({ id, rule }) => [id, rule.hour, rule.minute])).toEqual([
    ['regel-van-de-week', 9, 0],
    ['tip-van-donderdag', 15, 30],
  ]);
});

test('a reminder with everything in it is read as it stands', () => {
  const text = `reminders:
  - id: all
    channel: C024BE91L
    when: every second Friday at 16:00
    from: 2027-01-08
    until: 2027-07-01
    zone: Europe/London
    clauses: [two, one]
    language: en
    drafts: true
    skip-holidays: true
    owner: U024BE7LH
`;
  expect(parseReminders('x.yml', new TextEncoder().encode(text), context)).toEqual([
    {
      id: 'all',
      channel: 'C024BE91L',
      owner: 'U024BE7LH',
      language: 'en',
      drafts: true,
      choice: { kind: 'clauses', ids: ['two', 'one'] },
      rule: {
        days: { kind: 'week', weekdays: [5], every: 2, anchor: '2027-01-08' },
        hour: 16,
        minute: 0,
        zone: 'Europe/London',
        skipHolidays: true,
        until: '2027-07-01',
      },
    },
  ]);
});

describe('what is wrong is named with its place, and what to do', () => {
  test.each([
    [
      whole.replace('elke maandag om', 'elke blauwe maandag om'),
      'policy/reminders.yml:4:11  reminder "week": "when" is not clear: "blauwe" is not understood. Write it as "elke maandag om 9 uur" or "every second Friday at 16:00"',
    ],
    [
      whole.replace('elke maandag om 9 uur', 'om de week maandag om 9 uur'),
      'policy/reminders.yml:4:11  reminder "week": "from" is missing. Add a day in the first week that counts: "from: 2027-01-04"',
    ],
    [
      whole.replace('C024BE91L', '"#algemeen"'),
      'policy/reminders.yml:3:14  reminder "week": "channel" is "#algemeen"; expected the channel\'s id, such as C024BE91L. In Slack: the channel\'s name → About → Channel ID',
    ],
    [
      whole.replace('policy: media', 'policy: meda'),
      'policy/reminders.yml:5:13  reminder "week": "meda" is no policy. Did you mean "media"?',
    ],
    [
      whole.replace('policy: media', 'clauses: [one, thre]'),
      'policy/reminders.yml:5:20  reminder "week": "thre" is no clause. Did you mean "three"?',
    ],
    [
      whole.replace('policy: media', 'chanel: x'),
      'policy/reminders.yml:5:5  reminder: "chanel" is not a key. Did you mean "channel"?',
    ],
    [
      whole.replace('policy: media', 'zone: Europe/Amsterdm\n    policy: media'),
      'policy/reminders.yml:5:11  reminder "week": "Europe/Amsterdm" is not a time zone. Did you mean "Europe/Amsterdam"?',
    ],
    [
      whole.replace('policy: media', 'until: 2027-02-30\n    policy: media'),
      'policy/reminders.yml:5:12  reminder "week": "until" is "2027-02-30", which is not a date. Write it as year-month-day: 2027-01-31',
    ],
    [
      whole + whole.slice('reminders:\n'.length),
      'policy/reminders.yml:6:5  reminder "week": this id stands here twice, first at policy/reminders.yml:2:5. Give one of them another id',
    ],
    [
      'remindrs: []',
      'policy/reminders.yml:1:1  reminders: "remindrs" is not a key. Did you mean "reminders"?',
    ],
  ])('%#', (text, problem) => expect(problemsOf(text)).toContain(problem));

  test('all problems of a file come at once', () => {
    const text = whole.replace('elke maandag om 9 uur', 'elk uur').replace('C024BE91L', 'algemeen');
    expect(problemsOf(text)).toHaveLength(2);
  });
});

describe('a file in the policy folder', () => {
  let folder: string;
  let store: Store;
  let lines: string[];
  let look: (now: number) => Promise<void>;
  let saves = 0;
  const save = (text: string) => {
    // A change of size is seen whatever the clock of the disk says.
    saves += 1;
    writeFileSync(join(folder, 'reminders.yml'), `${text}${'#'.repeat(saves)}\n`);
  };
  const inStore = async () => (await store.reminders.list()).map(({ id, state }) => `${id} ${state}`);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'socialpolicy-file-'));
    ({ store } = await openStore(`file:${join(folder, 'store.db')}`));
    lines = [];
    look = follow();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  function follow() {
    return followReminderFile({
      folder,
      policies: () => policies,
      zone: 'Europe/Amsterdam',
      language: 'nl',
      reminders: store.reminders,
      log: makeLog('info', (line) => lines.push(line)),
    });
  }

  test('puts its reminders in the store, once, also when two processes read it', async () => {
    save(whole);
    await look(now);
    await look(now);
    await follow()(now);
    expect(await inStore()).toEqual(['file:week active']);
    expect((await store.reminders.get('file:week'))?.nextAt).toBe(Date.parse('2027-01-04T08:00:00Z'));
  });

  test('changes what has changed, and keeps whose turn it is', async () => {
    save(whole);
    await look(now);
    await store.reminders.plan(Date.parse('2027-01-04T08:00:00Z'), 5, () => ({
      nextAt: Date.parse('2027-01-11T08:00:00Z'),
      occurrence: { dueAt: Date.parse('2027-01-04T08:00:00Z'), clause: 'one', turn: ['one'], missed: 0 },
    }));
    save(whole.replace('maandag', 'dinsdag'));
    await look(Date.parse('2027-01-04T12:00:00Z'));
    expect(await store.reminders.get('file:week')).toMatchObject({
      nextAt: Date.parse('2027-01-05T08:00:00Z'),
      turn: ['one'],
    });
  });

  test('removes what is gone from it, and all when the file is gone', async () => {
    save(
      `${whole}${whole.slice('reminders:\n'.length).replace('week', 'second').replace('9 uur', '10 uur')}`,
    );
    await look(now);
    expect(await inStore()).toEqual(['file:second active', 'file:week active']);
    save(whole);
    await look(now);
    expect(await inStore()).toEqual(['file:week active']);
    rmSync(join(folder, 'reminders.yml'));
    await look(now);
    expect(await inStore()).toEqual([]);
  });

  test('with a mistake in it changes nothing but the log', async () => {
    save(whole);
    await look(now);
    save(whole.replace('9 uur', '25 uur'));
    await look(now);
    expect(await inStore()).toEqual(['file:week active']);
    expect(lines.join('')).toContain('is not a time');
    expect(lines.join('')).toContain('its last good reminders stay');
  });

  test('leaves out what was made in Slack already', async () => {
    await store.reminders.add({
      ...examplePlan,
      id: 'mine',
      team: 'T1',
      origin: 'slack',
      channel: 'C024BE91L',
      createdAt: now,
      nextAt: now + 1,
    });
    save(whole);
    await look(now);
    expect(await inStore()).toEqual(['mine active']);
    expect(lines.join('')).toContain('Slack has the same one');
  });

  test('does not start again what was paused, until it is changed', async () => {
    save(whole);
    await look(now);
    const was = await store.reminders.get('file:week');
    if (was === undefined) throw new Error('nothing was taken');
    await store.reminders.change(was, { ...was, state: 'paused', nextAt: undefined });
    await follow()(now);
    expect(await inStore()).toEqual(['file:week paused']);
    save(whole.replace('9 uur', '10 uur'));
    await look(now);
    expect(await inStore()).toEqual(['file:week active']);
  });
});
