import { meanVector } from '../../dist/src/core/matching/features/embedding.js';
import { byStem } from '../../dist/src/core/matching/reading/stem-groups.js';
import { lexicon } from '../../dist/src/core/matching/words/lexicon.js';
import { readWords } from '../../dist/src/core/matching/words/read-words.js';
import { makeStemmer } from '../../dist/src/core/matching/words/stem.js';
import { allSteps } from '../../dist/src/core/matching/words/steps.js';
import { countsOf, isPlain, numbering, numbersOf } from './counts.js';
import { learn } from './learn.js';
import { englishPart } from './lines.js';
import { knownToWordnet } from './texts.js';

/** A stem that stands in fewer sentences, and not in the lexicon, is left out. */
const fewestSentences = 5;

/** Questions and requests are what people ask: they count so many times as much as examples. */
const timesAsked = 3;

const stem = makeStemmer('en');
const wordsOf = ({ text }) => readWords(text, allSteps).filter(isPlain);

export const stemsOf = (text) => wordsOf({ text }).map(stem);

/**
 * The vector of each English stem.
 *
 * @param examples, asked sentences as `{ text, target }`
 * @param encodeWords gives words the vectors that they have as sentences of their own
 */
export async function learnEnglish(examples, asked, encodeWords) {
  const words = chosenWords([...examples, ...asked]);
  const wordVectors = await encodeWords(words);
  const wordsWith = byStem(
    words.map((word) => [word]),
    stem,
  );
  const stems = [...wordsWith.keys()].sort();
  const numbers = numbering(stems);
  const sentences = [...examples, ...Array(timesAsked).fill(asked).flat()].map((sentence) => ({
    words: numbersOf(wordsOf(sentence).map(stem), numbers),
    target: sentence.target,
  }));
  const vectors = learn(
    sentences,
    stems.map((one) => meanVector(wordsWith.get(one).map((at) => wordVectors[at]))),
    { rounds: 15, pull: 0.01 },
  );
  return new Map(stems.map((one, number) => [one, vectors[number]]));
}

/** All words of the stems that are often enough in sentences, and those of the lexicon that are English indeed. */
function chosenWords(sentences) {
  const texts = sentences.map(wordsOf);
  const words = countsOf(texts);
  const stems = countsOf(texts.map((text) => text.map(stem)));
  const dictionary = knownToWordnet();
  const ofLexicon = lexicon()
    .flatMap(englishPart)
    .filter((word) => isPlain(word) && (words.has(word) || dictionary.has(word)));
  const ofSentences = [...words.keys()].filter((word) => stems.get(stem(word)) >= fewestSentences);
  return [...new Set([...ofLexicon, ...ofSentences])].sort();
}
