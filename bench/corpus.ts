import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Language, languageOfText } from '../src/core/language.js';
import type { Clause, Policies, Policy } from '../src/core/policy.js';
import type { KnownQuestion } from '../src/core/score.js';
import { readJsonLines } from './jsonl.js';
import type { BenchSet, Source } from './set.js';

type Entry = {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly alternatives?: readonly string[];
};
type Asked = KnownQuestion & { readonly split?: string };

/** The corpora under a folder, or the one that it is: a corpus has a `corpus.jsonl` and a `questions.jsonl`. */
export function corporaIn(folder: string, split: string | undefined): Source[] {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder`);
  const isCorpus = (path: string): boolean =>
    existsSync(join(path, 'corpus.jsonl')) && existsSync(join(path, 'questions.jsonl'));
  const inside = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const found = [folder, ...inside].filter(isCorpus);
  if (found.length === 0)
    throw new Error(`${folder}: no folder with corpus.jsonl and questions.jsonl was found here`);
  return found.map((path) => ({
    kind: 'corpus',
    name: basename(resolve(path)),
    folder: path,
    ...(split === undefined ? {} : { split }),
  }));
}

export function readCorpus({ name, folder, split }: Source & { kind: 'corpus' }): BenchSet {
  const entries = readJsonLines<Entry>(join(folder, 'corpus.jsonl'));
  const questions = readJsonLines<Asked>(join(folder, 'questions.jsonl'));
  const chosen = questions.filter((question) => split === undefined || question.split === split);
  const language = languageOf(entries);
  return { name, language, policies: asPolicies(name, language, entries), questions: chosen };
}

/** The language of most texts, by the words that the product itself tells languages by. */
function languageOf(entries: readonly Entry[]): Language {
  const told = entries
    .flatMap(({ title = '', text = '', alternatives = [] }) => [title, text, ...alternatives])
    .map(languageOfText);
  const dutch = told.filter((language) => language === 'nl').length;
  return dutch >= told.filter((language) => language === 'en').length ? 'nl' : 'en';
}

/** A corpus as one policy in one language, without topics: all that it has goes to the matcher as it stands. */
export function asPolicies(name: string, language: Language, entries: readonly Entry[]): Policies {
  const own = (text: string) => ({ [language]: text });
  const policy: Policy = {
    id: name,
    file: name,
    title: own(name),
    languages: [language],
    version: '1',
    effective: '2000-01-01',
    owner: own(''),
    contact: own(''),
    status: 'adopted',
    words: [],
    covers: [],
  };
  const clauses = entries.map(
    ({ id, title = '', text = '', alternatives = [] }): Clause => ({
      id,
      policy,
      title: own(title),
      verdict: 'info',
      rule: own(''),
      text: own(text),
      phrases: { [language]: alternatives },
      sensitive: false,
      related: [],
      hash: '',
    }),
  );
  return { policies: [policy], clauses, topics: [], covered: [] };
}
