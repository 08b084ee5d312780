import { expect, test } from '@jest/globals';
import { unknown } from '../../../../src/core/matching/features/numbering.js';
import type { AnalysisSteps } from '../../../../src/core/matching/words/steps.js';
import { reader } from '../reader.js';

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
  return reader(texts, { groups, steps: off });
}

function wordIn(question: string, text: string, off: Partial<AnalysisSteps> = {}) {
  const word = analyser(off)
    .question(question)
    .words.find((one) => one.text === text);
  if (word === undefined) throw new Error(`no ${text} in ${question}`);
  return word;
}

test('a word of the policies is known in full', () => {
  expect(analyser().question('fiets plaatsen').words).toEqual([
    { text: 'fiets', stop: false, known: 1, notes: ['fiets in group fiets, velo, rijwiel'] },
    { text: 'plaatsen', stop: false, known: 1, notes: [] },
  ]);
});

test.each<[string, string, number, string]>([
  ['fietz', 'fietz', 0.8, 'fietz → fiets'],
  ['velo', 'velo', 1, 'velo in group fiets, velo, rijwiel'],
  ['leasefiets', 'leasefiets', 0.8, 'leasefiets = lease + fiets'],
  ['kiekje', 'kiekje', 0.5, 'kiekje ~ foto'],
  ['geplaatst', 'geplaatst', 0.9, 'geplaatst < plaatsen'],
  ['fietske', 'fietske', 0.9, 'fietske < fiets'],
])('in "%s" the word %s is known for %d: %s', (question, text, known, note) => {
  const lease = reader([...texts, 'lease kiezen', 'kiek'], { groups });
  const word = (note.includes('lease') ? lease : analyser())
    .question(question)
    .words.find((one) => one.text === text);
  expect(word?.notes).toContain(note);
  expect(word?.known).toBe(known);
});

test('a group may name a word as it is spoken', () => {
  const { question } = reader(['de werkplek opruimen'], { groups: [['werkplek', 'bureau']] });
  const [word] = question('bureau').words;
  expect(word?.notes).toContain('kantoor in group werkplek, bureau');
});

test('neighbours that the policies write as one are joined', () => {
  expect(wordIn('klant gesprek', 'klant').notes).toContain('klant gesprek = klantgesprek');
  expect(wordIn('klant gesprek', 'klant', { neighbours: false }).notes).not.toContain(
    'klant gesprek = klantgesprek',
  );
});

test.each([
  ['wi fi', 'wi fi = wifi', 'de wifi op kantoor'],
  ['sociale media', 'sociale media = socialemedia', 'beleid socialemedia'],
  ['verkeer borden', 'verkeer borden = verkeersborden', 'alle verkeersborden'],
])('%s is joined, however short its second part', (typed, note, text) => {
  expect(
    reader([text])
      .question(typed)
      .words.flatMap(({ notes }) => notes),
  ).toContain(note);
});

test.each([
  ['fietz', 'misspelt'],
  ['velo', 'in a group'],
  ['leasefiets', 'put together'],
  ['kiekje', 'a word for another'],
  ['klant gesprek', 'written apart'],
])('%s is not strange, for it is %s', (typed) => {
  const { question, named } = reader([...texts, 'lease kiezen', 'kiek'], { groups });
  // What remains strange are other meanings of its parts, which count for little.
  expect(named(question(typed).features)['unknown'] ?? 0).toBeLessThan(0.5);
  expect(named(question('xylofoon').features)).toMatchObject({ unknown: 1 });
});

test('a strange word that says little counts for little', () => {
  const { question, named } = reader(texts);
  expect(named(question('whether').features)['unknown']).toBeLessThan(0.5);
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
  ['forms', 'geplaatst', /</u],
])('without the step "%s" nothing of it happens', (step, text, trace) => {
  expect(wordIn(text, text).notes.some((note) => trace.test(note))).toBe(true);
  expect(wordIn(text, text, { [step]: false }).notes.filter((note) => trace.test(note))).toEqual([]);
});

test('a word of the language is no misspelling of a word of the policies', () => {
  // "niets" is one letter from "fiets", and "bord" is a word of its own.
  const { question } = reader(['het boord']);
  expect(question('bord').words[0]?.notes).toEqual([]);
  expect(question('boorf').words[0]?.notes).toEqual(['boorf → boord']);
});

test('a misspelt word is read as a frequent one that is clearly meant, and so are its pairs', () => {
  const { question } = reader([
    ...Array.from({ length: 60 }, () => 'mag mijn hond mee'),
    'mag mijn hand mee',
  ]);
  const typed = question('mga mijn hnod mee');
  expect(typed.words.map(({ text }) => text)).toEqual(['mag', 'mijn', 'hond', 'mee']);
  expect(typed.words.flatMap(({ notes }) => notes)).toEqual(['mga → mag', 'hnod → hond']);
  expect(typed.features).toEqual(question('mag mijn hond mee').features);
});

test('of many strange words only the first are corrected, so that noise costs no time', () => {
  const noise = Array.from({ length: 20 }, (_, at) => `zzq${String.fromCharCode(97 + at)}zzq`).join(' ');
  const { words } = analyser().question(`fietz ${noise} plaatzen`);
  expect(words[0]?.notes).toContain('fietz → fiets');
  expect(words.at(-1)?.notes).toEqual([]);
  expect(analyser().question('plaatzen').words[0]?.notes).not.toEqual([]);
});

test('of a message full of strange words only the first are looked at, and what is known in it none the less', () => {
  const noise = Array.from(
    { length: 100 },
    (_, at) => `zz${String.fromCharCode(97 + (at % 26)).repeat(2 + at / 26)}q`,
  );
  const { words } = analyser().question(`${noise.join(' ')} fiets`);
  expect(words.length).toBeLessThan(70);
  expect(words.at(-1)).toMatchObject({ text: 'fiets', known: 1 });
});

test('what no policy knows is not known at all', () => {
  expect(wordIn('quux', 'quux')).toEqual({ text: 'quux', stop: false, known: 0, notes: [] });
});

test('words that need no correcting leave room for those that do', () => {
  const unused =
    'hoe wie wat waar wanneer waarom welke de het dit dat die deze er hier daar nu dan toch maar'.split(' ');
  const { words } = analyser().question(`${unused.join(' ')} ${unused.join(' ')} fietz`);
  expect(words.at(-1)?.notes).toContain('fietz → fiets');
});

test('without groups their words are strange', () => {
  expect(wordIn('velo', 'velo').known).toBe(1);
  expect(wordIn('velo', 'velo', { groups: false, lexicon: false }).known).toBe(0);
});

test('a word of a group that no text has is as good as its group', () => {
  const { question } = analyser({ lexicon: false });
  expect([...question('velo').features.ids].filter((id) => id === unknown)).toEqual([]);
  expect([...question('quux').features.ids].filter((id) => id === unknown)).toHaveLength(1);
});

test('said twice in a question is not asked twice; in a text each time counts', () => {
  const { question, text, named } = reader(['fiets fiets']);
  const one = named(question('fiets').features)['w:fiet'];
  expect(named(question('fiets fiets').features)['w:fiet']).toBe(one);
  expect(named(text(0))['w:fiet']).toBe(2);
});

test('stop words count less, but they count', () => {
  const { question, named } = reader(['wie fietst']);
  const { words, features } = question('wie fietst');
  expect(words[0]).toMatchObject({ text: 'wie', stop: true });
  const { 'w:wie': stop = 0, 'w:fietst': word = 0 } = named(features);
  expect(stop).toBeGreaterThan(0);
  expect(stop).toBeLessThan(word);
});

test('a form counts as the word that it comes from, in a question as in a text', () => {
  const { question, text, named } = reader(['een fiets', 'de fietsjes']);
  expect(named(question('fietske').features)).toHaveProperty('w:fiet');
  expect(named(text(1))).toHaveProperty('w:fiet');
});

test('a word of the policies is no form of another, only because it looks like one', () => {
  const { question } = reader(['de gemeente', 'gemeen', 'het bedrijf', 'het gebied']);
  expect(question('gemeente gebied').words.map(({ known, notes }) => [known, notes])).toEqual([
    [1, []],
    [1, []],
  ]);
});

test('what a question is about is known of compounds and misspelt words as well', () => {
  const { question } = reader(['een fiets leasen', 'lease kiezen', 'het wachtwoord']);
  const { embedding: bicycle = new Float32Array() } = question('fiets').features;
  const like = (typed: string): number =>
    (question(typed).features.embedding ?? new Float32Array()).reduce(
      (sum, value, at) => sum + value * (bicycle[at] ?? 0),
      0,
    );
  expect(like('rijwiel')).toBeGreaterThan(0.85);
  expect(like('fietz')).toBeGreaterThan(0.9);
  expect(like('leasefiets')).toBeGreaterThan(0.4);
  expect(like('wachtwoord')).toBeLessThan(0.4);
  expect(Math.abs(like('quux'))).toBe(0);
});
