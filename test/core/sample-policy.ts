import { parsePolicies } from '../../src/core/content/parse-policies.js';
import { PolicyError } from '../../src/core/content/problem.js';
import type { Policies } from '../../src/core/policy.js';

/** A policy file without fault, to be spoilt. */
export const leave = `policy: verlof
title: { nl: Verlof, en: Leave }
languages: [nl, en]
version: "1.0"
effective: 2026-01-01
owner: { nl: HR, en: HR }
contact: { nl: "HR, #vraag-hr", en: "HR, #vraag-hr" }
status: adopted
clauses:
  - id: meenemen
    title: { nl: Dagen meenemen, en: Carry over days }
    verdict: allowed-if
    rule: { nl: Je mag vijf dagen meenemen., en: You may carry over five days. }
    text:
      nl: Vraag het voor december.
      en: Ask before December.
    phrases:
      nl: [dagen bewaren, verlof opsparen]
      en: [save days, keep leave]
`;

/** The sample with one thing changed. */
export function spoilt(find: string, by: string): string {
  if (!leave.includes(find)) throw new Error(`the sample holds no ${find}`);
  return leave.replace(find, () => by);
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads files by name; `phrases/` and `elsewhere.yml` are what their names say. */
export function read(files: Files): Policies {
  return parsePolicies(
    Object.entries(files).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      kind: name.includes('phrases/') ? 'phrases' : name.endsWith('elsewhere.yml') ? 'elsewhere' : 'policy',
    })),
  );
}

/** The problems as they are printed; none when all is well. */
export function problemsIn(files: Files): string[] {
  try {
    read(files);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.message.split('\n');
    throw error;
  }
}

/** The problems of one file, without its name. */
export function problemsOf(content: string | Uint8Array): string[] {
  return problemsIn({ 'verlof.yml': content }).map((line) => line.replace(/^verlof\.yml:/u, ''));
}
