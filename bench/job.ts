import { type Entry, engines, oursWithout } from './engines/index.js';
import type { Part } from './engines/ours.js';
import type { Layout } from './records.js';
import type { Source } from './set.js';

/** One engine on one set, as it is handed to a process of its own. */
export type Job = {
  readonly source: Source;
  readonly engine: string;
  /** Only for our own engine: with this part switched off. */
  readonly without?: Part;
  /** For a library that only searches; by clause where it isn't given. */
  readonly layout?: Layout;
  /** At most so many questions, spread evenly over the set. */
  readonly most?: number;
  /** Asked after the others, one by one. */
  readonly hostile?: readonly string[];
};

/** One question asked: what came first, by the places of the clauses. */
export type Asked = {
  readonly ms: number;
  /** The first three clauses. */
  readonly clauses: readonly number[];
  readonly clauseScore: number;
  readonly topicScore: number;
  readonly sure?: number;
  readonly given?: number | 'none';
  /** The clauses that would have been right; none where the policy doesn't say. */
  readonly expected: readonly number[];
};

export type Run = {
  readonly asked: readonly Asked[];
  /** Reading the set's files; making the engine ready, training included. */
  readonly readMs: number;
  readonly buildMs: number;
  /** What the whole process holds at rest afterwards, and the most that it ever held. */
  readonly restMB: number;
  readonly peakMB: number;
};

/** How long each hostile question took, and the longest that the event loop was held meanwhile. */
export type Hostility = { readonly ms: readonly number[]; readonly stallMs: number };

export type Message =
  | { readonly done: number; readonly of: number }
  | { readonly run: Run }
  | { readonly hostility: Hostility };

export function entryOf({ engine, without }: Job): Entry {
  if (without !== undefined) return oursWithout(without);
  const entry = engines.find(({ name }) => name === engine);
  if (entry === undefined) throw new Error(`there is no engine "${engine}"`);
  return entry;
}
