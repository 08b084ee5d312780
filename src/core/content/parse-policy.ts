import type { Node } from 'yaml';
import { languages } from '../language.js';
import { type Clause, type Policy, statuses, verdicts } from '../policy.js';
import type { ContentFile } from './content-file.js';
import { ContentReader, mapping, max, named, optional } from './content-reader.js';
import { shortHash } from './hash.js';
import { show } from './show.js';
import type { YamlSource } from './yaml-source.js';

/** A policy file as it was read, and where in it the names stand that other files may be checked against. */
export type ParsedPolicy = {
  source: YamlSource;
  policy: Policy;
  clauses: Clause[];
  ids: Map<string, Node>;
  related: { id: string; at: Node; what: string }[];
  covers: Map<string, Node>;
  idAt: Node | null;
};

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

/** Reads one policy file; what is wrong with it is told to its source. */
export function parsePolicy(file: ContentFile, source: YamlSource): ParsedPolicy {
  const read = new ContentReader(source, languages);
  const nothing = { source, ids: new Map(), related: [], covers: new Map(), clauses: [], idAt: null };
  const root = mapping(source, 'a policy', 'policy: its-name');
  if (root === undefined) return { ...nothing, policy: emptyPolicy(file.name) };
  const head = source.entries(root, 'policy', policyKeys);

  const spoken = read.languages(head.get('languages'), source.root);
  const own = new ContentReader(source, spoken.languages, spoken.allowed);
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

function parseClause(node: Node, read: ContentReader, into: ParsedPolicy): void {
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
  if (id !== undefined && inside.claim(id, keys.get('id')?.value ?? node, into.ids))
    into.clauses.push(clause);
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
