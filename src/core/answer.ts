import type { Language } from './language.js';
import type { Match, Ranking } from './match.js';
import type { Day, Talk, Topic } from './policy.js';

/**
 * What the bot has to say to a question. Not knowing is an answer.
 *
 * - `found`: one clause answers it; `also` may hold clauses to mention beside it.
 * - `unsure`: two or three clauses to choose from.
 * - `none`: the policy doesn't say. `nearest` are the closest clauses (at most three, may be empty), `topic` is what it
 *   is about instead when that was recognised, `talk` is set for small talk, which has fixed lines of its own.
 */
export type Answer =
  | {
      readonly kind: 'found';
      readonly language: Language;
      readonly match: Match;
      readonly also: readonly Match[];
    }
  | { readonly kind: 'unsure'; readonly language: Language; readonly matches: readonly Match[] }
  | {
      readonly kind: 'none';
      readonly language: Language;
      readonly nearest: readonly Match[];
      readonly topic?: Topic;
      readonly talk?: Talk;
    };

export type AnswerOptions = {
  /** The language of the reply when the question doesn't show one. */
  readonly fallback: Language;
  /** Today where the company is; clauses that aren't in force on it are passed over. */
  readonly day: Day;
};

/** Decides what to say to a question, given the matcher's ranking. */
export function answer(question: string, ranking: Ranking, options: AnswerOptions): Answer {
  void question;
  return { kind: 'none', language: options.fallback, nearest: ranking.matches.slice(0, 3) };
}
