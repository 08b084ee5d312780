import type { Node } from 'yaml';
import { languages } from '../language.js';
import { type Talk, type Topic, talks } from '../policy.js';
import { ContentReader, mapping, max, named, optional } from './content-reader.js';
import { show } from './show.js';
import type { YamlSource } from './yaml-source.js';

export type ParsedTopics = { source: YamlSource; ids: Map<string, Node>; topics: Topic[] };

const topicKeys = ['id', 'title', 'contact', 'talk', 'named', 'phrases'];

/** Reads an `elsewhere.yml`; what is wrong with it is told to its source. */
export function parseTopics(source: YamlSource): ParsedTopics {
  const ids = new Map<string, Node>();
  const topics: Topic[] = [];
  const root = mapping(source, 'a list of topics', 'topics:');
  if (root === undefined) return { source, ids, topics };
  const head = source.entries(root, 'elsewhere', ['languages', 'topics']);
  const spoken = head.has('languages')
    ? new ContentReader(source, languages).languages(head.get('languages'), source.root)
    : { languages, allowed: languages };
  const read = new ContentReader(source, spoken.languages, spoken.allowed);
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
    const isNamed = keys.get('named');
    const topic: Topic = {
      id: id ?? '',
      title: inside.required(keys, node, 'title', what, max.title),
      ...optional('contact', inside.optionalText(keys.get('contact'), 'contact', max.line)),
      ...optional<'talk', Talk>('talk', talk),
      named: isNamed === undefined || inside.flag(isNamed, 'named'),
      phrases: inside.phrases(keys.get('phrases')),
    };
    if (id !== undefined && inside.claim(id, keys.get('id')?.value ?? node, ids)) topics.push(topic);
  }
  return { source, ids, topics };
}
