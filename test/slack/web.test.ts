import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { WebAPIRequestError, type WebClient } from '@slack/web-api';
import { makeLog } from '../../src/log.js';
import type { Bot } from '../../src/slack/feature.js';
import { failureOf, makeSdkLog, makeSend, makeWeb, slackError } from '../../src/slack/wire/web.js';
import { type Slack, startSlack } from '../slack-server.js';

let slack: Slack;
let lines: string[];
/** The waits that were asked for, in seconds; none of them is waited out. */
let waits: number[];
let send: Bot['send'];
let impatient: Bot['send'];

beforeAll(async () => {
  slack = await startSlack();
});
beforeEach(() => {
  slack.reset();
  lines = [];
  waits = [];
  const log = makeLog('debug', (line) => lines.push(line));
  const slackSettings = { apiUrl: slack.apiUrl, botToken: 'xoxb-canary' };
  const wait = async (seconds: number): Promise<void> => void waits.push(seconds);
  send = makeSend(makeWeb(slackSettings, log), log, wait);
  impatient = makeSend(makeWeb(slackSettings, log, 300), log, wait);
});
afterAll(() => slack.stop());

const message = { text: 'hoi', blocks: [] };
const limited = (headers: Record<string, string>) => () => ({
  ok: false,
  error: 'ratelimited',
  status: 429,
  headers,
});

test.each<[string, Record<string, string>, number]>([
  ['5 seconds', { 'retry-after': '5' }, 5],
  ['a day', { 'retry-after': '86400' }, 30],
  ['no time', {}, 1],
  ['0', { 'retry-after': '0' }, 0.5],
  ['a word', { 'retry-after': 'abc' }, 1],
])(
  'a 429 that asks for %s is waited out within reason, and the message is sent once',
  async (_, headers, waited) => {
    slack.once('chat.postMessage', limited(headers));
    expect(await send({ channel: 'D1' }, message)).toMatchObject({ outcome: 'sent', channel: 'D1' });
    expect(waits).toEqual([waited]);
    expect(slack.messages('D1')).toHaveLength(1);
    expect(lines.join('').includes('Slack asks to wait very long')).toBe(waited === 30);
  },
);

test('a 429 without end is given up', async () => {
  slack.always('chat.postMessage', limited({ 'retry-after': '1' }));
  expect(await send({ channel: 'D1' }, message)).toEqual({ outcome: 'refused', error: 'ratelimited' });
  expect(slack.posts()).toHaveLength(6);
});

test.each([
  ['a call that is never answered', () => new Promise<never>(() => {}), undefined],
  ['a page instead of an answer', () => ({ raw: '<html>hello</html>' }), 'odd_answer'],
  ['half an answer', () => ({ raw: '{"ok":tr' }), 'odd_answer'],
  ['an answer without a time', () => ({ ok: true }), 'answer without a time'],
  ["trouble of Slack's own", () => ({ ok: false, error: 'fatal_error' }), 'fatal_error'],
])('%s is unclear, and not sent twice where we may not look', async (_, handler, error) => {
  slack.always('chat.postMessage', handler);
  const sent = await impatient({ channel: 'C1' }, message);
  expect(sent).toMatchObject({ outcome: 'unclear', ...(error === undefined ? {} : { error }) });
  expect(slack.posts().length).toBeLessThanOrEqual(1);
});

test('of a hundred messages of which the answer was lost, each stands there once', async () => {
  slack.loseAnswers('chat.postMessage', 100);
  const all = Array.from({ length: 100 }, (_, at) => send({ channel: `D${at}` }, message, { lookUp: true }));
  expect((await Promise.all(all)).every(({ outcome }) => outcome === 'sent')).toBe(true);
  for (let at = 0; at < 100; at += 1) expect(slack.messages(`D${at}`)).toHaveLength(1);
});

test('when Slack is in trouble for a while, a message is looked for until it can be, and sent once', async () => {
  let trouble = 3;
  const busy = () => (trouble-- > 0 ? { status: 503, raw: 'busy' } : undefined);
  slack.always('chat.postMessage', busy);
  slack.always('conversations.history', busy);
  expect(await send({ channel: 'D1' }, message, { lookUp: true })).toMatchObject({ outcome: 'sent' });
  expect(slack.messages('D1')).toHaveLength(1);
  expect(waits).toEqual([1, 2, 4]);
});

test('when the history can not be read either, nothing is sent twice', async () => {
  slack.loseAnswers('chat.postMessage');
  slack.always('conversations.history', () => ({ ok: false, error: 'missing_scope' }));
  expect(await send({ channel: 'D1' }, message, { lookUp: true })).toMatchObject({ outcome: 'unclear' });
  expect(slack.messages('D1')).toHaveLength(1);
});

test.each([
  ['ECONNREFUSED', 'not-reached'],
  ['ENOTFOUND', 'not-reached'],
  ['ECONNRESET', 'unclear'],
  ['UND_ERR_SOCKET', 'unclear'],
])('a request that fails with %s is %s', (code, kind) => {
  const cause = Object.assign(new Error('network'), { code });
  const error = new WebAPIRequestError(new TypeError('fetch failed', { cause }));
  expect([failureOf(error).kind, slackError(error)]).toEqual([kind, code]);
});

test('a Slack that is not there is tried again, and then given up', async () => {
  const cause = Object.assign(new Error('network'), { code: 'ECONNREFUSED' });
  const web = {
    chat: {
      postMessage: () => Promise.reject(new WebAPIRequestError(new TypeError('fetch failed', { cause }))),
    },
  } as unknown as WebClient;
  const nobody = makeSend(
    web,
    makeLog('error', () => {}),
    async (seconds) => void waits.push(seconds),
  );
  expect(await nobody({ channel: 'D1' }, message)).toEqual({ outcome: 'refused', error: 'ECONNREFUSED' });
  expect(waits).toEqual([1, 2, 4, 8, 16]);
});

test('messages to one channel keep their order while the first has to wait', async () => {
  slack.once('chat.postMessage', limited({ 'retry-after': '1' }));
  const texts = ['een', 'twee', 'drie'];
  await Promise.all(texts.map((text) => send({ channel: 'D1' }, { text, blocks: [] })));
  expect(slack.messages('D1').map(({ text }) => text)).toEqual(texts);
});

test('what is posted says nothing of the question in its metadata', async () => {
  await send({ channel: 'D1' }, message);
  expect(slack.posts()[0]?.args['metadata']).toEqual({
    event_type: 'socialpolicy_answer',
    event_payload: { key: expect.stringMatching(/^[0-9a-f-]{36}$/u) },
  });
});

test("the SDK is never at its debug level, whatever ours is, for that writes people's words", async () => {
  expect(makeSdkLog(makeLog('debug', () => {})).getLevel()).toBe('info');
  await send({ channel: 'D1' }, { text: 'kanarievogel', blocks: [] });
  expect(lines.join('')).not.toContain('kanarievogel');
});
