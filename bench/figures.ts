import { percentile } from '../src/core/percentile.js';
import { auroc } from '../src/core/score.js';
import type { Asked, Run } from './job.js';

/** What one engine did on one set: parts from 0 to 1, times in milliseconds. */
export type Figures = {
  readonly answerable: number;
  readonly unanswerable: number;
  readonly top1: number;
  readonly recall3: number;
  /** How well the score tells the answerable from the others: 0.5 is chance; null where all are of one kind. */
  readonly auroc: number | null;
  /** Clauses given as the answer, in numbers. */
  readonly right: number;
  readonly wrong: number;
  readonly unfounded: number;
  readonly p50: number;
  readonly p99: number;
};

export function figuresOf({ asked }: Run): Figures {
  const answerable = asked.filter(({ expected }) => expected.length > 0);
  const part = (holds: (one: Asked) => boolean): number =>
    answerable.length === 0 ? 0 : answerable.filter(holds).length / answerable.length;
  return {
    answerable: answerable.length,
    unanswerable: asked.length - answerable.length,
    top1: part(({ clauses: [first = -1], expected }) => expected.includes(first)),
    recall3: part(({ clauses, expected }) => clauses.some((clause) => expected.includes(clause))),
    auroc: bestAuroc(asked),
    ...given(asked),
    ...times(asked.map(({ ms }) => ms)),
  };
}

export function times(all: readonly number[]): { p50: number; p99: number } {
  return { p50: percentile(all, 0.5), p99: percentile(all, 0.99) };
}

type Given = Pick<Figures, 'right' | 'wrong' | 'unfounded'>;

/** An engine that decides by itself is taken at its word; the others get the decision that suits them best. */
function given(asked: readonly Asked[]): Given {
  if (asked.some(({ given }) => given !== undefined)) {
    const clauses = asked.map(({ given }) => (given === 'none' ? undefined : given));
    return count(asked.map((one, at) => ({ clause: clauses[at], expected: one.expected })));
  }
  const withTopics = bestThreshold(asked.filter(({ clauseScore, topicScore }) => clauseScore > topicScore));
  const withoutTopics = bestThreshold(asked);
  return worth(withTopics) >= worth(withoutTopics) ? withTopics : withoutTopics;
}

/**
 * The threshold on the score that gives the most right answers less wrong and unfounded ones. It is chosen on the very
 * questions that are counted, so no fixed threshold can do better.
 */
function bestThreshold(asked: readonly Asked[]): Given {
  const sorted = asked
    .filter(({ clauses }) => clauses.length > 0)
    .sort((a, b) => b.clauseScore - a.clauseScore);
  let best: Given = { right: 0, wrong: 0, unfounded: 0 };
  for (let most = 1; most <= sorted.length; most++) {
    if (sorted[most - 1]?.clauseScore === sorted[most]?.clauseScore) continue;
    const reached = count(
      sorted.slice(0, most).map(({ clauses, expected }) => ({ clause: clauses[0], expected })),
    );
    if (worth(reached) > worth(best)) best = reached;
  }
  return best;
}

function count(answers: readonly { clause: number | undefined; expected: readonly number[] }[]): Given {
  const found = { right: 0, wrong: 0, unfounded: 0 };
  for (const { clause, expected } of answers) {
    if (clause === undefined) continue;
    if (expected.length === 0) found.unfounded++;
    else if (expected.includes(clause)) found.right++;
    else found.wrong++;
  }
  return found;
}

export function worth({ right, wrong, unfounded }: Pick<Figures, 'right' | 'wrong' | 'unfounded'>): number {
  return right - wrong - unfounded;
}

/** By how sure an engine says it is; else by the best clause's score, or by its lead on the best topic if that is better. */
function bestAuroc(asked: readonly Asked[]): number | null {
  const by = (sureness: (one: Asked) => number): number | null =>
    auroc(
      asked.filter(({ expected }) => expected.length > 0).map(sureness),
      asked.filter(({ expected }) => expected.length === 0).map(sureness),
    );
  if (asked.some(({ sure }) => sure !== undefined)) return by(({ sure = 0 }) => sure);
  const alone = by(({ clauseScore }) => clauseScore);
  const ahead = by(({ clauseScore, topicScore }) => clauseScore - topicScore);
  return alone === null || ahead === null ? null : Math.max(alone, ahead);
}
