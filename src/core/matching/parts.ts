import type { Clause, Phrases, Policies } from '../policy.js';

/** Where the usual size is below this, nobody has so many wordings that others lose theirs to them. */
const manyWordings = 100;

/** A clause with less than this part of the usual number has few. */
const fewPart = 0.25;

/** How many phrases the clauses and the topics of policies have. */
export type Sizes = { readonly clauses: readonly number[]; readonly topics: readonly number[] };

export function sizesOf({ clauses, topics }: Policies): Sizes {
  return { clauses: clauses.map(countPhrases), topics: topics.map(countPhrases) };
}

/**
 * What can be judged together: clauses with many wordings and the topics of elsewhere, and then clauses with few. In one
 * model the many would take the questions of the few, for somebody has always said something like it. Where nobody has
 * many, or nobody few, there is one part.
 *
 * A topic that a policy with few wordings covers stays with the many: it is neither theirs nor anybody else's, but without
 * its wordings what is asked there would look like the next best of theirs.
 */
export function partsOf(all: Policies, { clauses, topics }: Sizes = sizesOf(all)): readonly Policies[] {
  const usual = usualSize([...clauses, ...topics]);
  const hasFew = (at: number): boolean => (clauses[at] ?? 0) < fewPart * usual;
  const few = all.clauses.filter((_, at) => hasFew(at));
  if (usual < manyWordings || few.length === 0) return [{ ...all, covered: [] }];
  const many = all.clauses.filter((_, at) => !hasFew(at));
  const ofMany = policiesOf(many, all);
  return [
    // Where nobody has many, topics alone are left: what language they are read in is all the policies' business.
    {
      policies: many.length === 0 ? all.policies : ofMany,
      clauses: many,
      topics: all.topics,
      covered: all.covered.filter(({ id }) => !ofMany.some(({ covers }) => covers.includes(id))),
    },
    { policies: policiesOf(few, all), clauses: few, topics: [], covered: [] },
  ];
}

/** So many phrases a clause needs to be judged with those that have many. */
export function enoughWordings({ clauses, topics }: Policies): number {
  return Math.ceil(fewPart * usualSize([...clauses, ...topics].map(countPhrases)));
}

function countPhrases({ phrases }: { readonly phrases: Phrases }): number {
  return Object.values(phrases).reduce((sum, list) => sum + list.length, 0);
}

/** The size that the clause or topic of a wording has on average: those with none don't make it smaller. */
function usualSize(sizes: readonly number[]): number {
  const wordings = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.reduce((sum, size) => sum + size * size, 0) / Math.max(1, wordings);
}

function policiesOf(clauses: readonly Clause[], { policies }: Policies): Policies['policies'] {
  return policies.filter(({ id }) => clauses.some(({ policy }) => policy.id === id));
}
