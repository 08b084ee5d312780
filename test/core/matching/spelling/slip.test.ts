import { expect, test } from '@jest/globals';
import { oddness } from '../../../../src/core/matching/spelling/slip.js';

test.each([
  ['zeten', 'zetten', 0, 'a letter left out'],
  ['kollega', 'collega', 2, 'one that sounds alike, the first'],
  ['eten', 'zeten', 1, 'the first left out'],
  ['zettten', 'zetten', 0, 'one doubled'],
  ['mga', 'mag', 0, 'two swapped'],
  ['amg', 'mag', 0, 'the first two swapped'],
  ['eeb', 'een', 1, 'the key beside it'],
  ['altijt', 'altijd', 1, 'one that sounds alike'],
  ['zever', 'zeker', 3, 'a wrong one'],
  ['wijs', 'wij', 3, 'one too many'],
  ['metr', 'met', 1, 'the key beside the last as well'],
  ['pcollega', 'collega', 4, 'one too many before it'],
])('%s for %s is %d odd: %s', (typed, meant, odd) => expect(oddness(typed, meant)).toBe(odd));
