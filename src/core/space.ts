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
const least = (texts: number) => (texts < 3000 ? { pairs: 1, grams: 2 } : { pairs: 2, grams: 3 });

export function countFeatures(texts: readonly Analysis[]): SpaceData {
  const counts = new Map<string, number>();
  const gramCounts = new Map<string, number>();
  for (const { terms, grams } of texts) {
    for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const gram of grams.keys()) gramCounts.set(gram, (gramCounts.get(gram) ?? 0) + 1);
  }
  const { pairs, grams } = least(texts.length);
  for (const [key, count] of counts) if (count < pairs && key.startsWith('p:')) counts.delete(key);
  for (const [gram, count] of gramCounts) if (count >= grams) counts.set(`c:${gram}`, count);
  return { keys: [...counts.keys()], counts: [...counts.values()], texts: texts.length };
}

export function makeSpace({ keys, counts, texts }: SpaceData): Space {
  const ids = new Map(keys.map((key, index) => [key, index]));
  const rarities = Float64Array.from(counts, (count) => Math.log(1 + texts / (1 + count)));

  const half = (
    entries: Iterable<readonly [string, number]>,
    prefix: string,
    into: { ids: number[]; weights: number[] },
  ): void => {
    const start = into.ids.length;
    let square = 0;
    for (const [key, count] of entries) {
      const id = ids.get(prefix + key);
      // What is nowhere in the texts still counts for the length: a question of strange words is like none of them.
      const weight =
        (1 + Math.log(1 + count)) * (id === undefined ? Math.log(1 + texts) : (rarities[id] ?? 0));
      if (id === undefined && (prefix !== '' || key.startsWith('p:'))) continue;
      square += weight * weight;
      if (id === undefined) continue;
      into.ids.push(id);
      into.weights.push(weight);
    }
    const length = Math.sqrt(square) || 1;
    for (let index = start; index < into.weights.length; index++)
      into.weights[index] = (into.weights[index] ?? 0) / length;
  };

  return {
    size: keys.length,
    vector({ terms, grams }) {
      const all = { ids: [] as number[], weights: [] as number[] };
      half(terms, '', all);
      const split = all.ids.length;
      half(grams, 'c:', all);
      return { ids: Int32Array.from(all.ids), weights: Float32Array.from(all.weights), split };
    },
    rarity(key) {
      const id = ids.get(key);
      return id === undefined ? Math.log(1 + texts) : (rarities[id] ?? 0);
    },
  };
}
