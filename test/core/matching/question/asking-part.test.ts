import { expect, test } from '@jest/globals';
import { askingPart } from '../../../../src/core/matching/question/asking-part.js';

const story =
  'Vorige week waren we met de hele ploeg op het dak van het nieuwe magazijn en het was prachtig weer en iedereen lachte.';

test('of a story the asking sentence is taken', () => {
  expect(askingPart(`${story} Mag ik de foto op Instagram zetten? Groetjes van Jan en alle anderen.`)).toBe(
    'Mag ik de foto op Instagram zetten?',
  );
});

test('a sentence that begins as a question needs no question mark', () => {
  expect(askingPart(`${story} en mag ik die foto op insta zetten. groetjes van Jan en Piet`)).toBe(
    'en mag ik die foto op insta zetten.',
  );
});

test('several asking sentences are taken together', () => {
  expect(askingPart(`Mag ik de foto delen? ${story} En wie moet ik dat vragen over de foto?`)).toBe(
    'Mag ik de foto delen?  En wie moet ik dat vragen over de foto?',
  );
});

test.each([
  ['a short message', 'Ik was op het dak. Mag ik de foto delen?'],
  ['a story without a question', `${story} Ik vond het een mooie dag.`],
  ['a question that tells nothing', `${story} Nou vraag ik je: ik weet het niet. Wat nu?`],
  ['nothing but a question', `Mag ik ${'heel '.repeat(30)}snel een foto delen?`],
  ['an empty message', ''],
])('%s has no part of its own', (_, message) => expect(askingPart(message)).toBeUndefined());
