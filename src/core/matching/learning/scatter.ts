/** So many texts at most: a place and thirty-two bits of a text's own fit into one number that is exact. */
const mostTexts = 2 ** 21;

/**
 * The places of the texts in an order that looks like chance, and hangs on each text by itself: one text more or less
 * leaves all others in the order that they had. Each round has another order.
 */
export function scatter(texts: readonly string[], round: number): Int32Array {
  const keys = Float64Array.from(texts, (text, place) => bitsOf(text, round) * mostTexts + place).sort();
  return Int32Array.from(keys, (key) => key % mostTexts);
}

/** Thirty-two bits of a text: FNV-1a, mixed at the end as MurmurHash3 does (both in the public domain). */
export function bitsOf(text: string, seed: number): number {
  let bits = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
