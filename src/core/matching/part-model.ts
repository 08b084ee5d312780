import { type PackedTexts, packTexts, unpackTexts } from '../packed-texts.js';
import type { Policies } from '../policy.js';
import { renumber } from './features/feature-rows.js';
import { makeNumbering } from './features/numbering.js';
import { type CompactPostings, makePostings } from './features/postings.js';
import { countFeatures, makeSpace, type SpaceData } from './features/space.js';
import { type Spread, spreadOf, standardiseAll } from './features/standardise.js';
import type { Weights } from './learning/classifier.js';
import { type Examples, train } from './learning/train.js';
import { type AlignmentData, readAlignment } from './likeness/alignment.js';
import { type FieldData, fieldNames, type RowPlaces, readFields } from './likeness/field-index.js';
import {
  type Document,
  documentsOf,
  type Families,
  familiesOf,
  mainLanguage,
  textStarts,
  textsOf,
} from './reading/documents.js';
import { makeGeneralWords } from './reading/general-words.js';
import { type Leanings, readLeanings } from './reading/guess-language.js';
import { layOut } from './reading/laid-out.js';
import { type AnalyserData, learnWords } from './reading/learn-words.js';
import { makeMeanings } from './reading/meaning.js';
import { readTexts } from './reading/read-texts.js';
import { memoise } from './words/memoise.js';
import { makeStemmer } from './words/stem.js';
import { type AnalysisSteps, allSteps } from './words/steps.js';
import { gatherWords, renumberWords } from './words/word-rows.js';

/** With more classes than this a classifier takes too long to train and to ask, and embeddings too much room. */
const mostClasses = 500;

/**
 * Where classes have more wordings than this on average, these tell by themselves which words go together, and what
 * is asked of others.
 */
const fewWordings = 100;

/** The text of a clause teaches the classifier less than a wording does: it says more than is asked for. */
const textWeight = 0.5;

/** What matching needs to know of policies that are judged together. */
export type PartModel = {
  readonly steps: AnalysisSteps;
  readonly analyser: AnalyserData;
  /** The texts: titles, phrases and texts of each document in turn. */
  readonly texts: PackedTexts;
  /** Where those of each document begin among them, and at last how many there are. */
  readonly starts: Int32Array;
  /** How many of those of each document are phrases. */
  readonly phrases: Int32Array;
  readonly leanings: Leanings;
  readonly space: SpaceData;
  readonly fields: FieldData;
  /** The texts, one a row. */
  readonly postings: readonly CompactPostings[];
  /** The embeddings of the wordings, a row each in one long list, standardised by how they are spread; absent where there are none. */
  readonly embedded?: {
    readonly spread: Spread;
    readonly rows: Float32Array;
    /** Absent where that step is switched off. */
    readonly alignment?: AlignmentData;
  };
  /** Absent where there are too many clauses for a classifier, or only one. */
  readonly classifier?: Weights;
  /**
   * Tells what the clauses answer (the first of its two classes) from what belongs to a topic of elsewhere (the second).
   * Absent where the classifier is, where there are no topics, and where there are few wordings to learn it from.
   */
  readonly scope?: Weights;
};

/** What is left out, to see what it gives. */
export type ModelOptions = {
  readonly steps?: AnalysisSteps;
  readonly classifier?: boolean;
  readonly scope?: boolean;
};

export function buildPart(policies: Policies, options: ModelOptions = {}): PartModel {
  const documents = documentsOf(policies);
  const texts = documents.flatMap(textsOf);
  const starts = textStarts(documents);
  const groups = policies.policies.flatMap((policy) => policy.words);
  const families = familiesOf(documents);
  const classes = families.count;
  const isSmall = classes <= mostClasses;
  const hasClassifier = options.classifier !== false && classes > 1 && isSmall;
  const hasFew = texts.length <= fewWordings * classes;
  // Only the classifier looks at letters.
  const steps = { ...allSteps, ...options.steps };
  const used = {
    ...steps,
    characters: steps.characters && hasClassifier,
    embeddings: steps.embeddings && isSmall && hasFew,
  };
  const words = gatherWords(texts, used);
  // What stands in the policies is met over and over again. This memory ends with the building.
  const language = mainLanguage(policies);
  const stem = memoise(makeStemmer(language));
  const places = placesOf(documents, starts);
  const isProse = (place: number): boolean => fieldNames[places.field[place] ?? -1] !== 'phrases';
  const data = learnWords(words, groups, language, used, stem, isProse);

  const read = renumberWords(words, unpackTexts(data.words));
  const numbering = makeNumbering();
  const meanings = makeMeanings(data, numbering, used, makeGeneralWords(language, used), stem, memoise);
  const laid = layOut(read.words, meanings, used.embeddings);
  const { rows: counted, embeddings } = readTexts(read, laid, meanings, numbering, used);
  const spread = used.embeddings ? spreadOf(embeddings) : undefined;
  if (spread !== undefined) standardiseAll(embeddings, spread);
  const { data: spaceData, numbers } = countFeatures(counted, numbering);
  const rows = renumber(counted, numbers);
  const space = makeSpace(spaceData);
  // Before scaling, which changes the counts in place.
  const fields = readFields(rows, places, documents.length, space.size);
  space.scale(rows);
  return {
    steps: used,
    analyser: data,
    texts: packTexts(texts),
    starts,
    phrases: Int32Array.from(documents, (document) => document.phrases.length),
    leanings: readLeanings(read, data.words, documents, starts),
    space: spaceData,
    fields,
    postings: makePostings(rows, space.size),
    ...(spread === undefined
      ? {}
      : {
          embedded: {
            spread,
            rows: embeddings,
            ...(used.alignment ? { alignment: readAlignment(read, laid, starts, numbers) } : {}),
          },
        }),
    ...(hasClassifier
      ? learn(
          { texts, rows, embeddings },
          places,
          families,
          space.size,
          hasFew || options.scope === false ? undefined : scopeOf(policies),
        )
      : {}),
  };
}

/** How many of the documents are clauses, where there are others to tell them from. */
function scopeOf({ clauses, topics }: Policies): number | undefined {
  return clauses.length > 0 && topics.length > 0 ? clauses.length : undefined;
}

/**
 * The classifiers. That of the scope knows no more than the other, but draws one line where that draws many.
 *
 * @param clauses how many of the documents are clauses, where there is enough to learn their scope from
 */
function learn(
  examples: Pick<Examples, 'texts' | 'rows' | 'embeddings'>,
  { document, field }: RowPlaces,
  families: Families,
  size: number,
  clauses: number | undefined,
): Pick<PartModel, 'classifier' | 'scope'> {
  const text = fieldNames.indexOf('text');
  const weights = Float32Array.from(field, (at) => (at === text ? textWeight : 1));
  const labels = [{ of: document.map((place) => families.of[place] ?? 0), classes: families.count }];
  if (clauses !== undefined)
    labels.push({ of: document.map((place) => Number(place >= clauses)), classes: 2 });
  const [classifier, scope] = train({ ...examples, weights }, size, labels);
  return { ...(classifier && { classifier }), ...(scope && { scope }) };
}

/** For each text, in the order of `textsOf`: its document and its field. */
function placesOf(documents: readonly Document[], starts: Int32Array): RowPlaces {
  const count = starts[documents.length] as number;
  const places = { document: new Int32Array(count), field: new Uint8Array(count) };
  documents.forEach((document, at) => {
    let from = starts[at] as number;
    places.document.fill(at, from, starts[at + 1]);
    fieldNames.forEach((name, field) => {
      places.field.fill(field, from, from + document[name].length);
      from += document[name].length;
    });
  });
  return places;
}
