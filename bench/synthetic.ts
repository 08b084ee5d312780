import { documentsOf } from '../src/core/matching/reading/documents.js';
import { wordsOf } from '../src/core/matching/words/fold.js';
import { stopWords } from '../src/core/matching/words/stop-words.js';
import type { KnownQuestion } from '../src/core/score.js';
import { loadPolicies } from '../src/load.js';
import { asPolicies } from './corpus.js';
import { type Draw, makeDraw } from './random.js';
import type { BenchSet, Source } from './set.js';

const phrases = 10;
const ownWords = 6;
const questions = 300;
/** A larger set of policies has more words: this part of a clause's own words are compounds of two that exist. */
const compounds = 0.3;

/**
 * Clauses made up from the words of the shipped policies and their phrases, the same on every run. Each has a few words
 * of its own, some of them new compounds, set into wordings that exist; a question is such a wording with a word lost
 * or misspelt.
 */
export function makeSyntheticSet({ name, clauses }: Source & { kind: 'synthetic' }): BenchSet {
  const draw = makeDraw(clauses);
  const wordings = documentsOf(loadPolicies(['policy']))
    .flatMap(({ phrases, text }) => [...phrases, ...text])
    .map(wordsOf)
    .filter((words) => words.length >= 3);
  const telling = [...new Set(wordings.flat())].filter((word) => word.length > 3 && !stopWords.has(word));
  const word = (): string =>
    draw.part() < compounds ? draw.one(telling) + draw.one(telling) : draw.one(telling);
  const own = Array.from({ length: clauses }, () => Array.from({ length: ownWords }, word));
  const entries = own.map((words, at) => ({
    id: `c${at}`,
    title: words.slice(0, 2).join(' '),
    text: Array.from({ length: 4 }, () => wording(wordings, words, draw)).join(', '),
    alternatives: Array.from({ length: phrases }, () => wording(wordings, words, draw)),
  }));
  const known = Array.from({ length: questions }, (): KnownQuestion => {
    const at = draw.below(clauses);
    return { q: misspelt(wording(wordings, own[at] ?? [], draw), draw), expected: [`c${at}`] };
  });
  return { name, language: 'nl', policies: asPolicies(name, 'nl', entries), questions: known };
}

/** A wording that exists, of at most twelve words, in which a third of the telling words are the clause's own. */
function wording(wordings: readonly (readonly string[])[], own: readonly string[], draw: Draw): string {
  const words = draw.one(wordings).slice(0, 12);
  const kept = words.map((word) => (stopWords.has(word) || draw.part() > 1 / 3 ? word : draw.one(own)));
  return [...kept, draw.one(own)].join(' ');
}

function misspelt(text: string, draw: Draw): string {
  const words = text.split(' ');
  const at = draw.below(words.length);
  const word = words[at] ?? '';
  const letter = draw.below(word.length);
  words[at] = word.length > 4 ? word.slice(0, letter) + word.slice(letter + 1) : '';
  return words.filter((kept) => kept !== '').join(' ');
}
