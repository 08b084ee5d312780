import { execFileSync } from 'node:child_process';
import type { ScoreCard } from '../src/core/score.js';

/** An entry of `questions/floors.json`: which questions are asked of which policies. */
export type QuestionSet = {
  readonly policies: readonly string[];
  /** What the questions call the company, where they name it. */
  readonly company?: string;
  /** The file of questions, where it isn't the entry's own name. */
  readonly questions?: string;
};

/**
 * Scores a set as `npm run score` does. In a process of its own, for that is how it is used, and faster than inside the
 * test runner.
 *
 * @param cache a folder for models; the product's own would lose those that it is started with
 */
export function scoreSet(
  name: string,
  { policies, company = '', questions = name }: QuestionSet,
  cache: string,
): ScoreCard {
  const args = ['score', '--json', '--questions', `test/questions/${questions}`, '--policy', ...policies];
  const card = execFileSync(process.execPath, ['dist/src/cli.js', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, COMPANY_NAME: company, CACHE_FOLDER: cache },
  });
  return JSON.parse(card);
}
