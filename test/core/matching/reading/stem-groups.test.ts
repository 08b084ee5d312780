import { expect, test } from '@jest/globals';
import { byStem, makeGroupsOf, packGroups } from '../../../../src/core/matching/reading/stem-groups.js';

const groups = [
  ['foto', 'kiekje', 'foto'],
  ['verlof', 'vakantie'],
  ['kiekje', 'blik'],
];
const found = byStem(groups, (word) => word.slice(0, 3));

test('a stem has the groups in which any word has it, each once', () =>
  expect([...found]).toEqual([
    ['fot', [0]],
    ['kie', [0, 2]],
    ['ver', [1]],
    ['vak', [1]],
    ['bli', [2]],
  ]));

test('packed they are the same', () => {
  const groupsOf = makeGroupsOf(structuredClone(packGroups(found)));
  for (const [stem, own] of found) expect(groupsOf(stem)).toEqual(own);
  expect(groupsOf('hon')).toBeUndefined();
});
