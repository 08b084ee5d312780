import { mostMatches, type PartRanking } from './rank.js';
import type { Candidate, Covering, Match, Ranking } from './ranking.js';

/**
 * How the logarithm of the odds of each part is made of what it has to show. Multinomial logistic regression over "the
 * many", "the few" and neither, fitted by `npm run bench -- fit` to questions about policies with few wordings beside the
 * shipped ones.
 */
export type PartWeights = {
  readonly many: { readonly odds: number };
  readonly few: {
    readonly odds: number;
    readonly words: number;
    readonly coverage: number;
    readonly bias: number;
  };
};

export const fittedParts: PartWeights = {
  many: { odds: 0.5 },
  few: { odds: 0.71, words: 7.01, coverage: 4.48, bias: 1.81 },
};

/** What speaks for each part. */
export type SignsOfParts = {
  /** Logarithm of the odds that its own clauses are asked about, as it sees it by itself: minus infinity for the many where
   * only topics are left of them. */
  readonly many: number;
  readonly few: number;
  /**
   * How much nearer the question came to a clause of the few than to any topic. How near it came to clauses of the many is
   * in their odds already; they stand in where there are no topics.
   */
  readonly words: number;
  readonly coverage: number;
};

const leastOdds = 1e-4;

export function signsOfParts(many: PartRanking, few: PartRanking): SignsOfParts {
  const others = many.topics.length > 0 ? many.near.topics : many.near.clauses;
  const ahead = (kind: 'words' | 'coverage'): number => few.near.clauses[kind] - others[kind];
  return {
    many: many.matches.length === 0 ? Number.NEGATIVE_INFINITY : logOdds(many.ours),
    few: logOdds(few.ours),
    words: ahead('words'),
    coverage: ahead('coverage'),
  };
}

function logOdds(probability: number): number {
  return Math.log(Math.max(leastOdds, probability) / Math.max(leastOdds, 1 - probability));
}

/** The odds of each part against neither. */
export function oddsOfParts(signs: SignsOfParts, weights: PartWeights): { many: number; few: number } {
  const { odds, words, coverage, bias } = weights.few;
  return {
    many: Math.exp(weights.many.odds * signs.many),
    few: Math.exp(odds * signs.few + words * signs.words + coverage * signs.coverage + bias),
  };
}

/**
 * One ranking of two. Each part says how likely a question is for one of its clauses as if there were no other; together
 * they and "nothing here" make one.
 */
export function combine(many: PartRanking, few: PartRanking): Ranking {
  const odds = oddsOfParts(signsOfParts(many, few), fittedParts);
  const total = 1 + odds.many + odds.few;
  const [shareOfMany, shareOfFew] = [odds.many / total, odds.few / total];
  const ofMany = many.matches.map(scaling(shareOfMany, many.ours));
  const ofFew = few.matches.map(scaling(shareOfFew, few.ours));
  // What belongs to a topic, or to one that is covered, is part of "nothing here".
  const topics = scaling(1 / total, 1 - many.ours);
  const { matches, near, covered, ...rest } = shareOfFew > shareOfMany ? few : many;
  const covering = coveringOf(ofFew, many.covered);
  return {
    ...rest,
    matches: [...ofMany, ...ofFew].sort((one, other) => other.score - one.score).slice(0, mostMatches),
    topics: many.topics.map(topics),
    ...(covering === undefined ? {} : { covering }),
    ours: shareOfMany + shareOfFew,
  };
}

/** The policy whose covered topics are likeliest together. */
function coveringOf(matches: readonly Match[], covered: ReadonlyMap<string, number>): Covering | undefined {
  const policies = new Set(matches.map(({ clause }) => clause.policy));
  const [likeliest] = [...policies]
    .map((policy) => ({
      policy,
      score: policy.covers.reduce((sum, id) => sum + (covered.get(id) ?? 0), 0),
    }))
    .sort((one, other) => other.score - one.score);
  if (likeliest === undefined || likeliest.score === 0) return undefined;
  return { ...likeliest, matches: matches.filter(({ clause }) => clause.policy.id === likeliest.policy.id) };
}

/** Candidates that had `before` together have `after`. */
function scaling(after: number, before: number): <One extends Candidate>(one: One) => One {
  const factor = before === 0 ? 0 : after / before;
  return (one) => ({ ...one, score: Math.min(1, one.score * factor) });
}
