import { type Answer, decide } from './answer.js';
import { makeLanguageGuesser } from './guess-language.js';
import type { Language } from './language.js';
import { type Matcher, makeMatcher } from './match.js';
import type { Day, Policies } from './policy.js';
import { talkIn } from './talk.js';

/** Answers a question on a day. The same question, day and policies always give the same answer. */
export type Answerer = {
  (question: string, day: Day): Answer;
  /** The ranking on which the answer rests, to explain or to score it. */
  readonly match: Matcher;
};

/** @param fallback the language of the reply when the question doesn't show one. */
export function makeAnswerer(
  policies: Policies,
  fallback: Language,
  match = makeMatcher(policies),
): Answerer {
  const guess = makeLanguageGuesser(policies);
  const ask = (question: string, day: Day): Answer => {
    const language = guess(question) ?? fallback;
    const talk = talkIn(question);
    if (talk !== undefined) return { kind: 'none', language, why: `small talk: ${talk}`, nearest: [], talk };
    return decide(match(question), { language, day });
  };
  return Object.assign(ask, { match });
}
