import { expect, test } from '@jest/globals';
import { run } from '../program.js';
import { hashOfAnswers, manyQuestions } from './ask-run.js';
import { today, workplace } from './workplace.js';

test('two hundred questions get the same bytes twice, from two builds', () => {
  expect(new Set(manyQuestions()).size).toBeGreaterThan(150);
  expect(hashOfAnswers()).toBe(hashOfAnswers());
});

test('and in another process, in another zone and language', async () => {
  const settings = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expect(await run('dist/test/core/ask-run.js', [], settings)).toEqual({
    code: 0,
    out: hashOfAnswers(),
    err: '',
  });
});

test('the questions are not all answered alike', () => {
  const { ask } = workplace();
  const kinds = manyQuestions().map((question) => ask(question, today).kind);
  expect(new Set(kinds)).toEqual(new Set(['found', 'unsure', 'none']));
});
