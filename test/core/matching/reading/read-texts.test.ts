import { expect, test } from '@jest/globals';
import { reader } from '../reader.js';

/** What a text says, by the keys of its features. */
function read(texts: readonly string[], options: Parameters<typeof reader>[1] = {}) {
  const { named, text } = reader(texts, options);
  return texts.map((_, row) => named(text(row)));
}

test('every occurrence in a text counts', () => {
  const [once, twice] = read(['een fiets kopen', 'een fiets en nog een fiets']);
  expect(once?.['w:fiet']).toBe(1);
  expect(twice?.['w:fiet']).toBe(2);
  expect(twice?.['iet']).toBe(2);
});

test('a small word counts for less, and a pair as one of its own', () => {
  const [text] = read(['de fiets']);
  expect(text?.['w:de']).toBeCloseTo(0.6);
  expect(text?.['a pair']).toBeCloseTo(0.6);
});

test('a compound says what its parts say, for less than they do themselves', () => {
  const [compound, parts] = read(['de leasefiets', 'een fiets om te leasen', 'de lease']);
  expect(compound?.['w:fiet']).toBeGreaterThan(0);
  expect(compound?.['w:fiet']).toBeLessThan(parts?.['w:fiet'] ?? 0);
});

test('a word means what others of its group mean', () => {
  const texts = read(['een velo', 'een fiets'], { groups: [['fiets', 'velo']] });
  expect(texts.map((text) => text['g:0'])).toEqual([texts[0]?.['g:0'], texts[0]?.['g:0']]);
  expect(texts[0]?.['g:0']).toBeGreaterThan(0);
});

test('neighbours that are written as one elsewhere say what that says, each time', () => {
  const [apart, together, neither] = read([
    'klant gesprek en klant gesprek',
    'klantgesprek',
    'klant en gesprek',
  ]);
  expect(together?.['w:klantgesprek']).toBe(1);
  expect(apart?.['w:klantgesprek']).toBeCloseTo(1.8);
  expect(neither).not.toHaveProperty('w:klantgesprek');
  const [off] = read(['klant gesprek', 'klantgesprek'], { steps: { neighbours: false } });
  expect(off).not.toHaveProperty('w:klantgesprek');
});

test('without letters and pairs there are words alone', () => {
  const { rows } = reader(['de fiets'], { steps: { characters: false, pairs: false } });
  expect([...rows.pairsFrom, ...rows.lettersFrom]).toEqual([rows.ids.length, rows.ids.length]);
});

test('texts without words have empty rows, and none of what stands before them', () => {
  const { rows } = reader(['een fiets', '', '🎉', 'een fiets']);
  const lengths = [0, 1, 2, 3].map((row) => (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0));
  expect(lengths).toEqual([lengths[0], 0, 0, lengths[0]]);
  expect(lengths[0]).toBeGreaterThan(0);
});

test('there may be no text at all', () => {
  expect([...reader([]).rows.starts]).toEqual([0]);
});

test('there is room for all that neighbours make together, and for every pair', () => {
  const groups = ['wlan', 'draadloos', 'hotspot', 'netwerk'].map((other) => ['wifi', other]);
  const [apart] = read(['wi fi', 'wifi'], { groups });
  for (const group of [0, 1, 2, 3]) expect(apart?.[`g:${group}`]).toBeGreaterThan(0);

  const words = Array.from('abcdefghijklmno', (letter) => `${letter}x`);
  const pairs = words.flatMap((one) => words.map((other) => `${one} ${other}`));
  const { rows } = reader(pairs, { steps: { lexicon: false, neighbours: false } });
  const found = pairs.flatMap((_, row) => [...rows.ids.subarray(rows.pairsFrom[row], rows.lettersFrom[row])]);
  expect(new Set(found).size).toBe(pairs.length);
  expect(rows.weights.every((weight) => weight > 0)).toBe(true);
});
