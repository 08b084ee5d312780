import { expect, test } from '@jest/globals';
import { explain } from '../../src/core/explain.js';
import { today, workplace } from './workplace.js';

const { ask } = workplace();

function explained(question: string): string {
  return explain(ask.match(question), ask(question, today)).join('\n');
}

test.each([
  ['a policy’s group', 'velo leasen', 'velo in group fiets, rijwiel, bike, velo'],
  ['a correction', 'kluisjee leeg', 'kluisjee → kluisje'],
  ['the parts of a compound', 'kluisjessleutel', 'kluisjessleutel = kluisje + sleutel'],
  ['the words of small weight, in brackets', 'mag ik thuiswerken', 'words     (mag) (ik) thuiswerken'],
  ['what was said for courtesy', 'Hoi Els, mag ik thuiswerken? Groetjes, Bart', 'courtesy  Groetjes, Bart'],
  ['what no policy has', 'thuiswerken in wakanda', 'in no policy: wakanda'],
  ['the wording that came near', 'moet mijn kluisje leeg', 'like "moet mijn kluisje leeg"'],
  ['what the runner-up lacked', 'moet mijn kluisje leeg', 'runner-up '],
  ['how likely any clause is', 'mag ik thuiswerken', 'together  any clause 100 %'],
  ['the topic that it may be about', 'wifi wachtwoord', 'wifi '],
  ['why it was sure', 'mag ik thuiswerken', 'decided   found, sure: thuiswerken 100 %'],
  ['why it was not', 'waarom is de hemel blauw', '% that an answer needs'],
  ['what is not in force', 'wanneer is de kerstborrel', 'not in force, so passed over: kerstborrel'],
  [
    'several questions in one',
    'mag ik thuiswerken en mag mijn hond mee',
    'questions in a row: "mag ik thuiswerken" thuiswerken',
  ],
])('names %s', (_, question, expected) => expect(explained(question)).toContain(expected));

test('names the asking part of a story', () => {
  const story = `${'Gisteren viel er veel regen en de trein reed alweer niet op tijd naar huis. '.repeat(3)}Mag de jukebox vaker aan? Groeten.`;
  expect(explained(story)).toContain('asked     Mag de jukebox vaker aan?');
});

test('says how much less the runner-up had', () => {
  const line = explained('moet mijn kluisje leeg')
    .split('\n')
    .find((each) => each.startsWith('runner-up'));
  expect(line).toMatch(
    /^runner-up \S+: less classifier \d+ % against \d+ %, words \d+ % against \d+ %, coverage/u,
  );
});

test('says how near a clause is in meaning, and notes nothing about a word twice', () => {
  const lines = explained('mijn kat en haar poesjes').split('\n');
  expect(lines.find((line) => line.startsWith('clause'))).toMatch(/, coverage \d+ %, similarity \d+ %/u);
  const notes = lines.filter((line) => line.includes(' ~ '));
  expect(notes.length).toBeGreaterThan(0);
  expect(new Set(notes).size).toBe(notes.length);
});

test('names a word once, however often it was said', () => {
  expect(explained('thuiswerken in wakanda en wakanda')).toMatch(/in no policy: wakanda$/mu);
});

test.each(['', '🎉', 'x'.repeat(5000)])('has something to say of "%.5s" too', (question) => {
  expect(explained(question)).toContain('decided   none');
});
