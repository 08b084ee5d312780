/** The letters of a keyboard, from the top. */
export const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Pairs of letters whose keys touch on a phone: beside each other, or one below the other. */
const touching: ReadonlySet<string> = new Set(
  keyRows.flatMap((row, y) =>
    [...row].flatMap((key, x) =>
      [row[x + 1], keyRows[y + 1]?.[x - 1], keyRows[y + 1]?.[x]].flatMap((other) =>
        other === undefined ? [] : [key + other, other + key],
      ),
    ),
  ),
);

/** Pairs of letters that sound alike, or are taken for each other: "altijt", "sosial". */
const alike: ReadonlySet<string> = new Set(
  'dt td sz zs fv vf ck kc cs sc gh hg iy yi ie ei ea ae'.split(' '),
);

/** Logarithms of how much more seldom such a slip is than a letter left out, doubled or swapped. */
const easy = 1;
const odd = 3;
/** People seldom get the first letter wrong. */
const atFirst = 1;

/**
 * How odd a typing error is, for two words that are one error apart: 0 for a letter left out or doubled and for two swapped,
 * more for a wrong one, and most for one that is far from the right one on the keys and in sound.
 */
export function oddness(typed: string, meant: string): number {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  const [wrong = '', right = ''] = [typed[at], meant[at]];
  const first = at === 0 ? atFirst : 0;
  if (typed.length < meant.length) return first;
  if (typed.length > meant.length) {
    const beside = [typed[at - 1] ?? '', typed[at + 1] ?? ''];
    if (beside.includes(wrong)) return 0;
    return first + (beside.some((other) => touching.has(wrong + other)) ? easy : odd);
  }
  if (wrong === meant[at + 1] && right === typed[at + 1]) return 0;
  return first + (touching.has(wrong + right) || alike.has(wrong + right) ? easy : odd);
}
