import {
  fittedParts,
  oddsOfParts,
  type PartWeights,
  type SignsOfParts,
  signsOfParts,
} from '../src/core/matching/combine.js';
import { buildPart } from '../src/core/matching/part-model.js';
import { partsOf } from '../src/core/matching/parts.js';
import { withoutCourtesy } from '../src/core/matching/question/courtesy.js';
import { makeRanker } from '../src/core/matching/rank.js';
import type { KnownQuestion } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';
import { adam, type Slope } from './adam.js';
import { rounded } from './fit.js';
import { type OwnSource, readOwnSet } from './own-sets.js';
import type { BenchSet, Source } from './set.js';

/** Which part would be right for a question; 2 is neither. */
type Part = 0 | 1 | 2;
type Seen = { readonly signs: SignsOfParts; readonly right: Part; readonly weight: number };

type Own = { readonly source: OwnSource; readonly set: BenchSet };

/**
 * Fits how policies with many and with few wordings share the questions (`combine.ts`): each set about few is put beside
 * the set about many, whose questions are asked as well. In each set the answerable ones count as much together as in any
 * other, and so do the unanswerable ones.
 */
export function fitPartsReport(sources: readonly Source[]): string {
  const own = sources
    .filter((source) => source.kind === 'own')
    .map((source) => ({ source, set: readOwnSet(source) }));
  const isFew = ({ set }: Own): boolean => set.policies.topics.length === 0;
  const many = own
    .filter((one) => !isFew(one))
    .sort((a, b) => b.set.policies.clauses.length - a.set.policies.clauses.length)[0];
  if (many === undefined) throw new Error('there is no set about policies with many wordings');
  const seen = own.filter(isFew).flatMap((few) => {
    process.stderr.write(`parts: ${few.set.name}\n`);
    return seenBeside(many, few);
  });
  const { odds, words, coverage, bias } = fittedParts.few;
  const { values, before, after } = adam([fittedParts.many.odds, odds, words, coverage, bias], (at) =>
    slopeOf(seen, at),
  );
  const weights = weightsOf(values);
  return `parts, loss ${before.toFixed(4)} → ${after.toFixed(4)}\n\n${JSON.stringify(weights, rounded, 2)}\n`;
}

function weightsOf([
  ofMany = 0,
  odds = 0,
  words = 0,
  coverage = 0,
  bias = 0,
]: readonly number[]): PartWeights {
  return { many: { odds: ofMany }, few: { odds, words, coverage, bias } };
}

function seenBeside(many: Own, few: Own): Seen[] {
  const all = loadPolicies([...many.source.paths, ...few.source.paths]);
  const [first, second] = partsOf(all).map((part) => makeRanker(part, buildPart(part)));
  if (first === undefined || second === undefined) throw new Error(`${few.set.name} has many wordings`);
  const groups: readonly [readonly KnownQuestion[], Part][] = [
    [many.set.questions, 0],
    [few.set.questions, 1],
  ];
  return groups.flatMap(([questions, part]) => {
    const answerable = questions.filter(({ expected }) => expected.length > 0).length;
    const unanswerable = questions.length - answerable;
    return questions.map(({ q, expected }): Seen => {
      const { rest } = withoutCourtesy(q);
      const isAnswerable = expected.length > 0;
      return {
        signs: signsOfParts(first(rest), second(rest)),
        right: isAnswerable ? part : 2,
        weight: 1 / (isAnswerable ? answerable : unanswerable),
      };
    });
  });
}

function slopeOf(seen: readonly Seen[], values: readonly number[]): Slope {
  const weights = weightsOf(values);
  const gradient = values.map(() => 0);
  let loss = 0;
  for (const { signs, right, weight } of seen) {
    const shown = [signs.few, signs.words, signs.coverage, 1];
    const { many, few } = oddsOfParts(signs, weights);
    const odds = [many, few, 1];
    const total = odds.reduce((sum, value) => sum + value, 0);
    loss -= weight * Math.log((odds[right] ?? 0) / total);
    const change = (part: Part): number => weight * ((odds[part] ?? 0) / total - (part === right ? 1 : 0));
    [change(0) * signs.many, ...shown.map((sign) => change(1) * sign)].forEach((slope, at) => {
      gradient[at] = (gradient[at] ?? 0) + slope;
    });
  }
  return { loss, gradient };
}
