import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { App } from '@slack/bolt';
import { parse } from 'yaml';
import { makeBot } from '../src/bot.js';
import { parseConfig } from '../src/config.js';
import { loadPolicies } from '../src/load.js';
import { makeLog } from '../src/log.js';
import { prepared } from '../src/prepared.js';
import { clauseMessages, type Look, topicsMessages, withQuestion } from '../src/slack/blocks.js';
import type { Bot } from '../src/slack/feature.js';
import { features } from '../src/slack/index.js';
import { scopes } from '../src/slack/wire/connect.js';
import { buttons } from './slack/office.js';

const manifest = parse(readFileSync('manifest.yml', 'utf8'));
const listened = listeners();

test('subscribes to the events that the code listens to, and no others', () => {
  const wanted = listened.events.map((event) => (event === 'message' ? 'message.im' : event));
  expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(wanted.sort());
});

test('has the commands that the code listens to, and no others', () => {
  const commands = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
  expect(commands).toEqual(listened.commands);
});

test('has the shortcuts that the code listens to, and no others', () => {
  const shortcuts = (manifest.features.shortcuts ?? []).map(
    ({ callback_id }: { callback_id: string }) => callback_id,
  );
  expect(shortcuts).toEqual(listened.shortcuts);
});

test('switches on interactivity, because there are buttons, and direct messages, because people write them', () => {
  expect(listened.actions.length).toBeGreaterThan(0);
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
  expect(manifest.features.app_home).toMatchObject({
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
  expect(manifest.settings.socket_mode_enabled).toBe(true);
});

test('asks for the scopes that something is done with, and no others', () => {
  expect([...manifest.oauth_config.scopes.bot].sort()).toEqual(Object.keys(scopes).sort());
  expect(manifest.oauth_config.scopes.user).toBeUndefined();
  const needed: Record<string, string> = { app_mention: 'app_mentions:read', message: 'im:history' };
  for (const event of listened.events) expect(manifest.oauth_config.scopes.bot).toContain(needed[event]);
});

test('every button that is drawn has one listener', () => {
  const policies = loadPolicies(['policy']);
  const look: Look = {
    company: { nl: 'X', en: 'X' },
    today: '2026-11-22',
    policies: policies.policies,
    clause: (id) => policies.clauses.find((clause) => clause.id === id),
  };
  const messages = [
    ...topicsMessages(policies.clauses, 'nl', look),
    ...policies.clauses.flatMap((clause) => clauseMessages(clause, 'en', look)),
    ...withQuestion([{ text: 'x', blocks: [] }], 'x', 'nl', { language: 'nl' }),
  ];
  const ids = messages.flatMap(({ blocks }) => buttons(blocks)).map(({ action_id }) => action_id);
  const heard = (id: string): number =>
    listened.actions.filter((action) => (typeof action === 'string' ? action === id : action.test(id)))
      .length;
  expect(ids.length).toBeGreaterThan(50);
  for (const id of [...ids, 'clause.none', 'clause.choose.0']) expect([id, heard(id)]).toEqual([id, 1]);
});

test("keeps Slack's limits", () => {
  const { display_information: about, features: own } = manifest;
  expect(about.name.length).toBeLessThanOrEqual(35);
  expect(about.description.length).toBeLessThanOrEqual(140);
  expect(about.long_description.length).toBeGreaterThanOrEqual(175);
  expect(about.long_description.length).toBeLessThanOrEqual(4_000);
  expect(about.background_color).toMatch(/^#[0-9a-f]{6}$/u);
  expect(own.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/u);
  for (const { command, description, usage_hint } of own.slash_commands) {
    expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/u);
    expect(description.length).toBeLessThanOrEqual(2_000);
    expect(usage_hint.length).toBeLessThanOrEqual(1_000);
  }
  for (const { name } of own.shortcuts ?? []) expect(name.length).toBeLessThanOrEqual(24);
});

test('no two features claim the same word after /socialpolicy', () => {
  const words = features.flatMap(({ commands = [] }) =>
    commands.flatMap((command) => [...new Set([...command.words.nl, ...command.words.en])]),
  );
  expect(new Set(words).size).toBe(words.length);
});

/** What the features listen to, heard from themselves. */
function listeners() {
  const heard = {
    events: [] as string[],
    commands: [] as string[],
    shortcuts: [] as string[],
    actions: [] as (string | RegExp)[],
  };
  const ears = {
    event: (name: string) => heard.events.push(name),
    message: () => heard.events.push('message'),
    command: (name: string) => heard.commands.push(name),
    shortcut: (name: string | { callback_id: string }) =>
      heard.shortcuts.push(typeof name === 'string' ? name : name.callback_id),
    action: (name: string | RegExp) => heard.actions.push(name),
    view() {},
    options() {},
    use() {},
  } as unknown as App;
  const mind = makeBot(
    parseConfig({}),
    makeLog('error', () => {}),
    prepared(loadPolicies(['test/fixtures/office'])),
  );
  for (const feature of features) feature.listen(ears, mind as unknown as Bot);
  return { ...heard, events: [...new Set(heard.events)] };
}
