import { clauseDocument, type Document, topicDocument } from '../src/core/matching/documents.js';
import type { Policies } from '../src/core/policy.js';

/** What can be found, the same for every engine: the clauses first, then the topics of elsewhere. */
export function documentsOf({ clauses, topics }: Policies): Document[] {
  return [...clauses.map(clauseDocument), ...topics.map(topicDocument)];
}
