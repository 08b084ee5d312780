import { expect, test } from '@jest/globals';
import { decide, sensitiveAmong, shownMatches, thresholds } from '../../src/core/answer.js';
import type { Match, Ranking } from '../../src/core/matching/ranking.js';
import type { Clause, Topic } from '../../src/core/policy.js';
import { leave, read } from './sample-policy.js';

const [sample] = read({ 'verlof.yml': leave }).clauses;

function clause(id: string, more: Partial<Clause> = {}): Clause {
  if (sample === undefined) throw new Error('the sample has no clause');
  return { ...sample, id, ...more };
}

const grounds = { words: 0, coverage: 0 };

type Scores = Readonly<Record<string, number>>;

function ranking(
  scores: Scores,
  topics: readonly [topic: Partial<Topic>, score: number, phrases?: number][] = [[{}, 0]],
  dated: Partial<Clause> = {},
): Ranking {
  const matches = Object.entries(scores)
    .sort(([, one], [, other]) => other - one)
    .map(
      ([id, score]): Match => ({
        clause: clause(id, id.startsWith('old') ? dated : {}),
        score,
        because: '',
        grounds,
      }),
    );
  return {
    matches,
    topics: topics.map(([topic, score, phrases = 100]) => ({
      topic: { id: 'wifi', title: { nl: 'wifi' }, named: true, phrases: {}, ...topic },
      phrases,
      score,
      because: '',
      grounds,
    })),
    ours: matches.reduce((sum, { score }) => sum + score, 0),
    details: [],
    words: [{ text: 'verlof', stop: false, known: 1, notes: [] }],
  };
}

function decided(...given: Parameters<typeof ranking>) {
  const answer = decide(ranking(...given), { language: 'nl', day: '2026-11-22' });
  return [answer.kind, ...shownMatches(answer).map((match) => match.clause.id)];
}

test.each<[string, Scores, string[]]>([
  ['one that is far ahead is the answer', { a: 0.9, b: 0.05 }, ['found', 'a']],
  ['two that are near are to choose from', { a: 0.5, b: 0.4 }, ['unsure', 'a', 'b']],
  ['three that are near too', { a: 0.4, b: 0.3, c: 0.2 }, ['unsure', 'a', 'b', 'c']],
  ['never more than three', { a: 0.3, b: 0.25, c: 0.22, d: 0.2 }, ['unsure', 'a', 'b', 'c']],
  ['a third that is far behind is left out', { a: 0.5, b: 0.4, c: 0.01 }, ['unsure', 'a', 'b']],
  ['a second that is not near at all is left out as well', { a: 0.65, b: 0.01 }, ['unsure', 'a']],
  ['ahead but not likely enough by itself', { a: 0.65, b: 0.05 }, ['unsure', 'a', 'b']],
  ['what is likelier not ours is not ours', { a: 0.48, b: 0.01 }, ['none', 'a']],
  ['and what is far away is not near', { a: 0.01 }, ['none']],
  ['at most three are near', { a: 0.1, b: 0.1, c: 0.1, d: 0.1 }, ['none', 'a', 'b', 'c']],
  ['one clause alone is given only when it is sure', { a: 0.65 }, ['unsure', 'a']],
  ['and is then', { a: 0.8 }, ['found', 'a']],
  ['no clauses at all', {}, ['none']],
])('%s', (_, scores, expected) => expect(decided(scores)).toEqual(expected));

test.each([
  ['a sure one', { a: 0.9, b: 0.05 }],
  ['those to choose from', { a: 0.5, b: 0.4 }],
])('asked for a detail that %s say nothing of, it says so and names them', (_, scores) => {
  const asking: Ranking = { ...ranking(scores), details: ['which tool'] };
  const answer = decide(asking, { language: 'nl', day: '2026-11-22' });
  expect([answer.kind, ...shownMatches(answer).map((match) => match.clause.id)]).toEqual(['none', 'a', 'b']);
  expect(answer.why).toContain('asks which tool');
});

test('a "no" about what a policy covers names the clauses of that policy, and no topic of others', () => {
  const { matches } = ranking({ parking: 0.001, old: 0.002 }, [], { until: '2026-11-01' });
  const { policy } = clause('parking');
  const asked = (score: number): Ranking => ({
    ...ranking({ a: 0.2, b: 0.1 }, [[{}, 0.4]]),
    covering: { policy, score, matches },
  });
  const answer = decide(asked(0.6), { language: 'nl', day: '2026-11-22' });
  expect([answer.kind, ...shownMatches(answer).map((match) => match.clause.id)]).toEqual(['none', 'parking']);
  expect(answer).not.toHaveProperty('topic');
  expect(answer.why).toContain(`for the policy ${policy.id} 60 %`);
  const unlikely = decide(asked(0.4), { language: 'nl', day: '2026-11-22' });
  expect(unlikely).toHaveProperty('topic.id', 'wifi');
  const over = { ...asked(0.6), covering: { policy, score: 0.6, matches: matches.slice(0, 1) } };
  expect(decide(over, { language: 'nl', day: '2026-11-22' })).toHaveProperty('topic.id', 'wifi');
});

test('at the threshold itself it is given', () => {
  expect(decided({ a: thresholds.found, b: 0.001 })[0]).toBe('found');
  expect(decided({ a: thresholds.found - 0.001, b: 0.001 })[0]).toBe('unsure');
});

test('where no topics are known, by which to tell what is not ours, it must be surer', () => {
  expect(decided({ a: thresholds.foundAlone, b: 0.001 }, [])[0]).toBe('found');
  expect(decided({ a: thresholds.foundAlone - 0.001, b: 0.001 }, [])[0]).toBe('unsure');
});

test('a topic is named when it was recognised, and its contact with it', () => {
  const answer = decide(ranking({ a: 0.1 }, [[{ id: 'wifi' }, 0.8]]), { language: 'nl', day: '2026-11-22' });
  expect(answer).toMatchObject({
    kind: 'none',
    topic: { id: 'wifi' },
    why: 'elsewhere: wifi 80 %, all clauses together 10 %',
  });
  expect(answer).not.toHaveProperty('talk');
});

test.each<[string, number, number, string]>([
  ['a small one that is likely as well is named instead of a large one', 0.2, 100, 'verlof'],
  ['not one that is hardly likely', 0.04, 1, 'details'],
  ['nor one that is as large', 0.2, 900, 'details'],
])('of several topics, %s', (_, score, phrases, named) => {
  const topics: Parameters<typeof ranking>[1] = [
    [{ id: 'details' }, 0.6, 900],
    [{ id: 'verlof' }, score, phrases],
  ];
  expect(decide(ranking({}, topics), { language: 'nl', day: '2026-11-22' })).toMatchObject({
    kind: 'none',
    topic: { id: named },
    why: expect.stringContaining(`elsewhere: ${named}`),
  });
});

test('a topic that is hardly likely is not', () => {
  const answer = decide(ranking({ a: 0.1 }, [[{}, 0.15]]), { language: 'nl', day: '2026-11-22' });
  expect(answer).not.toHaveProperty('topic');
});

test('a topic without a name of its own is not named, and hides what is hardly near as any other does', () => {
  const answer = (named: boolean) =>
    decide(ranking({ a: 0.05 }, [[{ named }, 0.8]]), { language: 'nl', day: '2026-11-22' });
  expect(answer(false)).toMatchObject({ kind: 'none', nearest: [] });
  expect(answer(false)).not.toHaveProperty('topic');
  expect(answer(true)).toHaveProperty('topic');
});

test('small talk among the topics keeps its kind', () => {
  const answer = decide(ranking({}, [[{ id: 'zucht', talk: 'grumble' }, 0.9]]), {
    language: 'en',
    day: '2026-11-22',
  });
  expect(answer).toMatchObject({ kind: 'none', talk: 'grumble', language: 'en' });
});

test('small talk has to be likelier than a topic', () => {
  const named = (talk?: 'grumble') =>
    decide(ranking({}, [[talk === undefined ? {} : { talk }, 0.3]]), { language: 'en', day: '2026-11-22' });
  expect(named()).toHaveProperty('topic');
  expect(named('grumble')).not.toHaveProperty('topic');
});

test('where a topic is named, only clauses that are really near stand below it', () => {
  const nearest = (score: number, topics: Parameters<typeof ranking>[1]): string[] =>
    shownMatches(decide(ranking({ a: score }, topics), { language: 'nl', day: '2026-11-22' })).map(
      ({ clause }) => clause.id,
    );
  expect(nearest(0.05, [])).toEqual(['a']);
  expect(nearest(0.05, [[{}, 0.8]])).toEqual([]);
  expect(nearest(0.2, [[{}, 0.6]])).toEqual(['a']);
});

test.each<[string, Scores, string | undefined]>([
  ['is the first', { pesten: 0.5, a: 0.4 }, 'pesten'],
  ['is likely enough by itself', { a: 0.5, pesten: 0.3 }, 'pesten'],
  ['is only one of three', { a: 0.5, b: 0.2, pesten: 0.1 }, undefined],
])('whom to turn to stands above a choice where the sensitive clause %s', (_, scores, expected) => {
  const matches = ranking(scores).matches.map((match) => ({
    ...match,
    clause: { ...match.clause, sensitive: match.clause.id === 'pesten' },
  }));
  expect(sensitiveAmong(matches)?.id).toBe(expected);
});

const over: Partial<Clause> = { until: '2026-11-21' };

test.each<[string, Partial<Clause>, string[]]>([
  ['yesterday was its last day', { until: '2026-11-21' }, ['none']],
  ['today is its last day', { until: '2026-11-22' }, ['found', 'old']],
  ['today is its first day', { effective: '2026-11-22' }, ['found', 'old']],
  ['tomorrow is its first day', { effective: '2026-11-23' }, ['none']],
])('a clause counts within its dates: %s', (_, dated, expected) => {
  expect(decided({ old: 0.95, b: 0.001 }, [], dated)).toEqual(expected);
});

test('a clause that is over leaves no other in its place', () => {
  expect(decided({ old: 0.97, b: 0.001, c: 0.001 }, [], over)[0]).toBe('none');
});

test('a clause takes over from its forerunner', () => {
  expect(decided({ old: 0.5, b: 0.46 }, [], over)).toEqual(['found', 'b']);
});

test('nor does it stand in the way of a topic', () => {
  const answer = decide(ranking({ old: 0.7 }, [[{}, 0.28]], over), { language: 'nl', day: '2026-11-22' });
  expect(answer).toMatchObject({ kind: 'none', topic: { id: 'wifi' } });
});

test('says which were passed over, and why it was sure or not', () => {
  const why = (...given: Parameters<typeof ranking>): string =>
    decide(ranking(...given), { language: 'nl', day: '2026-11-22' }).why;
  expect(why({ a: 0.9, b: 0.05 })).toBe('sure: a 90 %, b 5 %');
  expect(why({ a: 0.5, b: 0.4 })).toBe('between: a 50 %, b 40 %');
  expect(why({ a: 0.3 })).toBe(
    `all clauses together 30 %, less than the ${100 * thresholds.ours} % that an answer needs`,
  );
  expect(why({ old: 0.5, b: 0.48 }, [], over)).toBe(
    'sure: b 96 %, no other; not in force, so passed over: old',
  );
});

test('a question without a telling word needs a wording that is much like it', () => {
  const answered = (words: number): string => {
    const found = ranking({ a: 0.95, b: 0.01 });
    const matches = found.matches.map((match) => ({ ...match, grounds: { words, coverage: 0 } }));
    const asked = { ...found, matches, words: [{ text: 'wie', stop: true, known: 1, notes: [] }] };
    return decide(asked, { language: 'nl', day: '2026-11-22' }).kind;
  };
  expect(answered(thresholds.sameWords)).toBe('found');
  expect(answered(thresholds.sameWords - 0.01)).toBe('none');
});

type Pesten = { readonly score: number; readonly words: number };

test.each<[string, Pesten, string[]]>([
  ['likely enough', { score: 0.22, words: 0 }, ['unsure', 'pesten', 'groep']],
  ['less likely, but a wording of it is as near', { score: 0.05, words: 0.6 }, ['unsure', 'pesten', 'groep']],
  ['less likely, and its wordings are further away', { score: 0.05, words: 0.3 }, ['found', 'groep']],
  ['hardly likely at all', { score: 0.01, words: 0.6 }, ['found', 'groep']],
])('a sensitive clause is offered first, before a sure one, if it is %s', (_, { score, words }, expected) => {
  const group: Match = {
    clause: clause('groep'),
    score: thresholds.found,
    because: '',
    grounds: { words: 0.5, coverage: 0 },
  };
  const bullying: Match = {
    clause: clause('pesten', { sensitive: true }),
    score,
    because: '',
    grounds: { words, coverage: 0 },
  };
  const found = { ...ranking({}), matches: [group, bullying], ours: thresholds.found + score };
  const answer = decide(found, { language: 'nl', day: '2026-11-22' });
  expect([answer.kind, ...shownMatches(answer).map((match) => match.clause.id)]).toEqual(expected);
});

test('no rounding makes a score that is none', () => {
  const answer = decide(ranking({ old: 1, b: 0 }, [[{}, 0]], over), { language: 'nl', day: '2026-11-22' });
  expect(answer).toMatchObject({ kind: 'none', nearest: [] });
});

test.each<[string, number, number, string]>([
  ['much like what is asked of others', 0.8, 0.5, 'unsure'],
  ['hardly more like that than not', 0.6, 0.5, 'found'],
  ['asked in the words of a wording', 0.8, 1, 'found'],
])('a sure clause for a question that is %s', (_, outOfScope, words, expected) => {
  const { matches, ...rest } = ranking({ a: 0.9, b: 0.05 });
  const seen = matches.map((match) => ({ ...match, grounds: { words, coverage: 0, outOfScope } }));
  const answer = decide({ ...rest, matches: seen }, { language: 'nl', day: '2026-11-22' });
  expect(answer.kind).toBe(expected);
});
