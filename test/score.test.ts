import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { nearDuplicates } from '../src/core/content/near-duplicates.js';
import type { KnownQuestion, ScoreCard } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';
import { tempFolder } from './program.js';
import { type QuestionSet, scoreSet } from './score-set.js';

// Sets about the same policies stand together, so their model is worked out once.
const cache = tempFolder();
afterAll(cache.remove);

/** Parts of all that was asked, in percent: at least this much right, at most this much wrong. */
type Floors = QuestionSet &
  Partial<Readonly<Record<keyof ReturnType<typeof lower> | keyof ReturnType<typeof upper>, number>>>;

const floors: Record<string, Floors> = JSON.parse(readFileSync('test/questions/floors.json', 'utf8'));

test.each(Object.entries(floors))('%s scores no worse than it did', (name, floor) => {
  const card = scoreSet(name, floor, cache.path);
  const broken = (
    measured: Readonly<Record<string, number>>,
    keeps: (value: number, floor: number) => boolean,
  ) =>
    Object.entries(measured).filter(([what, value]) => {
      const limit = (floor as Readonly<Record<string, unknown>>)[what];
      return typeof limit === 'number' && !keeps(value, limit);
    });
  expect(broken(upper(card), (value, least) => value >= least)).toEqual([]);
  expect(broken(lower(card), (value, most) => value <= most)).toEqual([]);
});

function percent(count: number, of: number): number {
  return (100 * count) / of;
}

/** What is to be high. */
function upper(card: ScoreCard) {
  return {
    right: percent(card.found_right, card.answerable),
    rightOrOffered: percent(card.found_right + card.unsure_right, card.answerable),
    saidSo: percent(card.none_right, card.unanswerable),
    top1: card.top1 * 100,
    auroc: (card.auroc ?? 0) * 100,
    topicRight: percent(card.topic_right, card.topic_asked),
  };
}

/** What is to be low. */
function lower(card: ScoreCard) {
  return {
    wrong: percent(card.found_wrong, card.answerable),
    answeredUnanswerable: percent(card.found_unanswerable, card.unanswerable),
    topicWrong: percent(card.topic_wrong, card.topic_asked),
  };
}

test('no question that measures stands among what is learnt from, nor one that says nearly the same', () => {
  // A topic that one policy covers is switched off beside it, and on without it.
  const loaded = [['policy'], ['policy/sociale-media.yml']].map((paths) => loadPolicies(paths));
  const wordings = loaded
    .flatMap(({ clauses, topics }) => [...clauses, ...topics])
    .flatMap(({ phrases }) => Object.values(phrases).flat());
  const translations = readFileSync('scripts/word-vectors/translations.tsv', 'utf8')
    .trim()
    .split(/[\t\n]/u);
  const asked = readFileSync('scripts/word-vectors/policies.jsonl', 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { nl, en } = JSON.parse(line) as { nl: string[]; en: string[] };
      return [...nl, ...en];
    });
  const learnt = [...wordings, ...translations, ...asked];
  const questions = readdirSync('test/questions')
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`test/questions/${name}`, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as KnownQuestion).q);
  const leaked = nearDuplicates([...learnt, ...questions])
    .filter(({ first, second }) => first < learnt.length && second >= learnt.length)
    .map(({ first, second }) => `${questions[second - learnt.length]} ~ ${learnt[first]}`);
  expect(leaked).toEqual([]);
});
