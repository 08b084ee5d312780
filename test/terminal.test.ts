import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { makeBot } from '../src/bot.js';
import { parseConfig } from '../src/config.js';
import { loadPolicies } from '../src/load.js';
import { makeLog } from '../src/log.js';
import { prepared } from '../src/prepared.js';
import { talk } from '../src/terminal.js';

function bot() {
  const config = parseConfig({ COMPANY_NAME: 'Jansen & Zn', POLICY_FOLDER: 'test/fixtures/office' });
  const policies = loadPolicies([config.policyFolder]);
  return makeBot(
    config,
    makeLog('error', () => {}),
    prepared(policies),
    () => new Date('2026-11-22T12:00:00Z'),
  );
}

async function converse(typed: string, person = false): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  let said = '';
  output.on('data', (chunk) => (said += chunk));
  const { done } = talk({ mind: bot(), input, output, person });
  input.end(typed);
  await done;
  return said;
}

test('answers one question a line, in order, with an empty line between, and ends with the input', async () => {
  const said = await converse('mag mijn hond mee naar kantoor?\n\nmag mijn kat mee naar kantoor?');
  expect(said).toMatch(/^☑️ Mag, als: Je hond is braaf en Jansen & Zn weet ervan\.\n/u);
  expect(said).toContain('\n\n⛔ Mag niet: Katten blijven thuis.\n');
  expect(said.indexOf('Je hond')).toBeLessThan(said.indexOf('Katten blijven'));
});

test('says all that Slack says, without the markup of Slack', async () => {
  expect((await converse('hond\n')).split('\n')).toEqual([
    '☑️ Mag, als: Je hond is braaf en Jansen & Zn weet ervan.',
    '',
    'Meld je hond bij <receptie> & zeg hoe hij heet.',
    '',
    '- aan de lijn',
    '- niet in de keuken @here',
    '',
    'Zie ook: Katten op kantoor (kat).',
    'Liever een mens? HR & co, #vraag-hr.',
    expect.stringMatching(
      /^Kantoor · hond · versie 2\.1 · geldt sinds 1 januari 2026 · Huisregels, 3 · code [0-9a-f]{8}$/u,
    ),
    '',
  ]);
});

test('a number chooses the candidate, also when it comes later', async () => {
  const said = await converse('mag mijn hond en mijn kat mee naar kantoor\n2\n1\n9\n');
  expect(said).toMatch(/^ {2}1\. \S+ op kantoor\n {2}2\. \S+ op kantoor$/mu);
  expect(said).toContain('Katten blijven thuis.');
  expect(said).toContain('Je hond is braaf');
  expect(said).toContain('Dat nummer staat er niet bij. Kies 1 tot en met 2.');
});

test.each(['0', 'Geen van deze'])('%s: none of the candidates, so a person is named', async (none) => {
  const said = await converse(`mag mijn hond en mijn kat mee naar kantoor\n${none}\n`);
  expect(said).toContain('  0. Geen van deze\n');
  expect(said).toContain('Dan weet een mens het beter: HR & co, #vraag-hr.');
});

test('a 0 where nothing was asked is no choice', async () => {
  expect(await converse('onderwerpen\n0\n')).not.toContain('Dan weet een mens het beter');
});

test('the topics are numbered, and a number reads one', async () => {
  const said = await converse('onderwerpen\n5\n');
  expect(said).toContain('  4. Het hele verhaal');
  expect(said).toContain('Reis tweede klas.');
  expect(said).not.toContain('koets');
});

test.each(['stop', 'QUIT', 'exit'])('%s ends the conversation', async (word) => {
  expect(await converse(`${word}\nhond\n`)).toBe('');
});

test('a person is greeted, told how to connect Slack, and prompted', async () => {
  const said = await converse('hoi\n', true);
  expect(said).toContain('7 regels, geen AI');
  expect(said).toContain('README.md');
  expect(said).toContain('> ');
});

test.each(['🎉🎉', '\u0000\u0007', '<!channel>', '`', "'; DROP TABLE", '%s %d', 'שלום עולם'])(
  'odd input gets an answer: %j',
  async (typed) => expect((await converse(`${typed}\n`)).trim()).not.toBe(''),
);

test('a very long line gets an answer', async () => {
  expect((await converse(`${'x'.repeat(10_000)}\n`)).trim()).not.toBe('');
});

test('a reader who leaves early is no error', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const { done } = talk({ mind: bot(), input, output, person: false });
  output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  input.write('hond\nkat\n');
  await done;
});
