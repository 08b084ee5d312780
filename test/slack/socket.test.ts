import { afterEach, expect, test } from '@jest/globals';
import { SlackStartError } from '../../src/slack/wire/start-error.js';
import { type Slack, startSlack } from '../slack-server.js';
import { type Office, openOffice } from './office.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function office(...args: Parameters<typeof openOffice>): Promise<Office> {
  const opened = await openOffice(...args);
  open.push(opened);
  return opened;
}

async function slackAlone(): Promise<Slack> {
  const slack = await startSlack();
  open.push({ close: () => slack.stop() });
  return slack;
}

const refusal = (slack: Slack, patience?: number): Promise<unknown> =>
  openOffice({ slack, ...(patience === undefined ? {} : { patience }) }).then(
    () => 'it started',
    (error: unknown) => error,
  );

test('a hundred commands over ten refreshes are all acked and answered, each once', async () => {
  const { slack } = await office();
  const acks: Promise<unknown>[] = [];
  for (let refresh = 0; refresh < 10; refresh += 1) {
    slack.refresh(refresh % 2 === 0 ? 'warning' : 'refresh_requested');
    for (let command = 0; command < 10; command += 1) acks.push(slack.command('hond'));
    await slack.until(() => slack.connections === 3 + refresh);
  }
  expect(await Promise.all(acks)).toHaveLength(100);
  await slack.until(() => slack.responses().length === 100);
  await slack.until(() => slack.sockets.size === 2);
});

test('a new line is open before the old one is closed', async () => {
  const { slack } = await office();
  let fewest = 2;
  const watch = setInterval(() => {
    fewest = Math.min(fewest, slack.sockets.size);
  }, 1);
  for (const socket of [...slack.sockets]) slack.refresh('refresh_requested', socket);
  await slack.until(() => slack.connections === 4 && slack.sockets.size === 2);
  clearInterval(watch);
  expect(fewest).toBe(2);
});

test('when a line is cut the other one carries on, and a new one is there within a second', async () => {
  const { slack } = await office();
  slack.drop();
  await slack.until(() => slack.sockets.size === 1);
  await slack.command('hond');
  await slack.until(() => slack.responses().length === 1);
  await slack.until(() => slack.sockets.size === 2, 1_000);
});

test('when Slack is out of reach for a while the bot comes back by itself', async () => {
  const { slack, fatal, lines } = await office();
  let down = 3;
  slack.always('apps.connections.open', () =>
    down-- > 0 ? { status: 503, ok: false, raw: 'busy' } : undefined,
  );
  for (const socket of [...slack.sockets]) slack.drop(socket);
  await slack.until(() => slack.connections === 4 && slack.sockets.size === 2, 10_000);
  await slack.dm('hond');
  await slack.until(() => slack.posts().length === 1);
  expect(fatal).toEqual([]);
  expect(lines.join('')).toContain('no line to Slack, trying again');
});

test.each(['invalid_auth', 'token_revoked', 'not_allowed_token_type'])(
  'a token that is withdrawn while running (%s) is the end, said in one line',
  async (error) => {
    const { slack, fatal } = await office();
    slack.always('apps.connections.open', () => ({ ok: false, error }));
    slack.drop();
    await slack.until(() => fatal.length > 0);
    expect(fatal[0]?.message).toMatch(
      new RegExp(`^Slack refused SLACK_APP_TOKEN: ${error}\\. .+App-Level Tokens$`, 'u'),
    );
    expect(fatal[0]?.message).not.toContain('\n');
  },
);

test('a bot token that Slack refuses is named at the start, without its value', async () => {
  const slack = await slackAlone();
  slack.always('auth.test', () => ({ ok: false, error: 'invalid_auth' }));
  const error = await refusal(slack);
  expect(error).toBeInstanceOf(SlackStartError);
  expect(String(error)).toContain('Slack refused SLACK_BOT_TOKEN: invalid_auth.');
  expect(String(error)).not.toContain('canary');
  expect(slack.connections).toBe(0);
});

test('an app-level token that Slack refuses is named at the start', async () => {
  const slack = await slackAlone();
  slack.always('apps.connections.open', () => ({ ok: false, error: 'invalid_auth' }));
  expect(String(await refusal(slack))).toContain('Slack refused SLACK_APP_TOKEN: invalid_auth.');
});

test('a Slack that is out of reach at the start is waited for, but not for ever', async () => {
  const slack = await slackAlone();
  slack.always('auth.test', () => ({ status: 503, ok: false, raw: 'busy' }));
  const error = await refusal(slack, 800);
  expect(error).toBeInstanceOf(SlackStartError);
  expect(String(error)).toContain("Slack couldn't be reached: http_503.");
});

test('a Slack that opens no socket at the start is waited for, but not for ever', async () => {
  const slack = await slackAlone();
  slack.always('apps.connections.open', () => ({ status: 500, ok: false, raw: 'busy' }));
  expect(String(await refusal(slack, 500))).toContain("Slack couldn't be reached for a socket in time.");
});

test('a missing scope is named with what it is for', async () => {
  const slack = await slackAlone();
  slack.always('auth.test', () => ({
    ok: true,
    team: 'Test',
    user_id: 'U0BOT',
    bot_id: 'B0BOT',
    headers: { 'x-oauth-scopes': 'chat:write,commands,im:history,im:write' },
  }));
  const { lines, connection } = await openOffice({ slack });
  await connection.stop();
  expect(lines.join('')).toContain('scope=app_mentions:read use="hearing a mention in a channel"');
});

test('a stop answers what came in, and takes nothing new', async () => {
  const { slack, connection } = await office();
  slack.slow('chat.postMessage', 200);
  await Promise.all(Array.from({ length: 20 }, (_, at) => slack.dm('hond', { user: `U${at + 10}` })));
  await connection.stop();
  expect(slack.posts()).toHaveLength(20);
  expect(slack.sockets.size).toBe(0);
});
