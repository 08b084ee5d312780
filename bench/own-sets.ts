import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mainLanguage } from '../src/core/matching/documents.js';
import type { KnownQuestion } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';
import { readJsonLines } from './jsonl.js';
import type { BenchSet, Source } from './set.js';

const folder = 'test/questions';

/** Our own questions, asked of the policies that `floors.json` names for them. */
export function ownSets(): Source[] {
  const floors: Record<string, { readonly policies: readonly string[] }> = JSON.parse(
    readFileSync(`${folder}/floors.json`, 'utf8'),
  );
  return Object.entries(floors).map(([file, { policies }]) => ({
    kind: 'own',
    name: basename(file, '.jsonl'),
    paths: policies,
    questions: `${folder}/${file}`,
  }));
}

export function readOwnSet({ name, paths, questions }: Source & { kind: 'own' }): BenchSet {
  const policies = loadPolicies(paths);
  return {
    name,
    language: mainLanguage(policies),
    policies,
    questions: readJsonLines<KnownQuestion>(questions),
  };
}
