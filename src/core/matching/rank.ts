import { packedAt } from '../packed-texts.js';
import { percent } from '../percent.js';
import type { Clause, Policies, Topic } from '../policy.js';
import { type Evidence, makeWitness } from './evidence.js';
import type { PartModel } from './part-model.js';
import { detailsAsked } from './question/asked-detail.js';
import { askingPart } from './question/asking-part.js';
import type { Candidate, Grounds, Ranking } from './ranking.js';
import type { Analysis } from './reading/analyse.js';
import { documentsOf } from './reading/documents.js';
import { shortened } from './shortened.js';
import { highestOf, weigh } from './weigh.js';
import { maxQuestionLength } from './words/fold.js';

/** The best likeness and coverage that any of several documents has to show. */
export type Nearness = { readonly words: number; readonly coverage: number };

/**
 * What policies that are judged together make of a question, how near it came to their clauses and topics, and how likely
 * it is about each covered topic, by its id.
 */
export type PartRanking = Ranking & {
  readonly covered: ReadonlyMap<string, number>;
  readonly near: { readonly clauses: Nearness; readonly topics: Nearness };
};

export const mostMatches = 10;
const mostTopics = 3;
const sureOfStory = 0.6;

/** Ranks the clauses and topics of policies that are judged together. */
export function makeRanker(policies: Policies, model: PartModel): (question: string) => PartRanking {
  const documents = documentsOf(policies);
  const witness = makeWitness(documents, model);
  const { texts, starts } = model;
  const { clauses, topics, covered } = policies;
  const coveredFrom = clauses.length + topics.length;

  return (message) => {
    const question = message.slice(0, maxQuestionLength);
    const evidence = witness(question);
    const whole = weigh(evidence);
    // A story usually tells more than its last sentence; that one is listened to when the story leaves it open.
    const asking = askingPart(question);
    const asked = whole.some((value) => value >= sureOfStory) ? undefined : asking;
    const likelihood = asked === undefined ? whole : mean(whole, weigh(witness(asked)));
    const candidate = (at: number): Candidate => {
      const place = evidence.wording[at] ?? -1;
      const nearest = place < 0 ? undefined : packedAt(texts, (starts[at] ?? 0) + place);
      const grounds = groundsOf(evidence, nearest, at);
      return { score: likelihood[at] ?? 0, because: reason(grounds), grounds };
    };
    let ours = 0;
    for (let at = 0; at < clauses.length; at++) ours += likelihood[at] ?? 0;
    return {
      matches: best(likelihood, 0, clauses.length, mostMatches).map((at) => ({
        clause: clauses[at] as Clause,
        ...candidate(at),
      })),
      topics: best(likelihood, clauses.length, coveredFrom, mostTopics).map((at) => ({
        topic: topics[at - clauses.length] as Topic,
        phrases: model.phrases[at] ?? 0,
        ...candidate(at),
      })),
      ours,
      covered: new Map(covered.map(({ id }, at) => [id, likelihood[coveredFrom + at] ?? 0])),
      words: evidence.question.words,
      details:
        asking === undefined ? detailsAsked(question, asMeant(evidence.question)) : detailsAsked(asking),
      ...(asked === undefined ? {} : { asked }),
      near: {
        clauses: nearness(evidence, 0, clauses.length),
        topics: nearness(evidence, clauses.length, coveredFrom),
      },
    };
  };
}

/** The words of a question as they were meant, where some were read as others than were typed. */
function asMeant({ words, isCorrected }: Analysis): string[] {
  return isCorrected ? words.map(({ text }) => text) : [];
}

function nearness({ words, coverage }: Evidence, from: number, to: number): Nearness {
  return { words: highestOf(words.subarray(from, to)), coverage: highestOf(coverage.subarray(from, to)) };
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

function groundsOf(evidence: Evidence, nearest: string | undefined, at: number): Grounds {
  const { logProbability, words, coverage, similarity, outOfScope } = evidence;
  return {
    ...(logProbability === undefined ? {} : { classifier: Math.exp(logProbability[at] ?? 0) }),
    words: words[at] ?? 0,
    coverage: coverage[at] ?? 0,
    ...(similarity === undefined ? {} : { similarity: similarity[at] ?? 0 }),
    ...(outOfScope === undefined ? {} : { outOfScope: 1 / (1 + Math.exp(-outOfScope)) }),
    ...(nearest === undefined ? {} : { wording: nearest }),
  };
}

function reason({ classifier, wording, coverage }: Grounds): string {
  const parts = [
    wording === undefined ? 'no wording in common' : `like "${shortened(wording)}"`,
    `explains ${percent(coverage)} of the question`,
    ...(classifier === undefined ? [] : [`classified ${percent(classifier)}`]),
  ];
  return parts.join('; ');
}
