/**
 * The numbers from place `from` to `to` as whole steps that fit in eight bits: puts them into `into` at the same
 * places, and gives the size of a step. Plain loops: over millions they take a tenth of the time of `Int8Array.from`.
 *
 * @param most so many steps the number furthest from zero has
 */
export function quantise(
  values: Float32Array,
  from: number,
  to: number,
  most: number,
  into: Int8Array | Uint8Array,
): number {
  let widest = 0;
  for (let at = from; at < to; at++) widest = Math.max(widest, Math.abs(values[at] as number));
  const step = widest / most || 1;
  for (let at = from; at < to; at++) into[at] = Math.round((values[at] as number) / step);
  return step;
}
