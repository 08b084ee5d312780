import { expect, test } from '@jest/globals';
import { wordsOf } from '../../../../src/core/matching/words/fold.js';
import { lexicon } from '../../../../src/core/matching/words/lexicon.js';

const areTogether = (one: string, other: string): boolean =>
  lexicon().some((line) => line.includes(one) && line.includes(other));

test.each([
  ['baas', 'chef'],
  ['baas', 'boss'],
  ['ziek', 'sick'],
  ['auto', 'wagen'],
  ['leave', 'verlof'],
])('%s and %s mean the same', (one, other) => expect(areTogether(one, other)).toBe(true));

test.each([
  ['hond', 'kat'],
  ['mogen', 'moeten'],
  ['verlof', 'ontslag'],
])('%s and %s do not', (one, other) => expect(areTogether(one, other)).toBe(false));

test('every line holds two words or more, each once, as questions are read', () => {
  const odd = lexicon().filter(
    (line) =>
      line.length < 2 ||
      new Set(line).size < line.length ||
      line.some((word) => wordsOf(word).join(' ') !== word),
  );
  expect(odd).toEqual([]);
});
