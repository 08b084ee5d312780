import type { Policies } from '../policy.js';
import { type AnalyserData, type AnalysisSteps, allSteps, makeAnalyser, readTexts } from './analyse.js';
import { type Example, train, type Weights } from './classifier.js';
import { documentsOf, familiesOf, mainLanguage, textsOf } from './documents.js';
import { type FieldData, type Fields, readFields } from './field-index.js';
import { type Leanings, readLeanings } from './guess-language.js';
import { makePostings, type Postings } from './postings.js';
import { countFeatures, makeSpace, type SpaceData, type Vector } from './space.js';

/** With more classes than this a classifier takes too long to train and to ask. */
const mostClasses = 500;

/** The text of a clause teaches the classifier less than a wording does: it says more than is asked for. */
const textWeight = 0.5;

/**
 * All that matching needs to know of the policies, worked out beforehand. Plain data: it can be kept in a file and be
 * handed to another thread, and the same policies always give the same bytes.
 */
export type Model = {
  readonly steps: AnalysisSteps;
  readonly analyser: AnalyserData;
  readonly leanings: Leanings;
  readonly space: SpaceData;
  readonly fields: FieldData;
  /** The wordings, one a row: titles, phrases and texts of each document in turn. */
  readonly rows: Postings & { readonly document: Int32Array; readonly wording: Int32Array };
  /** Absent where there are too many clauses for a classifier, or only one. */
  readonly classifier?: Weights;
};

export type ModelOptions = { readonly steps?: AnalysisSteps; readonly classifier?: boolean };

export function buildModel(policies: Policies, options: ModelOptions = {}): Model {
  const steps = options.steps ?? allSteps;
  const documents = documentsOf(policies);
  const texts = documents.flatMap(textsOf);
  const groups = policies.policies.flatMap((policy) => policy.words);
  const data = readTexts(texts, groups, mainLanguage(policies), steps);
  const analyser = makeAnalyser(data, steps);
  const analysed = documents.map(
    ({ title, phrases, text }): Fields => ({
      title: title.map(analyser.text),
      phrases: phrases.map(analyser.text),
      text: text.map(analyser.text),
    }),
  );
  const rows = analysed.flatMap(({ title, phrases, text }, document) => [
    ...[...title, ...phrases].map((analysis, wording) => ({ document, wording, analysis, weight: 1 })),
    ...text.map((analysis, at) => ({
      document,
      wording: title.length + phrases.length + at,
      analysis,
      weight: textWeight,
    })),
  ]);
  const counted = countFeatures(rows.map(({ analysis }) => analysis));
  const space = makeSpace(counted);
  const vectors = rows.map(({ analysis }) => space.vector(analysis));
  const families = familiesOf(documents);
  const examples = (): Example[] =>
    rows.map(({ document, weight }, row) => ({
      vector: vectors[row] ?? { ids: new Int32Array(), weights: new Float32Array(), split: 0 },
      label: families.of[document] ?? 0,
      weight,
    }));
  const hasClassifier =
    options.classifier !== false && families.sizes.length > 1 && families.sizes.length <= mostClasses;
  return {
    steps,
    analyser: data,
    leanings: readLeanings(policies),
    space: counted,
    fields: readFields(analysed),
    rows: {
      ...makePostings(vectors.map(wordsOnly), space.size),
      document: Int32Array.from(rows, ({ document }) => document),
      wording: Int32Array.from(rows, ({ wording }) => wording),
    },
    ...(hasClassifier ? { classifier: train(examples(), space.size, families.sizes.length) } : {}),
  };
}

/** Letters help the classifier, but tell wordings apart no better than words do. */
function wordsOnly({ ids, weights, split }: Vector): Vector {
  return { ids: ids.subarray(0, split), weights: weights.subarray(0, split), split };
}
