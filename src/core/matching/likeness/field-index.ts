import type { FeatureRows } from '../features/feature-rows.js';
import type { Features } from '../features/features.js';
import { unknown } from '../features/numbering.js';
import { byFeature, type CompactPostings, compact } from '../features/postings.js';

/** For each feature the documents that have it, with their weights. */
export type FieldData = CompactPostings & { readonly documents: number };

/** Scores documents as wholes: how much of the question their words explain, wherever they stand. */
export type FieldIndex = (question: Features) => Float64Array;

/** Where each row stands: in which document, and in which of its fields. */
export type RowPlaces = { readonly document: Int32Array; readonly field: Uint8Array };

export const fieldNames = ['title', 'phrases', 'text'] as const;

// BM25F (Robertson, Zaragoza and Taylor 2004): weight and length normalisation for each field, one saturation.
const fields = [
  { weight: 2.2, normalise: 0.4 },
  { weight: 1.6, normalise: 0.5 },
  { weight: 1, normalise: 0.6 },
] as const satisfies Readonly<{ [At in keyof typeof fieldNames]: unknown }>;
const saturation = 1.2;

/** Reads the rows of all documents, which come document by document. Pairs tell wordings apart, not what is meant. */
export function readFields(rows: FeatureRows, at: RowPlaces, documents: number, size: number): FieldData {
  const scales = fieldScales(rows, at, documents);
  const frequencies = new Float64Array(size);
  const touched: number[] = [];
  const count = at.document.length;
  // Room for every word of every row: what stays unused is never given by the system.
  let most = 0;
  for (let row = 0; row < count; row++)
    most += (rows.pairsFrom[row] as number) - (rows.starts[row] as number);
  const ids = new Int32Array(most);
  const places = new Int32Array(most);
  const weights = new Float32Array(most);
  let end = 0;
  for (let row = 0; row < count; row++) {
    const place = at.document[row] as number;
    const scale = scales[place * fields.length + (at.field[row] as number)] as number;
    for (let entry = rows.starts[row] as number; entry < (rows.pairsFrom[row] as number); entry++) {
      const id = rows.ids[entry] as number;
      if (frequencies[id] === 0) touched.push(id);
      frequencies[id] = (frequencies[id] as number) + (rows.weights[entry] as number) * scale;
    }
    if (at.document[row + 1] === place) continue;
    for (const id of touched) {
      const frequency = frequencies[id] as number;
      ids[end] = id;
      places[end] = place;
      weights[end++] = ((saturation + 1) * frequency) / (saturation + frequency);
      frequencies[id] = 0;
    }
    touched.length = 0;
  }
  const sorted = byFeature(size, (take) => {
    for (let entry = 0; entry < end; entry++)
      take(ids[entry] as number, places[entry] as number, weights[entry] as number);
  });
  return { documents, ...compact(sorted, documents) };
}

/** How much one occurrence counts, for each document and field: the field's weight by its length. */
function fieldScales(rows: FeatureRows, at: RowPlaces, documents: number): Float64Array {
  const lengths = new Float64Array(documents * fields.length);
  for (let row = 0; row < at.document.length; row++) {
    const place = (at.document[row] as number) * fields.length + (at.field[row] as number);
    for (let entry = rows.starts[row] as number; entry < (rows.pairsFrom[row] as number); entry++)
      lengths[place] = (lengths[place] as number) + (rows.weights[entry] as number);
  }
  const averages = fields.map((_, field) => {
    let sum = 0;
    for (let place = field; place < lengths.length; place += fields.length) sum += lengths[place] as number;
    return sum / Math.max(1, documents) || 1;
  });
  return lengths.map((length, place) => {
    const field = place % fields.length;
    const { weight, normalise } = fields[field] as (typeof fields)[number];
    return weight / (1 - normalise + (normalise * length) / (averages[field] as number));
  });
}

/** The part of a question that each document's words explain, 0 to 1: its score as a part of the highest there can be. */
export function makeFieldIndex({ documents, starts, steps, rows, weights }: FieldData): FieldIndex {
  const rarity = (count: number): number => Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  return ({ ids, weights: asked, pairsFrom }) => {
    const scores = new Float64Array(documents);
    let highest = 0;
    for (let at = 0; at < pairsFrom; at++) {
      const id = ids[at] as number;
      const from = id === unknown ? 0 : (starts[id] as number);
      const to = id === unknown ? 0 : (starts[id + 1] as number);
      const value = (asked[at] as number) * rarity(to - from);
      highest += value * (saturation + 1);
      const step = value * (steps[id] ?? 0);
      for (let entry = from; entry < to; entry++) {
        const place = rows[entry] as number;
        scores[place] = (scores[place] as number) + step * (weights[entry] as number);
      }
    }
    if (highest > 0)
      for (let place = 0; place < documents; place++) scores[place] = (scores[place] as number) / highest;
    return scores;
  };
}
