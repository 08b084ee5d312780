import type { Analysis } from './analyse.js';

/**
 * A text as weights on numbered features: words first, then runs of letters, each half scaled to length one.
 * `split` is where the second half begins.
 */
export type Vector = { readonly ids: Int32Array; readonly weights: Float32Array; readonly split: number };

/** Numbers the features of a set of texts, and turns texts into vectors by tf-idf. */
export type Space = {
  readonly size: number;
  vector(analysis: Analysis): Vector;
  /** How much a feature tells: the logarithm of how rare it is. */
  rarity(key: string): number;
};

/** What is needed to make the same space again, without the texts. */
export type SpaceData = {
  readonly keys: readonly string[];
  readonly counts: readonly number[];
  readonly texts: number;
};

/** In how many texts a feature must be to count: those in fewer say little about other texts, and are most there are. */
const least = (texts: number) => (texts < 3000 ? { pairs: 1, grams: 2 } : { pairs: 2, grams: 5 });

export function countFeatures(texts: readonly Analysis[]): SpaceData {
  const counts = new Map<string, number>();
  const gramCounts = new Map<string, number>();
  for (const { terms, grams } of texts) {
    for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const gram of grams.keys()) gramCounts.set(gram, (gramCounts.get(gram) ?? 0) + 1);
  }
  const { pairs, grams } = least(texts.length);
  for (const [key, count] of counts) if (count < pairs && key.startsWith('p:')) counts.delete(key);
  for (const [gram, count] of gramCounts) if (count >= grams) counts.set(gram, count);
  return { keys: [...counts.keys()], counts: [...counts.values()], texts: texts.length };
}

export function makeSpace({ keys, counts, texts }: SpaceData): Space {
  const ids = new Map(keys.map((key, index) => [key, index]));
  const rarities = Float64Array.from(counts, (count) => Math.log(1 + texts / (1 + count)));

  const unseen = Math.log(1 + texts);
  // One pair of lists for all vectors: they are filled for one, and copied out.
  const found = { ids: [] as number[], weights: [] as number[] };

  const addHalf = (entries: ReadonlyMap<string, number>): void => {
    const start = found.ids.length;
    let square = 0;
    entries.forEach((count, key) => {
      const id = ids.get(key);
      // A word that is nowhere in the texts still counts for the length: a question of strange words is like none of
      // them. Pairs and letters that are nowhere don't, for there are always many.
      if (id === undefined && !countsUnseen(key)) return;
      const weight = (1 + Math.log(1 + count)) * (id === undefined ? unseen : (rarities[id] as number));
      square += weight * weight;
      if (id === undefined) return;
      found.ids.push(id);
      found.weights.push(weight);
    });
    const length = Math.sqrt(square) || 1;
    for (let at = start; at < found.weights.length; at++)
      found.weights[at] = (found.weights[at] as number) / length;
  };

  return {
    size: keys.length,
    vector({ terms, grams }) {
      found.ids.length = 0;
      found.weights.length = 0;
      addHalf(terms);
      const split = found.ids.length;
      addHalf(grams);
      return { ids: Int32Array.from(found.ids), weights: Float32Array.from(found.weights), split };
    },
    rarity(key) {
      const id = ids.get(key);
      return id === undefined ? Math.log(1 + texts) : (rarities[id] ?? 0);
    },
  };
}

function countsUnseen(key: string): boolean {
  return !key.startsWith('p:') && !key.startsWith('c:');
}
