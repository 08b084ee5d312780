import { documentsOf } from '../src/core/matching/reading/documents.js';
import type { Policies } from '../src/core/policy.js';

/** How a search library gets its documents: one for each clause, or one for each wording, the best of which counts. */
export const layouts = ['clauses', 'wordings'] as const;
export type Layout = (typeof layouts)[number];

/** What a library indexes, and the place of the document that it stands for. */
export type Row = {
  readonly place: number;
  readonly title: readonly string[];
  readonly phrases: readonly string[];
  readonly text: readonly string[];
};

export function rowsOf(policies: Policies, layout: Layout): Row[] {
  const none = { title: [], phrases: [], text: [] };
  return documentsOf(policies).flatMap(({ title, phrases, text }, place): Row[] =>
    layout === 'clauses'
      ? [{ place, title, phrases, text }]
      : [
          ...title.map((wording) => ({ ...none, place, title: [wording] })),
          ...phrases.map((wording) => ({ ...none, place, phrases: [wording] })),
          ...text.filter((wording) => wording !== '').map((wording) => ({ ...none, place, text: [wording] })),
        ],
  );
}
