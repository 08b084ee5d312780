import { expect, test } from '@jest/globals';
import {
  clauseDocument,
  familiesOf,
  mainLanguage,
  topicDocument,
} from '../../../../src/core/matching/reading/documents.js';
import type { Topic } from '../../../../src/core/policy.js';
import { leave, read } from '../../sample-policy.js';

const policies = read({ 'verlof.yml': leave });

test('a clause is matched by what it says in both languages, sentence by sentence', () => {
  expect(policies.clauses.map(clauseDocument)).toEqual([
    {
      title: ['Dagen meenemen', 'Carry over days'],
      phrases: ['dagen bewaren', 'verlof opsparen', 'save days', 'keep leave'],
      englishFrom: 2,
      languages: ['nl', 'en'],
      text: [
        'Je mag vijf dagen meenemen.',
        'Vraag het voor december.',
        'You may carry over five days.',
        'Ask before December.',
      ],
    },
  ]);
});

test('topics with one address are one family, and so is small talk of one kind', () => {
  const topic = (id: string, more: Partial<Topic>): Topic => ({
    id,
    title: { nl: id },
    named: true,
    phrases: {},
    ...more,
  });
  const documents = [
    topic('wifi', { contact: { nl: 'IT' } }),
    topic('laptop', { contact: { nl: 'IT' } }),
    topic('parkeren', { contact: { nl: 'receptie' } }),
    topic('dag', { talk: 'goodbye', contact: { nl: 'IT' } }),
    topic('doei', { talk: 'goodbye' }),
  ].map(topicDocument);
  const { of, count } = familiesOf([...policies.clauses.map(clauseDocument), ...documents]);
  expect([...of]).toEqual([0, 1, 1, 2, 3, 3]);
  expect(count).toBe(4);
});

test('endings are Dutch where any policy is in Dutch', () => {
  expect(mainLanguage(policies)).toBe('nl');
  expect(
    mainLanguage({
      ...policies,
      policies: policies.policies.map((policy) => ({ ...policy, languages: ['en'] })),
    }),
  ).toBe('en');
});
