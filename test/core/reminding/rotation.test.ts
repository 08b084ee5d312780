import { expect, test } from '@jest/globals';
import { type Choice, pickClause } from '../../../src/core/reminding/rotation.js';
import { exampleClause, examplePolicies } from '../../prove/example.js';

const all: Choice = { kind: 'policy', id: 'media' };
const today = { day: '2027-01-04', drafts: false };

function shown(
  choice: Choice,
  policies: ReturnType<typeof examplePolicies>,
  times: number,
  options = today,
): string {
  let turn: readonly string[] = [];
  return Array.from({ length: times }, () => {
    const pick = pickClause(choice, turn, policies, options);
    turn = pick?.turn ?? turn;
    return pick?.clause.id ?? '-';
  }).join(' ');
}

test('each clause comes once before any comes twice', () => {
  expect(shown(all, examplePolicies(['a', 'b', 'c']), 7)).toBe('a b c a b c a');
});

test('chosen clauses come in the order in which they were chosen', () => {
  expect(shown({ kind: 'clauses', ids: ['c', 'a'] }, examplePolicies(['a', 'b', 'c']), 4)).toBe('c a c a');
});

test('a clause that is gone, over, or not begun is passed over', () => {
  const policies = examplePolicies([
    'a',
    exampleClause('over', { until: '2027-01-03' }),
    exampleClause('later', { effective: '2027-01-05' }),
    'b',
  ]);
  const choice: Choice = { kind: 'clauses', ids: ['a', 'gone', 'over', 'later', 'b'] };
  expect(shown(choice, policies, 4)).toBe('a b a b');
});

test('drafts come only where they were asked for', () => {
  const adopted = exampleClause('a');
  const draft = exampleClause('b', { policy: { ...adopted.policy, status: 'draft' } });
  const policies = examplePolicies([adopted, draft]);
  expect(shown(all, policies, 3)).toBe('a a a');
  expect(shown(all, policies, 3, { ...today, drafts: true })).toBe('a b a');
});

test('a clause that joins halfway has its turn in the same round', () => {
  const pick = pickClause(all, ['a', 'b'], examplePolicies(['new', 'a', 'b']), today);
  expect(pick?.clause.id).toBe('new');
});

test('a new round does not begin with the clause that ended the last', () => {
  expect(pickClause(all, ['b', 'a'], examplePolicies(['a', 'b']), today)?.clause.id).toBe('b');
});

test('nothing left to show is nothing', () => {
  expect(pickClause({ kind: 'clauses', ids: ['gone'] }, [], examplePolicies(['a']), today)).toBe(undefined);
});
