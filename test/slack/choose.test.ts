import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Args } from '../slack-server.js';
import { buttons, drawn, type Office, openOffice } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
beforeEach(() => office.slack.reset());
afterAll(() => office.close());

const doubtful = 'mag mijn hond en mijn kat mee naar kantoor';

const named = (title: string, message: Args | undefined): Args =>
  buttons(message?.['blocks']).find(({ text }) => text.text === title) ?? {};

test('a candidate takes the place of the question which one is meant', async () => {
  const { slack } = office;
  await slack.dm(doubtful);
  await slack.until(() => slack.posts().length === 1);
  const [message] = slack.messages('D1');
  const titles = buttons(message?.['blocks']).map(({ text }) => text.text);
  expect(titles.at(-1)).toBe('Geen van deze');
  expect(titles.slice(0, -1).sort()).toEqual(['Honden op kantoor', 'Katten op kantoor']);
  expect(await slack.press(named('Katten op kantoor', message), { message })).toEqual({});
  await slack.until(() => slack.responses().length === 1);
  expect(slack.responses()[0]?.args).toMatchObject({ replace_original: true });
  expect(slack.responses()[0]?.args['text']).toContain('Katten blijven thuis.');
});

test('when the address to replace it is spent, the message itself is updated', async () => {
  const { slack } = office;
  await slack.dm(doubtful);
  await slack.until(() => slack.posts().length === 1);
  const [message] = slack.messages('D1');
  slack.once('response_url', () => ({ status: 404, ok: false, error: 'expired_url' }));
  await slack.press(named('Honden op kantoor', message), { message });
  await slack.until(() => slack.callsTo('chat.update').length === 1);
  expect(slack.messages('D1')).toHaveLength(1);
  expect(slack.messages('D1')[0]?.text).toContain('Je hond is braaf');
});

test('after a command the question stays readable above the chosen answer', async () => {
  const { slack } = office;
  await slack.command(doubtful);
  await slack.until(() => slack.responses().length === 1);
  await slack.press(named('Honden op kantoor', slack.responses()[0]?.args));
  await slack.until(() => slack.responses().length === 2);
  const { args } = slack.responses()[1] ?? {};
  expect(args?.['replace_original']).toBe(true);
  expect(drawn(args?.['blocks'])).toMatch(/^Je vroeg: mag mijn hond en mijn kat mee naar kantoor\n☑️/u);
});

test('none of these leads to a person', async () => {
  const { slack } = office;
  await slack.dm(doubtful);
  await slack.until(() => slack.posts().length === 1);
  const [message] = slack.messages('D1');
  await slack.press(buttons(message?.['blocks']).at(-1) ?? {}, { message });
  await slack.until(() => slack.responses().length === 1);
  expect(slack.responses()[0]?.args['text']).toContain(
    'Dan weet een mens het beter: HR &amp; co, #vraag-hr.',
  );
});

test('a related clause comes below, in the same DM; in a channel only the one who pressed sees it', async () => {
  const { slack } = office;
  await slack.dm('hond');
  await slack.mention('hond');
  await slack.until(() => slack.posts().length === 2);
  const [inDm] = slack.messages('D1');
  const [inChannel] = slack.messages('C1');
  await slack.press(buttons(inDm?.['blocks'])[0] ?? {}, { message: inDm });
  await slack.until(() => slack.messages('D1').length === 2);
  expect(slack.messages('D1')[1]?.text).toContain('Katten blijven thuis.');
  await slack.press(buttons(inChannel?.['blocks'])[0] ?? {}, { message: inChannel });
  await slack.until(() => slack.responses().length === 1);
  expect(slack.responses()[0]?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(slack.messages('C1')).toHaveLength(1);
});

test('send me this as a message: the question and the answer come as a DM', async () => {
  const { slack } = office;
  await slack.command('mag mijn hond mee naar kantoor?');
  await slack.until(() => slack.responses().length === 1);
  await slack.press(buttons(slack.responses()[0]?.args['blocks']).at(-1) ?? {}, { user: 'U2' });
  await slack.until(() => slack.responses().length === 2);
  expect(slack.posts()[0]?.args['channel']).toBe('U2');
  expect(drawn(slack.messages('D2')[0]?.['blocks'])).toMatch(
    /^Je vroeg: mag mijn hond mee naar kantoor\?\n☑️ \*Mag, als:\* Je hond is braaf/u,
  );
  expect(slack.responses()[1]?.args['text']).toContain('Gestuurd');
});

test('send me this says so when it did not arrive', async () => {
  const { slack } = office;
  await slack.command('hond');
  await slack.until(() => slack.responses().length === 1);
  slack.always('chat.postMessage', () => ({ ok: false, error: 'cannot_dm_bot' }));
  await slack.press(buttons(slack.responses()[0]?.args['blocks']).at(-1) ?? {});
  await slack.until(() => slack.responses().length === 2);
  expect(slack.responses()[1]?.args['text']).toContain('Versturen lukte net niet.');
});

test.each([
  ['a clause that is gone', '{"clause":"verdwenen","language":"nl"}'],
  ['a clause that is no longer in force', '{"clause":"oud","language":"nl"}'],
  ['a value that is not ours', 'iets anders'],
  ['a poisoned value', '{"clause":"__proto__","language":"nl"}'],
  ['no value', undefined],
])('%s under an old button gives an explanation, not an error', async (_, value) => {
  const { slack } = office;
  await slack.press({
    type: 'button',
    action_id: 'clause.open.0',
    ...(value === undefined ? {} : { value }),
  });
  await slack.until(() => slack.responses().length === 1);
  expect(slack.responses()[0]?.args['text']).toContain('Deze regel staat niet meer in het beleid');
});

test('a long question fits in its buttons', async () => {
  const { slack } = office;
  await slack.command(`${doubtful} ${'"<&\\ 😀 '.repeat(400)}`);
  await slack.until(() => slack.said().length >= 1);
  expect(slack.responses()).toHaveLength(1);
});
