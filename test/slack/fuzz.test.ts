import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Office, openOffice } from './office.js';

let office: Office;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeAll(async () => {
  process.on('unhandledRejection', note);
  office = await openOffice({ level: 'info' });
});
afterAll(async () => {
  await office.close();
  process.off('unhandledRejection', note);
});

const known = [
  '',
  ' ',
  '\u00a0\u200b',
  '\u0000',
  'hond\u0000kat',
  '\ud800 half a character',
  '🎉🎉🎉',
  '👩‍👩‍👧‍👦',
  '<!channel> <!here> <!everyone>',
  '<@U1> <@U0BOT> <#C1|algemeen> <!subteam^S1|team>',
  '<https://evil.example|klik hier>',
  '&lt;!channel&gt;',
  '&amp;lt;!channel&amp;gt;',
  '@here @channel @everyone',
  '```code``` `x` *vet* _schuin_ ~weg~ > citaat',
  '<script>alert(1)</script>',
  "'; DROP TABLE clauses; --",
  '../../etc/passwd',
  '{"type":"modal"}',
  '{{constructor.constructor("x")()}}',
  '#{7*7} $(7*7) %s %d %n',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '١٢٣',
  'שלום עולם',
  'مرحبا \u202e evil',
  '你好,可以发吗?',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  'ﬁjn ½ ① Ⅷ',
  'mag\nik\n\n\nmijn\thond',
  '\\n\\r\\t\\0',
  '?'.repeat(1_000),
  '-'.repeat(40_000),
  'a'.repeat(40_000),
  'hond '.repeat(8_000),
  '\n'.repeat(5_000),
  `a@${'a.'.repeat(15_000)}`,
  '1.1.1.'.repeat(6_000),
  '((((a+)+)+)+)$'.repeat(1_000),
  '<'.repeat(10_000),
  '&'.repeat(10_000),
  '😀'.repeat(10_000),
  `mag mijn hond ${'"\\'.repeat(3_000)}`,
];
// The seed is fixed, so that a failure can be looked at again; change it to look elsewhere.
const made = [
  ...fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 120, seed: 20261122 }),
  ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 100 }), { numRuns: 60, seed: 20261122 }),
  ...fc
    .sample(
      fc.array(
        fc.constantFrom(
          '<',
          '>',
          '!',
          '@',
          '&',
          '|',
          '*',
          '`',
          'here',
          'channel',
          'hond',
          'http://x',
          'U1',
          ' ',
          '\n',
          '#',
        ),
        {
          maxLength: 40,
        },
      ),
      { numRuns: 80, seed: 20261122 },
    )
    .map((parts) => parts.join('')),
];
const texts = [...known, ...made];

// A mention, a ping or a link in Slack's markup; or a ping without it.
const markup = /<[!@#h]|@(?:here|channel|everyone)\b/u;

const answered = (): number => office.lines.filter((line) => line.includes(' answered ')).length;

test('three hundred odd messages each get exactly one reply, in which nothing can ping or link', async () => {
  const { slack } = office;
  expect(texts.length).toBeGreaterThanOrEqual(300);
  await Promise.all(texts.map((text, at) => slack.dm(text, { user: `U${1_000 + at}` })));
  await slack.until(() => answered() === texts.length, 20_000);
  // The one clause of the office that is longer than a message comes in two; all else in one.
  const replies = texts.map((_, at) => slack.messages(`D${1_000 + at}`));
  const odd = replies.filter((all) => all.length !== 1 && !all[0]?.text.includes('koffieautomaat'));
  expect(odd).toEqual([]);
  expect(replies.every((all) => all.length > 0)).toBe(true);
  for (const { args } of slack.said())
    expect(JSON.stringify([args['text'], args['blocks']])).not.toMatch(markup);
  expect(office.lines.filter((line) => / (?:error|warn) /u.test(line))).toEqual([]);
  expect(unhandled).toEqual([]);
}, 30_000);

test('the same as a command: one reply to each, with the question restated and nothing of it alive', async () => {
  const { slack } = office;
  slack.reset();
  office.lines.length = 0;
  await Promise.all(texts.map((text) => slack.command(text)));
  await slack.until(() => answered() === texts.length, 20_000);
  expect(slack.posts()).toEqual([]);
  expect(new Set(slack.responses().map(({ args }) => args['url'])).size).toBe(texts.length);
  for (const { args } of slack.responses())
    expect(
      JSON.stringify([args['text'], args['blocks']]).replaceAll(/"value":"(?:[^"\\]|\\.)*"/gu, ''),
    ).not.toMatch(/<[!@#h]/u);
  expect(unhandled).toEqual([]);
}, 30_000);

test('who types an entity sees that entity, and never a ping', async () => {
  const { slack } = office;
  slack.reset();
  await slack.command('mag &amp;lt;!channel&amp;gt; ook?');
  await slack.until(() => slack.responses().length === 1);
  expect(slack.responses()[0]?.args['blocks'][0].text.text).toBe(
    'Je vroeg: mag &amp;lt;!channel&amp;gt; ook?',
  );
});
