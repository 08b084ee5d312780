import type { Clause, Policies, Topic } from '../policy.js';
import type { Word } from './analyse.js';
import { type Detail, detailsAsked } from './asked-detail.js';
import { askingPart } from './asking-part.js';
import { documentsOf, textsOf } from './documents.js';
import { type Evidence, makeWitness } from './evidence.js';
import { buildModel, type Model } from './model.js';
import { weigh } from './weigh.js';

/** What spoke for a candidate: each from 0 to 1. */
export type Grounds = {
  /** The classifier's probability; absent where the model has no classifier. */
  readonly classifier?: number;
  /** Likeness to the nearest wording. */
  readonly words: number;
  /** The part of the question that the candidate's words explain. */
  readonly coverage: number;
  /** How likely the question is one for elsewhere, by itself; absent where the model can't tell. */
  readonly outOfScope?: number;
  /** The wording that came nearest. */
  readonly wording?: string;
};

type Candidate = { readonly score: number; readonly because: string; readonly grounds: Grounds };

/** A clause that may answer the question. Scores run from 0 to 1; `because` says in words what counted. */
export type Match = { readonly clause: Clause } & Candidate;

/** A topic of `elsewhere.yml` that the question may be about. */
export type TopicMatch = { readonly topic: Topic } & Candidate;

/** What the matcher makes of one question: clauses and topics, best first, and nothing decided yet. */
export type Ranking = {
  /** At most ten. */
  readonly matches: readonly Match[];
  /** At most three. */
  readonly topics: readonly TopicMatch[];
  /** The probability that any clause here answers the question, 0 to 1. */
  readonly ours: number;
  /** The words of the question and what was made of them. */
  readonly words: readonly Word[];
  /** The asking part of a story, when it was judged by that as well. */
  readonly asked?: string;
  /** What it asks for in so many words, which a clause either gives or doesn't. */
  readonly details: readonly Detail[];
};

/** Gives the clauses that may answer a question, best first. The same question always gives the same ranking. */
export type Matcher = (question: string) => Ranking;

const mostMatches = 10;
const mostTopics = 3;
const sureOfStory = 0.6;

/** @param model of these same policies; worked out here when it isn't given, which may take seconds. */
export function makeMatcher(policies: Policies, model: Model = buildModel(policies)): Matcher {
  const documents = documentsOf(policies);
  const texts = documents.map(textsOf);
  const witness = makeWitness(documents, model);
  const { clauses, topics } = policies;

  return (question) => {
    const evidence = witness(question);
    const whole = weigh(evidence);
    // A story usually tells more than its last sentence; that one is listened to when the story leaves it open.
    const part = askingPart(question);
    const asked = whole.some((value) => value >= sureOfStory) ? undefined : part;
    const likelihood = asked === undefined ? whole : mean(whole, weigh(witness(asked)));
    const candidate = (at: number): Candidate => {
      const grounds = groundsOf(evidence, texts[at] ?? [], at);
      return { score: likelihood[at] ?? 0, because: reason(grounds), grounds };
    };
    let ours = 0;
    for (let at = 0; at < clauses.length; at++) ours += likelihood[at] ?? 0;
    return {
      matches: best(likelihood, 0, clauses.length, mostMatches).map((at) => ({
        clause: clauses[at] as Clause,
        ...candidate(at),
      })),
      topics: best(likelihood, clauses.length, documents.length, mostTopics).map((at) => ({
        topic: topics[at - clauses.length] as Topic,
        ...candidate(at),
      })),
      ours,
      words: evidence.question.words,
      details: detailsAsked(part ?? question),
      ...(asked === undefined ? {} : { asked }),
    };
  };
}

/** A story and its asking part count the same: either may hold the words that tell. */
function mean(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => (value + (other[at] ?? 0)) / 2);
}

/** The places of the highest values between `from` and `to`, best first; equals in order of the files. */
function best(values: Float64Array, from: number, to: number, most: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const value = values[at] ?? 0;
    if (found.length === most && value <= (values[found[most - 1] ?? 0] ?? 0)) continue;
    let place = found.length;
    while (place > 0 && (values[found[place - 1] ?? 0] ?? 0) < value) place--;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
  }
  return found;
}

function groundsOf(evidence: Evidence, texts: readonly string[], at: number): Grounds {
  const { logProbability, words, coverage, wording, outOfScope } = evidence;
  const nearest = texts[wording[at] ?? -1];
  return {
    ...(logProbability === undefined ? {} : { classifier: Math.exp(logProbability[at] ?? 0) }),
    words: words[at] ?? 0,
    coverage: coverage[at] ?? 0,
    ...(outOfScope === undefined ? {} : { outOfScope: 1 / (1 + Math.exp(-outOfScope)) }),
    ...(nearest === undefined ? {} : { wording: nearest.length > 80 ? `${nearest.slice(0, 79)}…` : nearest }),
  };
}

function reason({ classifier, wording, coverage }: Grounds): string {
  const parts = [
    wording === undefined ? 'no wording in common' : `like "${wording}"`,
    `explains ${Math.round(coverage * 100)} % of the question`,
    ...(classifier === undefined ? [] : [`classified ${Math.round(classifier * 100)} %`]),
  ];
  return parts.join('; ');
}
