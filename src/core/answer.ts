import type { Language } from './language.js';
import { gives } from './matching/question/asked-detail.js';
import type { Match, Ranking, TopicMatch } from './matching/ranking.js';
import { isVerbatim } from './matching/weigh.js';
import { percent } from './percent.js';
import { type Clause, type Day, inForce, type Talk, type Topic } from './policy.js';

/**
 * What the bot has to say to a question. Not knowing is an answer.
 *
 * - `found`: one clause answers it; `also` may hold clauses to mention beside it.
 * - `unsure`: one clause that may be meant, or two or three to choose from.
 * - `none`: the policy doesn't say. `nearest` are the closest clauses, or the closest of the policy that covers what is
 *   asked (at most three, may be empty), `topic` is what it is about instead when that was recognised, `talk` is set for
 *   small talk, which has fixed lines of its own.
 */
export type Answer = { readonly language: Language; readonly why: string } & (
  | { readonly kind: 'found'; readonly match: Match; readonly also: readonly Match[] }
  | { readonly kind: 'unsure'; readonly matches: readonly Match[] }
  | {
      readonly kind: 'none';
      readonly nearest: readonly Match[];
      readonly topic?: Topic;
      readonly talk?: Talk;
    }
);

export type AnswerOptions = {
  /** The language of the reply. */
  readonly language: Language;
  /** Today where the company is; clauses that aren't in force on it are passed over. */
  readonly day: Day;
};

/**
 * When to say what; probabilities. Chosen on tuning questions for few wrong answers rather than many answers: being
 * asked "do you mean this or that?" costs a tap, a wrong rule costs trust.
 */
export const thresholds = {
  /** Below this the policy doesn't say. */
  ours: 0.5,
  /** At or above this, and far enough ahead, the best clause is the answer. */
  found: 0.75,
  /** The same where no topics of elsewhere are known, by which to tell what isn't ours. */
  foundAlone: 0.88,
  /** The best clause's part of all that is ours. */
  share: 0.65,
  /** Where the question is as likely as this for elsewhere, the best clause is offered at most. */
  outOfScope: 0.65,
  /** A second and a third clause are offered when they have at least this part of what is ours. */
  offered: 0.05,
  /** A topic is named when it is at least as likely as this: a wrong one costs little, for the nearest clauses stand below it. */
  topic: 0.2,
  /** Another than the likeliest is named instead only from here on. */
  topicBeside: 0.05,
  /** Small talk gets an answer of another tone, so it must be surer. */
  talk: 0.35,
  /** A question of nothing but "is", "who" and "it" needs a wording this much like it. */
  sameWords: 0.7,
  /** A sensitive clause is offered beside a sure one from here on, if a wording of it is about as near. */
  delicate: 0.03,
  delicateWords: 0.8,
  delicateLikeness: 0.4,
  /** And from here on even if none is. */
  delicateScore: 0.2,
  /** The nearest clauses are those of the policy that covers what is asked when it is at least as likely as this. */
  covering: 0.5,
  /** A nearest clause below this isn't near. */
  near: 0.02,
  /** Nor is one below this where the question has a topic of its own. */
  nearBesideTopic: 0.1,
} as const;

/** Decides what to say, given the matcher's ranking. */
export function decide(ranking: Ranking, { language, day }: AnswerOptions): Answer {
  const answer = decideAmong(onDay(ranking, day), language);
  const over = ranking.matches
    .filter(({ clause, score }) => !inForce(clause, day) && score >= thresholds.near)
    .map(({ clause }) => clause.id);
  return over.length === 0
    ? answer
    : { ...answer, why: `${answer.why}; not in force, so passed over: ${over.join(', ')}` };
}

function decideAmong(ranking: Ranking, language: Language): Answer {
  const { matches } = ranking;
  const [first, second] = matches;
  const topic = ranking.topics[0];
  const saysNothing =
    !ranking.words.some((word) => !word.stop) && (first?.grounds.words ?? 0) < thresholds.sameWords;
  if (first === undefined || saysNothing || ranking.ours < thresholds.ours)
    return { kind: 'none', language, why: whyNone(ranking, saysNothing), ...elsewhere(ranking) };
  const share = first.score / ranking.ours;
  const ahead = `${first.clause.id} ${percent(first.score)}, ${second === undefined ? 'no other' : `${second.clause.id} ${percent(second.score)}`}`;
  const looksForeign =
    (first.grounds.outOfScope ?? 0) >= thresholds.outOfScope && !isVerbatim(first.grounds.words);
  const enough = topic === undefined ? thresholds.foundAlone : thresholds.found;
  const isSure = first.score >= enough && share >= thresholds.share && !looksForeign;
  const candidates = isSure ? [first] : [first, ...others(ranking)];
  const missing = ranking.details.find(
    (detail) => !candidates.some(({ clause, grounds }) => gives(clause, detail, grounds.wording)),
  );
  if (missing !== undefined) {
    const why = `asks ${missing}, of which the nearest say nothing: ${ahead}`;
    return { kind: 'none', language, why, ...elsewhere(ranking) };
  }
  if (!isSure) {
    const doubt = looksForeign ? 'looks like what is asked of others, and is ' : '';
    return { kind: 'unsure', language, why: `${doubt}between: ${ahead}`, matches: candidates };
  }
  const delicate = matches.find((match) => mayBeMeant(match, first));
  if (delicate === undefined)
    return { kind: 'found', language, why: `sure: ${ahead}`, match: first, also: [] };
  const why = `${ahead}, but it may be about the sensitive ${delicate.clause.id} ${percent(delicate.score)}`;
  return { kind: 'unsure', language, why, matches: [delicate, first] };
}

function whyNone(ranking: Ranking, saysNothing: boolean): string {
  const together = `all clauses together ${percent(ranking.ours)}`;
  const covering = coveringIn(ranking);
  if (covering !== undefined)
    return `for the policy ${covering.policy.id} ${percent(covering.score)}, ${together}`;
  const topic = recognised(ranking);
  if (topic !== undefined) return `elsewhere: ${topic.topic.id} ${percent(topic.score)}, ${together}`;
  if (saysNothing) return 'of small words alone, and not nearly what anybody has asked';
  return `${together}, less than the ${percent(thresholds.ours)} that an answer needs`;
}

/** What is offered beside the best: one or two that aren't far behind. */
function others({ matches, ours }: Ranking): Match[] {
  return matches.slice(1, 3).filter(({ score }) => score >= thresholds.offered * ours);
}

/**
 * Somebody who is bullied in a chat group asks about bullying, even where most words are about chat groups: beside a clause
 * that is sure, a sensitive one that is likely enough, or of which a wording is about as near, is offered first, and with
 * it whom to turn to.
 */
function mayBeMeant({ clause, score, grounds }: Match, first: Match): boolean {
  if (!clause.sensitive || first.clause.sensitive) return false;
  const likeness = Math.max(thresholds.delicateLikeness, thresholds.delicateWords * first.grounds.words);
  return score >= thresholds.delicateScore || (score >= thresholds.delicate && grounds.words >= likeness);
}

/**
 * The ranking as if clauses that aren't in force didn't exist: what they had goes to the others and to "nothing" in
 * proportion. A clause thereby takes over from its forerunner, and one that is over leaves no other in its place.
 */
function onDay(all: Ranking, day: Day): Ranking {
  const counts = ({ clause }: Match): boolean => inForce(clause, day);
  const { covering } = all;
  const ranking =
    covering === undefined
      ? all
      : { ...all, covering: { ...covering, matches: covering.matches.filter(counts) } };
  const gone = ranking.matches.reduce((sum, match) => sum + (counts(match) ? 0 : match.score), 0);
  if (gone === 0) return { ...ranking, matches: ranking.matches.filter(counts) };
  const left = Math.max(Number.EPSILON, 1 - gone);
  const scaled = (score: number): number => Math.min(1, Math.max(0, score / left));
  return {
    ...ranking,
    matches: ranking.matches.filter(counts).map((match) => ({ ...match, score: scaled(match.score) })),
    topics: ranking.topics.map((topic) => ({ ...topic, score: scaled(topic.score) })),
    ours: scaled(ranking.ours - gone),
  };
}

/** What a "no" comes with. */
function elsewhere(ranking: Ranking): Pick<Extract<Answer, { kind: 'none' }>, 'nearest' | 'topic' | 'talk'> {
  const { matches } = ranking;
  const covering = coveringIn(ranking);
  if (covering !== undefined) return { nearest: covering.matches.slice(0, 3) };
  const near = (least: number): Match[] => matches.slice(0, 3).filter(({ score }) => score >= least);
  const found = recognised(ranking);
  if (found === undefined) return { nearest: near(thresholds.near) };
  const { topic } = found;
  const { talk, named } = topic;
  return {
    nearest: near(thresholds.nearBesideTopic),
    ...(named ? { topic } : {}),
    ...(talk === undefined ? {} : { talk }),
  };
}

/** The policy that what is asked is a matter of, even if it doesn't answer it: one that has a clause in force. */
function coveringIn({ covering }: Ranking): Ranking['covering'] {
  const isIt = covering !== undefined && covering.score >= thresholds.covering && covering.matches.length > 0;
  return isIt ? covering : undefined;
}

/**
 * The topic to name. Where the likeliest is likely enough, it is that one of the likely ones which has the most probability
 * for each of its wordings. Topics that hold a thousand wordings of all kinds are likely for their size alone, and would
 * otherwise take what a small one is all about.
 */
function recognised({ topics }: Ranking): TopicMatch | undefined {
  const [likeliest] = topics;
  if (likeliest === undefined) return undefined;
  const isTalk = likeliest.topic.talk !== undefined;
  if (likeliest.score < (isTalk ? thresholds.talk : thresholds.topic)) return undefined;
  if (isTalk) return likeliest;
  const forItsSize = ({ score, phrases }: TopicMatch): number => score / Math.max(1, phrases);
  return topics
    .filter(({ topic, score }) => topic.talk === undefined && score >= thresholds.topicBeside)
    .reduce((best, other) => (forItsSize(other) > forItsSize(best) ? other : best), likeliest);
}

/**
 * The sensitive clause that somebody who gets these to choose from may need at once. Whom to turn to over every choice
 * that has such a clause in it somewhere would frighten, and be overlooked where it matters.
 */
export function sensitiveAmong(matches: readonly Match[]): Clause | undefined {
  const [first] = matches;
  if (first === undefined) return undefined;
  return first.clause.sensitive ? first.clause : matches.find((match) => mayBeMeant(match, first))?.clause;
}

/** The clauses that go with an answer: the answer itself, the candidates, or the nearest. */
export function shownMatches(answer: Answer): readonly Match[] {
  switch (answer.kind) {
    case 'found':
      return [answer.match, ...answer.also];
    case 'unsure':
      return answer.matches;
    case 'none':
      return answer.nearest;
  }
}
