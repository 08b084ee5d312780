import { expect, test } from '@jest/globals';
import { buildModel } from '../../../../src/core/matching/model.js';
import { makeLanguageGuesser } from '../../../../src/core/matching/reading/guess-language.js';
import { leave, read } from '../../sample-policy.js';

const guess = makeLanguageGuesser(
  buildModel(read({ 'verlof.yml': leave })).parts.map(({ leanings }) => leanings),
);

test('words that are frequent in a language decide', () => {
  expect(guess('mag ik keep leave')).toBe('nl');
  expect(guess('can I verlof opsparen')).toBe('en');
});

test('else the wordings decide in which the policies use the words', () => {
  expect(guess('verlof opsparen')).toBe('nl');
  expect(guess('save days')).toBe('en');
});

test.each(['covid', '', '🎉', 'leave verlof'])('"%s" leaves it open', (question) =>
  expect(guess(question)).toBeUndefined(),
);
