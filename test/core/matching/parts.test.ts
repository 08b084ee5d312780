import { expect, test } from '@jest/globals';
import { makeMatcher } from '../../../src/core/matching/match.js';
import { buildModel } from '../../../src/core/matching/model.js';
import { partsOf } from '../../../src/core/matching/parts.js';
import type { Ranking } from '../../../src/core/matching/ranking.js';
import type { Clause, Policies, Policy, Topic } from '../../../src/core/policy.js';
import { leave, read } from '../sample-policy.js';

const [sample] = read({ 'verlof.yml': leave }).clauses;

/** A policy with two clauses, each with so many wordings. */
function policy(id: string, about: readonly [string, string], wordings: number): Policies {
  if (sample === undefined) throw new Error('the sample has no clause');
  const own: Policy = { ...sample.policy, id };
  const clauses = about.map(
    (word): Clause => ({
      ...sample,
      id: word,
      policy: own,
      title: { nl: `Over ${word}` },
      rule: { nl: `Met ${word} ga je zuinig om.` },
      text: { nl: `Wie ${word} nodig heeft, vraagt het.` },
      phrases: wordings === 0 ? {} : { nl: Array.from({ length: wordings }, (_, at) => asked(word, at)) },
    }),
  );
  return { policies: [own], clauses, topics: [], covered: [] };
}

const ways = [
  'mag ik',
  'wie heeft er',
  'waar is',
  'hoeveel',
  'kan iemand',
  'krijg ik',
  'wanneer komt',
  'zonder',
];
const things = [
  ...[
    'thuis',
    'morgen',
    'van de baas',
    'op zaterdag',
    'voor de klant',
    'in de pauze',
    'met collega’s',
    'na zessen',
  ],
  ...['in de zomer', 'bij regen', 'op de trap', 'aan tafel', 'voor niets', 'zonder bon', 'in het magazijn'],
];

function asked(word: string, at: number): string {
  return `${ways[at % ways.length]} ${word} ${things[Math.floor(at / ways.length)]}`;
}

function beside(...all: readonly Policies[]): Policies {
  return {
    policies: all.flatMap(({ policies }) => policies),
    clauses: all.flatMap(({ clauses }) => clauses),
    topics: all.flatMap(({ topics }) => topics),
    covered: all.flatMap(({ covered }) => covered),
  };
}

const rich = policy('rijk', ['koffie', 'ladders'], 120);
const poor = policy('arm', ['dienstreizen', 'overnachtingen'], 0);
const topic: Topic = {
  id: 'wifi',
  title: { nl: 'wifi' },
  named: true,
  phrases: { nl: Array.from({ length: 120 }, (_, at) => asked('wifi', at)) },
};
const ids = (parts: readonly Policies[]) => parts.map(({ policies }) => policies.map(({ id }) => id));

test('clauses with many wordings and with few are judged apart, topics with the many', () => {
  const all = { ...beside(poor, rich), topics: [topic] };
  expect(ids(partsOf(all))).toEqual([['rijk'], ['arm']]);
  expect(partsOf(all).map(({ topics }) => topics.length)).toEqual([1, 0]);
  expect(partsOf(all).map(({ clauses }) => clauses.map(({ id }) => id))).toEqual([
    ['koffie', 'ladders'],
    ['dienstreizen', 'overnachtingen'],
  ]);
});

test('a new clause without wordings is judged apart from the others of its policy', () => {
  const [first, second, ...more] = rich.clauses;
  if (first === undefined || second === undefined) throw new Error('the policy has two clauses');
  const all = { ...rich, clauses: [first, { ...second, phrases: {} }, ...more], topics: [topic] };
  expect(ids(partsOf(all))).toEqual([['rijk'], ['rijk']]);
  expect(partsOf(all).map(({ clauses }) => clauses.map(({ id }) => id))).toEqual([['koffie'], ['ladders']]);
  expect(makeMatcher(all)('heeft iemand ladders nodig').matches[0]?.clause.id).toBe('ladders');
});

test.each<[string, Policies]>([
  ['many wordings', { ...rich, topics: [topic] }],
  ['few wordings', poor],
  ['few wordings, like the topics', { ...poor, topics: [{ ...topic, phrases: { nl: ['wifi stuk'] } }] }],
])('where all have %s there is one part', (_, all) => expect(partsOf(all)).toEqual([all]));

test('many topics beside few wordings are a part of their own, without clauses', () => {
  const [topics, few] = partsOf({ ...poor, topics: [topic] });
  expect([topics?.clauses, topics?.topics, ids(few === undefined ? [] : [few])]).toEqual([
    [],
    [topic],
    [['arm']],
  ]);
  // The policies say in which language the topics are read.
  expect(topics?.policies).toEqual(poor.policies);
});

function covering(all: Policies, ...covers: readonly string[]): Policies {
  const [own] = all.policies;
  if (own === undefined) throw new Error('there is no policy');
  const policy = { ...own, covers };
  return { ...all, policies: [policy], clauses: all.clauses.map((clause) => ({ ...clause, policy })) };
}

test.each<[string, Policies, number]>([
  ['few wordings covers is kept with the many', beside(rich, covering(poor, 'wifi')), 1],
  ['many wordings covers is off', beside(covering(rich, 'wifi'), poor), 0],
  ['either covers is off', beside(covering(rich, 'wifi'), covering(poor, 'wifi')), 0],
])('a topic that a policy with %s', (_, all, kept) =>
  expect(partsOf({ ...all, covered: [topic] }).map(({ covered }) => covered.length)).toEqual([kept, 0]),
);

test('what is asked about a covered topic is no question for those with many wordings', () => {
  const all = beside(rich, covering(poor, 'wifi'));
  const askOf = (policies: Policies) => makeMatcher(policies)('krijg ik wifi voor de klant');
  const ofRich = ({ matches }: Ranking) =>
    matches.reduce((sum, { clause, score }) => sum + (clause.policy.id === 'rijk' ? score : 0), 0);
  const answered = askOf({ ...all, covered: [topic] });
  expect(ofRich(answered)).toBeLessThan(ofRich(askOf(all)) / 5);
  expect(answered.topics).toEqual([]);
  expect(answered.covering?.policy.id).toBe('arm');
  expect(answered.covering?.score).toBeGreaterThan(0.5);
  expect(askOf(all).covering).toBeUndefined();
});

test('where only topics stand beside the few, the chance of any clause is that of the few', () => {
  const match = makeMatcher({ ...poor, topics: [topic] });
  for (const question of ['dienstreizen', 'waar is wifi thuis', 'xyzzy']) {
    const { matches, ours } = match(question);
    expect(matches.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(ours, 9);
  }
});

test('a policy without wordings gets its questions, beside one with many', () => {
  const all = { ...beside(rich, poor), topics: [topic] };
  const match = makeMatcher(all, structuredClone(buildModel(all)));
  expect(match('wie regelt overnachtingen').matches[0]?.clause.id).toBe('overnachtingen');
  expect(match('mag ik koffie op zaterdag').matches[0]?.clause.id).toBe('koffie');
  expect(match('waar is wifi thuis').topics[0]?.topic.id).toBe('wifi');
});

test('also with both parts the scores are probabilities, best first', () => {
  const match = makeMatcher({ ...beside(rich, poor), topics: [topic] });
  for (const question of ['dienstreizen met koffie', 'wifi', '', 'xyzzy', 'mag ik ladders morgen']) {
    const { matches, topics, ours } = match(question);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(ours, 6);
    expect(ours + topics.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
  }
});
