import { expect, test } from '@jest/globals';
import { makeCompanyReader } from '../../src/core/company-names.js';

const words = new Set(['social', 'transport', 'bouw']);
const reader = (...names: string[]) => makeCompanyReader(names, (word) => words.has(word));

test.each([
  ['mag ik Vandersteen taggen', 'mag ik ons bedrijf taggen'],
  ['mag ik vandersteen logistics taggen', 'mag ik ons bedrijf taggen'],
  ['werkt VANDERSTEEN LOGISTICS B.V. hieraan mee', 'werkt ons bedrijf hieraan mee'],
  ["Vandersteen's pagina", 'ons bedrijf pagina'],
  ['#Vandersteen op insta', '#ons bedrijf op insta'],
  ['mag ik Vandersteenstraat noemen', 'mag ik Vandersteenstraat noemen'],
])('%j is read as %j', (question, read) => {
  expect(reader('Vandersteen Logistics BV')(question, 'nl')).toBe(read);
});

test('in English it is our company', () => {
  expect(reader('Acme')('may I tag acme?', 'en')).toBe('may I tag our company?');
});

test('the words of a name may be joined in any way', () => {
  const read = reader('Van der Velde & Zonen', 'Cool-Blue');
  for (const name of [
    'Van der Velde en Zonen',
    'vandervelde & zonen',
    'van der velde',
    'coolblue',
    'Cool Blue',
  ])
    expect(read(`bij ${name} werken`, 'nl')).toBe('bij ons bedrijf werken');
});

test('an article may be left out', () => {
  const read = reader('De Meerpaal Zorggroep');
  for (const name of ['De Meerpaal Zorggroep', 'de meerpaal', 'Meerpaal'])
    expect(read(`bij ${name} werken`, 'nl')).toBe('bij ons bedrijf werken');
});

test('what the policies speak of themselves is no name', () => {
  const read = reader('Social Transport', 'Van den Bouw');
  for (const question of [
    'mag ik op social media',
    'transport van spullen',
    'social transport',
    'van den berg',
  ])
    expect(read(question, 'nl')).toBe(question);
});

test('a name may hold signs that mean something in patterns, and no name changes nothing', () => {
  expect(reader('A+ (Zorg)')('bij a+ (zorg) dus', 'nl')).toBe('bij ons bedrijf dus');
  expect(reader('Q-Zorg*')('bij q zorg* dus', 'nl')).toBe('bij ons bedrijf dus');
  expect(reader()('mag ik Vandersteen taggen', 'nl')).toBe('mag ik Vandersteen taggen');
});
