import { keyRows } from '../src/core/matching/spelling/slip.js';
import type { Draw } from './random.js';

const keys = keyRows.join('');

/** A question as typed in haste: this part of its words of three letters or more with one slip each. */
export function withSlips(question: string, part: number, draw: Draw): string {
  return question.replace(/[a-z]{3,}/giu, (word) => (draw.part() < part ? misspelt(word, draw) : word));
}

/** A question in which this part of the spaces between words was missed. */
export function runTogether(question: string, part: number, draw: Draw): string {
  return question.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => (draw.part() < part ? '' : ' '));
}

/** Some slips leave a word as it is, such as two equal letters swapped: they are drawn again. */
function misspelt(word: string, draw: Draw): string {
  for (;;) {
    const typed = afterSlip(word, draw);
    if (typed !== word) return typed;
  }
}

/** One letter left out, two swapped, one doubled, the key beside it, or (a fifth of all) any other key. */
function afterSlip(word: string, draw: Draw): string {
  const at = draw.below(word.length);
  const [head, letter = '', tail] = [word.slice(0, at), word[at], word.slice(at + 1)];
  switch (draw.below(5)) {
    case 0:
      return head + tail;
    case 1:
      return head + tail.slice(0, 1) + letter + tail.slice(1);
    case 2:
      return head + letter + letter + tail;
    case 3:
      return head + draw.one([...besideKey(letter)]) + tail;
    default:
      return head + draw.one([...keys]) + tail;
  }
}

function besideKey(letter: string): string {
  const row = keyRows.find((keysOfRow) => keysOfRow.includes(letter.toLowerCase())) ?? '';
  const at = row.indexOf(letter.toLowerCase());
  return `${row[at - 1] ?? ''}${row[at + 1] ?? ''}` || letter;
}
