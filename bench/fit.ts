import { makeWitness } from '../src/core/matching/evidence.js';
import { buildPart } from '../src/core/matching/part-model.js';
import { withoutCourtesy } from '../src/core/matching/question/courtesy.js';
import { documentsOf } from '../src/core/matching/reading/documents.js';
import {
  classified,
  type EvidenceWeights,
  fitted,
  type SignsOfNothing,
  signsOfNothing,
  similar,
  unfitted,
} from '../src/core/matching/weigh.js';
import { allSteps } from '../src/core/matching/words/steps.js';
import { adam } from './adam.js';
import { readSet } from './read-set.js';
import type { BenchSet, Source } from './set.js';

type Kind = keyof typeof fitted;

/** What speaks for a document, in the order of `documentKinds`, what isn't fitted, and whether it would be right. */
type SeenDocument = { readonly shown: readonly number[]; readonly fixed: number; readonly isRight: boolean };

/** A question as the weighing sees it. */
type Seen = {
  readonly documents: readonly SeenDocument[];
  readonly signs: SignsOfNothing;
  /** Whether nothing, or a topic of elsewhere, would be right. */
  readonly unanswerable: boolean;
};

/**
 * An unfounded answer costs more than a choice: questions without an answer count twice, where there are many wordings.
 * Where there are few, the bot seldom gives an answer, and a "no" to what is answered would come too often.
 */
const unanswerableWeight = ({ few }: SignsOfNothing): number => 2 * (1 - few);

/**
 * Fits the weights of the evidence: the likeliest right answers over all sets, each set counting the same, by gradient
 * descent from the weights that are there. Prints them as `weigh.ts` has them.
 */
export function fitReport(sources: readonly Source[]): string {
  const sets = sources.map(readSet);
  const kinds = Object.keys(fitted) as Kind[];
  return kinds
    .map((kind) => {
      const seen = sets.map((set) => {
        process.stderr.write(`${kind}: ${set.name}\n`);
        return seenIn(set, kind);
      });
      const { weights, before, after } = descend(seen, fitted[kind]);
      return `${kind}, loss ${before.toFixed(4)} → ${after.toFixed(4)}\n\n${JSON.stringify(weights, rounded, 2)}\n`;
    })
    .join('\n');
}

export const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

function seenIn({ policies, questions }: BenchSet, kind: Kind): Seen[] {
  const documents = documentsOf(policies);
  const isEmbedded = kind === 'withEmbeddings' || kind === 'embeddingsAlone';
  const model = buildPart(policies, {
    classifier: kind === 'withEmbeddings' || kind === 'withClassifier',
    steps: { ...allSteps, embeddings: isEmbedded },
  });
  // Where there are many wordings nothing is embedded, and there is nothing to see.
  if (isEmbedded && model.embedded === undefined) return [];
  const witness = makeWitness(documents, model);
  const { clauses } = policies;
  return questions.map(({ q, expected }): Seen => {
    const evidence = witness(withoutCourtesy(q).rest);
    const isRight = (at: number): boolean =>
      expected.length === 0 ? at >= clauses.length : expected.includes(clauses[at]?.id ?? '');
    return {
      unanswerable: expected.length === 0,
      signs: signsOfNothing(evidence),
      documents: documents.map((_, at) => ({
        shown: [
          classified(evidence, at),
          evidence.words[at] ?? 0,
          evidence.coverage[at] ?? 0,
          similar(evidence, at),
          evidence.alignment?.aligned[at] ?? 0,
          evidence.alignment?.explained[at] ?? 0,
        ],
        fixed: unfitted(evidence, at),
        isRight: isRight(at),
      })),
    };
  });
}

const documentKinds = ['classifier', 'words', 'coverage', 'similarity', 'aligned', 'explained'] as const;

function descend(
  sets: readonly (readonly Seen[])[],
  start: EvidenceWeights,
): { weights: EvidenceWeights; before: number; after: number } {
  const signs = Object.keys(start.nothing) as (keyof SignsOfNothing)[];
  const values = [
    ...documentKinds.map((kind) => start.document[kind]),
    ...signs.map((sign) => start.nothing[sign]),
  ];
  const { values: fittedValues, before, after } = adam(values, (at) => lossOf(sets, at, signs));
  const named = <Name extends string>(names: readonly Name[], from: number): Record<Name, number> =>
    Object.fromEntries(names.map((name, at) => [name, fittedValues[from + at] ?? 0])) as Record<Name, number>;
  return {
    weights: { document: named(documentKinds, 0), nothing: named(signs, documentKinds.length) },
    before,
    after,
  };
}

/** Minus the logarithm of the probability of what is right, and how it changes with each weight. */
function lossOf(
  sets: readonly (readonly Seen[])[],
  values: readonly number[],
  signs: readonly (keyof SignsOfNothing)[],
): { loss: number; gradient: number[] } {
  const gradient = values.map(() => 0);
  const add = (at: number, value: number): void => {
    gradient[at] = (gradient[at] ?? 0) + value;
  };
  let loss = 0;
  for (const set of sets) {
    for (const { documents, signs: shown, unanswerable } of set) {
      const weight = (unanswerable ? unanswerableWeight(shown) : 1) / set.length;
      const logits = documents.map(
        (document) =>
          document.shown.reduce((sum, value, at) => sum + (values[at] ?? 0) * value, 0) + document.fixed,
      );
      const nothing = signs.reduce(
        (sum, sign, at) => sum + (values[documentKinds.length + at] ?? 0) * shown[sign],
        0,
      );
      const top = Math.max(nothing, ...logits);
      const raised = logits.map((logit) => Math.exp(logit - top));
      const raisedNothing = Math.exp(nothing - top);
      const sum = raised.reduce((total, value) => total + value, raisedNothing);
      const ofRight = raised.reduce(
        (total, value, at) => total + (documents[at]?.isRight === true ? value : 0),
        unanswerable ? raisedNothing : 0,
      );
      const least = 1e-9 * sum;
      loss -= weight * Math.log(Math.max(ofRight, least) / sum);
      const slope = (value: number, isRight: boolean): number =>
        weight * (value / sum - (isRight ? value / Math.max(ofRight, least) : 0));
      documents.forEach((document, at) => {
        const change = slope(raised[at] ?? 0, document.isRight);
        document.shown.forEach((value, kind) => {
          add(kind, change * value);
        });
      });
      const change = slope(raisedNothing, unanswerable);
      signs.forEach((sign, at) => {
        add(documentKinds.length + at, change * shown[sign]);
      });
    }
  }
  return { loss, gradient };
}
