import type { Holder } from './check.js';
import type { ContentFile } from './content-file.js';
import type { PlaceOf } from './format-check.js';

/**
 * Finds where wordings stand, as `policy/leave.yml:12:9`. Policies are read without keeping places, for a matcher needs
 * none; so the files are searched again, which only findings cost.
 */
export function makePlaceOf(files: readonly ContentFile[]): PlaceOf {
  const read = new Map<string, readonly string[]>();
  const linesOf = ({ name, bytes }: ContentFile): readonly string[] => {
    const lines = read.get(name) ?? new TextDecoder().decode(bytes).split(/\r?\n/u);
    read.set(name, lines);
    return lines;
  };
  return (holder, wording) => {
    const own = files.filter(({ kind }) => (kind === 'elsewhere') === (holder.kind === 'topic'));
    for (const file of own) {
      const place = placeIn(linesOf(file), holder, wording);
      if (place !== undefined) return `${file.name}:${place.line + 1}:${place.column + 1}`;
    }
    return holder.file;
  };
}

type Place = { readonly line: number; readonly column: number };

/** The wording's place below the id of its clause or topic, and that of the id where no wording is asked for. */
function placeIn(lines: readonly string[], { id }: Holder, wording: string | undefined): Place | undefined {
  // In a policy and in elsewhere.yml an id is a value, in a file of phrases it is a key.
  const named = /^(?: *- (?:\{ *)?id: *["']?([\w-]+)|["']?([\w-]+)["']?:\s*(?:#.*)?$)/u;
  let isBelow = false;
  for (const [line, text] of lines.entries()) {
    const name = named.exec(text);
    if (name !== null) isBelow = (name[1] ?? name[2]) === id;
    if (!isBelow) continue;
    if (wording === undefined) return { line, column: text.search(/\S/u) };
    const written = [wording, JSON.stringify(wording).slice(1, -1)].find((form) => text.includes(form));
    if (written !== undefined) return { line, column: text.indexOf(written) };
  }
  return undefined;
}
