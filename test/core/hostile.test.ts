import { afterAll, expect, test } from '@jest/globals';
import { run, tempFolder } from '../program.js';
import { hostileQuestions } from './hostile-questions.js';
import type { HostileRun } from './hostile-run.js';
import { today, workplace, workplaceFolder } from './workplace.js';

const { ask } = workplace();
const folder = tempFolder();
afterAll(folder.remove);

test.each(Object.entries(hostileQuestions(7)))('%s: one answer, and the same one again', (_, question) => {
  const answer = ask(question, today);
  expect(['found', 'unsure', 'none']).toContain(answer.kind);
  expect(ask(question, today)).toEqual(answer);
});

test('none takes as long as fifty milliseconds', async () => {
  const { out, err } = await run('dist/test/core/hostile-run.js', [workplaceFolder, folder.path]);
  expect(err).toBe('');
  const runs: Record<string, HostileRun> = JSON.parse(out);
  expect(Object.keys(runs)).toEqual(Object.keys(hostileQuestions(0)));
  expect(Object.entries(runs).filter(([, { ms }]) => !(ms < 50))).toEqual([]);
});

test('a thousand long messages leave nothing behind in memory', async () => {
  const { out, err } = await run('dist/test/core/memory-run.js', [workplaceFolder]);
  expect(err).toBe('');
  // Three million characters were typed.
  expect(Number(out)).toBeLessThan(500_000);
});
