import { expect, test } from '@jest/globals';
import { escapeText, fromPolicy, plain, readText, shorten, split } from '../../src/slack/mrkdwn.js';

test.each([
  ['<@U0BOT> mag dit?', 'mag dit?'],
  ['mag <@U2|jan> dit zien?', 'mag @jan dit zien?'],
  ['in <#C1|algemeen>', 'in #algemeen'],
  ['kijk <https://x.nl/a?b&amp;c|x.nl> en <https://y.nl>', 'kijk x.nl en https://y.nl'],
  ['<!here> <!subteam^S1|team>', '@here team'],
  ['a &lt; b &amp;&amp; c', 'a < b && c'],
  ['&amp;lt;!channel&amp;gt;', '&lt;!channel&gt;'],
  ['\u0000x\ud800y', 'x y'],
])('%s was typed as %s', (sent, typed) => expect(readText(sent, 'U0BOT')).toBe(typed));

test('what was read and is shown again is what was typed', () => {
  for (const sent of ['&amp;lt;!channel&amp;gt;', 'a &lt; b &amp; c'])
    expect(escapeText(readText(sent))).toBe(sent);
});

test('a text of a policy keeps its bold and its lists, and can neither ping nor link', () => {
  expect(fromPolicy('*Let op* <!channel> & @here:\n- een\n* twee\n  - drie')).toBe(
    '*Let op* &lt;!channel&gt; &amp; @\u2060here:\n• een\n• twee\n  • drie',
  );
});

test.each([
  ['*Mag niet:* doe dit niet', 'Mag niet: doe dit niet'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_naam', 'snake_case_naam'],
  ['typ `help`, of _zo_.', 'typ help, of zo.'],
])('%s reads as %s', (text, expected) => expect(plain(text)).toBe(expected));

test('cuts between paragraphs, then lines, then sentences, then words, and never inside a sign', () => {
  expect(split('een twee.\n\ndrie vier.', 12)).toEqual(['een twee.', 'drie vier.']);
  expect(split('een. twee drie', 9)).toEqual(['een.', 'twee drie']);
  expect(split('a'.repeat(9), 4)).toEqual(['aaaa', 'aaaa', 'a']);
  expect(split('aa&amp;bb', 5)).toEqual(['aa', '&amp;', 'bb']);
  expect(split('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
  expect(split('', 5)).toEqual([]);
});

test('shortens with a mark that something is left out', () => {
  expect(shorten('een twee drie', 9)).toBe('een twee…');
  expect(shorten('kort', 9)).toBe('kort');
});
