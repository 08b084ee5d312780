import type { Node } from 'yaml';
import { shortHash } from './hash.js';
import { type Language, languages } from './language.js';
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
} from './policy.js';
import { PolicyError, type Problem } from './problem.js';
import { didYouMean, type Entry, show, YamlSource } from './yaml-source.js';

/** A content file as it was read: its name as the owner knows it, its bytes, and what it is by its place. */
export type ContentFile = { name: string; bytes: Uint8Array; kind: 'policy' | 'phrases' | 'elsewhere' };

/** Characters that fit: Slack's limits for the place where each text is shown, with room for the rest. */
const max = { id: 100, title: 150, rule: 1000, text: 9000, line: 300, phrase: 1000, word: 60 } as const;

/** Wordings a clause or topic may have in all, in one language. */
const maxPhrases = 500;

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
type ParsedPolicy = Parsed & { policy: Policy; clauses: Clause[]; covers: Map<string, Node> };

/**
 * Reads all content files together, for clauses may refer to one another across files.
 *
 * @throws {PolicyError} with every problem of every file, in the order of the files and their lines.
 */
export function parsePolicies(files: readonly ContentFile[]): Policies {
  const sources: YamlSource[] = [];
  const open = (file: ContentFile): YamlSource => {
    const source = new YamlSource(file.name, file.bytes);
    sources.push(source);
    return source;
  };
  const of = (kind: ContentFile['kind']) => files.filter((file) => file.kind === kind);

  const parsed = of('policy').map((file) => parsePolicy(file, open(file)));
  const topics = of('elsewhere').map((file) => parseTopics(open(file)));
  checkUnique(of('policy'), parsed);
  checkReferences(
    parsed,
    topics.flatMap(({ ids }) => [...ids.keys()]),
  );

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
  const nothing = { source, ids: new Map(), related: [], covers: new Map(), clauses: [] };
  const head = source.root === null ? undefined : source.entries(source.root, 'policy', policyKeys);
  if (head === undefined) return { ...nothing, policy: emptyPolicy(file.name) };

  const spoken = read.languages(head.get('languages'), source.root);
  const own = new Reader(source, spoken);
  const covers = own.ids(head.get('covers'), 'covers');
  const policy: Policy = {
    id: own.id(head.get('policy'), source.root, 'policy') ?? file.name,
    file: file.name,
    title: own.required(head, source.root, 'title', 'policy', max.title),
    languages: spoken,
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

  const result: ParsedPolicy = { ...nothing, policy, covers, clauses: [], ids: new Map(), related: [] };
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
  const keys = source.entries(node, 'clause', clauseKeys);
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
      `${what}: "until" (${until}) is before "effective" (${effective}). Turn them round`,
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
    source.problem(
      at,
      `${what}: this id stands here twice, first at ${source.place(first)}. Give one of them another id`,
    );
    return;
  }
  into.ids.set(id, at);
  into.clauses.push(clause);
}

function parseTopics(source: YamlSource): { ids: Map<string, Node>; topics: Topic[] } {
  const ids = new Map<string, Node>();
  const topics: Topic[] = [];
  const head =
    source.root === null ? undefined : source.entries(source.root, 'elsewhere', ['languages', 'topics']);
  if (head === undefined) return { ids, topics };
  const spoken = head.has('languages')
    ? new Reader(source, languages).languages(head.get('languages'), source.root)
    : languages;
  const read = new Reader(source, spoken);
  const list = head.get('topics');
  if (list === undefined)
    source.problem(source.root, 'elsewhere: "topics" is missing. Add the list of topics');
  for (const node of list === undefined ? [] : source.items(list.value, 'topics')) {
    const keys = source.entries(node, 'topic', topicKeys);
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
        `${what}: this id stands here twice, first at ${source.place(first)}. Give one of them another id`,
      );
      continue;
    }
    ids.set(id, keys.get('id')?.value ?? node);
    topics.push(topic);
  }
  return { ids, topics };
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
  if (source.root === null) return;
  const read = new Reader(source, owner.policy.languages);
  const names = owner.clauses.map((clause) => clause.id);
  for (const [name, entry] of source.entries(source.root, 'phrases', names)) {
    const clause = clauses.get(name);
    if (clause === undefined) continue;
    const more = read.named(`phrases of "${name}"`).phraseLists(entry.value);
    clauses.set(name, { ...clause, phrases: joined(clause.phrases, more) });
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

function checkUnique(files: readonly ContentFile[], parsed: readonly ParsedPolicy[]): void {
  const clauseAt = new Map<string, string>();
  const policyAt = new Map<string, string>();
  parsed.forEach(({ source, ids, policy }, index) => {
    const name = files[index]?.name ?? '';
    const twin = policyAt.get(policy.id);
    if (twin !== undefined)
      source.problem(
        source.root,
        `policy "${show(policy.id)}" is also in ${twin}. Give one of them another name`,
      );
    else policyAt.set(policy.id, name);
    for (const [id, node] of ids) {
      const first = clauseAt.get(id);
      if (first === undefined) clauseAt.set(id, `${name}:${source.place(node)}`);
      else
        source.problem(
          node,
          `clause "${show(id)}": this id is also at ${first}. Give one of them another id`,
        );
    }
  });
}

function checkReferences(parsed: readonly ParsedPolicy[], topicIds: readonly string[]): void {
  const known = parsed.flatMap(({ ids }) => [...ids.keys()]);
  const all = new Set(known);
  for (const { source, related, covers } of parsed) {
    for (const { id, at, what } of related) {
      if (all.has(id)) continue;
      const guess = didYouMean(id, known);
      source.problem(
        at,
        `${what}: "related" names "${show(id)}", which is no clause.${guess === undefined ? ' Name an existing id, or take it out' : ` Did you mean "${guess}"?`}`,
      );
    }
    if (topicIds.length === 0) continue;
    for (const [id, at] of covers) {
      if (topicIds.includes(id)) continue;
      const guess = didYouMean(id, topicIds);
      source.problem(
        at,
        `covers: "${show(id)}" is no topic of elsewhere.yml.${guess === undefined ? ' Name an existing topic, or take it out' : ` Did you mean "${guess}"?`}`,
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
  readonly #what: string;

  constructor(source: YamlSource, spoken: readonly Language[], what = '') {
    this.source = source;
    this.#languages = spoken;
    this.#what = what;
  }

  /** The same reader, whose problems begin with `what`. */
  named(what: string): Reader {
    return new Reader(this.source, this.#languages, what);
  }

  #label(key: string): string {
    return this.#what === '' ? key : `${this.#what}, ${key}`;
  }

  #missing(at: Node | null, key: string, hint: string): undefined {
    this.source.problem(at, `${this.#what === '' ? 'policy' : this.#what}: "${key}" is missing. ${hint}`);
    return undefined;
  }

  languages(entry: Entry | undefined, parent: Node | null): readonly Language[] {
    if (entry === undefined) {
      this.#missing(parent, 'languages', 'Add "languages: [nl, en]", or the one that this policy is in');
      return languages;
    }
    const spoken: Language[] = [];
    for (const item of this.source.items(entry.value, 'languages')) {
      const name = this.source.text(item, 'languages', 10);
      const known = languages.find((language) => language === name);
      if (known !== undefined && !spoken.includes(known)) spoken.push(known);
      else if (name !== undefined)
        this.source.problem(
          item,
          known === undefined
            ? `languages: "${show(name)}" is not a language that the bot speaks. Choose from: ${languages.join(', ')}`
            : `languages: "${known}" stands here twice. Keep one`,
        );
    }
    if (spoken.length === 0)
      this.source.problem(entry.value ?? entry.key, 'languages: name at least one of: nl, en');
    return spoken.length === 0 ? languages : spoken;
  }

  id(entry: Entry | undefined, parent: Node | null, what: 'policy' | 'clause' | 'topic'): string | undefined {
    const key = what === 'policy' ? 'policy' : 'id';
    if (entry === undefined) {
      this.source.problem(parent, `${what}: "${key}" is missing. Add "${key}: a-short-name"`);
      return undefined;
    }
    const id = this.source.text(entry.value ?? entry.key, `${what}, ${key}`, max.id);
    if (id === undefined || entry.value === null) return undefined;
    if (/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(id)) return id;
    this.source.problem(
      entry.value,
      `${what}: "${show(id)}" can't be an id. Use letters, digits and hyphens, such as "klanten-noemen"`,
    );
    return undefined;
  }

  ids(entry: Entry | undefined, key: string): Map<string, Node> {
    const found = new Map<string, Node>();
    for (const item of entry === undefined ? [] : this.source.items(entry.value, this.#label(key))) {
      const id = this.source.text(item, this.#label(key), max.id);
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
    if (entry !== undefined)
      return this.#text(entry.value ?? entry.key, this.#label(key), longest, options, entry.value === null);
    this.source.problem(parent, `${what}: "${key}" is missing. Add it, in ${this.#languages.join(' and ')}`);
    return {};
  }

  optionalText(entry: Entry | undefined, key: string, longest: number): Text | undefined {
    return entry === undefined
      ? undefined
      : this.#text(entry.value ?? entry.key, this.#label(key), longest, {}, entry.value === null);
  }

  #text(node: Node, label: string, longest: number, options: { empty?: boolean }, absent: boolean): Text {
    if (absent) {
      this.source.problem(
        node,
        `${label}: has no value. Fill it in as { ${this.#languages.map((language) => `${language}: "…"`).join(', ')} }`,
      );
      return {};
    }
    const entries = this.source.entries(node, label, this.#languages);
    const text: Partial<Record<Language, string>> = {};
    for (const language of this.#languages) {
      const entry = entries.get(language);
      if (entry === undefined) {
        if (entries.size > 0 || isEmptyMap(node))
          this.source.problem(
            node,
            `${label}: "${language}" is missing. Every text must be there in ${this.#languages.join(' and ')}`,
          );
        continue;
      }
      const value = this.source.text(entry.value ?? entry.key, `${label}, ${language}`, longest, options);
      if (value !== undefined) text[language] = value;
    }
    return text;
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
    if (entry === undefined)
      return parent === undefined
        ? undefined
        : this.#missing(parent, key, `Add "${key}: 2026-01-31", a date`);
    const text = this.source.text(entry.value ?? entry.key, this.#label(key), 40);
    if (text === undefined) return undefined;
    const date = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
      return text;
    this.source.problem(
      entry.value ?? entry.key,
      `${this.#label(key)}: "${show(text)}" is not a date. Write it as year-month-day: 2026-01-31`,
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
    const text = this.source.text(entry.value ?? entry.key, this.#label(key), 60);
    const value = values.find((candidate) => candidate === text);
    if (value === undefined && text !== undefined) {
      const guess = didYouMean(text, values);
      this.source.problem(
        entry.value ?? entry.key,
        `${this.#label(key)}: "${show(text)}" is not one of: ${values.join(', ')}.${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
      );
    }
    return value;
  }

  flag(entry: Entry, key: string): boolean {
    const value = entry.value !== null && 'value' in entry.value ? entry.value.value : undefined;
    if (typeof value === 'boolean') return value;
    this.source.problem(entry.value ?? entry.key, `${this.#label(key)}: expected true or false`);
    return false;
  }

  words(entry: Entry | undefined): string[][] {
    return (entry === undefined ? [] : this.source.items(entry.value, 'words')).map((group) =>
      this.source.items(group, 'words').flatMap((item) => this.source.text(item, 'words', max.word) ?? []),
    );
  }

  phrases(entry: Entry | undefined): Phrases {
    return entry === undefined ? {} : this.phraseLists(entry.value, this.#label('phrases'));
  }

  phraseLists(node: Node | null, label = this.#what): Phrases {
    const lists: Partial<Record<Language, string[]>> = {};
    for (const [language, list] of this.source.entries(node, label, this.#languages)) {
      const items = this.source.items(list.value, `${label}, ${language}`);
      if (items.length > maxPhrases)
        this.source.problem(
          list.value,
          `${label}, ${language}: ${items.length} wordings; at most ${maxPhrases} are read. Leave out those that are alike`,
        );
      lists[language as Language] = items.flatMap(
        (item) => this.source.text(item, `${label}, ${language}`, max.phrase) ?? [],
      );
    }
    return lists;
  }
}

function isEmptyMap(node: Node): boolean {
  return 'items' in node && Array.isArray(node.items) && node.items.length === 0;
}
