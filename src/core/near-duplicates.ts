import { fold, wordsOf } from './fold.js';
import { stopWords } from './stop-words.js';

/** Two places in a list whose wordings are as good as the same, and why. */
export type NearDuplicate = {
  readonly first: number;
  readonly second: number;
  readonly why: 'same words' | 'one character' | 'alike';
};

/** From here on two wordings count as alike: the share of three-letter runs that they have in common. */
const alike = 0.9;

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
  // Two wordings one character apart become the same when each loses at most one character.
  const shortened = new Map<string, number[]>();
  const found = new Map<number, number>();
  forms.forEach((form, index) => {
    // Very long ones are left to the runs of letters, which see this too.
    if (form.length < 5 || form.length > 100) return;
    let first = index;
    for (const key of new Set([
      form,
      ...Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1)),
    ])) {
      const others = shortened.get(key);
      if (others === undefined) shortened.set(key, [index]);
      else {
        first = others.find((other) => other < first && areOneApart(forms[other] ?? '', form)) ?? first;
        if (others.length < 16) others.push(index);
      }
    }
    if (first < index) found.set(index, first);
  });
  return found;
}

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

/** The first earlier wording with at least nine tenths of its three-letter runs in common. */
function alikeInGrams(forms: readonly string[]): Map<number, number> {
  const gramsOf = forms.map(gramsByRarity(forms));
  const figures = forms.map((form) => form.match(/\p{N}+/gu)?.join(' ') ?? '');
  const index = new Map<number, number[]>();
  const found = new Map<number, number>();
  gramsOf.forEach((grams, second) => {
    if (grams.length < 8) return;
    // Sets that share nine tenths must share one of their rarest few: only those are indexed.
    const rarest = grams.slice(0, grams.length - Math.ceil(alike * grams.length) + 1);
    let first = second;
    for (const gram of rarest) {
      const others = index.get(gram);
      if (others === undefined) index.set(gram, [second]);
      else {
        const near = others.find(
          (other) =>
            other < first && figures[other] === figures[second] && areAlike(gramsOf[other] ?? [], grams),
        );
        first = near ?? first;
        // Where even the rarest run is common, the first so many show the pattern well enough.
        if (others.length < 100) others.push(second);
      }
    }
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

/** Whether the numbers in both are at least nine tenths of those in either. Both are in order. */
function areAlike(one: readonly number[], other: readonly number[]): boolean {
  const needed = (alike / (1 + alike)) * (one.length + other.length);
  let both = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (both + Math.min(one.length - i, other.length - j) < needed) return false;
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both >= needed;
}
