import { expect, test } from '@jest/globals';
import { makeWitness } from '../../../src/core/matching/evidence.js';
import { buildPart } from '../../../src/core/matching/part-model.js';
import { documentsOf } from '../../../src/core/matching/reading/documents.js';
import { allSteps } from '../../../src/core/matching/words/steps.js';
import { workplace } from '../workplace.js';

const { policies } = workplace();
const documents = documentsOf(policies);
const witness = makeWitness(documents, buildPart(policies));
const at = policies.clauses.findIndex(({ id }) => id === 'kluisje');

test('names the wording that comes nearest', () => {
  const { words, wording } = witness('sleutel van mijn kluisje kwijt');
  const { title = [], phrases = [], text = [] } = documents[at] ?? {};
  expect([...title, ...phrases, ...text][wording[at] ?? -1]).toBe('sleutel van mijn kluisje kwijt');
  expect(words[at]).toBeCloseTo(1, 3);
});

test('a wording of its own makes its clause the likeliest in every respect', () => {
  const { words, coverage, logProbability = new Float64Array() } = witness('moet mijn kluisje leeg');
  for (const values of [words, coverage, logProbability])
    expect(values.indexOf(Math.max(...values))).toBe(at);
});

test('classes spread over their members: all documents together are as likely as all classes', () => {
  const { logProbability = new Float64Array() } = witness('kluisje');
  expect(logProbability.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 10);
});

test('tells which documents are in another language than the question', () => {
  const [first, ...others] = documents;
  if (first === undefined) throw new Error('there are documents');
  const all = [{ ...first, languages: ['nl' as const] }, ...others];
  const mixed = makeWitness(all, buildPart(policies));
  expect(mixed('may I leave my things in the locker?').foreign).toEqual(
    Uint8Array.from(all, (_, place) => Number(place === 0)),
  );
  expect(mixed('moet mijn kluisje leeg').foreign).toBeUndefined();
  expect(witness('may I leave my things in the locker?').foreign).toBeUndefined();
});

test('of topics with one address the one with the nearest wording gets most', () => {
  const wifi = policies.topics.find(({ id }) => id === 'wifi');
  if (wifi === undefined) throw new Error('no wifi among the topics');
  const printer = {
    ...wifi,
    id: 'printer',
    title: { nl: 'printer' },
    phrases: { nl: ['de printer staat stil'] },
  };
  const more = { ...policies, topics: [...policies.topics, printer] };
  const all = documentsOf(more);
  const { logProbability = new Float64Array() } = makeWitness(all, buildPart(more))('printer stuk');
  const chance = (topic: typeof wifi): number =>
    Math.exp(logProbability[more.clauses.length + more.topics.indexOf(topic)] ?? 0);
  expect(chance(printer)).toBeGreaterThan(10 * chance(wifi));
});

test('nothing in common is nothing, not a number that is none', () => {
  for (const question of ['', 'xyzzy', '🎉']) {
    const { words, wording, coverage, logProbability = new Float64Array() } = witness(question);
    expect([...words].every((value) => value === 0)).toBe(true);
    expect([...wording].every((value) => value === -1)).toBe(true);
    for (const value of [...coverage, ...logProbability]) expect(Number.isFinite(value)).toBe(true);
  }
});

test('what a question is about leads to a clause in other words', () => {
  const { similarity = new Float64Array() } = witness('mijn kat en haar kittens');
  const pets = policies.clauses.findIndex(({ id }) => id === 'huisdieren');
  expect(similarity.indexOf(Math.max(...similarity))).toBe(pets);
  expect(similarity[pets]).toBeGreaterThan(0.5);
});

test('a policy of one clause has no classifier, but knows what its words are about', () => {
  const one = {
    policies: policies.policies,
    clauses: policies.clauses.filter(({ id }) => id === 'huisdieren'),
    topics: [],
    covered: [],
  };
  const ask = makeWitness(documentsOf(one), buildPart(one));
  const [pets = 0] = ask('mijn kat en haar kittens').similarity ?? [];
  const [printer = 0] = ask('de printer staat stil').similarity ?? [];
  expect(ask('kat').logProbability).toBeUndefined();
  expect(pets).toBeGreaterThan(printer + 0.3);
});

test('where nothing is embedded, nothing is said of what a question is about', () => {
  const plain = buildPart(policies, { steps: { ...allSteps, embeddings: false } });
  expect(makeWitness(documents, plain)('mijn kat').similarity).toBeUndefined();
});

test('a question leaves no trace in the next', () => {
  const fresh = makeWitness(documents, buildPart(policies))('mag ik vapen');
  witness('hond kat fiets kluisje roken wifi parkeren');
  expect(witness('mag ik vapen')).toEqual(fresh);
});

test('without a classifier the rest remains', () => {
  const plain = makeWitness(documents, buildPart(policies, { classifier: false }))('kluisje');
  expect(plain.logProbability).toBeUndefined();
  expect(plain.words).toEqual(witness('kluisje').words);
});
