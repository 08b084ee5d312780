import { type Answer, type AnswerOptions, decide } from './answer.js';
import type { Language } from './language.js';
import { makeLanguageGuesser } from './matching/guess-language.js';
import { type Matcher, makeMatcher } from './matching/match.js';
import { buildModel, type Model } from './matching/model.js';
import type { Day, Policies } from './policy.js';
import { questionsIn } from './questions-in.js';
import { talkIn } from './talk.js';

/** Answers a question on a day. The same question, day and policies always give the same answer. */
export type Answerer = {
  (question: string, day: Day): Answer;
  /** The ranking on which the answer rests, to explain or to score it. */
  readonly match: Matcher;
};

/**
 * @param fallback the language of the reply when the question doesn't show one
 * @param model of these same policies; worked out here when it isn't given, which may take seconds
 */
export function makeAnswerer(
  policies: Policies,
  fallback: Language,
  model: Model = buildModel(policies),
): Answerer {
  const match = makeMatcher(policies, model);
  const guess = makeLanguageGuesser(policies, model.leanings);
  const ask = (question: string, day: Day): Answer => {
    const language = guess(question) ?? fallback;
    const talk = talkIn(question);
    if (talk !== undefined) return { kind: 'none', language, why: `small talk: ${talk}`, nearest: [], talk };
    const options = { language, day };
    return offerAll(questionsIn(question), options, match) ?? decide(match(question), options);
  };
  return Object.assign(ask, { match });
}

/** When questions in a row have different clauses for an answer, all of these are offered; else undefined. */
function offerAll(questions: readonly string[], options: AnswerOptions, match: Matcher): Answer | undefined {
  const found = questions.flatMap((question) => {
    const answer = decide(match(question), options);
    return answer.kind === 'found' ? [{ question, match: answer.match }] : [];
  });
  const clauses = new Set(found.map((each) => each.match.clause));
  if (clauses.size < 2 || clauses.size < questions.length) return undefined;
  return {
    kind: 'unsure',
    language: options.language,
    why: `questions in a row: ${found.map((each) => `"${each.question}" ${each.match.clause.id}`).join(', ')}`,
    matches: found.map((each) => each.match),
  };
}
