import { expect, test } from '@jest/globals';
import { indexSounds, placesBySound, soundOf } from '../../../../src/core/matching/spelling/sound.js';

test.each([
  ['schryf', 'schrijf'],
  ['skrijven', 'schrijven'],
  ['ploats', 'plaats'],
  ['plaots', 'plaats'],
  ['huus', 'huis'],
  ['werkn', 'werken'],
  ['werke', 'werken'],
  ['ebben', 'hebben'],
  ['altyd', 'altijd'],
  ['altijt', 'altijd'],
  ['kollega', 'collega'],
  ['ligt', 'licht'],
  ['aktie', 'actie'],
  ['sosjaal', 'sociaal'],
  ['soosjaal', 'sociaal'],
  ['publiseren', 'publiceren'],
  ['fotograaf', 'photograaf'],
  ['ekstern', 'extern'],
  ['gaut', 'gout'],
])('%s sounds like %s', (byEar, written) => expect(soundOf(byEar)).toBe(soundOf(written)));

test.each([
  ['klant', 'kant'],
  ['posten', 'poster'],
  ['foto', 'feit'],
  ['delen', 'dalen'],
  ['baas', 'boos'],
  ['werk', 'werken'],
  ['pers', 'pas'],
])('%s does not sound like %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));

test('words that sound alike are found together, common ones of four letters and more', () => {
  const words = ['hart', 'hard', 'hazen', 'hij', 'haasen', 'zeldzaam'];
  const index = indexSounds(words, [20, 50, 20, 900, 30, 19]);
  expect([...placesBySound(index, 'hardt')]).toEqual([0, 1]);
  expect([...placesBySound(index, 'haze')]).toEqual([2, 4]);
  for (const typed of ['hei', 'seldsaam', 'fiets', '']) expect([...placesBySound(index, typed)]).toEqual([]);
});
