import type { Analysis } from './analyse.js';

/** The texts of one clause or topic, by how much a word in them says about it. */
export type Fields = {
  readonly title: readonly Analysis[];
  readonly phrases: readonly Analysis[];
  readonly text: readonly Analysis[];
};

/** Scores documents as wholes: how much of the question their words explain, wherever they stand. */
export type FieldIndex = {
  /** Adds each document's score to `scores` and gives the score that a document with every word would get. */
  score(question: Analysis, scores: Float64Array): number;
};

// BM25F (Robertson, Zaragoza and Taylor 2004): weight and length normalisation for each field, one saturation.
const fields = [
  { name: 'title', weight: 2.2, normalise: 0.4 },
  { name: 'phrases', weight: 1.6, normalise: 0.5 },
  { name: 'text', weight: 1, normalise: 0.6 },
] as const;
const saturation = 1.2;

export function makeFieldIndex(documents: readonly Fields[]): FieldIndex {
  const lengths = fields.map(({ name }) => documents.map((document) => total(document[name])));
  const averages = lengths.map(
    (all) => all.reduce((sum, length) => sum + length, 0) / Math.max(1, all.length) || 1,
  );
  const lists = new Map<string, { documents: number[]; weights: number[] }>();
  documents.forEach((document, index) => {
    const frequencies = new Map<string, number>();
    fields.forEach(({ name, weight, normalise }, at) => {
      const scale =
        weight / (1 - normalise + (normalise * (lengths[at]?.[index] ?? 0)) / (averages[at] ?? 1));
      for (const { terms } of document[name]) {
        for (const [key, count] of terms) {
          if (!key.startsWith('p:')) frequencies.set(key, (frequencies.get(key) ?? 0) + count * scale);
        }
      }
    });
    for (const [key, frequency] of frequencies) {
      const list = lists.get(key) ?? { documents: [], weights: [] };
      if (list.documents.length === 0) lists.set(key, list);
      list.documents.push(index);
      list.weights.push(((saturation + 1) * frequency) / (saturation + frequency));
    }
  });
  const postings = new Map(
    [...lists].map(([key, list]) => [
      key,
      { documents: Int32Array.from(list.documents), weights: Float32Array.from(list.weights) },
    ]),
  );
  const rarity = (count: number): number => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));

  return {
    score({ terms }, scores) {
      let ideal = 0;
      for (const [key, weight] of terms) {
        if (key.startsWith('p:')) continue;
        const list = postings.get(key);
        const value = weight * rarity(list?.documents.length ?? 0);
        ideal += value * (saturation + 1);
        if (list === undefined) continue;
        for (let at = 0; at < list.documents.length; at++) {
          const document = list.documents[at] ?? 0;
          scores[document] = (scores[document] ?? 0) + value * (list.weights[at] ?? 0);
        }
      }
      return ideal;
    },
  };
}

function total(analyses: readonly Analysis[]): number {
  let sum = 0;
  for (const { terms } of analyses) for (const [key, count] of terms) if (!key.startsWith('p:')) sum += count;
  return sum;
}
