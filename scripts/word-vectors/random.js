/** Whole numbers from 0 up to a limit, the same on every run: a linear congruential generator, without its weak low bits. */
export function makeRandom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Puts a list into another order, in place (Fisher and Yates). */
export function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
}
