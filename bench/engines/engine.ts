import type { Layout } from '../records.js';
import type { BenchSet } from '../set.js';

/** A document found: its place in the list of documents, and a score, higher for better. */
export type Hit = { readonly place: number; readonly score: number };

/** What an engine makes of a question. */
export type Reply = {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How sure it is that anything here answers the question, where that isn't just the best score. */
  readonly sure?: number;
  /** For an engine that decides by itself: the clause it gives as the answer, or none. */
  readonly given?: number | 'none';
};

/** An engine that has read a set. Asking is timed; reading what was found is not. */
export type Ready<Found = unknown> = {
  ask(question: string): Found | Promise<Found>;
  read(found: Found, question: string): Reply;
};

export type Engine = { readonly make: (set: BenchSet, layout: Layout) => Ready | Promise<Ready> };

/** An engine that only ranks: rows, best first, of which the best counts for its document. */
export function ranking(ask: (question: string) => readonly Hit[] | Promise<readonly Hit[]>): Ready {
  const ready: Ready<readonly Hit[]> = { ask, read: (hits) => ({ hits: bestOfEach(hits) }) };
  return ready as Ready;
}

function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<number, Hit>();
  for (const hit of hits) if (!best.has(hit.place)) best.set(hit.place, hit);
  return [...best.values()];
}
