import type { Clause, Policies, Policy } from '../../src/core/policy.js';
import type { Plan } from '../../src/core/reminding/reminder.js';
import type { Rule } from '../../src/core/reminding/schedule.js';

const policy: Policy = {
  id: 'media',
  file: 'policy/media.yml',
  title: { nl: 'Sociale media', en: 'Social media' },
  languages: ['nl', 'en'],
  version: '1.0',
  effective: '2026-01-01',
  owner: { nl: 'HR', en: 'HR' },
  contact: { nl: 'HR', en: 'HR' },
  status: 'adopted',
  words: [],
  covers: [],
};

export function exampleClause(id: string, about: Partial<Clause> = {}): Clause {
  return {
    id,
    policy,
    title: { nl: `Titel van ${id}`, en: `Title of ${id}` },
    verdict: 'not-allowed',
    rule: { nl: `Doe dit niet: ${id}.`, en: `Don't do this: ${id}.` },
    text: { nl: 'Daarom.', en: 'Because.' },
    phrases: {},
    sensitive: false,
    related: [],
    hash: '00000000',
    ...about,
  };
}

/** One adopted policy with these clauses. */
export function examplePolicies(clauses: readonly (string | Clause)[]): Policies {
  return {
    policies: [policy],
    clauses: clauses.map((clause) => (typeof clause === 'string' ? exampleClause(clause) : clause)),
    topics: [],
    covered: [],
  };
}

export const mondayAtNine: Rule = {
  days: { kind: 'week', weekdays: [1], every: 1 },
  hour: 9,
  minute: 0,
  zone: 'Europe/Amsterdam',
  skipHolidays: false,
};

export const examplePlan: Plan = {
  channel: 'C1',
  owner: 'U1',
  language: 'nl',
  rule: mondayAtNine,
  choice: { kind: 'policy', id: 'media' },
  drafts: false,
};
