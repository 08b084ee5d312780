import { dot, makeVectorSum, meanVector } from '../../dist/src/core/matching/features/embedding.js';
import { byStem } from '../../dist/src/core/matching/reading/stem-groups.js';

/** The part of a line of the lexicon in which its English words are: they stand behind the Dutch ones. */
export function englishPart(line) {
  return line.slice(Math.floor(line.length / 3));
}

/**
 * What the lines of the lexicon are about, by their English words: undefined for a line where nothing tells.
 *
 * @param vectorOf the vector of an English word, or undefined
 */
export function vectorsOfLines(lexicon, vectorOf) {
  const own = lexicon.map((line) => agreed(englishPart(line).flatMap((word) => vectorOf(word) ?? [])));
  const linesWith = byStem(lexicon, (word) => word);
  // A line without English words is about what other lines with its words are about.
  const borrowed = (line) =>
    meanVector(line.flatMap((word) => linesWith.get(word) ?? []).flatMap((other) => own[other] ?? []));
  return lexicon.map((line, at) => own[at] ?? borrowed(line));
}

/** The mean of vectors, in which those that agree with the others count more. */
function agreed(vectors) {
  if (vectors.length < 3) return meanVector(vectors);
  const sum = makeVectorSum();
  let total = 0;
  for (const one of vectors) {
    const likeness = vectors.reduce((sum, other) => sum + (other === one ? 0 : cosine(one, other)), 0);
    const weight = Math.max(0, likeness / (vectors.length - 1)) + 0.05;
    sum.add(one, weight);
    total += weight;
  }
  return sum.take().map((value) => value / total);
}

function cosine(one, other) {
  return dot(one, other) / (Math.sqrt(dot(one, one) * dot(other, other)) || 1);
}
