import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mainLanguage } from '../src/core/matching/documents.js';
import type { KnownQuestion } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';
import { readJsonLines } from './jsonl.js';
import type { BenchSet, Source } from './set.js';

const folder = 'test/questions';

/**
 * Our own questions, asked of the policies that `floors.json` names for them. Files about the same policies are one set,
 * named after the first of them.
 */
export function ownSets(): Source[] {
  const floors: Record<string, { readonly policies: readonly string[] }> = JSON.parse(
    readFileSync(`${folder}/floors.json`, 'utf8'),
  );
  const files = new Map<string, string[]>();
  for (const [file, { policies }] of Object.entries(floors)) {
    const key = JSON.stringify(policies);
    files.set(key, [...(files.get(key) ?? []), file]);
  }
  return [...files].map(([key, names]) => ({
    kind: 'own',
    name: basename(names[0] ?? '', '.jsonl'),
    paths: JSON.parse(key) as string[],
    questions: names.map((file) => `${folder}/${file}`),
  }));
}

export function readOwnSet({ name, paths, questions }: Source & { kind: 'own' }): BenchSet {
  const policies = loadPolicies(paths);
  return {
    name,
    language: mainLanguage(policies),
    policies,
    questions: questions.flatMap((file) => readJsonLines<KnownQuestion>(file)),
  };
}
