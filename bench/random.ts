/** Draws that are the same on every run (mulberry32, public domain). */
export type Draw = {
  /** From 0 up to 1. */
  part(): number;
  /** From 0 up to `below`, in whole numbers. */
  below(below: number): number;
  one<Value>(values: readonly Value[]): Value;
};

export function makeDraw(seed: number): Draw {
  let state = seed;
  const part = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(part() * limit);
  return { part, below, one: <Value>(values: readonly Value[]) => values[below(values.length)] as Value };
}
