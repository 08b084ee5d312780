/** Numbers of pairs of numbers. */
export type PairTable = {
  /** The number of a pair; -1 where it has none. */
  get(first: number, second: number): number;
  set(first: number, second: number, number: number): void;
};

/**
 * A hash table with open addressing. A map would need one large number a pair for its keys, and with that several times
 * the room and the time: there are tens of thousands of pairs.
 */
export function makePairTable(): PairTable {
  let size = 1 << 12;
  let count = 0;
  // Three numbers an entry: the pair, and its number plus one, so that 0 is an empty place.
  let entries = new Int32Array(3 * size);

  const placeOf = (first: number, second: number): number => {
    let place = bitsOfPair(first, second) & (size - 1);
    while (
      entries[3 * place + 2] !== 0 &&
      (entries[3 * place] !== first || entries[3 * place + 1] !== second)
    )
      place = (place + 1) & (size - 1);
    return 3 * place;
  };

  const grow = (): void => {
    const before = entries;
    size *= 2;
    entries = new Int32Array(3 * size);
    for (let at = 0; at < before.length; at += 3) {
      if (before[at + 2] === 0) continue;
      const place = placeOf(before[at] as number, before[at + 1] as number);
      // By hand: three numbers are too few for a view of them.
      entries[place] = before[at] as number;
      entries[place + 1] = before[at + 1] as number;
      entries[place + 2] = before[at + 2] as number;
    }
  };

  return {
    get: (first, second) => (entries[placeOf(first, second) + 2] as number) - 1,
    set(first, second, number) {
      if (2 * ++count > size) grow();
      const place = placeOf(first, second);
      entries[place] = first;
      entries[place + 1] = second;
      entries[place + 2] = number + 1;
    },
  };
}

/** Thirty-two bits of a pair, which scatter: the lowest of them are a place in a table of a power of two. */
export function bitsOfPair(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
