/** Questions that nobody asks to get an answer. */
export const hostile: readonly { readonly name: string; readonly question: string }[] = [
  {
    name: '10,000 characters of question',
    question: 'mag ik een foto van mijn collega op linkedin zetten? '.repeat(190).slice(0, 10_000),
  },
  { name: 'one word of 5,000 letters', question: 'a'.repeat(5_000) },
  { name: 'one word of 5,000 different letters', question: letters(5_000) },
  { name: 'one compound of 5,000 letters', question: 'socialemediabeleid'.repeat(300).slice(0, 5_000) },
  {
    name: '2,000 words',
    question: Array.from({ length: 2_000 }, (_, at) => `woord${letters(3 + (at % 9), at)}`).join(' '),
  },
  {
    name: '2,000 misspelt words',
    question: Array.from({ length: 2_000 }, (_, at) => `colega${letters(2, at)}s`).join(' '),
  },
  { name: 'a pattern repeated', question: 'ab'.repeat(2_500) },
  { name: 'signs only', question: '?!.-"*~^:+'.repeat(1_000) },
  { name: 'marks on one letter', question: `a${'\u0301'.repeat(9_999)}` },
  { name: 'questions without end', question: 'wat? '.repeat(2_000) },
];

/** Letters in an order without a pattern, the same on every run. */
function letters(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return String.fromCharCode(97 + ((state >> 16) % 26));
  }).join('');
}
