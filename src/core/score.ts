import type { Answer } from './answer.js';
import type { Language } from './language.js';
import type { Ranking } from './matching/ranking.js';
import { percentile } from './percentile.js';

/** A question whose answer is known: `expected` lists the clauses that answer it, none where the policy doesn't say. */
export type KnownQuestion = {
  readonly q: string;
  readonly expected: readonly string[];
  /** For a question that is asked of others: the topics of elsewhere that it may be said to be about. */
  readonly topics?: readonly string[];
  readonly lang?: Language;
  readonly style?: string;
};

/** What the bot made of one known question. */
export type Outcome = {
  readonly known: KnownQuestion;
  readonly answer: Answer;
  readonly ranking: Ranking;
  readonly ms: number;
};

/** Counts of answers, and how well the ranking alone does. */
export type Tally = {
  questions: number;
  answerable: number;
  unanswerable: number;
  found_right: number;
  found_wrong: number;
  unsure_right: number;
  unsure_wrong: number;
  none_wrong: number;
  none_right: number;
  unsure_unanswerable: number;
  found_unanswerable: number;
  /** Questions with known topics, and for how many of them "no" came with one of these, or with another. */
  topic_asked: number;
  topic_right: number;
  topic_wrong: number;
  /** Part of the answerable for which the first clause is right, before any threshold. */
  top1: number;
  /** Mean of one over the place of the first right clause among the first ten. */
  mrr10: number;
  /** The chance that an answerable question scores higher than an unanswerable one; null without one of either. */
  auroc: number | null;
};

export type ScoreCard = { clauses: number } & Tally & {
    /** Until the first question could be asked: a few hundredths of a second where the model is in the cache. */
    build_ms: number;
    p50_ms: number;
    p99_ms: number;
    by_style: Record<string, Tally>;
    by_language: Record<string, Tally>;
  };

export type Verdict =
  | 'found_right'
  | 'found_wrong'
  | 'unsure_right'
  | 'unsure_wrong'
  | 'none_wrong'
  | 'none_right'
  | 'unsure_unanswerable'
  | 'found_unanswerable';

/** How an answer compares with what was expected. */
export function verdictOn({ known, answer }: Pick<Outcome, 'known' | 'answer'>): Verdict {
  const isExpected = (id: string): boolean => known.expected.includes(id);
  const answerable = known.expected.length > 0;
  switch (answer.kind) {
    case 'found':
      return !answerable
        ? 'found_unanswerable'
        : isExpected(answer.match.clause.id)
          ? 'found_right'
          : 'found_wrong';
    case 'unsure':
      if (!answerable) return 'unsure_unanswerable';
      return answer.matches.some(({ clause }) => isExpected(clause.id)) ? 'unsure_right' : 'unsure_wrong';
    case 'none':
      return answerable ? 'none_wrong' : 'none_right';
  }
}

export function makeScoreCard(outcomes: readonly Outcome[], clauses: number, buildMs: number): ScoreCard {
  const times = outcomes.map(({ ms }) => ms);
  return {
    clauses,
    ...tally(outcomes),
    build_ms: Math.round(buildMs),
    p50_ms: round(percentile(times, 0.5), 3),
    p99_ms: round(percentile(times, 0.99), 3),
    by_style: grouped(outcomes, ({ known }) => known.style),
    by_language: grouped(outcomes, ({ known }) => known.lang),
  };
}

function grouped(
  outcomes: readonly Outcome[],
  key: (outcome: Outcome) => string | undefined,
): Record<string, Tally> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = key(outcome);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, tally(all)]),
  );
}

function tally(outcomes: readonly Outcome[]): Tally {
  const counts: Record<Verdict, number> = {
    found_right: 0,
    found_wrong: 0,
    unsure_right: 0,
    unsure_wrong: 0,
    none_wrong: 0,
    none_right: 0,
    unsure_unanswerable: 0,
    found_unanswerable: 0,
  };
  for (const outcome of outcomes) counts[verdictOn(outcome)]++;
  const answerable = outcomes.filter(({ known }) => known.expected.length > 0);
  const places = answerable.map(({ known, ranking }) =>
    ranking.matches.findIndex(({ clause }) => known.expected.includes(clause.id)),
  );
  const part = (sum: number): number => (answerable.length === 0 ? 0 : round(sum / answerable.length, 4));
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    unanswerable: outcomes.length - answerable.length,
    ...counts,
    ...topicCounts(outcomes),
    top1: part(places.filter((place) => place === 0).length),
    mrr10: part(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)),
    auroc: auroc(
      answerable.map(({ ranking }) => ranking.ours),
      outcomes.filter(({ known }) => known.expected.length === 0).map(({ ranking }) => ranking.ours),
    ),
  };
}

function topicCounts(
  outcomes: readonly Outcome[],
): Pick<Tally, 'topic_asked' | 'topic_right' | 'topic_wrong'> {
  const asked = outcomes.filter(({ known }) => known.topics !== undefined);
  const named = asked.filter(({ answer }) => answer.kind === 'none' && answer.topic !== undefined);
  const right = named.filter(namesTopic).length;
  return { topic_asked: asked.length, topic_right: right, topic_wrong: named.length - right };
}

/** Whether the answer is "no", with a topic that was expected. */
export function namesTopic({ known, answer }: Pick<Outcome, 'known' | 'answer'>): boolean {
  return answer.kind === 'none' && known.topics?.includes(answer.topic?.id ?? '') === true;
}

/** The Mann-Whitney statistic: the part of all pairs in which the first is higher, ties counting half. */
export function auroc(higher: readonly number[], lower: readonly number[]): number | null {
  if (higher.length === 0 || lower.length === 0) return null;
  const all = [
    ...higher.map((score) => ({ score, high: true })),
    ...lower.map((score) => ({ score, high: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to++;
    for (let at = from; at < to; at++) if (all[at]?.high === true) ranks += (from + to + 1) / 2;
    from = to;
  }
  return round((ranks - (higher.length * (higher.length + 1)) / 2) / (higher.length * lower.length), 4);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
