import type { Analysis } from './analyse.js';

/** The texts of one clause or topic, by how much a word in them says about it. */
export type Fields = {
  readonly title: readonly Analysis[];
  readonly phrases: readonly Analysis[];
  readonly text: readonly Analysis[];
};

/** For each term the documents that have it, with their weights: term after term in one long list. */
export type FieldData = {
  readonly documents: number;
  readonly keys: readonly string[];
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float32Array;
};

/** Scores documents as wholes: how much of the question their words explain, wherever they stand. */
export type FieldIndex = (question: Analysis) => Float64Array;

// BM25F (Robertson, Zaragoza and Taylor 2004): weight and length normalisation for each field, one saturation.
const fields = [
  { name: 'title', weight: 2.2, normalise: 0.4 },
  { name: 'phrases', weight: 1.6, normalise: 0.5 },
  { name: 'text', weight: 1, normalise: 0.6 },
] as const;
const saturation = 1.2;

export function readFields(documents: readonly Fields[]): FieldData {
  const lengths = fields.map(({ name }) => documents.map((document) => total(document[name])));
  const averages = lengths.map(
    (all) => all.reduce((sum, length) => sum + length, 0) / Math.max(1, all.length) || 1,
  );
  const lists = new Map<string, { places: number[]; weights: number[] }>();
  documents.forEach((document, place) => {
    const frequencies = new Map<string, number>();
    fields.forEach(({ name, weight, normalise }, at) => {
      const scale =
        weight / (1 - normalise + (normalise * (lengths[at]?.[place] ?? 0)) / (averages[at] ?? 1));
      for (const { terms } of document[name]) {
        for (const [key, count] of terms) {
          if (!isPair(key)) frequencies.set(key, (frequencies.get(key) ?? 0) + count * scale);
        }
      }
    });
    for (const [key, frequency] of frequencies) {
      let list = lists.get(key);
      if (list === undefined) {
        list = { places: [], weights: [] };
        lists.set(key, list);
      }
      list.places.push(place);
      list.weights.push(((saturation + 1) * frequency) / (saturation + frequency));
    }
  });
  const all = [...lists.values()];
  const starts = new Int32Array(all.length + 1);
  all.forEach(({ places }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + places.length;
  });
  return {
    documents: documents.length,
    keys: [...lists.keys()],
    starts,
    places: Int32Array.from(all.flatMap(({ places }) => places)),
    weights: Float32Array.from(all.flatMap(({ weights }) => weights)),
  };
}

/** The part of a question that each document's words explain, 0 to 1: its score as a part of the highest there can be. */
export function makeFieldIndex({ documents, keys, starts, places, weights }: FieldData): FieldIndex {
  const ids = new Map(keys.map((key, index) => [key, index]));
  const rarity = (count: number): number => Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  return ({ terms }) => {
    const scores = new Float64Array(documents);
    let highest = 0;
    for (const [key, weight] of terms) {
      if (isPair(key)) continue;
      const id = ids.get(key);
      const from = id === undefined ? 0 : (starts[id] ?? 0);
      const to = id === undefined ? 0 : (starts[id + 1] ?? 0);
      const value = weight * rarity(to - from);
      highest += value * (saturation + 1);
      for (let at = from; at < to; at++) {
        const place = places[at] as number;
        scores[place] = (scores[place] as number) + value * (weights[at] as number);
      }
    }
    if (highest > 0)
      for (let place = 0; place < documents; place++) scores[place] = (scores[place] as number) / highest;
    return scores;
  };
}

/** Pairs of neighbours tell wordings apart, not what a document is about. */
function isPair(key: string): boolean {
  return key.startsWith('p:');
}

function total(analyses: readonly Analysis[]): number {
  let sum = 0;
  for (const { terms } of analyses) for (const [key, count] of terms) if (!isPair(key)) sum += count;
  return sum;
}
