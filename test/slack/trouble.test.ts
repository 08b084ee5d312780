import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Feature } from '../../src/slack/feature.js';
import { features } from '../../src/slack/index.js';
import { type Office, openOffice } from './office.js';

/** A feature with a bug in each kind of listener; the error quotes what was typed, as errors do. */
const buggy: Feature = {
  help: { nl: '', en: '' },
  commands: [
    {
      words: { nl: ['stuk'], en: ['broken'] },
      async run({ rest }) {
        throw new Error(`cannot read ${rest}`);
      },
    },
  ],
  listen(app) {
    app.action('bug', async () => {
      throw new TypeError('no ack, and a bug');
    });
    app.event('message', async ({ event }) => {
      if ('text' in event && event.text?.startsWith('bug')) throw new Error(`bug on ${event.text}`);
    });
  },
};

let office: Office;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  office = await openOffice({ features: [...features, buggy] });
});
beforeEach(() => {
  office.slack.reset();
  office.lines.length = 0;
});
afterEach(() => expect(unhandled).toEqual([]));
afterAll(async () => {
  await office.close();
  process.off('unhandledRejection', note);
});

const stillAnswers = async (): Promise<void> => {
  const { slack } = office;
  const before = slack.posts().length;
  await slack.dm('mag mijn kat mee naar kantoor');
  await slack.until(() => slack.posts().length === before + 1);
};

describe('deliveries', () => {
  test('the same event, however often and by whichever line it comes, is answered once', async () => {
    const { slack } = office;
    const payload = slack.payloads.dm('mag mijn hond mee naar kantoor');
    const [one, other] = [...slack.sockets];
    if (one === undefined || other === undefined) throw new Error('two lines are open');
    await Promise.all([
      slack.deliver('events_api', payload, { socket: one }),
      slack.deliver('events_api', payload, { socket: other }),
      slack.deliver('events_api', payload, { socket: one, retry: 1 }),
      slack.deliver('events_api', payload, { socket: other, retry: 2 }),
    ]);
    await stillAnswers();
    expect(slack.posts()).toHaveLength(2);
  });

  test('a command and a click that are delivered again have one effect', async () => {
    const { slack } = office;
    const command = slack.payloads.command('mag mijn hond mee naar kantoor');
    const click = slack.payloads.press({
      type: 'button',
      action_id: 'clause.open.0',
      value: '{"clause":"kat","language":"nl"}',
    });
    for (let time = 0; time < 3; time += 1) {
      await slack.deliver('slash_commands', command);
      await slack.deliver('interactive', click);
    }
    await stillAnswers();
    expect(slack.responses()).toHaveLength(2);
  });

  test('app_rate_limited does not end the process', async () => {
    const { slack } = office;
    await slack.deliver('events_api', {
      type: 'app_rate_limited',
      team_id: 'T1',
      minute_rate_limited: 1518467820,
    });
    await slack.until(() => office.lines.some((line) => line.includes('Slack holds back events')));
    await stillAnswers();
  });

  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1'],
    ['nothing', ''],
    ['half a frame', '{"type":"events_api"'],
    ['no payload', '{"type":"events_api","envelope_id":"e1"}'],
    ['a payload of null', '{"type":"events_api","envelope_id":"e2","payload":null}'],
    [
      'an event of null',
      '{"type":"events_api","envelope_id":"e3","payload":{"type":"event_callback","event":null}}',
    ],
    [
      'an event without a type',
      '{"type":"events_api","envelope_id":"e4","payload":{"type":"event_callback","event":{}}}',
    ],
    ['a type of our own', '{"type":"ws_message","envelope_id":"e5","payload":{}}'],
    ['a type that closes', '{"type":"close","envelope_id":"e6","payload":{"type":"x"}}'],
    ['a command that is a number', '{"type":"slash_commands","envelope_id":"e7","payload":{"command":1}}'],
    ['a click on nothing', '{"type":"interactive","envelope_id":"e8","payload":{"type":"block_actions"}}'],
    [
      'a click without actions',
      '{"type":"interactive","envelope_id":"e9","payload":{"type":"block_actions","actions":[],"user":{"id":"U1"}}}',
    ],
    [
      'a message without a channel',
      '{"type":"events_api","envelope_id":"e10","payload":{"type":"event_callback","event_id":"x1","event":{"type":"message","channel_type":"im","user":"U1"}}}',
    ],
    ['an unknown type without an id', '{"type":"whatever"}'],
  ])('an odd frame is left behind: %s', async (_, frame) => {
    office.slack.frame(frame);
    await stillAnswers();
  });

  test('a binary frame is left behind', async () => {
    office.slack.frame(Buffer.from([0, 1, 2, 255]));
    await stillAnswers();
  });

  test('a line that is cut while something comes in costs nothing that comes after', async () => {
    const { slack } = office;
    const [socket] = [...slack.sockets];
    if (socket === undefined) throw new Error('a line is open');
    const lost = slack.dm('mag mijn hond mee naar kantoor', {}, { socket }).catch(() => 'lost');
    socket.terminate();
    await lost;
    await slack.until(() => slack.sockets.size === 2);
    await stillAnswers();
  });
});

describe('bugs', () => {
  test('a bug in a command becomes an apology with a code; the log has the code and not a word of the question', async () => {
    const { slack } = office;
    await slack.command('stuk kanarievogel');
    await slack.until(() => slack.responses().length === 1);
    const text = String(slack.responses()[0]?.args['text']);
    expect(text).toMatch(/^Er ging iets mis aan onze kant.*code [2-9A-Z]{4} door aan IT\.$/u);
    const code = /code ([2-9A-Z]{4}) door/u.exec(text)?.[1];
    const line = office.lines.find((each) => each.includes('a bug')) ?? '';
    expect(line).toContain(`code=${code}`);
    expect(line).toContain('Error: cannot read …');
    expect(line).toContain('trouble.test');
    expect(line.trimEnd()).not.toContain('\n');
    expect(office.lines.join('')).not.toContain('kanarievogel');
  });

  test('a bug in a listener of messages is apologised for in the DM', async () => {
    const { slack } = office;
    await slack.dm('bug kanarievogel');
    await slack.until(() =>
      slack.posts().some(({ args }) => String(args['text']).startsWith('Er ging iets mis')),
    );
    expect(office.lines.join('')).not.toContain('kanarievogel');
  });

  test('a click whose listener never acks is acked all the same', async () => {
    const { slack } = office;
    expect(await slack.press({ type: 'button', action_id: 'bug', value: 'x' })).toEqual({});
    await slack.until(() => slack.responses().length === 1);
    expect(slack.responses()[0]?.args['text']).toMatch(/^Er ging iets mis/u);
  });
});

describe('posting', () => {
  test('a message of which only the answer was lost stands in the DM once', async () => {
    const { slack } = office;
    slack.loseAnswers('chat.postMessage');
    await slack.dm('mag mijn hond mee naar kantoor');
    await slack.until(() => office.lines.some((line) => line.includes('answered')));
    expect(slack.messages('D1')).toHaveLength(1);
    expect(slack.callsTo('conversations.history')).toHaveLength(1);
  });

  test('a message that Slack never had is sent again', async () => {
    const { slack } = office;
    slack.once('chat.postMessage', () => ({ status: 503, raw: '<html>busy</html>' }));
    await slack.dm('mag mijn hond mee naar kantoor', { thread_ts: '1.5' });
    await slack.until(() => office.lines.some((line) => line.includes('answered')));
    expect(slack.messages('D1')).toHaveLength(1);
    expect(slack.callsTo('conversations.replies')).toHaveLength(1);
  });

  test('in a channel, where we may not look back, an unclear message is not sent twice', async () => {
    const { slack } = office;
    slack.loseAnswers('chat.postMessage');
    await slack.mention('mag mijn hond mee naar kantoor');
    await slack.until(() => office.lines.some((line) => line.includes('unclear whether a message arrived')));
    expect(slack.messages('C1')).toHaveLength(1);
    expect(slack.posts()).toHaveLength(1);
  });

  test('a 429 is waited out, and only that channel waits', async () => {
    const { slack } = office;
    slack.once('chat.postMessage', () => ({
      ok: false,
      error: 'ratelimited',
      status: 429,
      headers: { 'retry-after': '1' },
    }));
    await slack.dm('mag mijn hond mee naar kantoor');
    await slack.until(() => slack.posts().length === 1);
    await slack.dm('mag mijn kat mee naar kantoor');
    await slack.dm('mag mijn kat mee naar kantoor', { user: 'U2' });
    await slack.until(() => slack.messages('D2').length === 1);
    expect(slack.messages('D1')).toHaveLength(0);
    await slack.until(() => slack.messages('D1').length === 2);
    expect(slack.messages('D1').map(({ text }) => text.includes('hond'))).toEqual([true, false]);
  });

  test('a message that Slack refuses is in the log, and not tried again', async () => {
    const { slack } = office;
    slack.once('chat.postMessage', () => ({ ok: false, error: 'channel_not_found' }));
    await slack.dm('mag mijn hond mee naar kantoor');
    await slack.until(() => office.lines.some((line) => line.includes('a message was not sent')));
    expect(slack.posts()).toHaveLength(1);
    expect(office.lines.join('')).toContain('error=channel_not_found');
  });

  test.each([404, 410, 500])(
    'when a response address answers %i, the answer comes as a DM',
    async (status) => {
      const { slack } = office;
      slack.once('response_url', () => ({ status, ok: false, error: 'expired_url' }));
      await slack.command('mag mijn hond mee naar kantoor');
      await slack.until(() => slack.messages('D1').length === 1);
      expect(slack.messages('D1')[0]?.text).toContain('Je hond is braaf');
    },
  );

  test('a forged response address is never called', async () => {
    const { slack } = office;
    await slack.command('mag mijn hond mee naar kantoor', { response_url: 'http://169.254.169.254/latest/' });
    await slack.until(() => slack.messages('D1').length === 1);
    expect(slack.responses()).toEqual([]);
  });
});
