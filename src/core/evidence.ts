import type { Analyser, Analysis } from './analyse.js';
import { type Example, logProbabilities, train } from './classifier.js';
import { type Fields, makeFieldIndex } from './field-index.js';
import { makePostings } from './postings.js';
import { countFeatures, makeSpace, type Vector } from './space.js';

/** What can be matched: a clause, or a topic of elsewhere. */
export type Document = {
  readonly title: readonly string[];
  readonly phrases: readonly string[];
  readonly text: readonly string[];
  /** Documents of one family are one class to the classifier; which of them is meant is left to likeness. */
  readonly family?: string;
};

/** How each document looks in the light of one question; every array has a value a document. */
export type Evidence = {
  readonly question: Analysis;
  /** Logarithm of the classifier's probability; absent where there are too many documents to train one. */
  readonly logProbability?: Float64Array;
  /** Likeness of the best wording, 0 to 1, by words and by letters. */
  readonly words: Float64Array;
  readonly letters: Float64Array;
  /** Which wording that is, as an index into the document's own list; -1 when none has anything in common. */
  readonly wording: Int32Array;
  /** The part of the question that the document's words explain, 0 to 1. */
  readonly coverage: Float64Array;
};

export type Index = (question: string) => Evidence;

/** With more documents than this a classifier takes too long to train and to ask. */
export const mostClasses = 500;

export function makeIndex(
  documents: readonly Document[],
  analyser: Analyser,
  options: { classifier?: boolean } = {},
): Index {
  const analysed = documents.map(
    (document): Fields => ({
      title: document.title.map(analyser.text),
      phrases: document.phrases.map(analyser.text),
      text: document.text.map(analyser.text),
    }),
  );
  const rows: { document: number; wording: number; analysis: Analysis; weight: number }[] = [];
  analysed.forEach(({ title, phrases, text }, document) => {
    let wording = 0;
    for (const analysis of [...title, ...phrases])
      rows.push({ document, wording: wording++, analysis, weight: 1 });
    for (const analysis of text) rows.push({ document, wording: wording++, analysis, weight: 0.5 });
  });
  const space = makeSpace(countFeatures(rows.map(({ analysis }) => analysis)));
  const vectors = rows.map(({ analysis }) => space.vector(analysis));
  const postings = makePostings(vectors, space.size);
  const fieldIndex = makeFieldIndex(analysed);
  const owner = Int32Array.from(rows, ({ document }) => document);
  const place = Int32Array.from(rows, ({ wording }) => wording);
  const families = familiesOf(documents);
  const weights =
    options.classifier === false || families.sizes.length > mostClasses || families.sizes.length < 2
      ? undefined
      : train(
          rows.map(
            ({ document, weight }, index): Example => ({
              vector: vectors[index] as Vector,
              label: families.of[document] as number,
              weight,
            }),
          ),
          space.size,
          families.sizes.length,
        );
  const wordScores = new Float32Array(rows.length);
  const letterScores = new Float32Array(rows.length);

  return (text) => {
    const question = analyser.question(text);
    const vector = space.vector(question);
    const coverage = new Float64Array(documents.length);
    const ideal = fieldIndex.score(question, coverage);
    for (let index = 0; index < coverage.length; index++)
      coverage[index] = ideal === 0 ? 0 : (coverage[index] ?? 0) / ideal;

    const touched: number[] = [];
    for (let at = 0; at < vector.ids.length; at++) {
      const scores = at < vector.split ? wordScores : letterScores;
      const id = vector.ids[at] ?? 0;
      const value = vector.weights[at] ?? 0;
      const end = postings.starts[id + 1] ?? 0;
      for (let entry = postings.starts[id] ?? 0; entry < end; entry++) {
        const row = postings.rows[entry] ?? 0;
        if (wordScores[row] === 0 && letterScores[row] === 0) touched.push(row);
        scores[row] = (scores[row] ?? 0) + value * (postings.weights[entry] ?? 0);
      }
    }
    const words = new Float64Array(documents.length);
    const letters = new Float64Array(documents.length);
    const wording = new Int32Array(documents.length).fill(-1);
    const best = new Float64Array(documents.length);
    for (const row of touched) {
      const document = owner[row] ?? 0;
      const byWords = wordScores[row] ?? 0;
      const byLetters = letterScores[row] ?? 0;
      wordScores[row] = 0;
      letterScores[row] = 0;
      if (byWords > (words[document] ?? 0)) words[document] = byWords;
      if (byLetters > (letters[document] ?? 0)) letters[document] = byLetters;
      const both = byWords + byLetters;
      if (
        both > (best[document] ?? 0) ||
        (both === best[document] && (place[row] ?? 0) < (wording[document] ?? 0))
      ) {
        best[document] = both;
        wording[document] = place[row] ?? -1;
      }
    }
    return {
      question,
      words,
      letters,
      wording,
      coverage,
      ...(weights === undefined ? {} : { logProbability: spread(logProbabilities(weights, vector), families) }),
    };
  };
}

type Families = { readonly of: Int32Array; readonly sizes: readonly number[] };

function familiesOf(documents: readonly Document[]): Families {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const of = Int32Array.from(documents, ({ family }) => {
    const known = family === undefined ? undefined : numbers.get(family);
    if (known !== undefined) {
      sizes[known] = (sizes[known] ?? 0) + 1;
      return known;
    }
    if (family !== undefined) numbers.set(family, sizes.length);
    return sizes.push(1) - 1;
  });
  return { of, sizes };
}

/** Each member of a family gets an equal part of the family's probability. */
function spread(classes: Float64Array, { of, sizes }: Families): Float64Array {
  return Float64Array.from(of, (at) => (classes[at] ?? 0) - Math.log(sizes[at] ?? 1));
}
