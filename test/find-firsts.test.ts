import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findFirsts } from '../src/commands/find-firsts.js';
import { firstFor } from '../src/core/content/check.js';
import { makeMatcher } from '../src/core/matching/match.js';
import type { KnownQuestion } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';
import { prepared } from '../src/prepared.js';

test('several threads find for thousands of texts what one would, and tell how far they are', async () => {
  const texts = readdirSync('test/questions')
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`test/questions/${name}`, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as KnownQuestion).q)
    .slice(0, 4321);
  const made = prepared(loadPolicies(['test/fixtures/klein']));
  const match = makeMatcher(made.policies, made.model);
  const told: number[] = [];
  const found = await findFirsts(texts, made, (done) => told.push(done));
  expect(found).toHaveLength(texts.length);
  // Inside the test runner asking takes a hundred times as long.
  const some = texts.flatMap((text, at) => (at % 40 === 0 ? [{ text, first: found[at] }] : []));
  expect(some).toEqual(some.map(({ text }) => ({ text, first: firstFor(text, match) })));
  expect(new Set(found.map((first) => first?.id)).size).toBeGreaterThan(10);
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('a thread that fails is an error, and no half result', async () => {
  const { policies, model } = prepared(loadPolicies(['test/fixtures/klein']));
  const texts = Array.from({ length: 4321 }, (_, at) => `vraag ${at}`);
  const broken = { policies, model: { ...model, parts: [] } };
  await expect(findFirsts(texts, broken, () => undefined)).rejects.toThrow('this model is of other policies');
});
