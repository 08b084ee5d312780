import { isMap, isScalar, type Node } from 'yaml';
import { type Language, languages } from '../language.js';
import {
  type Clause,
  type Day,
  type Phrases,
  type Policies,
  type Policy,
  statuses,
  type Talk,
  type Text,
  type Topic,
  talks,
  verdicts,
} from '../policy.js';
import type { ContentFile } from './content-file.js';
import { didYouMean } from './did-you-mean.js';
import { shortHash } from './hash.js';
import { PolicyError, type Problem } from './problem.js';
import { show } from './show.js';
import { type Entry, got, YamlSource } from './yaml-source.js';

/** Characters that fit: Slack's limits for the place where each text is shown, with room for the rest. */
const max = { id: 100, title: 150, rule: 1000, text: 9000, line: 300, phrase: 1000, word: 60 } as const;

/** Wordings that one list may hold. */
const maxPhrases = 1000;

const policyKeys = [
  'policy',
  'title',
  'languages',
  'version',
  'effective',
  'review',
  'owner',
  'contact',
  'status',
  'source',
  'words',
  'covers',
  'clauses',
];
const clauseKeys = [
  'id',
  'title',
  'verdict',
  'rule',
  'text',
  'phrases',
  'source',
  'contact',
  'sensitive',
  'related',
  'effective',
  'until',
];
const topicKeys = ['id', 'title', 'contact', 'talk', 'phrases'];

type Parsed = {
  source: YamlSource;
  ids: Map<string, Node>;
  related: { id: string; at: Node; what: string }[];
};
type ParsedPolicy = Parsed & {
  policy: Policy;
  clauses: Clause[];
  covers: Map<string, Node>;
  idAt: Node | null;
};
type ParsedTopics = { source: YamlSource; ids: Map<string, Node>; topics: Topic[] };

/**
 * Reads all content files together, for clauses may refer to one another across files.
 *
 * @throws {PolicyError} with every problem of every file, in the order of the files and their lines.
 */
export function parsePolicies(files: readonly ContentFile[]): Policies {
  const sources: YamlSource[] = [];
  const open = (file: ContentFile): YamlSource => {
    const source = new YamlSource(file.name, file.bytes, file.size);
    sources.push(source);
    return source;
  };
  const of = (kind: ContentFile['kind']) => files.filter((file) => file.kind === kind);

  const parsed = of('policy').map((file) => parsePolicy(file, open(file)));
  const topics = of('elsewhere').map((file) => parseTopics(open(file)));
  checkUnique(parsed);
  checkUniqueTopics(topics);
  checkReferences(parsed, topics);

  const clauses = new Map(parsed.flatMap((policy) => policy.clauses.map((clause) => [clause.id, clause])));
  for (const file of of('phrases')) addPhrases(file, open(file), parsed, clauses);

  const problems = sources.flatMap((source) => source.problems);
  if (problems.length > 0) throw new PolicyError(inOrder(problems, files));

  const covered = new Set(parsed.flatMap(({ policy }) => policy.covers));
  return {
    policies: parsed.map(({ policy }) => policy),
    clauses: [...clauses.values()],
    topics: topics.flatMap((file) => file.topics).filter((topic) => !covered.has(topic.id)),
  };
}

function parsePolicy(file: ContentFile, source: YamlSource): ParsedPolicy {
  const read = new Reader(source, languages);
  const nothing = { source, ids: new Map(), related: [], covers: new Map(), clauses: [], idAt: null };
  const root = mapping(source, 'a policy', 'policy: its-name');
  if (root === undefined) return { ...nothing, policy: emptyPolicy(file.name) };
  const head = source.entries(root, 'policy', policyKeys);

  const spoken = read.languages(head.get('languages'), source.root);
  const own = new Reader(source, spoken.languages, spoken.allowed);
  const covers = own.ids(head.get('covers'), 'covers');
  const policy: Policy = {
    id: own.id(head.get('policy'), source.root, 'policy') ?? file.name,
    file: file.name,
    title: own.required(head, source.root, 'title', 'policy', max.title),
    languages: spoken.languages,
    version: own.string(head.get('version'), source.root, 'version', 40) ?? '',
    effective: own.day(head.get('effective'), 'effective', source.root) ?? '',
    ...optional('review', own.day(head.get('review'), 'review')),
    owner: own.required(head, source.root, 'owner', 'policy', max.line),
    contact: own.required(head, source.root, 'contact', 'policy', max.line),
    status: own.choice(head.get('status'), source.root, 'status', statuses) ?? 'draft',
    ...optional('source', own.optionalText(head.get('source'), 'source', max.line)),
    words: own.words(head.get('words')),
    covers: [...covers.keys()],
  };

  const result: ParsedPolicy = {
    ...nothing,
    policy,
    covers,
    clauses: [],
    ids: new Map(),
    related: [],
    idAt: head.get('policy')?.value ?? null,
  };
  const list = head.get('clauses');
  const nodes = list === undefined ? [] : source.items(list.value, 'clauses');
  if (list === undefined)
    source.problem(source.root, 'policy: "clauses" is missing. Add the list of clauses');
  else if (nodes.length === 0 && source.problems.length === 0)
    source.problem(list.value ?? list.key, 'clauses: the list is empty. Add a clause, or delete the file');
  for (const node of nodes) parseClause(node, own, result);
  return result;
}

function parseClause(node: Node, read: Reader, into: ParsedPolicy): void {
  const { source } = read;
  const keys = source.entries(
    node,
    named('clause', node),
    clauseKeys,
    'expected a clause',
    'Start it with "- id: its-name"',
  );
  if (keys.size === 0) return;
  const id = read.id(keys.get('id'), node, 'clause');
  const what = id === undefined ? 'clause' : `clause "${show(id)}"`;
  const inside = read.named(what);
  const related = inside.ids(keys.get('related'), 'related');
  const sensitive = keys.get('sensitive');
  const effective = inside.day(keys.get('effective'), 'effective');
  const until = inside.day(keys.get('until'), 'until');
  if (effective !== undefined && until !== undefined && until < effective) {
    source.problem(
      keys.get('until')?.value,
      `${what}: "until" (${until}) is before "effective" (${effective}). Put the first day in "effective" and the last in "until"`,
    );
  }
  const title = inside.required(keys, node, 'title', what, max.title);
  const rule = inside.required(keys, node, 'rule', what, max.rule);
  // An answer may consist of the rule alone: the key must be there, the text may be "".
  const text = inside.required(keys, node, 'text', what, max.text, { empty: true });
  const verdict = inside.choice(keys.get('verdict'), node, 'verdict', verdicts) ?? 'info';
  const clause: Clause = {
    id: id ?? '',
    policy: into.policy,
    title,
    verdict,
    rule,
    text,
    phrases: inside.phrases(keys.get('phrases')),
    ...optional(
      'source',
      keys.has('source') ? inside.string(keys.get('source'), node, 'source', max.line) : undefined,
    ),
    ...optional('contact', inside.optionalText(keys.get('contact'), 'contact', max.line)),
    sensitive: sensitive === undefined ? false : inside.flag(sensitive, 'sensitive'),
    related: [...related.keys()],
    ...optional('effective', effective),
    ...optional('until', until),
    hash: shortHash(JSON.stringify([into.policy.id, id, into.policy.version, verdict, title, rule, text])),
  };
  for (const [name, at] of related) into.related.push({ id: name, at, what });
  if (id === undefined) return;
  const first = into.ids.get(id);
  const at = keys.get('id')?.value ?? node;
  if (first !== undefined) {
    source.problem(at, `${what}: this id is also at ${source.place(first)}. Give one of them another id`);
    return;
  }
  into.ids.set(id, at);
  into.clauses.push(clause);
}

function parseTopics(source: YamlSource): ParsedTopics {
  const ids = new Map<string, Node>();
  const topics: Topic[] = [];
  const root = mapping(source, 'a list of topics', 'topics:');
  if (root === undefined) return { source, ids, topics };
  const head = source.entries(root, 'elsewhere', ['languages', 'topics']);
  const spoken = head.has('languages')
    ? new Reader(source, languages).languages(head.get('languages'), source.root)
    : { languages, allowed: languages };
  const read = new Reader(source, spoken.languages, spoken.allowed);
  const list = head.get('topics');
  if (list === undefined)
    source.problem(source.root, 'elsewhere: "topics" is missing. Add the list of topics');
  for (const node of list === undefined ? [] : source.items(list.value, 'topics')) {
    const keys = source.entries(
      node,
      named('topic', node),
      topicKeys,
      'expected a topic',
      'Start it with "- id: its-name"',
    );
    if (keys.size === 0) continue;
    const id = read.id(keys.get('id'), node, 'topic');
    const what = id === undefined ? 'topic' : `topic "${show(id)}"`;
    const inside = read.named(what);
    const talk = keys.has('talk') ? inside.choice(keys.get('talk'), node, 'talk', talks) : undefined;
    const topic: Topic = {
      id: id ?? '',
      title: inside.required(keys, node, 'title', what, max.title),
      ...optional('contact', inside.optionalText(keys.get('contact'), 'contact', max.line)),
      ...optional<'talk', Talk>('talk', talk),
      phrases: inside.phrases(keys.get('phrases')),
    };
    if (id === undefined) continue;
    const first = ids.get(id);
    if (first !== undefined) {
      source.problem(
        keys.get('id')?.value,
        `${what}: this id is also at ${source.place(first)}. Give one of them another id`,
      );
      continue;
    }
    ids.set(id, keys.get('id')?.value ?? node);
    topics.push(topic);
  }
  return { source, ids, topics };
}

/** The top of a file, if it holds keys with values; else that is its only problem. */
function mapping(source: YamlSource, what: string, start: string): Node | undefined {
  if (source.root === null || isMap(source.root)) return source.root ?? undefined;
  source.problem(source.root, `expected ${what}, ${got(source.root)}. Start the file with "${start}"`);
  return undefined;
}

/** `clause "carry-over"`, when its id can be made out. */
function named(what: string, node: Node): string {
  const id = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && key.value === 'id')?.value
    : undefined;
  return isScalar(id) && typeof id.value === 'string' ? `${what} "${show(id.value)}"` : what;
}

/** Adds `phrases/<policy>.yml` to the clauses of that policy; the file's name says which. */
function addPhrases(
  file: ContentFile,
  source: YamlSource,
  parsed: readonly ParsedPolicy[],
  clauses: Map<string, Clause>,
): void {
  const id = file.name.replace(/^.*[\\/]/u, '').replace(/\.ya?ml$/u, '');
  const owner = parsed.find(({ policy }) => policy.id === id);
  if (owner === undefined) {
    if (parsed.some(isBroken)) return;
    const guess = didYouMean(
      id,
      parsed.map(({ policy }) => policy.id),
    );
    source.problem(
      0,
      `these phrases are for the policy "${show(id)}", which isn't there.${guess === undefined ? ' Name the file after its policy, or delete it' : ` Did you mean "${guess}.yml"?`}`,
    );
    return;
  }
  const root = mapping(source, 'wordings by clause', 'a-clause:');
  if (root === undefined) return;
  const read = new Reader(source, owner.policy.languages);
  for (const [name, entry] of source.entries(root, 'phrases', [...owner.ids.keys()])) {
    const more = read.named(`phrases of "${show(name)}"`).phraseLists(entry.value ?? entry.key);
    const clause = clauses.get(name);
    if (clause !== undefined) clauses.set(name, { ...clause, phrases: joined(clause.phrases, more) });
  }
}

function joined(one: Phrases, other: Phrases): Phrases {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const all = [...(one[language] ?? []), ...(other[language] ?? [])];
      return all.length === 0 ? [] : [[language, all]];
    }),
  );
}

function checkUnique(parsed: readonly ParsedPolicy[]): void {
  const clauseAt = new Map<string, string>();
  const policyAt = new Map<string, string>();
  for (const { source, ids, policy, idAt } of parsed) {
    const twin = policyAt.get(policy.id);
    if (twin === undefined) policyAt.set(policy.id, source.place(idAt));
    else
      source.problem(
        idAt,
        `policy "${show(policy.id)}": this name is also at ${twin}. Give one of them another name, or delete the file that is a copy`,
      );
    for (const [id, node] of ids) {
      const first = clauseAt.get(id);
      if (first === undefined) clauseAt.set(id, source.place(node));
      else
        source.problem(
          node,
          `clause "${show(id)}": this id is also at ${first}. Give one of them another id`,
        );
    }
  }
}

function checkUniqueTopics(files: readonly ParsedTopics[]): void {
  const topicAt = new Map<string, string>();
  for (const { source, ids } of files) {
    for (const [id, node] of ids) {
      const first = topicAt.get(id);
      if (first === undefined) topicAt.set(id, source.place(node));
      else
        source.problem(node, `topic "${show(id)}": this id is also at ${first}. Give one of them another id`);
    }
  }
}

/** A file whose ids can't be known, so that others can't be blamed for naming them. */
function isBroken({ source }: { source: YamlSource }): boolean {
  return source.root === null || !isMap(source.root);
}

function checkReferences(parsed: readonly ParsedPolicy[], topics: readonly ParsedTopics[]): void {
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

function inOrder(problems: readonly Problem[], files: readonly ContentFile[]): Problem[] {
  const order = new Map(files.map((file, index) => [file.name, index]));
  return [...problems].sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
}

function emptyPolicy(file: string): Policy {
  return {
    id: file,
    file,
    title: {},
    languages,
    version: '',
    effective: '',
    owner: {},
    contact: {},
    status: 'draft',
    words: [],
    covers: [],
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/** Reads values of the kinds that content files have, in the languages of one file. */
class Reader {
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
  named(what: string): Reader {
    return new Reader(this.source, this.#languages, this.#allowed, what);
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
