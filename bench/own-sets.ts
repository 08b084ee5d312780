import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mainLanguage } from '../src/core/matching/reading/documents.js';
import type { KnownQuestion } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';
import { grouped } from './grouped.js';
import { readJsonLines } from './jsonl.js';
import type { BenchSet, Source } from './set.js';

const folder = 'test/questions';

export type OwnSource = Source & { readonly kind: 'own' };

type Entry = {
  readonly policies: readonly string[];
  readonly questions?: string;
  readonly heldOut?: boolean;
  /** Absent where no question of the file has an answer. */
  readonly top1?: number;
};

/**
 * Our own questions, asked of the policies that `floors.json` names for them. Files about the same policies are one set,
 * named after the first of them.
 *
 * @param heldOut whether those are wanted as well that nothing is ever fitted to
 */
export function ownSets(heldOut: boolean): OwnSource[] {
  const floors: Record<string, Entry> = JSON.parse(readFileSync(`${folder}/floors.json`, 'utf8'));
  // An entry that borrows another's questions asks them of more policies, which is no set of its own. One without answers
  // asks which topic is named, which no other engine is asked.
  const wanted = Object.keys(floors).filter((file) => {
    const { questions, top1, heldOut: isHeldOut } = floors[file] ?? {};
    return questions === undefined && top1 !== undefined && (heldOut || isHeldOut !== true);
  });
  const files = grouped(wanted, (file) => JSON.stringify(floors[file]?.policies));
  return [...files.values()].map((names) => ({
    kind: 'own',
    name: basename(names[0] ?? '', '.jsonl'),
    paths: floors[names[0] ?? '']?.policies ?? [],
    questions: names.map((file) => `${folder}/${file}`),
  }));
}

export function readOwnSet({ name, paths, questions }: OwnSource): BenchSet {
  const policies = loadPolicies(paths);
  return {
    name,
    language: mainLanguage(policies),
    policies,
    questions: questions.flatMap((file) => readJsonLines<KnownQuestion>(file)),
  };
}
