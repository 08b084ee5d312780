import { isMap } from 'yaml';
import { didYouMean } from './did-you-mean.js';
import type { ParsedPolicy } from './parse-policy.js';
import type { ParsedTopics } from './parse-topics.js';
import { show } from './show.js';
import type { YamlSource } from './yaml-source.js';

/** A name that two policies give themselves: told at the second. */
export function checkUniqueNames(parsed: readonly ParsedPolicy[]): void {
  const policyAt = new Map<string, string>();
  for (const { source, policy, idAt } of parsed) {
    const twin = policyAt.get(policy.id);
    if (twin === undefined) policyAt.set(policy.id, source.place(idAt));
    else
      source.problem(
        idAt,
        `policy "${show(policy.id)}": this name is also at ${twin}. Give one of them another name, or delete the file that is a copy`,
      );
  }
}

/** Ids that stand in two files: told at the second. */
export function checkUniqueIds(
  what: 'clause' | 'topic',
  files: readonly Pick<ParsedPolicy, 'source' | 'ids'>[],
): void {
  const placeOf = new Map<string, string>();
  for (const { source, ids } of files) {
    for (const [id, node] of ids) {
      const first = placeOf.get(id);
      if (first === undefined) placeOf.set(id, source.place(node));
      else
        source.problem(
          node,
          `${what} "${show(id)}": this id is also at ${first}. Give one of them another id`,
        );
    }
  }
}

/** A file whose ids can't be known, so that others can't be blamed for naming them. */
export function isBroken({ source }: { source: YamlSource }): boolean {
  return source.root === null || !isMap(source.root);
}

/** Clauses and topics that are named somewhere and stand nowhere. */
export function checkReferences(parsed: readonly ParsedPolicy[], topics: readonly ParsedTopics[]): void {
  const known = parsed.flatMap(({ ids }) => [...ids.keys()]);
  const all = new Set(known);
  const topicIds = topics.flatMap(({ ids }) => [...ids.keys()]);
  const allTopics = new Set(topicIds);
  const suggest = (id: string, names: readonly string[], what: string): string => {
    const guess = didYouMean(id, names);
    return guess === undefined ? `Name an existing ${what}, or take it out` : `Did you mean "${guess}"?`;
  };
  for (const { source, related, covers } of parsed) {
    if (!parsed.some(isBroken)) {
      for (const { id, at, what } of related) {
        if (all.has(id)) continue;
        source.problem(
          at,
          `${what}: "related" names "${show(id)}", which is no clause. ${suggest(id, known, 'id')}`,
        );
      }
    }
    // One policy may be tried without the elsewhere.yml of its folder.
    if (topics.length === 0 || topics.some(isBroken)) continue;
    for (const [id, at] of covers) {
      if (allTopics.has(id)) continue;
      source.problem(
        at,
        `covers: "${show(id)}" is no topic of elsewhere.yml. ${suggest(id, topicIds, 'topic')}`,
      );
    }
  }
}
