import { expect, test } from '@jest/globals';
import { wordsOf } from '../../../../src/core/matching/words/fold.js';
import { askingWords, stopWords } from '../../../../src/core/matching/words/stop-words.js';

test.each(['de', 'het', 'mag', 'ik', 'the', 'may', 'with', 'hallo'])(
  '"%s" says little about a subject',
  (word) => expect(stopWords.has(word)).toBe(true),
);

test.each(['foto', 'verlof', 'baas', 'privacy', 'posten', 'blocked'])(
  '"%s" says something about a subject',
  (word) => expect(stopWords.has(word)).toBe(false),
);

test.each(['mag', 'wie', 'hoe', 'can', 'who', 'how'])('"%s" begins a question', (word) =>
  expect(askingWords.has(word)).toBe(true),
);

test('every word stands as questions are read, or it would never be met', () => {
  const odd = [...stopWords, ...askingWords].filter((word) => wordsOf(word).join(' ') !== word);
  expect(odd).toEqual([]);
});
