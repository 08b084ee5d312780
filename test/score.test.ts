import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { nearDuplicates } from '../src/core/content/near-duplicates.js';
import type { KnownQuestion, ScoreCard } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';

/** Parts of all that was asked, in percent: at least this much right, at most this much wrong. */
type Floors = {
  readonly policies: readonly string[];
  /** The file of questions, where it isn't the entry's own name. */
  readonly questions?: string;
  readonly right: number;
  readonly rightOrOffered: number;
  readonly wrong: number;
  readonly saidSo: number;
  readonly answeredUnanswerable: number;
  readonly top1: number;
  readonly auroc: number;
};

const floors: Record<string, Floors> = JSON.parse(readFileSync('test/questions/floors.json', 'utf8'));

test.each(Object.entries(floors))('%s scores no worse than it did', (name, floor) => {
  const card = score(floor.questions ?? name, floor.policies);
  const ofAnswerable = (count: number): number => (100 * count) / card.answerable;
  const ofUnanswerable = (count: number): number => (100 * count) / card.unanswerable;
  expect(ofAnswerable(card.found_right)).toBeGreaterThanOrEqual(floor.right);
  expect(ofAnswerable(card.found_right + card.unsure_right)).toBeGreaterThanOrEqual(floor.rightOrOffered);
  expect(ofAnswerable(card.found_wrong)).toBeLessThanOrEqual(floor.wrong);
  expect(ofUnanswerable(card.none_right)).toBeGreaterThanOrEqual(floor.saidSo);
  expect(ofUnanswerable(card.found_unanswerable)).toBeLessThanOrEqual(floor.answeredUnanswerable);
  expect(card.top1 * 100).toBeGreaterThanOrEqual(floor.top1);
  expect((card.auroc ?? 0) * 100).toBeGreaterThanOrEqual(floor.auroc);
});

test('no question that measures stands among the wordings, nor one that says nearly the same', () => {
  // A topic that one policy covers is switched off beside it, and on without it.
  const loaded = [['policy'], ['policy/sociale-media.yml']].map((paths) => loadPolicies(paths));
  const wordings = loaded
    .flatMap(({ clauses, topics }) => [...clauses, ...topics])
    .flatMap(({ phrases }) => Object.values(phrases).flat());
  const questions = readdirSync('test/questions')
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`test/questions/${name}`, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as KnownQuestion).q);
  const leaked = nearDuplicates([...wordings, ...questions])
    .filter(({ first, second }) => first < wordings.length && second >= wordings.length)
    .map(({ first, second }) => `${questions[second - wordings.length]} ~ ${wordings[first]}`);
  expect(leaked).toEqual([]);
});

/** In a process of its own, for that is how it is used, and faster than inside the test runner. */
function score(file: string, policies: readonly string[]): ScoreCard {
  const args = [
    'dist/src/cli.js',
    'score',
    '--json',
    '--questions',
    `test/questions/${file}`,
    '--policy',
    ...policies,
  ];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}
