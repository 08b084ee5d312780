import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buttons, drawn, type Office, openOffice } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
beforeEach(() => {
  office.slack.reset();
  office.lines.length = 0;
});
afterAll(() => office.close());

test('answers a DM there, in full, without a preview of links', async () => {
  const { slack } = office;
  expect(await slack.dm('mag mijn hond mee naar kantoor?')).toEqual({});
  await slack.until(() => slack.posts().length === 1);
  const { args, token } = slack.posts()[0] ?? {};
  expect(token).toBe('xoxb-canary-bot');
  expect(args).toMatchObject({ channel: 'D1', unfurl_links: 'false', unfurl_media: 'false' });
  expect(args?.['thread_ts']).toBeUndefined();
  expect(String(args?.['text']).split('\n')).toEqual([
    '☑️ Mag, als: Je hond is braaf en Jansen &amp; Zn weet ervan.',
    'Meld je hond bij &lt;receptie&gt; &amp; zeg hoe hij heet.',
    '',
    '• aan de lijn',
    '• niet in de keuken @\u2060here',
    'Liever een mens? HR &amp; co, #vraag-hr.',
    expect.stringMatching(
      /^Kantoor · hond · versie 2\.1 · geldt sinds 1 januari 2026 · Huisregels, 3 · code [0-9a-f]{8}$/u,
    ),
  ]);
  expect(drawn(args?.['blocks'])).toContain('☑️ *Mag, als:* Je hond is braaf');
  expect(buttons(args?.['blocks']).map(({ text }) => text.text)).toEqual(['Katten op kantoor']);
});

test('answers in the thread when asked in one', async () => {
  const { slack } = office;
  await slack.dm('mag mijn kat mee naar kantoor', { thread_ts: '111.222' });
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args).toMatchObject({ channel: 'D1', thread_ts: '111.222' });
});

test('answers a mention in its thread', async () => {
  const { slack } = office;
  await slack.mention('mag mijn kat mee naar kantoor', { ts: '5.000001' });
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args).toMatchObject({ channel: 'C1', thread_ts: '5.000001' });
  expect(slack.posts()[0]?.args['text']).toContain('Katten blijven thuis.');
});

test('answers in the language of the question', async () => {
  const { slack } = office;
  await slack.dm('may I bring my dog to the office?');
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toMatch(
    /^☑️ Allowed, if: Your dog is well-behaved and Jansen &amp; Zn knows\./u,
  );
});

test('a policy in one language answers in that one', async () => {
  const { slack } = office;
  await slack.press({
    type: 'button',
    action_id: 'clause.open.0',
    value: '{"clause":"fiets","language":"en"}',
  });
  await slack.until(() => slack.responses().length === 1);
  expect(slack.responses()[0]?.args['text']).toContain('✅ Mag: Fietsen mag altijd.');
});

test('a draft says so first, and whom to turn to comes before a sensitive rule', async () => {
  const { slack } = office;
  await slack.dm('eerste klas treinen');
  await slack.dm('mijn collega pest mij');
  await slack.until(() => slack.posts().length === 2);
  expect(slack.posts()[0]?.args['text']).toMatch(
    /^Concept: Financiën heeft dit nog niet vastgesteld\.\n📌 Moet:/u,
  );
  expect(slack.posts()[1]?.args['text']).toMatch(
    /^Hier kun je nu terecht: vertrouwenspersoon Anna, 06-1234\.\n⛔ Mag niet: Pesten/u,
  );
});

test('answers something sensitive in a channel to the one who asked, and to nobody else', async () => {
  const { slack } = office;
  await slack.mention('mijn collega pest mij', { ts: '6.000001' });
  await slack.until(() => slack.callsTo('chat.postEphemeral').length === 2);
  const [note, whisper] = slack.callsTo('chat.postEphemeral');
  expect(note?.args).toMatchObject({ channel: 'C1', user: 'U1', thread_ts: '6.000001' });
  expect(whisper?.args['text']).toContain('vertrouwenspersoon Anna');
  expect(buttons(whisper?.args['blocks']).at(-1)?.text.text).toBe('Stuur me dit als bericht');
  expect(slack.posts()).toEqual([]);
});

test('acks a command empty and at once, and answers only the one who asked, with the question above it', async () => {
  const { slack } = office;
  slack.slow('response_url', 300);
  const started = performance.now();
  expect(await slack.command('mag mijn hond mee naar kantoor?')).toEqual({});
  expect(performance.now() - started).toBeLessThan(250);
  await slack.until(() => slack.responses().length === 1);
  const { args } = slack.responses()[0] ?? {};
  expect(args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(args?.['blocks'][0].text).toEqual({
    type: 'plain_text',
    text: 'Je vroeg: mag mijn hond mee naar kantoor?',
    emoji: false,
  });
  expect(buttons(args?.['blocks']).at(-1)?.text.text).toBe('Stuur me dit als bericht');
  expect(drawn(args?.['blocks'])).toContain('Alleen jij ziet dit.');
});

test('says what a question is about when no policy is, and where to go with it', async () => {
  const { slack } = office;
  await slack.dm('waar kan ik parkeren');
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toBe(
    'Dat klinkt als een vraag over parkeren. Daar gaat dit beleid niet over; je kunt ervoor terecht bij Facilitair, #vraag-facilitair.',
  );
});

test('a topic for which nobody is named leads to whom the policy names', async () => {
  const { slack } = office;
  await slack.dm('gaat het regenen');
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toMatch(
    /^Dat klinkt als een vraag over het weer\. Daar gaat dit beleid niet over\..* Liever een mens\? HR &amp; co, #vraag-hr\.$/u,
  );
});

test('in a sensitive draft, whom to turn to comes before all else', async () => {
  const { slack } = office;
  await slack.dm('ik ben onderweg overvallen');
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toMatch(/^Hier kun je nu terecht: 112\.\nConcept: Financiën/u);
});

test('says that the policy does not say, what comes nearest, and who does know', async () => {
  const { slack } = office;
  await slack.dm('wat is de hoofdstad van Peru');
  await slack.until(() => slack.posts().length === 1);
  const text = String(slack.posts()[0]?.args['text']);
  expect(text).toMatch(/^Dat staat niet in het beleid over kantoor en reizen\./u);
  expect(text).toMatch(/Liever een mens\? HR &amp; co, #vraag-hr\.$/u);
});

test.each([
  ['help', 'Zo werkt het'],
  ['HELP!', 'Zo werkt het'],
  ['--help', 'Zo werkt het'],
  ['—help', 'Zo werkt het'],
  ['', 'Hoi! Ik beantwoord vragen'],
  ['   ', 'Hoi! Ik beantwoord vragen'],
  ['onderwerpen', 'Dit staat in het beleid. Kies een onderwerp:'],
  ['“topics”', 'This is what the policy covers. Choose a topic:'],
  ['hoi', 'Hoi! Ik beantwoord vragen'],
  ['wie ben jij', 'geen AI'],
  ['HOND', 'Je hond is braaf'],
  ['/hond', 'Je hond is braaf'],
  ['constructor', 'Dat staat niet in het beleid'],
  ['__proto__', 'Dat staat niet in het beleid'],
  ['../../etc', 'beleid'],
])('/socialpolicy %s → %s', async (typed, expected) => {
  const { slack } = office;
  await slack.command(typed);
  await slack.until(() => slack.responses().length >= 1);
  expect(
    slack
      .responses()
      .map(({ args }) => args['text'])
      .join('\n'),
  ).toContain(expected);
});

test('the topics show what is in force today, adopted before drafts, each with a button', async () => {
  const { slack } = office;
  await slack.dm('onderwerpen');
  await slack.until(() => slack.posts().length === 1);
  const { blocks } = slack.posts()[0]?.args ?? {};
  expect(drawn(blocks)).toContain('*Kantoor*');
  expect(drawn(blocks)).toContain('*Reizen* (concept)');
  expect(buttons(blocks).map(({ value }) => JSON.parse(value).clause)).toEqual([
    'hond',
    'kat',
    'pesten',
    'lang',
    'trein',
    'fiets',
    'overval',
  ]);
});

test.each([
  ['an edited message', { subtype: 'message_changed', message: { text: 'hond' } }],
  ['a deleted message', { subtype: 'message_deleted' }],
  ['a join', { subtype: 'channel_join' }],
  ['a message of a bot', { bot_id: 'B9' }],
  ['a message of the bot itself', { user: 'U0BOT' }],
  ['a message in a channel', { channel: 'C1', channel_type: 'channel' }],
  ['a message without a sender', { user: undefined }],
])('leaves %s alone', async (_, about) => {
  const { slack } = office;
  await slack.dm('mag mijn hond mee naar kantoor', about);
  await slack.dm('mag mijn kat mee naar kantoor');
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toContain('Katten');
});

test('an edited mention and a mention by a bot are left alone', async () => {
  const { slack } = office;
  await slack.mention('hond', { edited: { user: 'U1', ts: '1' } });
  await slack.mention('hond', { bot_id: 'B9' });
  await slack.mention('kat');
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toContain('Katten');
});

test('a file without a word gets a kind word, and a file with a question an answer', async () => {
  const { slack } = office;
  await slack.dm('', { subtype: 'file_share', files: [{ id: 'F1' }] });
  await slack.dm('mag mijn kat mee naar kantoor', { subtype: 'file_share', files: [{ id: 'F2' }] });
  await slack.until(() => slack.posts().length === 2);
  expect(slack.posts()[0]?.args['text']).toContain('bestanden kan ik niet lezen');
  expect(slack.posts()[1]?.args['text']).toContain('Katten');
});

test('only a mention, without a question, gets a greeting', async () => {
  const { slack } = office;
  await slack.mention('');
  await slack.until(() => slack.posts().length === 1);
  expect(slack.posts()[0]?.args['text']).toMatch(/^Hoi!/u);
});

test('a message that comes as a DM and as a mention is answered once', async () => {
  const { slack } = office;
  await slack.dm('<@U0BOT> mag mijn kat mee naar kantoor', { ts: '7.000007' });
  await slack.mention('mag mijn kat mee naar kantoor', { ts: '7.000007', channel: 'D1' });
  await slack.dm('mag mijn hond mee naar kantoor');
  await slack.until(() => slack.posts().length === 2);
  expect(slack.posts().map(({ args }) => String(args['text']).includes('Katten'))).toEqual([true, false]);
});

test('an answer longer than Slack takes comes in several messages, and no word of it is lost', async () => {
  const { slack } = office;
  await slack.dm('lang');
  await slack.until(
    () => slack.posts().length >= 2 && office.lines.some((line) => line.includes('answered')),
  );
  const all = slack
    .messages('D1')
    .map(({ blocks }) => drawn(blocks))
    .join('\n');
  for (let floor = 1; floor <= 30; floor += 1)
    expect(all).toContain(`Alinea ${floor}: op verdieping ${floor} staat`);
  expect(all.match(/&lt;en&gt; die leer je vanzelf kennen/gu)).toHaveLength(60);
  expect(slack.posts().length).toBe(slack.messages('D1').length);
});

test('nothing of a question is in the log, at any level', async () => {
  const { slack } = office;
  await slack.dm('mag mijn hond mee naar kantoor kanarievogel');
  await slack.mention('is er een kanarievogel');
  await slack.command('waar is de kanarievogel');
  // A line of the test before may still come.
  await slack.until(() =>
    ['dm', 'mention', 'command'].every((by) => office.lines.join('').includes(`answered by=${by} `)),
  );
  expect(office.lines.join('')).not.toContain('kanarievogel');
  expect(office.lines.join('')).toContain('answered by=dm kind=');
});
