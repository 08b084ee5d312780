import { type Language, languageOfText, languages } from '../language.js';
import { fixedNumbers } from './features/numbering.js';
import { makeSpace } from './features/space.js';
import { standardised } from './features/standardise.js';
import { logProbabilities } from './learning/classifier.js';
import { type Alignment, makeAlignment } from './likeness/alignment.js';
import { makeFieldIndex } from './likeness/field-index.js';
import { makeLikeness, similarities } from './likeness/likeness.js';
import type { PartModel } from './part-model.js';
import { type Analysis, makeAnalyser } from './reading/analyse.js';
import { type Document, type Families, familiesOf } from './reading/documents.js';

/** How each document looks in the light of one question; every array has a value a document. */
export type Evidence = {
  readonly question: Analysis;
  /** So many of the documents are clauses; they come first, and topics of elsewhere after them. */
  readonly clauses: number;
  /** Logarithm of the classifier's probability; absent where the model has no classifier. */
  readonly logProbability?: Float64Array;
  /** Likeness of the nearest wording, 0 to 1: the cosine of their words. */
  readonly words: Float64Array;
  /** Which wording that is, by its place among the document's own texts; -1 when none has anything in common. */
  readonly wording: Int32Array;
  /** The part of the question that the document's words explain, 0 to 1. */
  readonly coverage: Float64Array;
  /**
   * How near the nearest wording comes in what its words are about: the cosine of the two embeddings. Absent where the
   * model has none.
   */
  readonly similarity?: Float64Array;
  /** How well the words of each document fit those of the question. Absent where the model has no embeddings. */
  readonly alignment?: Alignment;
  /** Logarithm of the odds that it belongs to a topic of elsewhere; absent where the model can't tell. */
  readonly outOfScope?: number;
  /** How many titles, phrases and sentences a class of documents has on average. */
  readonly wordingsPerClass: number;
  /** Of these, the phrases: ways of asking that somebody wrote down. */
  readonly phrasesPerClass: number;
  /** Logarithm of how many times as many phrases each document has as a class has on average. */
  readonly morePhrases: Float64Array;
  /** For each document whether it isn't in the language of the question (1); absent where all are. */
  readonly foreign?: Uint8Array;
};

/**
 * Gathers the evidence for a question, by the model of these documents; their phrases aren't needed any more. It keeps scratch
 * space between calls, so calls must not overlap.
 */
export function makeWitness(
  documents: readonly Document[],
  model: PartModel,
): (question: string) => Evidence {
  const { classifier, scope, embedded } = model;
  const analyser = makeAnalyser(model.analyser, fixedNumbers(model.space), model.steps);
  const space = makeSpace(model.space);
  const coverage = makeFieldIndex(model.fields);
  const families = familiesOf(documents);
  const count = documents.length;
  const phrases = model.phrases.reduce((sum, own) => sum + own, 0);
  const phrasesPerClass = phrases / Math.max(1, families.count);
  const morePhrases = Float64Array.from(model.phrases, (own) => Math.log((1 + own) / (1 + phrasesPerClass)));
  const foreignTo = makeForeign(documents);
  const clauses = documents.filter(({ family }) => family === undefined).length;
  const { starts } = model;
  const texts = starts[count] as number;
  const likeness = makeLikeness(model.postings, starts);
  const align = embedded?.alignment === undefined ? undefined : makeAlignment(embedded.alignment, starts);

  return (text) => {
    const question = analyser.question(text);
    const vector = space.vector(question.features);
    const { embedding: own } = question.features;
    const embedding = own === undefined || embedded === undefined ? own : standardised(own, embedded.spread);
    const { best: words, place: wording } = likeness(vector);
    const foreign = foreignTo(text);
    return {
      question,
      clauses,
      words,
      wording,
      coverage: coverage(question.features),
      ...(embedding === undefined || embedded === undefined
        ? {}
        : { similarity: similarities(embedding, embedded.rows, starts).best }),
      ...(align === undefined ? {} : { alignment: align(question.meanings) }),
      ...(scope === undefined ? {} : { outOfScope: logOdds(logProbabilities(scope, vector, embedding)) }),
      wordingsPerClass: texts / Math.max(1, families.count),
      phrasesPerClass,
      morePhrases,
      ...(foreign === undefined ? {} : { foreign }),
      ...(classifier === undefined
        ? {}
        : {
            logProbability: spread(logProbabilities(classifier, vector, embedding), families, words),
          }),
    };
  };
}

/** Tells which documents aren't in the language of a text: none where nothing shows what language that is. */
function makeForeign(documents: readonly Document[]): (text: string) => Uint8Array | undefined {
  const marksFor = (language: Language): Uint8Array =>
    Uint8Array.from(documents, (document) => Number(!document.languages.includes(language)));
  const all = languages.map((language) => [language, marksFor(language)] as const);
  const lacking = new Map(all.filter(([, marks]) => marks.includes(1)));
  if (lacking.size === 0) return () => undefined;
  return (text) => {
    const language = languageOfText(text);
    return language === undefined ? undefined : lacking.get(language);
  };
}

/** Of the second of two classes. */
function logOdds([first = 0, second = 0]: Float64Array): number {
  return second - first;
}

/** How much likeness tells members of one family apart: a tenth more of it makes one of them some three times as likely. */
const closeness = 10;

/** The members of a family share its probability, which is most for the one with the nearest wording. */
function spread(classes: Float64Array, { of, count }: Families, likeness: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  const near = likeness.map((value) => closeness * value);
  of.forEach((family, place) => {
    sums[family] = (sums[family] as number) + Math.exp(near[place] as number);
  });
  return Float64Array.from(
    of,
    (family, place) => (classes[family] ?? 0) + (near[place] as number) - Math.log(sums[family] as number),
  );
}
