import { expect, test } from '@jest/globals';
import { fillCompany, tell } from '../../src/core/company.js';

test.each([
  ['Wat je schrijft over {company} telt.', 'Wat je schrijft over ons bedrijf telt.'],
  ['{company} helpt je.', 'Ons bedrijf helpt je.'],
  [
    'Dat is zo. {company} helpt je, want {company} ziet je.',
    'Dat is zo. Ons bedrijf helpt je, want ons bedrijf ziet je.',
  ],
  [
    'Lees dit:\n\n- {company} kijkt mee\n- niet {company}',
    'Lees dit:\n\n- Ons bedrijf kijkt mee\n- niet ons bedrijf',
  ],
  ['Dat weet, bijv. {company} ook.', 'Dat weet, bijv. ons bedrijf ook.'],
  ['*{company}* helpt. "{company}" ook.', '*Ons bedrijf* helpt. "Ons bedrijf" ook.'],
  ['Niets om in te vullen.', 'Niets om in te vullen.'],
])('%s → %s', (text, expected) => expect(fillCompany(text, 'ons bedrijf')).toBe(expected));

test('a name is put in as it is, whatever signs it has', () => {
  expect(fillCompany('bij {company} en {company}', 'A$& {company} B')).toBe(
    'bij A$& {company} B en A$& {company} B',
  );
});

test('a text is told in the language asked for, or in the one that it has', () => {
  const company = { nl: 'ons bedrijf', en: 'our company' };
  expect(tell({ nl: 'Bij {company}.', en: 'At {company}.' }, 'en', company)).toBe('At our company.');
  expect(tell({ nl: 'Bij {company}.' }, 'en', { nl: 'Jansen', en: 'Jansen' })).toBe('Bij Jansen.');
});
