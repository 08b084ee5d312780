import { expect, test } from '@jest/globals';
import type { Answer } from '../../src/core/answer.js';
import type { Match, Ranking } from '../../src/core/matching/ranking.js';
import { makeScoreCard, type Outcome, verdictOn } from '../../src/core/score.js';
import { leave, read } from './sample-policy.js';

const [sample] = read({ 'verlof.yml': leave }).clauses;

function match(id: string): Match {
  if (sample === undefined) throw new Error('the sample has no clause');
  return { clause: { ...sample, id }, score: 0.5, because: '', grounds: { words: 0, coverage: 0 } };
}

type Case = {
  expected?: string[];
  topics?: string[];
  answer: string;
  ranked?: string;
  ours?: number;
  ms?: number;
  style?: string;
  lang?: 'nl' | 'en';
};

/** `answer` is "found a", "unsure a b", "none" or "none" with a topic; `ranked` lists clauses, best first. */
function outcome({
  expected = [],
  topics,
  answer,
  ranked = '',
  ours = 0.5,
  ms = 1,
  style,
  lang,
}: Case): Outcome {
  const [kind, ...ids] = answer.split(' ');
  const topic = ids.map((id) => ({ id, title: {}, named: true, phrases: {} }))[0];
  const shared = { language: 'nl', why: '' } as const;
  const matches = ids.map(match);
  const [first = match('?')] = matches;
  const made: Answer =
    kind === 'found'
      ? { ...shared, kind, match: first, also: [] }
      : kind === 'unsure'
        ? { ...shared, kind, matches }
        : { ...shared, kind: 'none', nearest: [], ...(topic === undefined ? {} : { topic }) };
  const ranking: Ranking = {
    matches: ranked.split(' ').filter(Boolean).map(match),
    topics: [],
    ours,
    details: [],
    words: [],
  };
  const known = {
    q: 'q',
    expected,
    ...(topics === undefined ? {} : { topics }),
    ...(style === undefined ? {} : { style }),
    ...(lang === undefined ? {} : { lang }),
  };
  return { known, answer: made, ranking, ms };
}

test.each<[string[], string, string]>([
  [['a'], 'found a', 'found_right'],
  [['a', 'b'], 'found b', 'found_right'],
  [['a'], 'found b', 'found_wrong'],
  [['a'], 'unsure b a', 'unsure_right'],
  [['a'], 'unsure b c', 'unsure_wrong'],
  [['a'], 'none', 'none_wrong'],
  [[], 'none', 'none_right'],
  [[], 'unsure a b', 'unsure_unanswerable'],
  [[], 'found a', 'found_unanswerable'],
])('expected %j, answered %s: %s', (expected, answer, verdict) => {
  expect(verdictOn(outcome({ expected, answer }))).toBe(verdict);
});

test('counts every question once, and rates the ranking by itself', () => {
  const card = makeScoreCard(
    [
      outcome({
        expected: ['a'],
        answer: 'found a',
        ranked: 'a b',
        ours: 0.9,
        ms: 1,
        style: 'plain',
        lang: 'nl',
      }),
      outcome({
        expected: ['a'],
        answer: 'unsure b a',
        ranked: 'b a',
        ours: 0.8,
        ms: 2,
        style: 'story',
        lang: 'nl',
      }),
      outcome({
        expected: ['a'],
        answer: 'none',
        ranked: 'b c',
        ours: 0.3,
        ms: 3,
        style: 'plain',
        lang: 'en',
      }),
      outcome({ answer: 'none', ours: 0.1, ms: 4, lang: 'en' }),
      outcome({ answer: 'found a', ours: 0.8, ms: 50, lang: 'en' }),
    ],
    12,
    99.6,
  );
  expect(card).toMatchObject({
    clauses: 12,
    questions: 5,
    answerable: 3,
    unanswerable: 2,
    found_right: 1,
    found_wrong: 0,
    unsure_right: 1,
    unsure_wrong: 0,
    none_wrong: 1,
    none_right: 1,
    unsure_unanswerable: 0,
    found_unanswerable: 1,
    top1: 0.3333,
    mrr10: 0.5,
    // Of six pairs the answerable one is higher in four, and one is a tie.
    auroc: 0.75,
    build_ms: 100,
    p50_ms: 3,
    p99_ms: 50,
  });
  expect(Object.keys(card.by_style)).toEqual(['plain', 'story']);
  expect(card.by_style['plain']).toMatchObject({ questions: 2, found_right: 1, none_wrong: 1, top1: 0.5 });
  expect(card.by_language['en']).toMatchObject({ questions: 3, answerable: 1, unanswerable: 2 });
});

test('counts what was named as the topic where the topic is known', () => {
  const topics = ['wifi', 'network'];
  const card = makeScoreCard(
    [
      outcome({ topics, answer: 'none network' }),
      outcome({ topics, answer: 'none parking' }),
      outcome({ topics, answer: 'none' }),
      outcome({ topics, answer: 'found a' }),
      outcome({ answer: 'none parking' }),
    ],
    1,
    0,
  );
  expect(card).toMatchObject({ topic_asked: 4, topic_right: 1, topic_wrong: 1, none_right: 4 });
});

test('without one of either kind there is nothing to tell apart', () => {
  expect(
    makeScoreCard([outcome({ expected: ['a'], answer: 'found a', ranked: 'a' })], 1, 0).auroc,
  ).toBeNull();
  expect(makeScoreCard([outcome({ answer: 'none' })], 1, 0)).toMatchObject({
    auroc: null,
    top1: 0,
    mrr10: 0,
  });
});

test('without questions all counts are nought', () => {
  expect(makeScoreCard([], 3, 0)).toMatchObject({
    clauses: 3,
    questions: 0,
    top1: 0,
    auroc: null,
    p50_ms: 0,
    by_style: {},
  });
});
