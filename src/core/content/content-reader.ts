import { isMap, isScalar, type Node } from 'yaml';
import { type Language, languages } from '../language.js';
import type { Day, Phrases, Text } from '../policy.js';
import { didYouMean } from './did-you-mean.js';
import { show } from './show.js';
import { type Entry, got, type YamlSource } from './yaml-source.js';

/** Characters that fit: Slack's limits for the place where each text is shown, with room for the rest. */
export const max = {
  id: 100,
  title: 150,
  rule: 1000,
  text: 9000,
  line: 300,
  phrase: 1000,
  word: 60,
} as const;

/** Wordings that one list may hold. */
const maxPhrases = 1500;

/** Reads values of the kinds that content files have, in the languages of one file. */
export class ContentReader {
  readonly source: YamlSource;
  readonly #languages: readonly Language[];
  readonly #allowed: readonly Language[];
  readonly #what: string;

  /** Every text must be there in each of `spoken`, and may be there in each of `allowed`. */
  constructor(
    source: YamlSource,
    spoken: readonly Language[],
    allowed: readonly Language[] = spoken,
    what = '',
  ) {
    this.source = source;
    this.#languages = spoken;
    this.#allowed = allowed;
    this.#what = what;
  }

  /** The same reader, whose problems begin with `what`. */
  named(what: string): ContentReader {
    return new ContentReader(this.source, this.#languages, this.#allowed, what);
  }

  #label(key: string): string {
    return this.#what === '' ? key : `${this.#what}, ${key}`;
  }

  #missing(at: Node | null, key: string, hint: string): undefined {
    this.source.problem(at, `${this.#what === '' ? 'policy' : this.#what}: "${key}" is missing. ${hint}`);
    return undefined;
  }

  languages(
    entry: Entry | undefined,
    parent: Node | null,
  ): { languages: readonly Language[]; allowed: readonly Language[] } {
    // While it isn't known which languages were meant, texts in any of them are fine.
    const unknown = { languages: [], allowed: languages };
    if (entry === undefined) {
      this.#missing(parent, 'languages', 'Add "languages: [nl, en]", or the one that this policy is in');
      return unknown;
    }
    const before = this.source.problems.length;
    const spoken: Language[] = [];
    const items = this.source.items(entry.value ?? entry.key, 'languages');
    for (const item of items) {
      const name = this.source.word(item);
      const known = languages.find((language) => language === name);
      if (known !== undefined && !spoken.includes(known)) spoken.push(known);
      else
        this.source.problem(
          item,
          known === undefined
            ? `languages: expected ${languages.join(' or ')}, ${got(item)}. Name only languages that the bot speaks`
            : `languages: "${known}" stands here twice. Keep one`,
        );
    }
    if (items.length === 0 && this.source.problems.length === before)
      this.source.problem(
        entry.value ?? entry.key,
        'languages: the list is empty. Write [nl, en], or one of the two',
      );
    return this.source.problems.length > before
      ? { ...unknown, languages: spoken }
      : { languages: spoken, allowed: spoken };
  }

  id(entry: Entry | undefined, parent: Node | null, what: 'policy' | 'clause' | 'topic'): string | undefined {
    const key = what === 'policy' ? 'policy' : 'id';
    if (entry === undefined) {
      this.source.problem(parent, `${what}: "${key}" is missing. Add "${key}: a-short-name"`);
      return undefined;
    }
    const word = this.source.word(entry.value);
    // A value with a form of its own can't be cut short unseen, so a comment may follow it.
    const isName = word !== undefined && isId.test(word) && word.length <= max.id && isText(entry.value);
    if (isName) return word;
    const id = this.source.text(entry.value ?? entry.key, `${what}, ${key}`, max.id, { empty: true });
    if (id === undefined) return undefined;
    this.source.problem(
      entry.value ?? entry.key,
      `${what}: "${show(id)}" can't be an id. Use letters, digits and hyphens, such as "klanten-noemen"`,
    );
    return undefined;
  }

  /** Keeps where an id stands. False, and a problem, where another has it already. */
  claim(id: string, at: Node, ids: Map<string, Node>): boolean {
    const first = ids.get(id);
    if (first === undefined) ids.set(id, at);
    else
      this.source.problem(
        at,
        `${this.#what}: this id is also at ${this.source.place(first)}. Give one of them another id`,
      );
    return first === undefined;
  }

  ids(entry: Entry | undefined, key: string): Map<string, Node> {
    const found = new Map<string, Node>();
    for (const item of entry === undefined
      ? []
      : this.source.items(entry.value ?? entry.key, this.#label(key))) {
      const id = this.source.word(item) ?? this.source.text(item, this.#label(key), max.id);
      if (id !== undefined) found.set(id, item);
    }
    return found;
  }

  required(
    keys: Map<string, Entry>,
    parent: Node | null,
    key: string,
    what: string,
    longest: number,
    options: { empty?: boolean } = {},
  ): Text {
    const entry = keys.get(key);
    if (entry !== undefined) return this.#text(entry, this.#label(key), longest, options);
    this.source.problem(parent, `${what}: "${key}" is missing. Add "${key}: ${this.#example()}"`);
    return {};
  }

  optionalText(entry: Entry | undefined, key: string, longest: number): Text | undefined {
    return entry === undefined ? undefined : this.#text(entry, this.#label(key), longest, {});
  }

  /** How a text in all languages of the file is written. */
  #example(value = '…'): string {
    const spoken = this.#languages.length === 0 ? this.#allowed : this.#languages;
    return `{ ${spoken.map((language) => `${language}: ${value}`).join(', ')} }`;
  }

  #text(entry: Entry, label: string, longest: number, options: { empty?: boolean }): Text {
    const node = entry.value ?? entry.key;
    if (entry.value === null || (isScalar(node) && node.value === null)) {
      this.source.problem(node, `${label}: has no value. Fill it in as ${this.#example()}`);
      return {};
    }
    if (options.empty === true && isScalar(node) && node.value === '')
      return Object.fromEntries(this.#languages.map((language) => [language, '']));
    const expected =
      this.#languages.length > 1 ? 'expected a text in each language' : 'expected a text by language';
    const before = this.source.problems.length;
    const entries = this.#byLanguage(node, label, expected, this.#example());
    const isMisread = this.source.problems.length > before && entries.size === 0;
    const text: Partial<Record<Language, string>> = {};
    for (const language of isMisread ? [] : this.#allowed) {
      const found = entries.get(language);
      if (found !== undefined) {
        const value = this.source.text(found.value ?? found.key, `${label}, ${language}`, longest, options);
        if (value !== undefined) text[language] = value;
      } else if (this.#languages.includes(language)) {
        this.source.problem(
          node,
          `${label}: "${language}" is missing. Every text must be there in ${this.#languages.join(' and ')}; add "${language}: …"`,
        );
      }
    }
    return text;
  }

  /** Like `entries`, for keys that are languages. */
  #byLanguage(node: Node | null, label: string, expected: string, example: string): Map<string, Entry> {
    const entries = this.source.entries(node, label, languages, expected, `Write it as ${example}`);
    for (const language of languages) {
      const entry = entries.get(language);
      if (entry === undefined || this.#allowed.includes(language)) continue;
      this.source.problem(
        entry.key,
        `${label}: "${language}" is not among the languages of this file (${this.#allowed.join(', ')}). Add it to "languages", or take this text out`,
      );
      entries.delete(language);
    }
    return entries;
  }

  string(entry: Entry | undefined, parent: Node | null, key: string, longest: number): string | undefined {
    if (entry === undefined) return this.#missing(parent, key, `Add "${key}: …"`);
    if (entry.value === null) {
      this.source.problem(entry.key, `${this.#label(key)}: has no value. Fill it in`);
      return undefined;
    }
    return this.source.text(entry.value, this.#label(key), longest);
  }

  day(entry: Entry | undefined, key: string, parent?: Node | null): Day | undefined {
    if (entry === undefined) {
      if (parent !== undefined) this.#missing(parent, key, `Add "${key}: 2026-01-31", a date`);
      return undefined;
    }
    const text = this.source.word(entry.value);
    const date = /^\d{4}-\d{2}-\d{2}$/u.test(text ?? '') ? new Date(`${text}T00:00:00Z`) : undefined;
    if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text ?? ' '))
      return text;
    this.source.problem(
      entry.value ?? entry.key,
      `${this.#label(key)}: ${text === undefined ? `expected a date, ${got(entry.value)}` : `"${show(text)}" is not a date`}. Write it as year-month-day: 2026-01-31`,
    );
    return undefined;
  }

  choice<Value extends string>(
    entry: Entry | undefined,
    parent: Node | null,
    key: string,
    values: readonly Value[],
  ): Value | undefined {
    if (entry === undefined) return this.#missing(parent, key, `Choose from: ${values.join(', ')}`);
    const text = this.source.word(entry.value);
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) {
      const guess = text === undefined ? undefined : didYouMean(text, values);
      this.source.problem(
        entry.value ?? entry.key,
        `${this.#label(key)}: expected one of ${values.join(', ')}, ${got(entry.value)}. ${guess === undefined ? 'Choose one of them' : `Did you mean "${guess}"?`}`,
      );
    }
    return value;
  }

  flag(entry: Entry, key: string): boolean {
    const value = entry.value !== null && 'value' in entry.value ? entry.value.value : undefined;
    if (typeof value === 'boolean') return value;
    this.source.problem(
      entry.value ?? entry.key,
      `${this.#label(key)}: expected true or false, ${got(entry.value)}. Write one of the two, without quotes`,
    );
    return false;
  }

  words(entry: Entry | undefined): string[][] {
    const groups = entry === undefined ? [] : this.source.items(entry.value ?? entry.key, 'words');
    return groups.map((group) =>
      this.source
        .items(group, 'words, a group')
        .flatMap((item) => this.source.text(item, 'words, a group', max.word) ?? []),
    );
  }

  phrases(entry: Entry | undefined): Phrases {
    return entry === undefined ? {} : this.phraseLists(entry.value ?? entry.key, this.#label('phrases'));
  }

  phraseLists(node: Node, label = this.#what): Phrases {
    const lists: Partial<Record<Language, string[]>> = {};
    const entries = this.#byLanguage(node, label, 'expected lists by language', this.#example('[ … ]'));
    for (const language of this.#allowed) {
      const list = entries.get(language);
      if (list === undefined) continue;
      const items = this.source.items(list.value ?? list.key, `${label}, ${language}`);
      if (items.length > maxPhrases)
        this.source.problem(
          list.value,
          `${label}, ${language}: holds ${items.length} wordings; at most ${maxPhrases} are read. Take out those that are alike`,
        );
      lists[language] = items.flatMap(
        (item) => this.source.text(item, `${label}, ${language}`, max.phrase) ?? [],
      );
    }
    return lists;
  }
}

const isId = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._/-]*$/u;

/** Whether YAML takes a value for a text: not for a number, or for yes and no. */
function isText(node: Node | null): boolean {
  return isScalar(node) && typeof node.value === 'string' && !/^(?:yes|no|on|off|y|n)$/iu.test(node.value);
}

/** The top of a file, if it holds keys with values; else that is its only problem. */
export function mapping(source: YamlSource, what: string, start: string): Node | undefined {
  if (source.root === null || isMap(source.root)) return source.root ?? undefined;
  source.problem(source.root, `expected ${what}, ${got(source.root)}. Start the file with "${start}"`);
  return undefined;
}

/** `clause "carry-over"`, when its id can be made out. */
export function named(what: string, node: Node): string {
  const id = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && key.value === 'id')?.value
    : undefined;
  return isScalar(id) && typeof id.value === 'string' ? `${what} "${show(id.value)}"` : what;
}

/** A key of an object where it has a value. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
