import type { Language } from '../src/core/language.js';
import type { Policies } from '../src/core/policy.js';
import type { KnownQuestion } from '../src/core/score.js';

/** Questions with known answers, and the policies that should answer them. */
export type BenchSet = {
  readonly name: string;
  /** The language most of it is in: which stemmer a peer gets. */
  readonly language: Language;
  readonly policies: Policies;
  readonly questions: readonly KnownQuestion[];
};

/** Where a set comes from, in a form that can be sent to another process: each reads or makes the set itself. */
export type Source =
  | {
      readonly kind: 'own';
      readonly name: string;
      readonly paths: readonly string[];
      readonly questions: readonly string[];
    }
  | { readonly kind: 'corpus'; readonly name: string; readonly folder: string; readonly split?: string }
  | { readonly kind: 'synthetic'; readonly name: string; readonly clauses: number };
