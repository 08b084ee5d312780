import type { Clause, Policy, Topic } from '../policy.js';
import type { Detail } from './question/asked-detail.js';
import type { Word } from './reading/asked-word.js';

/** What spoke for a candidate: each from 0 to 1. */
export type Grounds = {
  /** The classifier's probability; absent where the model has no classifier. */
  readonly classifier?: number;
  /** Likeness to the nearest wording. */
  readonly words: number;
  /** The part of the question that the candidate's words explain. */
  readonly coverage: number;
  /** How near its nearest wording is in what the words are about; absent where the model doesn't look at that. */
  readonly similarity?: number;
  /** How likely the question is one for elsewhere, by itself; absent where the model can't tell. */
  readonly outOfScope?: number;
  /** The wording that came nearest, whole. */
  readonly wording?: string;
};

export type Candidate = { readonly score: number; readonly because: string; readonly grounds: Grounds };

/** A clause that may answer the question. Scores run from 0 to 1; `because` says in words what counted. */
export type Match = { readonly clause: Clause } & Candidate;

/** A topic of `elsewhere.yml` that the question may be about. */
export type TopicMatch = {
  readonly topic: Topic;
  /** How many wordings it has: of many, one comes near by chance. */
  readonly phrases: number;
} & Candidate;

/** The policy that covers what is asked, and the best of its clauses. */
export type Covering = {
  readonly policy: Policy;
  /** How likely the question is about a topic that this policy covers, 0 to 1. */
  readonly score: number;
  readonly matches: readonly Match[];
};

/** What the matcher makes of one question: clauses and topics, best first, and nothing decided yet. */
export type Ranking = {
  /** At most ten. */
  readonly matches: readonly Match[];
  /** At most three. */
  readonly topics: readonly TopicMatch[];
  /** Absent where no policy with few wordings covers a topic. */
  readonly covering?: Covering;
  /** The probability that any clause here answers the question, 0 to 1. */
  readonly ours: number;
  /** The words of the question and what was made of them. */
  readonly words: readonly Word[];
  /** The asking part of a story, when it was judged by that as well. */
  readonly asked?: string;
  /** What was said for courtesy at the message's ends, and left out. */
  readonly courtesy?: readonly string[];
  /** What it asks for in so many words, which a clause either gives or doesn't. */
  readonly details: readonly Detail[];
};
