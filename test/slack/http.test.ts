import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Args, signedRequest } from '../slack-server.js';
import { type Office, openOffice, signingSecret } from './office.js';

let office: Office;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  office = await openOffice({ mode: 'http' });
});
beforeEach(() => office.slack.reset());
afterEach(() => expect(unhandled).toEqual([]));
afterAll(async () => {
  await office.close();
  process.off('unhandledRejection', note);
});

type Options = Partial<Parameters<typeof signedRequest>[2]>;
const send = (payload: Args | string, options: Options = {}): Promise<Response> =>
  signedRequest(office.address, payload, { secret: signingSecret, ...options });

const stillAnswers = async (): Promise<void> => {
  const { slack } = office;
  const before = slack.messages('D2').length;
  expect((await send(slack.payloads.dm('hond', { user: 'U2', channel: 'D2' }))).status).toBe(200);
  await slack.until(() => slack.messages('D2').length === before + 1);
};

test('answers a DM over a signed request', async () => {
  const { slack } = office;
  const response = await send(slack.payloads.dm('mag mijn hond mee naar kantoor'));
  expect([response.status, await response.text()]).toEqual([200, '']);
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toContain('Je hond is braaf');
});

test('acks a command and a click empty, and answers after', async () => {
  const { slack } = office;
  const command = await send(slack.payloads.command('mag mijn hond mee naar kantoor'), { form: true });
  expect([command.status, await command.text()]).toEqual([200, '']);
  const click = { type: 'button', action_id: 'clause.open.0', value: '{"clause":"kat","language":"nl"}' };
  const pressed = await send(slack.payloads.press(click), { form: true });
  expect([pressed.status, await pressed.text()]).toEqual([200, '']);
  await slack.until(() => slack.responses().length === 2);
});

test('a form with a charset in its type is a form', async () => {
  const { slack } = office;
  const type = 'application/x-www-form-urlencoded; charset=utf-8';
  expect((await send(slack.payloads.command('hond'), { form: true, type })).status).toBe(200);
  await slack.until(() => slack.responses().length === 1);
});

test('answers the question whether the address is ours', async () => {
  const response = await send({ type: 'url_verification', challenge: 'abc' });
  expect(await response.json()).toEqual({ challenge: 'abc' });
});

test.each<[string, Options]>([
  ['a wrong secret', { secret: 'f'.repeat(32) }],
  ['an empty secret', { secret: ' ' }],
  ['a time 301 s ago', { seconds: -301 }],
  ['a time 310 s ahead', { seconds: 310 }],
  ['a time ten years ahead', { seconds: 315_360_000 }],
  ['another version of signatures', { headers: { 'x-slack-signature': 'v1=abc' } }],
  ['no signature', { headers: { 'x-slack-signature': '' } }],
  ['a time that is no number', { headers: { 'x-slack-request-timestamp': 'now' } }],
])('a request with %s is refused, and has no effect', async (_, options) => {
  const { slack } = office;
  const response = await send(slack.payloads.dm('hond'), options);
  expect(response.status).toBe(401);
  await stillAnswers();
  expect(slack.posts()).toHaveLength(1);
});

test.each([-299, 290])('a request %i s away from now is taken', async (seconds) => {
  expect((await send(office.slack.payloads.dm('hond'), { seconds })).status).toBe(200);
});

test('a request without a signature whatever gets nothing for ssl_check with a payload', async () => {
  const { slack } = office;
  const body = `ssl_check=1&payload=${encodeURIComponent(JSON.stringify(slack.payloads.press({ action_id: 'clause.none' })))}`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(office.address, { method: 'POST', body, headers });
  expect(response.status).toBe(200);
  await stillAnswers();
  expect(slack.responses()).toEqual([]);
});

test('the same signed request a hundred times has one effect', async () => {
  const { slack } = office;
  const event = JSON.stringify(slack.payloads.dm('hond'));
  const command = new URLSearchParams(slack.payloads.command('kat')).toString();
  const all = Array.from({ length: 100 }, () => [
    send(event),
    send(command, { type: 'application/x-www-form-urlencoded' }),
  ]).flat();
  expect(new Set((await Promise.all(all)).map(({ status }) => status))).toEqual(new Set([200]));
  await stillAnswers();
  expect([slack.messages('D1').length, slack.responses().length]).toEqual([1, 1]);
});

test.each([
  ['null', 'null', 400],
  ['a list', '[]', 400],
  ['a number', '1', 400],
  ['nothing', '', 400],
  ['half of it', '{"type":', 400],
  ['an empty object', '{}', 200],
  ['an event of null', '{"type":"event_callback","event":null}', 200],
])('a body of %s does not end the process', async (_, body, status) => {
  expect((await send(body)).status).toBe(status);
  await stillAnswers();
});

test('a form with a payload of null does not end the process', async () => {
  const type = 'application/x-www-form-urlencoded';
  expect((await send('payload=null', { type })).status).toBe(400);
  expect((await send('payload=%7B%7D&payload=%7B%7D', { type })).status).toBe(400);
  await stillAnswers();
});

test('app_rate_limited is acked', async () => {
  expect((await send({ type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1 })).status).toBe(200);
});

test('an enormous body is refused', async () => {
  const status = await send(`{"a":"${'x'.repeat(2_000_000)}"}`).then(
    (response) => response.status,
    () => 413,
  );
  expect(status).toBe(413);
  await stillAnswers();
});

test('other addresses say nothing, and /health that it is there', async () => {
  const base = office.address.replace('/slack/events', '');
  expect((await fetch(`${base}/health`)).status).toBe(200);
  for (const path of ['/', '/slack/events', '/metrics', '//'])
    expect((await fetch(base + path)).status).toBe(404);
  expect((await fetch(office.address, { method: 'PUT', body: 'x' })).status).toBe(404);
});
