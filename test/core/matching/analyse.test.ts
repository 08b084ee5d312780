import { expect, test } from '@jest/globals';
import { type AnalysisSteps, allSteps, makeAnalyser, readTexts } from '../../../src/core/matching/analyse.js';

const texts = [
  'een fiets leasen',
  'foto plaatsen op sociale media',
  'het klantgesprek',
  'beleid socialmedia',
];
const groups = [
  ['fiets', 'velo', 'rijwiel'],
  ['insta', 'instagram'],
];

function analyser(off: Partial<AnalysisSteps> = {}) {
  const steps = { ...allSteps, ...off };
  return makeAnalyser(readTexts(texts, groups, 'nl', steps), steps);
}

function wordIn(question: string, text: string, off: Partial<AnalysisSteps> = {}) {
  const word = analyser(off)
    .question(question)
    .words.find((one) => one.text === text);
  if (word === undefined) throw new Error(`no ${text} in ${question}`);
  return word;
}

test('a text of the policies is known in full', () => {
  expect(analyser().text('fiets plaatsen').words).toEqual([
    { text: 'fiets', stop: false, known: 1, notes: [] },
    { text: 'plaatsen', stop: false, known: 1, notes: [] },
  ]);
});

test.each<[string, string, number, string]>([
  ['fietz', 'fietz', 0.8, 'fietz → fiets'],
  ['velo', 'velo', 1, 'velo in group fiets, velo, rijwiel'],
  ['leasefiets', 'leasefiets', 0.8, 'leasefiets = lease + fiets'],
  ['kiekje', 'kiekje', 0.5, 'kiekje ~ foto'],
])('in "%s" the word %s is known for %d: %s', (question, text, known, note) => {
  const lease = makeAnalyser(readTexts([...texts, 'lease kiezen', 'kiek'], groups, 'nl'));
  const word = (note.includes('lease') ? lease : analyser())
    .question(question)
    .words.find((one) => one.text === text);
  expect(word?.notes).toContain(note);
  expect(word?.known).toBe(known);
});

test('neighbours that the policies write as one are joined', () => {
  expect(wordIn('klant gesprek', 'klant').notes).toContain('klant gesprek = klantgesprek');
  expect(wordIn('klant gesprek', 'klant', { neighbours: false }).notes).not.toContain(
    'klant gesprek = klantgesprek',
  );
});

test('how people speak is read as it is written', () => {
  expect(
    analyser()
      .question('moogde ff')
      .words.map(({ text }) => text),
  ).toEqual(['mag', 'je', 'even']);
  expect(
    analyser({ spoken: false })
      .question('moogde ff')
      .words.map(({ text }) => text),
  ).toEqual(['moogde', 'ff']);
});

test.each<[keyof AnalysisSteps, string, RegExp]>([
  ['spelling', 'fietz', /→/u],
  ['groups', 'velo', /in group/u],
  ['lexicon', 'kiekje', /~/u],
])('without the step "%s" nothing of it happens', (step, text, trace) => {
  expect(wordIn(text, text).notes.some((note) => trace.test(note))).toBe(true);
  expect(wordIn(text, text, { [step]: false }).notes.filter((note) => trace.test(note))).toEqual([]);
});

test('without characters and pairs there are none', () => {
  const { terms, grams } = analyser({ characters: false, pairs: false }).question('fiets leasen');
  expect(grams.size).toBe(0);
  expect([...terms.keys()].filter((key) => key.startsWith('p:'))).toEqual([]);
});

test('a word of the language is no misspelling of a word of the policies', () => {
  // "niets" is one letter from "fiets", and "bord" is a word of its own.
  const data = readTexts(['het boord'], [], 'nl');
  expect(makeAnalyser(data).question('bord').words[0]?.notes).toEqual([]);
  expect(makeAnalyser(data).question('boorf').words[0]?.notes).toEqual(['boorf → boord']);
});

test('what no policy knows is not known at all', () => {
  expect(wordIn('quux', 'quux')).toEqual({ text: 'quux', stop: false, known: 0, notes: [] });
});

test('said twice in a question is not asked twice; in a text each time counts', () => {
  const one = analyser().question('fiets');
  expect(analyser().question('fiets fiets').terms.get('w:fiet')).toBe(one.terms.get('w:fiet'));
  expect(analyser().text('fiets fiets').terms.get('w:fiet')).toBe(2);
});

test('stop words count less, but they count', () => {
  const { terms, words } = analyser().question('wie fiets');
  expect(words[0]).toMatchObject({ text: 'wie', stop: true });
  expect(terms.get('w:wie')).toBeGreaterThan(0);
  expect(terms.get('w:wie')).toBeLessThan(terms.get('w:fiet') ?? 0);
});
