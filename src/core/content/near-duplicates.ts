import { fold, wordsOf } from '../matching/words/fold.js';
import { stopWords } from '../matching/words/stop-words.js';

/** Two places in a list whose wordings are as good as the same, and why. */
export type NearDuplicate = {
  readonly first: number;
  readonly second: number;
  readonly why: 'same words' | 'one character' | 'alike';
};

/** From here on two wordings count as alike: the share of their three-letter runs that the other has too. */
const alike = 0.9;

/** What such a pair has in common at the least, of the runs of either. */
const shared = alike / (2 - alike);

/**
 * Finds wordings that say the same: the same words but for their order and for stop words, one character apart,
 * or nearly all three-letter runs shared. Each wording is paired with the first one that it repeats.
 *
 * Only wordings that share something rare are compared, so that ten thousand take less than a second.
 */
export function nearDuplicates(texts: readonly string[]): NearDuplicate[] {
  const forms = texts.map((text) => wordsOf(text).join(' ') || fold(text).trim());
  const found: NearDuplicate[] = [];
  const bySet = new Map<string, number>();
  const byCharacters = oneCharacterApart(forms);
  const byGrams = alikeInGrams(forms);
  forms.forEach((form, second) => {
    const set = wordSet(form);
    const same = bySet.get(set);
    if (same === undefined) bySet.set(set, second);
    const near = byCharacters.get(second);
    const similar = byGrams.get(second);
    if (same !== undefined) found.push({ first: same, second, why: 'same words' });
    else if (near !== undefined) found.push({ first: near, second, why: 'one character' });
    else if (similar !== undefined) found.push({ first: similar, second, why: 'alike' });
  });
  return found;
}

/** The words that count, sorted. A wording of stop words alone is told apart by all of them, in their order. */
function wordSet(form: string): string {
  const words = form.split(' ');
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length === 0 ? form : [...new Set(telling)].sort().join(' ');
}

/** The first earlier wording that is one character off. Short ones (`ja`, `it`) are near to everything. */
function oneCharacterApart(forms: readonly string[]): Map<number, number> {
  // Two wordings one character apart become the same when each loses at most one character. What each can become
  // is kept as a number; those with the same number form a chain, and are looked at more closely.
  const latest = new Map<number, number>();
  const owners: number[] = [];
  const previous: number[] = [];
  const found = new Map<number, number>();
  forms.forEach((form, index) => {
    // Very long ones are left to the runs of letters, which see this too.
    if (form.length < 5 || form.length > 100) return;
    let first = index;
    for (const key of shortenedKeys(form)) {
      const chain = latest.get(key);
      let steps = 0;
      for (let link = chain; link !== undefined && link >= 0 && steps < 16; link = previous[link], steps++) {
        const other = owners[link] ?? index;
        if (other < first && areOneApart(forms[other] ?? '', form)) first = other;
      }
      latest.set(key, owners.length);
      previous.push(chain ?? -1);
      owners.push(index);
    }
    if (first < index) found.set(index, first);
  });
  return found;
}

/** Numbers for a wording as it is and without each of its characters; the same text always has the same number. */
function shortenedKeys(form: string): number[] {
  const sums = [0];
  let power = 1;
  for (let at = 0; at < form.length; at++) {
    sums.push(((sums[at] ?? 0) + imul(form.charCodeAt(at), power)) | 0);
    power = imul(power, base);
  }
  const whole = sums[form.length] ?? 0;
  const keys = [whole >> 1];
  for (let at = 0; at < form.length; at++) {
    // What stands behind the missing character moves up a place.
    const behind = imul((whole - (sums[at + 1] ?? 0)) | 0, inverse);
    keys.push((((sums[at] ?? 0) + behind) | 0) >> 1);
  }
  return keys;
}

const { imul } = Math;

/** A number and the one that undoes multiplying by it, in 32 bits. */
const base = 0x01000193;
const inverse = 0x359c449b;

function areOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const isReplaced = short.length === long.length;
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  // Another figure (5 or 6 days) makes another question.
  if (/\p{N}/u.test(`${isReplaced ? (short[at] ?? '') : ''}${long[at] ?? ''}`)) return false;
  return short.slice(isReplaced ? at + 1 : at) === long.slice(at + 1);
}

/** The first earlier wording with nine tenths of its three-letter runs in common. */
function alikeInGrams(forms: readonly string[]): Map<number, number> {
  const gramsOf = forms.map(gramsByRarity(forms));
  const lengths = Int32Array.from(gramsOf, ({ length }) => length);
  const figures = forms.map((form) => form.match(/\p{N}+/gu)?.join(' ') ?? '');
  // By their rarest runs: each wording that has it, and how many runs it has from there on, in turn.
  const index = new Map<number, number[]>();
  const found = new Map<number, number>();
  const firstAmong = (others: readonly number[], second: number, left: number): number | undefined => {
    const grams = gramsOf[second] as number[];
    for (let place = 0; place < others.length; place += 2) {
      const other = others[place] as number;
      // Two that meet here first have in common what is left of either at most: few need to be looked at.
      if (Math.min(left, others[place + 1] as number) < runsInCommon(grams.length, lengths[other] as number))
        continue;
      if (figures[other] === figures[second] && areAlike(gramsOf[other] as number[], grams)) return other;
    }
    return undefined;
  };
  gramsOf.forEach((grams, second) => {
    if (grams.length < 8) return;
    // Sets that have so much in common must share one of their rarest few: only those are indexed.
    const rarest = grams.slice(0, grams.length - Math.ceil(shared * grams.length) + 1);
    let first = second;
    rarest.forEach((gram, at) => {
      const left = grams.length - at;
      const others = index.get(gram);
      if (others === undefined) index.set(gram, [second, left]);
      else {
        first = Math.min(first, firstAmong(others, second, left) ?? first);
        // Where even the rarest run is common, the first hundred show the pattern well enough.
        if (others.length < 200) others.push(second, left);
      }
    });
    if (first < second) found.set(second, first);
  });
  return found;
}

/** Gives the three-letter runs of a wording as numbers, lowest for the rarest, in order. */
function gramsByRarity(forms: readonly string[]): (form: string) => number[] {
  const counts = new Map<string, number>();
  const gramsIn = (form: string): Set<string> => {
    const marked = ` ${form} `;
    return new Set(
      Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3)),
    );
  };
  for (const form of forms) for (const gram of gramsIn(form)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const rank = new Map([...counts].sort(([, a], [, b]) => a - b).map(([gram], index) => [gram, index]));
  return (form) => Array.from(gramsIn(form), (gram) => rank.get(gram) ?? 0).sort((a, b) => a - b);
}

/** How many runs two wordings of so many runs must have in common to be alike. */
function runsInCommon(one: number, other: number): number {
  return (alike / 2) * (one + other);
}

/** Whether nine tenths of the numbers, taken together, are in the other list too. Both are in order. */
function areAlike(one: readonly number[], other: readonly number[]): boolean {
  const needed = runsInCommon(one.length, other.length);
  if (one.length < needed || other.length < needed) return false;
  let both = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (both + one.length - i < needed || both + other.length - j < needed) return false;
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both >= needed;
}
