import type { Answer } from './answer.js';
import type { Grounds, Match, Ranking } from './matching/ranking.js';
import { shortened } from './matching/shortened.js';
import { percent } from './percent.js';

/** Why the answer is what it is, as lines to read: the words, the candidates, and what tipped the balance. */
export function explain(ranking: Ranking, answer: Answer): string[] {
  const { words, matches, topics, covering, ours } = ranking;
  const telling = words.filter((word) => !word.stop);
  const unknown = new Set(telling.filter((word) => word.known === 0).map((word) => word.text));
  return [
    `words     ${words.map((word) => (word.stop ? `(${word.text})` : word.text)).join(' ') || 'none'}`,
    ...words.flatMap((word) => [...new Set(word.notes)].map((note) => `          ${note}`)),
    ...(unknown.size > 0 ? [`          in no policy: ${[...unknown].join(', ')}`] : []),
    ...(ranking.courtesy ?? []).map((part) => `courtesy  ${part}`),
    ...(ranking.asked === undefined ? [] : [`asked     ${ranking.asked}`]),
    ...matches.slice(0, 5).map((match) => `clause    ${line(match.score, match.clause.id, match.grounds)}`),
    ...topics.map((topic) => `elsewhere ${line(topic.score, topic.topic.id, topic.grounds)}`),
    ...(covering === undefined
      ? []
      : [`covered   ${percent(covering.score).padStart(5)} ${covering.policy.id}`]),
    `together  any clause ${percent(ours)}${scope(matches[0])}`,
    ...lacking(ranking),
    `decided   ${answer.kind}, ${answer.why}`,
  ];
}

/** What the runner-up had less of. */
function lacking({ matches: [first, second] }: Ranking): string[] {
  if (first === undefined || second === undefined) return [];
  const kinds = ['classifier', 'words', 'coverage', 'similarity'] as const;
  const less = kinds.filter((kind) => (second.grounds[kind] ?? 0) + 0.05 < (first.grounds[kind] ?? 0));
  const text = less.map(
    (kind) => `${kind} ${percent(second.grounds[kind] ?? 0)} against ${percent(first.grounds[kind] ?? 0)}`,
  );
  return [
    `runner-up ${second.clause.id}: ${text.length === 0 ? 'as strong on every count' : `less ${text.join(', ')}`}`,
  ];
}

/** What the scope classifier says of the question, where the best clause is of a part that has one. */
function scope(match: Match | undefined): string {
  const outOfScope = match?.grounds.outOfScope;
  return outOfScope === undefined ? '' : `, looks like elsewhere ${percent(outOfScope)}`;
}

function line(
  score: number,
  id: string,
  { classifier, words, coverage, similarity, wording }: Grounds,
): string {
  return [
    `${percent(score).padStart(5)} ${id.padEnd(24)}`,
    ...(classifier === undefined ? [] : [`classifier ${percent(classifier)},`]),
    [
      `words ${percent(words)}`,
      `coverage ${percent(coverage)}`,
      ...(similarity === undefined ? [] : [`similarity ${percent(similarity)}`]),
    ].join(', '),
    ...(wording === undefined ? [] : [`like "${shortened(wording)}"`]),
  ].join(' ');
}
