import { forget, type Memory } from './memoise.js';
import { stopWords } from './stop-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Letters that join the parts of a Dutch compound: bedrijf-s-geheim, klant-en-lijst. */
const links = ['', 's', 'en', 'e', 'n'] as const;
const shortest = 7;
const mostParts = 4;

/**
 * A function that splits a compound by the policies' own vocabulary: `socialemediabeleid` into sociale, media, beleid.
 * Where only the head or the tail is known, it gives that one part, unless the policies have the word itself: it tells
 * something of a strange word, and nothing of theirs. Nothing found gives an empty list.
 */
export function makeSplitter(
  vocabulary: Pick<Vocabulary, 'words' | 'count' | 'hasStem'>,
  stem: (word: string) => string,
  memory: Memory = forget,
): (word: string) => readonly string[] {
  const beginnings = new Set<string>();
  for (let place = 0; place < vocabulary.words.length; place++)
    beginnings.add(vocabulary.words.at(place)?.slice(0, 4) ?? '');
  // Endings change, beginnings don't: this spares most pieces of a word the stemmer.
  const begins = (word: string, from: number): boolean => beginnings.has(word.slice(from, from + 4));
  const isPart = memory((part: string): boolean => {
    if (part.length < 3 || stopWords.has(part)) return false;
    const count = vocabulary.count(part);
    // A rare word of three letters is more often chance than a part.
    if (count > 0) return part.length > 3 || count >= 2;
    return part.length >= 4 && vocabulary.hasStem(stem(part));
  });
  return (word) => {
    if (word.length < shortest || /\d/u.test(word)) return [];
    return wholly(word, begins, isPart) ?? (vocabulary.count(word) > 0 ? [] : partly(word, begins, isPart));
  };
}

type Begins = (word: string, from: number) => boolean;
type IsPart = (part: string) => boolean;

/** Parts of a word, and the length of the shortest. */
type Split = { readonly parts: readonly string[]; readonly least: number };

const nothing: Split = { parts: [], least: Number.POSITIVE_INFINITY };

/** The split into known parts with the longest shortest part and the fewest parts. */
function wholly(word: string, begins: Begins, isPart: IsPart): readonly string[] | undefined {
  // best[i]: the best way to fill the word from i on; filled from the end, so that each place is looked at once.
  const best: (Split | undefined)[] = [];
  const restAfter = (to: number, link: string): Split | undefined => {
    const next = to + link.length;
    if (next === word.length) return link === '' ? nothing : undefined;
    const rest = word.startsWith(link, to) ? best[next] : undefined;
    return rest === undefined || rest.parts.length >= mostParts ? undefined : rest;
  };
  // rests[i]: how the word goes on after a part that ends at i. Most places lead nowhere: that is seen before the piece
  // itself is looked at, which takes the stemmer.
  const rests: Split[][] = [];
  for (let from = word.length - 3; from >= 0; from--) {
    rests[from + 3] = links.flatMap((link) => restAfter(from + 3, link) ?? []);
    const longest = begins(word, from) ? word.length : Math.min(word.length, from + 3);
    for (let to = from + 3; to <= longest; to++) {
      if ((from === 0 && to === word.length) || rests[to]?.length === 0) continue;
      const part = word.slice(from, to);
      if (!isPart(part)) continue;
      for (const rest of rests[to] ?? []) {
        const found = { parts: [part, ...rest.parts], least: Math.min(part.length, rest.least) };
        const now = best[from];
        if (now === undefined || worth(found) > worth(now)) best[from] = found;
      }
    }
  }
  return best[0]?.parts;
}

function worth({ parts, least }: Split): number {
  return least * 10 - parts.length * 6;
}

/** The longest known beginning or end of at least five letters. */
function partly(word: string, begins: Begins, isPart: IsPart): readonly string[] {
  const hasHead = begins(word, 0);
  for (let length = word.length - 3; length >= 5; length--) {
    const head = word.slice(0, length);
    if (hasHead && isPart(head)) return [head];
    const tail = word.slice(-length);
    if (begins(tail, 0) && isPart(tail)) return [tail];
  }
  return [];
}
