import type { Language } from './language.js';

/** A text in each language of its policy. A policy in one language has one key. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** Ways people ask, by language. */
export type Phrases = Readonly<Partial<Record<Language, readonly string[]>>>;

export const verdicts = ['allowed', 'allowed-if', 'not-allowed', 'duty', 'info'] as const;
export type Verdict = (typeof verdicts)[number];

export const statuses = ['adopted', 'draft'] as const;
export type Status = (typeof statuses)[number];

/** A calendar day as it stands in the file, `2026-01-31`. Days compare as strings. */
export type Day = string;

/** What all clauses of one policy share. */
export type Policy = {
  readonly id: string;
  /** The file it came from, as the owner would name it: `policy/sociale-media.yml`. */
  readonly file: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly version: string;
  readonly effective: Day;
  readonly review?: Day;
  readonly owner: Text;
  readonly contact: Text;
  readonly status: Status;
  readonly source?: Text;
  /** Groups of words that mean the same in this policy. */
  readonly words: readonly (readonly string[])[];
  /** Topics of `elsewhere.yml` that this policy does answer, and that are therefore switched off. */
  readonly covers: readonly string[];
};

export type Clause = {
  readonly id: string;
  readonly policy: Policy;
  readonly title: Text;
  readonly verdict: Verdict;
  readonly rule: Text;
  readonly text: Text;
  readonly phrases: Phrases;
  readonly source?: string;
  readonly contact?: Text;
  readonly sensitive: boolean;
  /** Ids of other clauses; all of them exist. */
  readonly related: readonly string[];
  readonly effective?: Day;
  readonly until?: Day;
  /** Eight hex digits of what the answer says in all languages, so that a screenshot can be checked later. */
  readonly hash: string;
};

/** The kinds of small talk that have a fixed line of their own. */
export const talks = [
  'greeting',
  'thanks',
  'goodbye',
  'identity',
  'help',
  'laughter',
  'grumble',
  'nonsense',
] as const;
export type Talk = (typeof talks)[number];

/** Something employees ask about and no policy here answers. */
export type Topic = {
  readonly id: string;
  readonly title: Text;
  /** Where to go with it; without one, the policy's own contact is named. */
  readonly contact?: Text;
  readonly talk?: Talk;
  /** False for a collection of what has no one name: naming it would tell nobody anything. */
  readonly named: boolean;
  readonly phrases: Phrases;
};

/** Everything that was loaded: clauses of all policies in file order, and what is not ours. */
export type Policies = {
  readonly policies: readonly Policy[];
  readonly clauses: readonly Clause[];
  readonly topics: readonly Topic[];
  /** Topics that are switched off, because a policy covers them. What is asked there is asked of that policy. */
  readonly covered: readonly Topic[];
};

/** The text in the language asked for, or else in the first language that the policy has. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** The language in which this clause can answer: the one asked for, or else its policy's first. */
export function languageOf(clause: Clause, language: Language): Language {
  return clause.policy.languages.includes(language) ? language : (clause.policy.languages[0] ?? language);
}

/** Whether the clause counts on this day: not before its own first day, not after its last. */
export function inForce(clause: Clause, day: Day): boolean {
  return (
    (clause.effective === undefined || clause.effective <= day) &&
    (clause.until === undefined || day <= clause.until)
  );
}
