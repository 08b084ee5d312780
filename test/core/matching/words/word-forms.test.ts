import { expect, test } from '@jest/globals';
import { baseForms } from '../../../../src/core/matching/words/word-forms.js';

test.each([
  ['kijkt', 'kijken'],
  ['leest', 'lezen'],
  ['plaatste', 'plaatsen'],
  ['geplaatst', 'plaatsen'],
  ['gedeeld', 'delen'],
  ['schrijft', 'schrijven'],
  ['gefilmd', 'film'],
  ['gepost', 'post'],
  ['gelezen', 'lezen'],
  ['doorgestuurd', 'doorsturen'],
  ['ingeleverd', 'inleveren'],
  ['berichtje', 'bericht'],
  ['foutjes', 'fout'],
  ['autootje', 'auto'],
  ['balletje', 'bal'],
  ['filmpke', 'film'],
  ['groepke', 'groep'],
  ['boekske', 'boek'],
])('%s may come from %s', (word, base) => expect(baseForms(word)).toContain(base));

test.each(['foto', 'ge', 'verlof', 'app', 'h2o2d', 'bett', ''])('"%s" comes from nothing else', (word) =>
  expect(baseForms(word)).toEqual([]),
);

test('a form is never the word itself, nor shorter than three letters', () => {
  const forms = ['gegooid', 'eet', 'koekje', 'gebed', 'gaat', 'deed'].flatMap((word) =>
    baseForms(word).map((form) => [word, form]),
  );
  expect(forms.filter(([word = '', form = '']) => form === word || form.length < 3)).toEqual([]);
});
