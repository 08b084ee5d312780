import { expect, test } from '@jest/globals';
import { makeTally, type Term } from '../../../../src/core/matching/features/features.js';
import { unknown } from '../../../../src/core/matching/features/numbering.js';

const word = (id: number, key = `w:${id}`, weight = 1): Term => ({ key, id, weight });

function listed({ ids, weights, pairsFrom, lettersFrom }: ReturnType<ReturnType<typeof makeTally>['take']>) {
  const entries = Array.from(ids, (id, at) => [id, weights[at]]);
  return {
    words: entries.slice(0, pairsFrom),
    pairs: entries.slice(pairsFrom, lettersFrom),
    letters: entries.slice(lettersFrom),
  };
}

test('a question is its words, then its pairs, then its letters, each once', () => {
  const tally = makeTally();
  tally.addLetters([9, 8, 9]);
  tally.addTerm(word(3), 1);
  tally.addPair(5, 0.5);
  tally.addTerm(word(2), 0.5);
  tally.addTerm(word(3), 1);
  tally.addPair(5, 0.5);
  expect(listed(tally.take())).toEqual({
    words: [
      [3, 1],
      [2, 0.5],
    ],
    pairs: [[5, 0.5]],
    letters: [
      [9, 2],
      [8, 1],
    ],
  });
});

test('a word counts as much as where it counts most, and strange words come first', () => {
  const tally = makeTally();
  tally.addTerm(word(3), 0.25);
  tally.addTerm(word(unknown, 'w:quux'), 0.5);
  tally.addTerm(word(3), 1);
  tally.addTerm(word(unknown, 'w:quux'), 0.25);
  tally.addPair(unknown, 1);
  expect(listed(tally.take())).toEqual({
    words: [
      [unknown, 0.5],
      [3, 1],
    ],
    pairs: [],
    letters: [],
  });
});

test('what one question had is not in the next', () => {
  const tally = makeTally();
  tally.addTerm(word(3), 1);
  tally.addTerm(word(unknown, 'w:quux'), 1);
  tally.addPair(5, 0.5);
  tally.addLetters([9]);
  tally.take();
  tally.addTerm(word(1), 1);
  expect(listed(tally.take())).toEqual({ words: [[1, 1]], pairs: [], letters: [] });
});
