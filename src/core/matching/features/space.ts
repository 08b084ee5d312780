import type { FeatureRows } from './feature-rows.js';
import type { Features } from './features.js';
import {
  type FixedNames,
  firstOf,
  fixNames,
  type Names,
  noPair,
  pairCode,
  secondOf,
  unknown,
} from './numbering.js';

/**
 * A text as weights on numbered features: words, meanings and pairs first, then runs of letters, each half scaled to length one.
 * `split` is where the second half begins.
 */
export type Vector = { readonly ids: Int32Array; readonly weights: Float32Array; readonly split: number };

/** Turns features into vectors by tf-idf. */
export type Space = {
  readonly size: number;
  vector(features: Features): Vector;
  /** Makes vectors of all rows in place: their weights are changed. */
  scale(rows: FeatureRows): void;
};

/** What is needed to make the same space again, without the texts: the features, and how many texts have each. */
export type SpaceData = FixedNames & { readonly counts: Int32Array; readonly texts: number };

/** In how many texts a feature must be to count: those in fewer say little about other texts, and are most there are. */
export const textsNeeded = (texts: number) =>
  texts < 3000 ? { pairs: 1, letters: 2 } : { pairs: texts < 30_000 ? 2 : 3, letters: 5 };

/** Counts in how many rows each feature is. `numbers` gives the features that are kept their numbers in the space. */
export function countFeatures(
  rows: FeatureRows,
  { keys, pairCodes }: Names,
): { readonly data: SpaceData; readonly numbers: Int32Array } {
  const counts = new Int32Array(keys.length);
  const needed = new Uint8Array(keys.length).fill(1);
  const texts = rows.pairsFrom.length;
  const { pairs, letters } = textsNeeded(texts);
  for (let row = 0; row < texts; row++) {
    const to = rows.starts[row + 1] as number;
    for (let at = rows.starts[row] as number; at < to; at++) {
      const id = rows.ids[at] as number;
      counts[id] = (counts[id] as number) + 1;
      if (at >= (rows.lettersFrom[row] as number)) needed[id] = letters;
      else if (at >= (rows.pairsFrom[row] as number)) needed[id] = pairs;
    }
  }
  const numbers = new Int32Array(keys.length).fill(unknown);
  const kept: number[] = [];
  for (let id = 0; id < keys.length; id++) {
    if ((counts[id] as number) >= (needed[id] as number)) numbers[id] = kept.push(id) - 1;
  }
  // Words are all kept, so that a pair's words have numbers in the space as well.
  const recoded = (code: number): number => {
    if (code === noPair) return noPair;
    return pairCode(numbers[firstOf(code)] ?? unknown, numbers[secondOf(code)] ?? unknown);
  };
  return {
    data: {
      ...fixNames({
        keys: kept.map((id) => keys[id] ?? ''),
        pairCodes: kept.map((id) => recoded(pairCodes[id] ?? noPair)),
      }),
      counts: Int32Array.from(kept, (id) => counts[id] ?? 0),
      texts,
    },
    numbers,
  };
}

/** Inverse document frequency: how much something tells that so many of the texts have. */
export function rarity(texts: number, count: number): number {
  return Math.log(1 + texts / (1 + count));
}

export function makeSpace({ counts, texts }: SpaceData): Space {
  const unseen = rarity(texts, 0);
  const rarityOf = (id: number): number => rarity(texts, counts[id] as number);

  /** Changes counts into tf-idf, scaled to length one. What is unknown counts for the length alone. */
  const scaleHalf = (
    ids: Int32Array,
    weights: Float32Array,
    from: number,
    to: number,
    rare = rarityOf,
  ): void => {
    let square = 0;
    for (let at = from; at < to; at++) {
      const id = ids[at] as number;
      const weight = (1 + Math.log(1 + (weights[at] as number))) * (id === unknown ? unseen : rare(id));
      weights[at] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let at = from; at < to; at++) weights[at] = (weights[at] as number) / length;
  };

  return {
    size: counts.length,
    vector(features) {
      const { ids, lettersFrom } = features;
      const weights = features.weights.slice();
      scaleHalf(ids, weights, 0, lettersFrom);
      scaleHalf(ids, weights, lettersFrom, ids.length);
      // Unknown words come first.
      let strange = 0;
      while (ids[strange] === unknown) strange++;
      return { ids: ids.subarray(strange), weights: weights.subarray(strange), split: lettersFrom - strange };
    },
    scale({ starts, lettersFrom, ids, weights }) {
      const rarities = Float64Array.from(counts, (count) => rarity(texts, count));
      const rare = (id: number): number => rarities[id] as number;
      for (let row = 0; row < lettersFrom.length; row++) {
        scaleHalf(ids, weights, starts[row] as number, lettersFrom[row] as number, rare);
        scaleHalf(ids, weights, lettersFrom[row] as number, starts[row + 1] as number, rare);
      }
    },
  };
}
