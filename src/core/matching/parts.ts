import type { Clause, Phrases, Policies, Topic } from '../policy.js';

/** With so many wordings a clause or topic on average, a policy or `elsewhere.yml` has many. */
const many = 50;

/**
 * Policies that can be judged together: those with many wordings and the topics of elsewhere, and then those with few.
 * In one model the many would take the questions of the few, for somebody has always said something like it. Where all
 * have as many as the others there is one part.
 */
export function partsOf(all: Policies): readonly Policies[] {
  const { policies, clauses, topics } = all;
  const ofPolicy = (id: string): Clause[] => clauses.filter((clause) => clause.policy.id === id);
  const rich = new Set(policies.map(({ id }) => id).filter((id) => hasMany(ofPolicy(id))));
  if (rich.size === policies.length || (rich.size === 0 && !hasMany(topics))) return [all];
  const part = (isRich: boolean): Policies => ({
    policies: policies.filter(({ id }) => rich.has(id) === isRich),
    clauses: clauses.filter((clause) => rich.has(clause.policy.id) === isRich),
    topics: isRich ? topics : [],
  });
  return [part(true), part(false)];
}

function hasMany(documents: readonly (Clause | Topic)[]): boolean {
  const count = documents.reduce((sum, { phrases }) => sum + countOf(phrases), 0);
  return documents.length > 0 && count >= many * documents.length;
}

function countOf(phrases: Phrases): number {
  return Object.values(phrases).reduce((sum, list) => sum + list.length, 0);
}
