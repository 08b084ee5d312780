import { dimensions, meanVector, unit } from '../../dist/src/core/matching/features/embedding.js';
import { byStem } from '../../dist/src/core/matching/reading/stem-groups.js';
import { lexicon } from '../../dist/src/core/matching/words/lexicon.js';
import { readWords } from '../../dist/src/core/matching/words/read-words.js';
import { makeStemmer } from '../../dist/src/core/matching/words/stem.js';
import { allSteps } from '../../dist/src/core/matching/words/steps.js';
import { stopWords } from '../../dist/src/core/matching/words/stop-words.js';
import { countsOf, isPlain, numbering, numbersOf } from './counts.js';
import { learn } from './learn.js';
import { vectorsOfLines } from './lines.js';

/** A stem that stands in fewer sentences, and not in the lexicon, is left out. */
const fewestSentences = 3;

/** All that is asked in English about a clause or topic says less about one Dutch wording than its translation does. */
const weightOfWording = 0.5;

/** Fewer English wordings don't tell what a clause or topic is about. */
const fewestWordings = 4;

const stem = makeStemmer('nl');
const englishStem = makeStemmer('en');
const linesWith = byStem(lexicon(), stem);

/** Words such as "of" and "wanneer" stand in questions about anything. */
export const stemsOf = (text) =>
  readWords(text, allSteps)
    .filter((word) => isPlain(word) && !stopWords.has(word))
    .map(stem);

/**
 * The vector of each Dutch stem.
 *
 * @param own the wordings of clauses and topics, `{ nl, en }` each
 * @param translated English sentences with their translations, `{ en, nl }` each
 * @param targets what each English sentence is about, as a vector
 * @param english the vectors of English stems
 */
export function learnDutch(own, translated, targets, english) {
  const sentences = [
    ...own.filter(({ en }) => en.length >= fewestWordings).flatMap(ofWordings),
    ...translated.flatMap(ofTranslations),
  ];
  const lineVectors = vectorsOfLines(lexicon(), (word) => english.get(englishStem(word)));
  const stems = chosenStems(sentences, english, lineVectors);
  const numbers = numbering(stems);
  const vectors = learn(
    sentences.map(({ stems, ...rest }) => ({ words: numbersOf(stems, numbers), ...rest })),
    stems.map((one, number) => startOf(one, lineVectors) ?? nearlyNothing(number)),
    { rounds: 10, pull: 0.03 },
  );
  return new Map(stems.map((one, number) => [one, vectors[number]]));

  function ofWordings({ nl, en }) {
    const target = unit(meanVector(en.map((text) => targets.get(text))));
    return nl.map((text) => ({ stems: stemsOf(text), target, weight: weightOfWording }));
  }

  function ofTranslations({ nl, en }) {
    const target = targets.get(en);
    return nl.map((text) => ({ stems: stemsOf(text), target }));
  }
}

/** Those of the lexicon, but for English words, which have their own vectors, and those that sentences have often enough. */
function chosenStems(sentences, english, lineVectors) {
  const counts = countsOf(sentences.map(({ stems }) => stems));
  const ofLexicon = lexicon()
    .flat()
    .filter((word) => isPlain(word) && !english.has(englishStem(word)));
  const ofSentences = [...counts.keys()].filter(
    (one) => linesWith.has(one) || counts.get(one) >= fewestSentences,
  );
  const toldOf = ofLexicon.map(stem).filter((one) => startOf(one, lineVectors) !== undefined);
  return [...new Set([...toldOf, ...ofSentences])].sort();
}

/** What the lexicon says of a stem, by its English words. */
function startOf(one, lineVectors) {
  return meanVector((linesWith.get(one) ?? []).flatMap((line) => lineVectors[line] ?? []));
}

/** Not the same for all, so that each can go its own way. */
function nearlyNothing(number) {
  return Float64Array.from({ length: dimensions }, (_, at) => 1e-3 * Math.sin(number * 31 + at));
}
