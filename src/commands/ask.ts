import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { type Answer, shownMatches } from '../core/answer.js';
import { makeAnswerer } from '../core/ask.js';
import { tell } from '../core/company.js';
import { explain } from '../core/explain.js';
import type { Language } from '../core/language.js';
import type { Match } from '../core/matching/ranking.js';
import { type Day, inForce, languageOf } from '../core/policy.js';
import { prepare } from '../prepare.js';
import { answerText } from '../terminal.js';
import { readArguments, UsageError } from './usage.js';

export const askUsage = `npm run ask -- "mag ik …" [--json] [--explain] [--policy PATH …]

Answers one question, as the bot would.
  --json          one object: the question, the kind of answer and its clauses
  --explain       which words counted, which clauses came near, and why it was sure or not
  --policy PATH   a policy file or a folder of them, instead of the settings' own; more than one is fine`;

/** Answers the question in the arguments; gives what to print. */
export async function askCommand(args: readonly string[], config: Config, day: Day): Promise<string> {
  const { switches, values, rest } = readArguments(
    args,
    { json: 'switch', explain: 'switch', policy: 'values', help: 'switch' },
    askUsage,
    (value) => existsSync(value),
  );
  if (switches.has('help')) return askUsage;
  if (rest.length === 0)
    throw new UsageError(`There is no question. Put it in quotes after the --.\n\n${askUsage}`);
  const question = rest.join(' ');
  const { policies, model } = await prepare(
    values.get('policy') ?? [config.policyFolder],
    config.cacheFolder,
  );
  const ask = makeAnswerer(policies, config.language, model, config.companyNames);
  const answer = ask(question, day);
  const why = switches.has('explain') ? explain(ask.match(question), answer) : [];
  if (switches.has('json')) {
    const object = answerObject(question, answer, config);
    return JSON.stringify(why.length === 0 ? object : { ...object, explain: why }, null, 2);
  }
  const clauses = new Map(
    policies.clauses.filter((clause) => inForce(clause, day)).map((clause) => [clause.id, clause]),
  );
  const look = {
    company: config.company,
    today: day,
    policies: policies.policies,
    clause: (id: string) => clauses.get(id),
  };
  return [answerText(answer, look), ...(why.length === 0 ? [] : ['', ...why])].join('\n');
}

/** The answer as data, with texts in the language of the reply and the company's name filled in. */
export function answerObject(question: string, answer: Answer, config: Config) {
  return {
    question,
    kind: answer.kind,
    language: answer.language,
    clauses: shownMatches(answer).map((match) => clauseObject(match, answer.language, config)),
    ...(answer.kind === 'none' && answer.topic !== undefined ? { topic: answer.topic.id } : {}),
    ...(answer.kind === 'none' && answer.talk !== undefined ? { talk: answer.talk } : {}),
  };
}

function clauseObject({ clause, score, because }: Match, asked: Language, { company }: Config) {
  const { policy } = clause;
  const language = languageOf(clause, asked);
  const source =
    clause.source ?? (policy.source === undefined ? undefined : tell(policy.source, language, company));
  return {
    policy: policy.id,
    id: clause.id,
    title: tell(clause.title, language, company),
    rule: tell(clause.rule, language, company),
    text: tell(clause.text, language, company),
    verdict: clause.verdict,
    version: policy.version,
    effective: clause.effective ?? policy.effective,
    status: policy.status,
    source: source ?? null,
    contact: tell(clause.contact ?? policy.contact, language, company),
    hash: clause.hash,
    score: Number(score.toFixed(6)),
    because,
  };
}
