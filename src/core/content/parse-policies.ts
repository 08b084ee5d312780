import type { Policies } from '../policy.js';
import { checkReferences, checkUniqueIds, checkUniqueNames } from './check-references.js';
import type { ContentFile } from './content-file.js';
import { addPhrases } from './parse-phrases.js';
import { parsePolicy } from './parse-policy.js';
import { parseTopics } from './parse-topics.js';
import { PolicyError, type Problem } from './problem.js';
import { YamlSource } from './yaml-source.js';

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
  checkUniqueNames(parsed);
  checkUniqueIds('clause', parsed);
  checkUniqueIds('topic', topics);
  checkReferences(parsed, topics);

  const clauses = new Map(parsed.flatMap((policy) => policy.clauses.map((clause) => [clause.id, clause])));
  for (const file of of('phrases')) addPhrases(file, open(file), parsed, clauses);

  const problems = sources.flatMap((source) => source.problems);
  if (problems.length > 0) throw new PolicyError(inOrder(problems, files));

  const all = topics.flatMap((file) => file.topics);
  const covered = new Set(parsed.flatMap(({ policy }) => policy.covers));
  return {
    policies: parsed.map(({ policy }) => policy),
    clauses: [...clauses.values()],
    topics: all.filter((topic) => !covered.has(topic.id)),
    covered: all.filter((topic) => covered.has(topic.id)),
  };
}

function inOrder(problems: readonly Problem[], files: readonly ContentFile[]): Problem[] {
  const order = new Map(files.map((file, index) => [file.name, index]));
  return [...problems].sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
}
