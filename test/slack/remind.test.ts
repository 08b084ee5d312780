import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeReminding } from '../../src/reminders.js';
import { courierOf } from '../../src/slack/remind/remind-post.js';
import { openStore, type Store, StoreError } from '../../src/store/index.js';
import type { Args } from '../slack-server.js';
import { buttons, drawn, type Office, openOffice } from './office.js';

/** A Sunday, at one in the afternoon in Amsterdam. */
const now = Date.parse('2026-11-22T12:00:00Z');

let office: Office;
let store: Store;
let folder: string;
let away = false;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'socialpolicy-remind-'));
  ({ store } = await openStore(`file:${join(folder, 'store.db')}`));
  const time = async () => {
    if (away) throw new StoreError('the database is away');
    return now;
  };
  office = await openOffice({ store: { ...store, time }, settings: { ADMINS: 'U5AB,U6AB' } });
});
beforeEach(async () => {
  away = false;
  office.slack.reset();
  office.lines.length = 0;
  office.slack.addUser('U1', { is_admin: true });
  for (const { id } of await store.reminders.list()) await store.reminders.remove(id);
});
afterAll(async () => {
  await office.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What the person saw last, and in how many messages. */
async function seen(count = 1): Promise<Args> {
  await office.slack.until(() => office.slack.responses().length === count);
  return office.slack.responses().at(-1)?.args ?? {};
}

async function opened(count = 1): Promise<Args> {
  await office.slack.until(() => office.slack.callsTo('views.open').length === count);
  return office.slack.callsTo('views.open').at(-1)?.args['view'] ?? {};
}

function buttonNamed(message: Args, text: string): Args {
  const found = buttons(message['blocks']).find((button) => button.text.text === text);
  if (found === undefined)
    throw new Error(`no button "${text}" among ${buttons(message['blocks']).map((one) => one.text.text)}`);
  return { type: 'button', action_id: found.action_id, value: found.value };
}

/** Fills in a form as it was opened, with these fields otherwise. */
function filledIn(view: Args, changes: Record<string, Args | undefined> = {}): Args {
  const values: Record<string, Args> = {};
  for (const { block_id, element } of view['blocks']) {
    values[block_id] = {
      value: {
        selected_conversation: element.initial_conversation,
        selected_option: element.initial_option,
        selected_options: element.initial_options ?? [],
        selected_time: element.initial_time,
        selected_date: element.initial_date,
        ...changes[block_id],
      },
    };
  }
  return { ...view, id: 'V1', state: { values } };
}

const remind = (text: string, about: Args = {}) => office.slack.command(text, about);
const short = 'herinner <#C1|algemeen> elke maandag om 9 uur';

async function makeOne(text = short): Promise<void> {
  const before = office.slack.responses().length;
  await remind(text);
  const draft = await seen(before + 1);
  await office.slack.press(buttonNamed(draft, 'Opslaan'));
  await seen(before + 2);
}

describe('the short way', () => {
  test('shows what it understood and the first three dates, and saves nothing yet', async () => {
    await remind(short);
    const draft = await seen();
    expect(draft['response_type']).toBe('ephemeral');
    expect(drawn(draft['blocks'])).toBe(
      [
        '*Klopt dit?*',
        '📣 <#C1> · elke maandag om 9:00 uur (Europe/Amsterdam)',
        '*Regels:* alle regels van Kantoor, om de beurt',
        '*De eerste keren:*',
        '• maandag 23 november 2026, 9:00',
        '• maandag 30 november 2026, 9:00',
        '• maandag 7 december 2026, 9:00',
        'Opslaan',
        'Aanpassen',
        'Laat maar',
      ].join('\n'),
    );
    expect(await store.reminders.list()).toEqual([]);
  });

  test('saves it when asked, once, however often the button is pressed', async () => {
    await remind(short);
    const save = buttonNamed(await seen(), 'Opslaan');
    await office.slack.press(save);
    const saved = await seen(2);
    expect(saved['replace_original']).toBe(true);
    expect(saved['text']).toBe(
      'Staat genoteerd: <#C1>, elke maandag om 9:00 uur (Europe/Amsterdam). De eerste keer is maandag 23 november 2026, 9:00.',
    );
    await office.slack.press(save);
    expect((await seen(3))['text']).toBe('Deze herinnering was al opgeslagen.');
    expect(await store.reminders.list()).toMatchObject([
      {
        team: 'T1',
        origin: 'slack',
        channel: 'C1',
        owner: 'U1',
        language: 'nl',
        choice: { kind: 'policy', id: 'kantoor' },
        nextAt: Date.parse('2026-11-23T08:00:00Z'),
      },
    ]);
  });

  test('in English, in a time zone of its own, and in the channel where it was typed', async () => {
    office.slack.addUser('U1', { is_admin: true, tz: 'America/New_York' });
    await remind('remind every second Friday at 16:00', { channel_id: 'C7' });
    const text = drawn((await seen())['blocks']);
    expect(text).toContain('<#C7> · every 2 weeks on Friday at 16:00 (America/New_York)');
    expect(text).toMatch(/• Friday,? 27 November 2026, 16:00\n• Friday,? 11 December 2026, 16:00\n/u);
  });

  test.each([
    [
      'herinner <#C1|x> elke blauwe maandag om 9 uur',
      'Dit begreep ik niet: blauwe. Schrijf het bijvoorbeeld zo: elke maandag om 9 uur.',
    ],
    [
      'herinner <#C1|x> elk kwartier',
      'Vaker dan eens per dag doe ik niet; dan leest niemand het meer. Kies dagen en één tijd.',
    ],
    ['herinner <#C1|x> elke maandag om half drie', 'Bedoel je 2:30 of 14:30? Schrijf de tijd zo op.'],
    [
      'remind <#C1|x> every 31st at 9:00',
      'Not every month has a day 31. Choose 1 to 28, or last day of the month.',
    ],
    ['remind <#C1|x> every <!channel> at 9:00', "I didn't understand this: @channel"],
  ])('%s: says what is not clear', async (typed, reply) => {
    await remind(typed);
    const said = await seen();
    expect(said['text']).toContain(reply.replace('@channel', '&lt;!channel&gt;'));
    expect(await store.reminders.list()).toEqual([]);
  });

  test('a channel that Slack did not name is asked for in the form, with the rest filled in', async () => {
    await remind('herinner #algemeen elke dinsdag om 10 uur');
    const view = await opened();
    const [channel, , days, , time] = view['blocks'];
    expect(channel.element.initial_conversation).toBe(undefined);
    expect(days.element.initial_options.map((one: Args) => one['value'])).toEqual(['2']);
    expect(time.element.initial_time).toBe('10:00');
  });

  test('"laat maar" saves nothing', async () => {
    await remind(short);
    await office.slack.press(buttonNamed(await seen(), 'Laat maar'));
    expect((await seen(2))['text']).toBe('Goed, er is niets opgeslagen.');
    expect(await store.reminders.list()).toEqual([]);
  });

  test('"aanpassen" opens the form with what was understood', async () => {
    await remind('herinner <#C9|x> om de week donderdag om 15:30, niet op feestdagen');
    await office.slack.press(buttonNamed(await seen(), 'Aanpassen'));
    const view = await opened();
    const field = (id: string) => view['blocks'].find((block: Args) => block['block_id'] === id).element;
    expect(field('channel').initial_conversation).toBe('C9');
    expect(field('often').initial_option.value).toBe('weeks:2');
    expect(field('time').initial_time).toBe('15:30');
    expect(field('options').initial_options.map((one: Args) => one['value'])).toEqual(['holidays']);
    expect(field('which').initial_options.map((one: Args) => one['value'])).toEqual(['policy:kantoor']);
  });

  test.each([
    ['is archived', { is_archived: true }, 'Dat kanaal is gearchiveerd.'],
    ['the bot is not in', { is_member: false }, 'Ik zit niet in dat kanaal. Nodig me uit met /invite.'],
    ['is a direct message', { is_im: true }, 'Dat is een direct bericht. Kies een kanaal.'],
    [
      'is private and not theirs',
      { is_private: true, is_member: true },
      'Je zit zelf niet in dat besloten kanaal.',
    ],
  ])('a channel that %s is refused at once', async (_, about, reply) => {
    office.slack.always('conversations.info', () => ({
      ok: true,
      channel: { id: 'C1', is_member: true, ...about },
    }));
    office.slack.always('conversations.members', () => ({ ok: true, members: ['U2'] }));
    await remind(short);
    expect((await seen())['text']).toBe(reply);
  });

  test('a channel that is not there is refused at once', async () => {
    office.slack.always('conversations.info', () => ({ ok: false, error: 'channel_not_found' }));
    await remind(short);
    expect((await seen())['text']).toContain('Ik kan dat kanaal niet vinden');
  });

  test('the same rules at the same moments in the same channel are refused', async () => {
    await makeOne();
    await remind('herinner <#C1|x> iedere ma 9:00');
    await office.slack.press(buttonNamed(await seen(3), 'Opslaan'));
    expect((await seen(4))['text']).toContain('Er is al een herinnering');
    expect(await store.reminders.list()).toHaveLength(1);
  });
});

describe('the form', () => {
  test('opens with a Monday at nine in the person’s own zone, and keeps to Slack’s limits', async () => {
    office.slack.addUser('U1', { is_admin: true, tz: 'Asia/Tokyo' });
    await remind('herinner');
    const view = await opened();
    const field = (id: string) => view['blocks'].find((block: Args) => block['block_id'] === id).element;
    expect(field('weekdays').initial_options.map((one: Args) => one['value'])).toEqual(['1']);
    expect(field('time').initial_time).toBe('09:00');
    expect(field('zone').initial_option.value).toBe('Asia/Tokyo');
    expect(view['private_metadata'].length).toBeLessThan(3000);
    expect(view['title'].text.length).toBeLessThanOrEqual(24);
  });

  test('shows the dates before it saves, and tells when it has', async () => {
    await remind('herinner');
    const view = await opened();
    const ack = await office.slack.submit(
      filledIn(view, {
        channel: { selected_conversation: 'C3' },
        often: { selected_option: { value: 'nth:last' } },
        weekdays: { selected_options: [{ value: '5' }] },
        time: { selected_time: '16:30' },
        which: { selected_options: [{ value: 'clause:hond' }, { value: 'clause:kat' }] },
        options: { selected_options: [{ value: 'holidays' }, { value: 'drafts' }] },
        until: { selected_date: '2027-06-30' },
        language: { selected_option: { value: 'en' } },
      }),
    );
    expect(ack['response_action']).toBe('push');
    expect(drawn(ack['view'].blocks)).toBe(
      [
        '📣 <#C3> · elke laatste vrijdag van de maand om 16:30 uur (Europe/Amsterdam), niet op feestdagen, tot en met 30 juni 2027',
        '*Regels:* Honden op kantoor · Katten op kantoor, om de beurt (ook concepten)',
        '*De eerste keren:*',
        '• vrijdag 27 november 2026, 16:30',
        '• vrijdag 29 januari 2027, 16:30',
        '• vrijdag 26 februari 2027, 16:30',
      ].join('\n'),
    );
    expect(await store.reminders.list()).toEqual([]);
    expect(await office.slack.submit(ack['view'])).toEqual({ response_action: 'clear' });
    expect((await seen())['text']).toContain('Staat genoteerd: <#C3>');
    expect(await store.reminders.list()).toMatchObject([
      { channel: 'C3', language: 'en', drafts: true, choice: { kind: 'clauses', ids: ['hond', 'kat'] } },
    ]);
  });

  test('a form that is sent in twice makes one reminder', async () => {
    await remind('herinner');
    const ack = await office.slack.submit(
      filledIn(await opened(), { channel: { selected_conversation: 'C3' } }),
    );
    await Promise.all([office.slack.submit(ack['view']), office.slack.submit(ack['view'])]);
    await seen(2);
    expect(await store.reminders.list()).toHaveLength(1);
  });

  test.each<[string, Record<string, Args>, string, string]>([
    ['no day', { weekdays: { selected_options: [] } }, 'weekdays', 'Kies minstens één dag.'],
    [
      'two days for the first … of the month',
      {
        often: { selected_option: { value: 'nth:1' } },
        weekdays: { selected_options: [{ value: '1' }, { value: '2' }] },
      },
      'weekdays',
      'Kies precies één dag.',
    ],
    [
      'no day of the month',
      { often: { selected_option: { value: 'day' } } },
      'monthDay',
      'Kies een dag van de maand.',
    ],
    ['no rules', { which: { selected_options: [] } }, 'which', 'Kies een beleid, of een of meer regels.'],
    [
      'a policy and a rule',
      { which: { selected_options: [{ value: 'policy:kantoor' }, { value: 'clause:hond' }] } },
      'which',
      'Kies één beleid, of losse regels, maar niet allebei.',
    ],
    [
      'a last day that is over',
      { until: { selected_date: '2026-11-01' } },
      'until',
      'Zo komt de herinnering nooit. Kies een latere dag.',
    ],
    ['a forged time zone', { zone: { selected_option: { value: 'Mars/Base' } } }, 'zone', 'Tijdzone'],
    ['a forged time', { time: { selected_time: '25:00' } }, 'time', 'Tijd'],
  ])('%s: says so at the field, and the rest stays filled in', async (_, changes, field, message) => {
    await remind('herinner');
    const view = filledIn(await opened(), { channel: { selected_conversation: 'C3' }, ...changes });
    expect(await office.slack.submit(view)).toEqual({
      response_action: 'errors',
      errors: { [field]: message },
    });
  });

  test('a channel that can’t be used is said at the field', async () => {
    await remind('herinner');
    const view = filledIn(await opened(), { channel: { selected_conversation: 'C3' } });
    office.slack.always('conversations.info', () => ({ ok: true, channel: { is_member: false } }));
    expect(await office.slack.submit(view)).toMatchObject({
      errors: { channel: 'Ik zit niet in dat kanaal. Nodig me uit met /invite.' },
    });
  });

  test('a form that Slack opens too late asks to try again', async () => {
    office.slack.once('views.open', () => ({ ok: false, error: 'expired_trigger_id' }));
    await remind('herinner');
    expect((await seen())['text']).toBe('Dat duurde net te lang voor Slack. Probeer het nog eens.');
  });
});

describe('the list', () => {
  test('names each with its next date and its maker, and what can be done', async () => {
    await makeOne();
    await remind('herinneringen');
    const list = await seen(3);
    expect(drawn(list['blocks'])).toBe(
      [
        '*Herinneringen*',
        '*<#C1>* · elke maandag om 9:00 uur (Europe/Amsterdam)',
        'alle regels van Kantoor, om de beurt',
        'volgende keer maandag 23 november 2026, 9:00 · gemaakt door <@U1>',
        'Bekijk',
        'Pauzeer',
        'Wijzig',
        'Verwijder',
        'Nieuwe herinnering',
      ].join('\n'),
    );
  });

  test('is kind when there is nothing', async () => {
    await remind('reminders');
    expect(drawn((await seen())['blocks'])).toContain('There are no reminders yet.');
  });

  test('a preview is for one person, looks like the post, and moves no turn', async () => {
    await makeOne();
    await remind('herinneringen');
    await office.slack.press(buttonNamed(await seen(3), 'Bekijk'));
    const shown = await seen(4);
    expect(shown).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(drawn(shown['blocks'])).toContain('📣 *Uit het beleid:* Honden op kantoor');
    expect((await store.reminders.list())[0]?.turn).toEqual([]);
    expect(office.slack.posts()).toEqual([]);
  });

  test('pause, resume and delete change the list in its place', async () => {
    await makeOne();
    await remind('herinneringen');
    await office.slack.press(buttonNamed(await seen(3), 'Pauzeer'));
    const paused = await seen(4);
    expect(paused['replace_original']).toBe(true);
    expect(drawn(paused['blocks'])).toContain('gepauzeerd · gemaakt door');
    expect((await store.reminders.list())[0]).toMatchObject({ state: 'paused' });

    await office.slack.press(buttonNamed(paused, 'Hervat'));
    const resumed = await seen(5);
    expect(drawn(resumed['blocks'])).toContain('Hervat. De volgende keer is maandag 23 november 2026, 9:00.');

    const remove = buttons(resumed['blocks']).find(
      ({ text }) => text.text === 'Verwijder',
    ) as unknown as Args;
    expect(remove['confirm'].title.text).toBe('Herinnering verwijderen?');
    await office.slack.press(buttonNamed(resumed, 'Verwijder'));
    expect(drawn((await seen(6))['blocks'])).toContain('Verwijderd.');
    expect(await store.reminders.list()).toEqual([]);
    await office.slack.press(buttonNamed(resumed, 'Pauzeer'));
    expect(drawn((await seen(7))['blocks'])).toContain('Deze herinnering is er niet meer.');
  });

  test('edit changes it in the same form, and not when somebody else was first', async () => {
    await makeOne();
    await remind('herinneringen');
    await office.slack.press(buttonNamed(await seen(3), 'Wijzig'));
    const view = filledIn(await opened(), { time: { selected_time: '10:15' } });
    const ack = await office.slack.submit(view);
    await office.slack.submit(ack['view']);
    expect((await seen(4))['text']).toContain('Gewijzigd: <#C1>, elke maandag om 10:15 uur');
    expect(await store.reminders.list()).toMatchObject([{ owner: 'U1', rule: { hour: 10, minute: 15 } }]);

    const again = await office.slack.submit(filledIn(view, { time: { selected_time: '11:00' } }));
    await office.slack.submit({ ...again['view'] });
    expect((await seen(5))['text']).toContain('Iemand anders heeft deze herinnering intussen gewijzigd');
    expect((await store.reminders.list())[0]?.rule.hour).toBe(10);
  });

  test('forty reminders come in pages that Slack takes', async () => {
    for (let index = 0; index < 40; index++)
      await store.reminders.add({
        id: `r${index}`,
        team: 'T1',
        origin: 'slack',
        channel: `C${index}`,
        owner: 'U1',
        language: 'nl',
        rule: {
          days: { kind: 'week', weekdays: [1, 2, 3, 5, 6, 7], every: 3, anchor: '2026-11-23' },
          hour: 10,
          minute: 30,
          zone: 'America/Argentina/ComodRivadavia',
          skipHolidays: true,
          until: '2027-09-30',
        },
        choice: { kind: 'clauses', ids: Array.from({ length: 20 }, (_, at) => `clause-that-is-gone-${at}`) },
        drafts: true,
        createdAt: now + index,
        nextAt: now + 1,
      });
    await remind('herinneringen');
    let list = await seen();
    const channels = new Set<string>();
    for (let page = 1; ; page++) {
      for (const [channel] of drawn(list['blocks']).matchAll(/<#C\d+>/gu)) channels.add(channel);
      if (!buttons(list['blocks']).some(({ text }) => text.text === 'Volgende')) break;
      await office.slack.press(buttonNamed(list, 'Volgende'));
      list = await seen(page + 1);
    }
    expect(channels.size).toBe(40);
  });

  test('a reminder of a file can be paused here, but is changed in the file', async () => {
    await makeOne();
    const [made] = await store.reminders.list();
    if (made === undefined) throw new Error('nothing was made');
    await store.reminders.add({
      ...made,
      id: 'file:x',
      team: '',
      origin: 'file',
      channel: 'C8',
      nextAt: now + 1,
    });
    await store.reminders.remove(made.id);
    await remind('herinneringen');
    const list = await seen(3);
    expect(drawn(list['blocks'])).toContain('uit policy/reminders.yml');
    expect(buttons(list['blocks']).map(({ text }) => text.text)).toEqual([
      'Bekijk',
      'Pauzeer',
      'Nieuwe herinnering',
    ]);
    await office.slack.press({ ...buttonNamed(list, 'Pauzeer'), action_id: 'reminder.remove' });
    await seen(4);
    expect(await store.reminders.list()).toHaveLength(1);
  });
});

describe('who may', () => {
  const people: Record<string, Args | undefined> = {
    admin: { is_admin: true },
    owner: { is_owner: true },
    'listed in the settings': { id: 'U5AB' },
    'a member': {},
    'a guest who is called an admin': { is_admin: true, is_restricted: true },
    'an admin of another company': { is_admin: true, team_id: 'T9' },
    'a stranger': { is_admin: true, is_stranger: true },
    'a bot': { is_admin: true, is_bot: true },
    'a former admin': { is_admin: true, deleted: true },
    'listed, and gone': { id: 'U5AB', deleted: true },
    'somebody Slack will not tell about': undefined,
  };
  const may = ['admin', 'owner', 'listed in the settings'];
  const acts = ['save', 'adjust', 'make', 'preview', 'pause', 'resume', 'edit', 'remove', 'page.on'];
  const cells = Object.keys(people).flatMap((who) =>
    ['command', 'list', 'form', 'check', ...acts].map((act) => [who, act] as const),
  );

  test.each(cells)('%s: %s', async (who, act) => {
    await makeOne();
    const before = await store.reminders.list();
    const [made] = before;
    if (made === undefined) throw new Error('nothing was made');
    await remind('herinner');
    const form = filledIn(await opened(), { channel: { selected_conversation: 'C4' } });
    const check = (await office.slack.submit(form))['view'];
    await remind(short.replace('C1', 'C6'));
    const save = buttonNamed(await seen(3), 'Opslaan');
    office.slack.calls.length = 0;
    office.lines.length = 0;

    const about = people[who];
    const user = String(about?.['id'] ?? 'U2');
    office.slack.always('users.info', () =>
      about === undefined
        ? { status: 429, headers: { 'retry-after': '1' }, ok: false }
        : { ok: true, user: { id: user, tz: 'Europe/Amsterdam', ...about } },
    );
    const value = JSON.stringify({ id: made.id, page: 0, language: 'nl' });
    const did = (): number =>
      office.slack.callsTo('users.info').length > 0
        ? office.slack.said().length + office.slack.callsTo('views.open').length
        : 0;
    if (act === 'command') await remind(short, { user_id: user });
    else if (act === 'list') await remind('herinneringen', { user_id: user });
    else if (act === 'form') {
      const ack = await office.slack.submit(form, { user });
      expect(ack['response_action']).toBe(may.includes(who) ? 'push' : 'errors');
      return;
    } else if (act === 'check') await office.slack.submit(check, { user });
    else
      await office.slack.press(
        act === 'save'
          ? save
          : { type: 'button', action_id: `reminder.${act}`, value: act === 'adjust' ? save['value'] : value },
        { user },
      );
    await office.slack.until(() => did() > 0);
    const after = await store.reminders.list();
    const refused = office.lines.some((line) => line.includes('reminders refused'));
    if (may.includes(who)) {
      expect(refused).toBe(false);
    } else {
      expect(refused).toBe(true);
      expect(after).toEqual(before);
      expect(office.slack.callsTo('views.open')).toEqual([]);
      expect(office.slack.said()[0]?.args['text']).toMatch(
        /^Herinneringen zijn voor beheerders\. Vraag het aan <@U5AB> of <@U6AB>|^Ik kan nu niet nagaan/u,
      );
    }
  });
});

describe('when the store is away', () => {
  test.each(['herinner', short, 'herinneringen'])(
    '%s says so, and a question is answered as ever',
    async (typed) => {
      const list = store.reminders.list;
      away = true;
      office.slack.reset();
      office.slack.addUser('U1', { is_admin: true });
      Object.assign(store.reminders, { list: () => Promise.reject(new StoreError('the database is away')) });
      try {
        await remind(typed);
        if (typed === 'herinner') await opened();
        else expect((await seen())['text']).toContain('De opslag is even niet bereikbaar');
        await office.slack.dm('mag mijn hond mee naar kantoor');
        await office.slack.until(() => office.slack.messages('D1').length === 1);
      } finally {
        Object.assign(store.reminders, { list });
      }
    },
  );
});

describe('the post', () => {
  // Each test is some time after the one before: a channel takes one message a second.
  let after = 0;
  async function post(text = short): Promise<Args> {
    await makeOne(text);
    const { bot } = office.connection;
    const [made] = await store.reminders.list();
    if (made === undefined) throw new Error('nothing was made');
    after += 5000;
    const reminding = makeReminding({
      store,
      courier: courierOf(bot),
      policies: bot.policies,
      log: bot.log,
      holder: 'test',
      time: async () => (made.nextAt ?? 0) + after,
      monotonic: () => performance.now(),
    });
    await reminding.tick();
    await reminding.settled();
    return office.slack.messages('C1')[0] ?? {};
  }

  test('is a tip with where it is written and a button to ask, and pings nobody', async () => {
    const posted = await post();
    expect(drawn(posted['blocks'])).toMatch(
      /^📣 \*Uit het beleid:\* Honden op kantoor\n☑️ \*Mag, als:\* Je hond is braaf en Jansen &amp; Zn weet ervan\.\n\*Meld\* je hond/u,
    );
    expect(drawn(posted['blocks'])).toMatch(/Kantoor · hond · versie 2\.1 · .*\nStel een vraag$/u);
    expect(posted['text']).toContain('Honden op kantoor');
    expect(JSON.stringify(posted)).not.toMatch(/<!|<@|@here|@channel/u);
  });

  test('lets anybody ask, and answers in a message of their own', async () => {
    const posted = await post();
    const ask = buttonNamed(posted, 'Stel een vraag');
    await office.slack.press(ask, { user: 'U2', message: posted });
    const view = await opened();
    expect(view['callback_id']).toBe('reminder.question');
    const state = { values: { question: { value: { value: 'mag mijn kat mee naar kantoor?' } } } };
    await office.slack.submit({ ...view, id: 'V1', state }, { user: 'U2' });
    await office.slack.until(() => office.slack.messages('D2').length === 1);
    expect(office.slack.messages('D2')[0]?.text).toContain('Katten blijven thuis.');
    expect(office.lines.filter((line) => !line.includes(' debug ')).join('')).not.toContain('mag mijn kat');
  });

  test('that can’t be placed is told to its owner, in words', async () => {
    office.slack.always('chat.postMessage', ({ channel }) =>
      channel === 'C1' ? { ok: false, error: 'is_archived' } : undefined,
    );
    await post();
    await office.slack.until(() => office.slack.messages('D1').length === 1);
    expect(office.slack.messages('D1')[0]?.text).toBe(
      'Je herinnering in <#C1> (elke maandag om 9:00 uur (Europe/Amsterdam)) kon niet geplaatst worden: dat kanaal is gearchiveerd. Lukt het drie keer achter elkaar niet, dan pauzeer ik haar. Je vindt haar met /socialpolicy herinneringen.',
    );
  });
});
