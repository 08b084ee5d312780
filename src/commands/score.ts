import { existsSync, readFileSync } from 'node:fs';
import type { Config } from '../config.js';
import { makeAnswerer } from '../core/ask.js';
import { PolicyError, type Problem } from '../core/content/problem.js';
import type { Day } from '../core/policy.js';
import {
  type KnownQuestion,
  makeScoreCard,
  namesTopic,
  type Outcome,
  type ScoreCard,
  type Tally,
  verdictOn,
} from '../core/score.js';
import { prepare } from '../prepare.js';
import { type Progress, tellNowAndThen } from './progress.js';
import { readArguments, UsageError } from './usage.js';

export const scoreUsage = `npm run score -- --questions FILE.jsonl [--policy PATH …] [--json] [--details]

Asks questions whose answers are known and counts how it went.
  --questions FILE   a line a question: {"q": "…", "expected": ["clause-id"], "lang": "nl", "style": "plain"};
                     an empty list where the policy doesn't say, and then "topics": ["leave"] may name the
                     topics of elsewhere that it is about; lang and style may be left out
  --policy PATH      a policy file or a folder of them, instead of the settings' own; more than one is fine
  --json             one object with the counts
  --details          every question that went otherwise than expected, and why`;

/** Scores questions; gives what to print. */
export async function scoreCommand(
  args: readonly string[],
  config: Config,
  day: Day,
  progress: Progress,
): Promise<string> {
  const { switches, values, rest } = readArguments(
    args,
    { questions: 'values', policy: 'values', json: 'switch', details: 'switch', help: 'switch' },
    scoreUsage,
    (value) => existsSync(value),
  );
  if (switches.has('help')) return scoreUsage;
  if (rest.length > 0)
    throw new UsageError(
      `"${rest[0]}" is not expected here. Put --questions before a file.\n\n${scoreUsage}`,
    );
  const files = values.get('questions');
  if (files === undefined) throw new UsageError(`--questions is missing.\n\n${scoreUsage}`);

  const questions = files.flatMap(readQuestions);
  const started = performance.now();
  const { policies, model } = await prepare(
    values.get('policy') ?? [config.policyFolder],
    config.cacheFolder,
  );
  const ask = makeAnswerer(policies, config.language, model, config.companyNames);
  const buildMs = performance.now() - started;
  const told = tellNowAndThen(progress, 'questions');
  const outcomes = questions.map((known, index): Outcome => {
    told(index, questions.length);
    const before = performance.now();
    const answer = ask(known.q, day);
    const ms = performance.now() - before;
    return { known, answer, ranking: ask.match(known.q), ms };
  });
  const card = makeScoreCard(outcomes, policies.clauses.length, buildMs);
  const details = switches.has('details') ? outcomes.filter(isOff).map(detail) : [];
  if (switches.has('json'))
    return JSON.stringify(details.length === 0 ? card : { ...card, details }, null, 2);
  return [...details, ...(details.length === 0 ? [] : ['']), ...scoreTable(card)].join('\n');
}

function isOff(outcome: Outcome): boolean {
  return (
    !verdictOn(outcome).endsWith('_right') || (outcome.known.topics !== undefined && !namesTopic(outcome))
  );
}

function detail({ known, answer }: Outcome): string {
  const { topics = [], expected: clauses } = known;
  const expected = clauses.join(' or ') || (topics.length === 0 ? 'nothing' : `topic ${topics.join(' or ')}`);
  return `${verdictOn({ known, answer }).padEnd(20)} ${known.q}\n${' '.repeat(21)}expected ${expected}; ${answer.why}`;
}

/** @throws {PolicyError} with every line that is no known question */
function readQuestions(file: string): KnownQuestion[] {
  if (!existsSync(file))
    throw new PolicyError([
      { file, line: 1, column: 1, message: 'there is no such file. Check the path after --questions' },
    ]);
  const problems: Problem[] = [];
  const questions = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const known = parseQuestion(line);
      if (typeof known !== 'string') return [known];
      problems.push({ file, line: index + 1, column: 1, message: known });
      return [];
    });
  if (problems.length === 0 && questions.length === 0)
    problems.push({ file, line: 1, column: 1, message: 'holds no questions. Put one on each line' });
  if (problems.length > 0) throw new PolicyError(problems);
  return questions;
}

function parseQuestion(line: string): KnownQuestion | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is no JSON (${error instanceof Error ? error.message : error}). Write {"q": "…", "expected": ["clause-id"]}`;
  }
  if (typeof value !== 'object' || value === null)
    return 'expected an object. Write {"q": "…", "expected": ["clause-id"]}';
  const { q, expected, topics, lang, style } = value as Record<string, unknown>;
  if (typeof q !== 'string') return '"q" must be the question, a text';
  if (!Array.isArray(expected) || !expected.every((id) => typeof id === 'string'))
    return '"expected" must be a list of clause ids, [] where the policy doesn\'t say';
  if (topics !== undefined && !(Array.isArray(topics) && topics.every((id) => typeof id === 'string')))
    return '"topics" must be a list of ids of topics, or be left out';
  return {
    q,
    expected,
    ...(topics === undefined ? {} : { topics }),
    ...(lang === 'nl' || lang === 'en' ? { lang } : {}),
    ...(typeof style === 'string' ? { style } : {}),
  };
}

function scoreTable(card: ScoreCard): string[] {
  const rows: [string, Tally][] = [
    ['all', card],
    ...Object.entries(card.by_style),
    ...Object.entries(card.by_language),
  ];
  const head = [
    '',
    'asked',
    'right',
    'offered',
    'wrong',
    'none',
    'top-1',
    '| not ours',
    'said so',
    'unsure',
    'answered',
    'AUROC',
  ];
  const lines = rows.map(([name, tally]) => {
    const { answerable, unanswerable } = tally;
    return [
      name,
      String(answerable),
      part(tally.found_right, answerable),
      part(tally.unsure_right, answerable),
      part(tally.found_wrong, answerable),
      part(tally.none_wrong, answerable),
      answerable === 0 ? '-' : `${(tally.top1 * 100).toFixed(1)} %`,
      `| ${unanswerable}`,
      part(tally.none_right, unanswerable),
      part(tally.unsure_unanswerable, unanswerable),
      part(tally.found_unanswerable, unanswerable),
      tally.auroc === null ? '-' : (tally.auroc * 100).toFixed(1),
    ];
  });
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const drawn = [head, ...lines].map((line) =>
    line
      .map((cell, column) =>
        column === 0 || cell.startsWith('|')
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [
    `${card.clauses} clauses, ${card.questions} questions; ready in ${card.build_ms} ms, a question takes ${card.p50_ms} ms (p99 ${card.p99_ms} ms)`,
    '',
    ...drawn,
    ...topicLine(card),
    '',
    'right: given as the answer; offered: among one to three to choose from; none: "the policy doesn\'t say".',
  ];
}

function topicLine({ topic_asked: asked, topic_right: right, topic_wrong: wrong }: Tally): string[] {
  if (asked === 0) return [];
  return [
    '',
    `${asked} have a topic of elsewhere: ${part(right, asked)} got it named, ${part(wrong, asked)} got another.`,
  ];
}

function part(count: number, of: number): string {
  return of === 0 ? '-' : `${((count / of) * 100).toFixed(1)} %`;
}
