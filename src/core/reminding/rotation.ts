import { type Clause, type Day, inForce, type Policies } from '../policy.js';

/** Which clauses a reminder shows: some by name, or all of a policy. */
export type Choice =
  | { readonly kind: 'clauses'; readonly ids: readonly string[] }
  | { readonly kind: 'policy'; readonly id: string };

/** The clauses that were shown in this round, oldest first. */
export type Turn = readonly string[];

export type Pick = { readonly clause: Clause; readonly turn: Turn };

/**
 * Whose turn it is. Each clause comes once before any comes twice; what is gone, not in force on the day, or a draft
 * where drafts weren't asked for, is passed over. Undefined when nothing is left to show.
 */
export function pickClause(
  choice: Choice,
  turn: Turn,
  policies: Policies,
  { day, drafts }: { day: Day; drafts: boolean },
): Pick | undefined {
  const clauses = showable(choice, policies, { day, drafts });
  const fresh = clauses.find((clause) => !turn.includes(clause.id));
  if (fresh !== undefined) return { clause: fresh, turn: [...turn, fresh.id] };
  const last = turn.at(-1);
  const again = clauses.find((clause) => clause.id !== last) ?? clauses[0];
  return again === undefined ? undefined : { clause: again, turn: [again.id] };
}

/** The clauses of a choice that may be shown on a day, in the order in which they come. */
export function showable(
  choice: Choice,
  policies: Policies,
  { day, drafts }: { day: Day; drafts: boolean },
): Clause[] {
  return chosen(choice, policies).filter(
    (clause) => inForce(clause, day) && (drafts || clause.policy.status === 'adopted'),
  );
}

/** The clauses of a choice that exist, whether or not they may be shown. */
export function chosen(choice: Choice, policies: Policies): Clause[] {
  if (choice.kind === 'policy') return policies.clauses.filter(({ policy }) => policy.id === choice.id);
  return [...new Set(choice.ids)].flatMap((id) => policies.clauses.find((clause) => clause.id === id) ?? []);
}
