/**
 * The numbers from place `from` to `to` as whole steps that fit in eight bits: puts them into `into`, from place `at` on,
 * and gives the size of a step. Plain loops: over millions they take a tenth of the time of `Int8Array.from`.
 *
 * @param most so many steps the number furthest from zero has
 */
export function quantise(
  values: Float32Array,
  from: number,
  to: number,
  most: number,
  into: Int8Array | Uint8Array,
  at = from,
): number {
  let widest = 0;
  for (let index = from; index < to; index++) widest = Math.max(widest, Math.abs(values[index] as number));
  const step = widest / most || 1;
  for (let index = from; index < to; index++)
    into[at + index - from] = Math.round((values[index] as number) / step);
  return step;
}
