import { type PackedTexts, packTexts } from '../../packed-texts.js';
import { makeTextTable } from '../../text-table.js';

/** For each stem the groups that have a word with it, by number: those of stem `s` from `starts[s]` to `starts[s + 1]`. */
export type StemGroups = {
  readonly stems: PackedTexts;
  readonly starts: Int32Array;
  readonly groups: Int32Array;
};

/** For each stem the numbers of the groups that have a word with it. */
export function byStem(
  groups: readonly (readonly string[])[],
  stem: (word: string) => string,
): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const word of group) {
      const stemmed = stem(word);
      const list = found.get(stemmed);
      if (list === undefined) found.set(stemmed, [index]);
      else if (!list.includes(index)) list.push(index);
    }
  });
  return found;
}

export function packGroups(found: ReadonlyMap<string, readonly number[]>): StemGroups {
  const starts = new Int32Array(found.size + 1);
  let stem = 0;
  for (const groups of found.values()) {
    starts[stem + 1] = (starts[stem] as number) + groups.length;
    stem++;
  }
  return {
    stems: packTexts([...found.keys()]),
    starts,
    groups: Int32Array.from([...found.values()].flat()),
  };
}

/** A function that gives the groups of a stem; undefined for one that is in none. */
export function makeGroupsOf({
  stems,
  starts,
  groups,
}: StemGroups): (stem: string) => readonly number[] | undefined {
  const placeOf = makeTextTable(stems);
  return (stem) => {
    const place = placeOf(stem);
    return place < 0 ? undefined : [...groups.subarray(starts[place], starts[place + 1])];
  };
}
