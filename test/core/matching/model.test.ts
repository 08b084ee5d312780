import { serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import { makeAnswerer } from '../../../src/core/ask.js';
import { makeMatcher } from '../../../src/core/matching/match.js';
import { buildModel } from '../../../src/core/matching/model.js';
import { buildPart } from '../../../src/core/matching/part-model.js';
import { allSteps } from '../../../src/core/matching/words/steps.js';
import type { Policies } from '../../../src/core/policy.js';
import { leave, read } from '../sample-policy.js';
import { today, workplace } from '../workplace.js';

const { policies } = workplace();
const model = buildModel(policies);

test('building twice gives the same bytes', () => {
  expect(serialize(buildModel(policies)).equals(serialize(model))).toBe(true);
});

test('survives being put away as data', () => {
  const kept = structuredClone(model);
  expect(makeMatcher(policies, kept)('mag mijn hond mee')).toEqual(
    makeMatcher(policies, model)('mag mijn hond mee'),
  );
});

test('there is nothing to classify in one clause, nor without any', () => {
  expect(buildPart(read({ 'verlof.yml': leave })).classifier).toBeUndefined();
  const nothing: Policies = { policies: [], clauses: [], topics: [], covered: [] };
  expect(makeAnswerer(nothing, 'nl')('mag ik verlof opsparen', today)).toMatchObject({
    kind: 'none',
    nearest: [],
  });
});

test('a policy of one clause still answers, and still says no', () => {
  const ask = makeAnswerer(read({ 'verlof.yml': leave }), 'nl');
  expect(ask('mag ik verlof opsparen', today)).toMatchObject({ kind: 'found' });
  expect(ask('wie wint de koers zondag', today)).toMatchObject({ kind: 'none' });
});

test('with very many clauses there is no classifier, and answers none the less', () => {
  const many = manyClauses(policies, 501);
  const built = buildModel(many);
  expect(built.parts[0]?.classifier).toBeUndefined();
  const { matches } = makeMatcher(many, built)('plank 317 in gang 17');
  expect(matches[0]?.clause.id).toBe('plank-317');
  expect(matches).toHaveLength(10);
});

test.each(Object.keys(allSteps))(
  'without "%s" there are answers all the same, also from the cache',
  (step) => {
    const built = buildModel(policies, { steps: { ...allSteps, [step]: false } });
    const match = makeMatcher(policies, built);
    const { matches, ours } = match('moet mijn kluisje leeg');
    expect(matches[0]?.clause.id).toBe('kluisje');
    expect(ours).toBeGreaterThan(0.5);
    expect(makeMatcher(policies, structuredClone(built))('moet mijn klusje leeg')).toEqual(
      match('moet mijn klusje leeg'),
    );
  },
);

function manyClauses({ policies: all, clauses, topics }: Policies, count: number): Policies {
  const [first] = clauses;
  if (first === undefined) throw new Error('no clause to copy');
  return {
    policies: all,
    topics,
    covered: [],
    clauses: Array.from({ length: count }, (_, index) => ({
      ...first,
      id: `plank-${index}`,
      title: { nl: `Plank ${index}`, en: `Shelf ${index}` },
      phrases: { nl: [`plank ${index} in gang ${index % 50}`], en: [] },
    })),
  };
}

test('only where clauses have few wordings it is looked at what their words are about', () => {
  const phrases = { nl: Array.from({ length: 150 }, (_, at) => `mag ik plank ${at} even lenen`) };
  const many = {
    ...policies,
    clauses: policies.clauses.map((clause) => ({ ...clause, phrases })),
    topics: [],
    covered: [],
  };
  expect(buildPart(policies).steps.embeddings).toBe(true);
  expect(buildPart(many).steps.embeddings).toBe(false);
});
