// Makes src/core/matching/question/courtesy-weights.json: how much each word tells that something is said for courtesy. Run it after
// `npm run build` when lines.tsv (courtesy, as people write it around a question) has grown:
//
//   node scripts/courtesy/main.js
//
// A word's weight is the logarithm of how much more often it stands in courtesy than in the wordings of our clauses and
// topics: the terms of a naive Bayes classifier. In the language in which it is most frequent, for people mix them.
import { readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../../dist/src/content-files.js';
import { parsePolicies } from '../../dist/src/core/content/parse-policies.js';
import { languages } from '../../dist/src/core/language.js';
import { wordsOf } from '../../dist/src/core/matching/words/fold.js';
import { writtenForm } from '../../dist/src/core/matching/words/spoken.js';
import { stopWords } from '../../dist/src/core/matching/words/stop-words.js';

/** What a word has that was never seen, as a part of all words: so one that was seen once or twice tells little. */
const unseen = 1e-4;
/** Less than this tells nothing. */
const least = 0.3;
/** Small words stand in everything; of these alone people make courtesy. */
const courteous = new Set(
  'alvast hallo hoi hey goedemorgen alstublieft alsjeblieft svp dank bedankt please pls'.split(' '),
);

const { clauses, topics } = parsePolicies(readContent(['policy']));
// Small talk is courtesy itself.
const documents = [...clauses, ...topics.filter(({ talk }) => talk === undefined)];
const asked = documents.flatMap(({ phrases }) =>
  languages.flatMap((language) => (phrases[language] ?? []).map((text) => ({ language, text }))),
);
const lines = readFileSync(new URL('lines.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const courtesy = lines.map((line) => {
  const [language, text] = line.split('\t');
  return { language, text };
});

const partOfCourtesy = partsOf(courtesy);
const partOfAsked = partsOf(asked);
const byWeight = new Map();
for (const word of [...new Set([...partOfCourtesy.keys(), ...partOfAsked.keys()])].sort()) {
  const ratio = ((partOfCourtesy.get(word) ?? 0) + unseen) / ((partOfAsked.get(word) ?? 0) + unseen);
  const isSmall = (writtenForm(word) ?? [word]).every((written) => stopWords.has(written));
  const limit = isSmall && !courteous.has(word) ? 0 : Number.POSITIVE_INFINITY;
  const weight = Math.min(limit, Math.log(ratio));
  if (Math.abs(weight) < least) continue;
  const key = weight.toFixed(1);
  byWeight.set(key, [...(byWeight.get(key) ?? []), word]);
}
const table = Object.fromEntries(
  [...byWeight].sort(([a], [b]) => Number(b) - Number(a)).map(([weight, words]) => [weight, words.join(' ')]),
);
writeFileSync('src/core/matching/question/courtesy-weights.json', `${JSON.stringify(table, undefined, 2)}\n`);
process.stderr.write(`${courtesy.length} lines of courtesy beside ${asked.length} wordings\n`);

/** The part that each word has of all words, in the language in which that is most. */
function partsOf(texts) {
  const parts = new Map();
  for (const language of languages) {
    const words = texts.filter((one) => one.language === language).flatMap(({ text }) => wordsOf(text));
    const counts = new Map();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) parts.set(word, Math.max(parts.get(word) ?? 0, count / words.length));
  }
  return parts;
}
