/**
 * Many texts in one list of bytes, in UTF-8 one after the other: text `n` has those from `starts[n]` to `starts[n + 1]`. A
 * string has a head of its own, and a place in a list besides: tens of thousands of short ones take twice this room.
 */
export type PackedTexts = { readonly bytes: Uint8Array; readonly starts: Int32Array };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A letter, as strings count them, has three bytes at most. */
const mostBytes = 3;

export function packTexts(texts: readonly string[]): PackedTexts {
  const room = new Uint8Array(mostBytes * texts.reduce((sum, text) => sum + text.length, 0));
  const starts = new Int32Array(texts.length + 1);
  let end = 0;
  texts.forEach((text, at) => {
    end += encoder.encodeInto(text, room.subarray(end)).written;
    starts[at + 1] = end;
  });
  return { bytes: room.slice(0, end), starts };
}

/** The text at a place; undefined where there is none. */
export function packedAt({ bytes, starts }: PackedTexts, place: number): string | undefined {
  const [from, to] = [starts[place], starts[place + 1]];
  return from === undefined || to === undefined ? undefined : decoder.decode(bytes.subarray(from, to));
}

/** Texts by their place, however they are kept. */
export type TextList = { readonly length: number; at(place: number): string | undefined };

export function listOf(packed: PackedTexts): TextList {
  return { length: packed.starts.length - 1, at: (place) => packedAt(packed, place) };
}

export function unpackTexts(packed: PackedTexts): string[] {
  return Array.from({ length: packed.starts.length - 1 }, (_, place) => packedAt(packed, place) ?? '');
}
