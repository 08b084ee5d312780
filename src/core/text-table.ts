import type { PackedTexts } from './packed-texts.js';

const encoder = new TextEncoder();

/**
 * A function that finds the place of a text among these; -1 where it isn't there, and for the empty text. A hash table with
 * open addressing: with a map each text would be a string of its own, and three times the room.
 */
export function makeTextTable({ bytes, starts }: PackedTexts): (text: string) => number {
  const count = starts.length - 1;
  const size = 1 << Math.ceil(Math.log2(2 * count + 2));
  // Places plus one, so that 0 is an empty one.
  const table = new Int32Array(size);
  let longest = 0;
  for (let place = 0; place < count; place++) {
    const [from, to] = [starts[place] as number, starts[place + 1] as number];
    if (to === from) continue;
    longest = Math.max(longest, to - from);
    let slot = bitsOf(bytes, from, to) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = place + 1;
  }
  const asked = new Uint8Array(longest);

  const isAt = (place: number, length: number): boolean => {
    const from = starts[place] as number;
    if ((starts[place + 1] as number) - from !== length) return false;
    for (let at = 0; at < length; at++) if (bytes[from + at] !== asked[at]) return false;
    return true;
  };

  return (text) => {
    const length = write(text, asked);
    if (length === 0) return -1;
    let slot = bitsOf(asked, 0, length) & (size - 1);
    for (let entry = table[slot] as number; entry !== 0; entry = table[slot] as number) {
      if (isAt(entry - 1, length)) return entry - 1;
      slot = (slot + 1) & (size - 1);
    }
    return -1;
  };
}

/** Writes the bytes of a text, and tells how many: 0 where they don't fit. */
function write(text: string, bytes: Uint8Array): number {
  if (text.length > bytes.length) return 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) {
      const { read, written } = encoder.encodeInto(text, bytes);
      return read < text.length ? 0 : written;
    }
    bytes[at] = code;
  }
  return text.length;
}

/** Thirty-two bits of some bytes, by FNV-1a, mixed once more: the lowest of them are a place in the table. */
function bitsOf(bytes: Uint8Array, from: number, to: number): number {
  let bits = 0x811c9dc5;
  for (let at = from; at < to; at++) bits = Math.imul(bits ^ (bytes[at] as number), 0x01000193);
  return bits ^ (bits >>> 15);
}
