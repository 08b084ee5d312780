import type { Evidence } from './evidence.js';

/** How much each kind of evidence counts: for a document, and for the outcome that nothing here is asked about. */
export type EvidenceWeights = {
  readonly document: Readonly<
    Record<'classifier' | 'words' | 'coverage' | 'similarity' | 'aligned' | 'explained', number>
  >;
  readonly nothing: Readonly<Record<keyof SignsOfNothing, number>>;
};

/** What a question shows of whether it is about anything here: each from 0 to 1, but `outOfScope` from -1 to 1. */
export type SignsOfNothing = {
  readonly bias: number;
  /** How well its words are known. */
  readonly known: number;
  readonly noWords: number;
  /** The best that any document has to show. */
  readonly words: number;
  readonly coverage: number;
  readonly similarity: number;
  readonly aligned: number;
  readonly explained: number;
  /** Eight telling words or more are a long question. */
  readonly length: number;
  /** Few wordings know few of the words in which people ask: being strange tells less then. */
  readonly few: number;
  readonly fewLength: number;
  /** Whether it is like what the topics of elsewhere are asked, or like what the clauses are; 0 where that isn't known. */
  readonly outOfScope: number;
};

// Multinomial logistic regression over the documents and "nothing", with one weight a kind of evidence. Fitted by
// `npm run bench -- fit` to tuning questions about several subjects in two languages, each subject counting the same.
// But `outOfScope`: fitted with the rest it becomes 8 to 14, and moves the others for policies where it says nothing.
// Five, with the others as they were, does as well on questions that nothing was fitted to.
// And those of documents with embeddings: the fit makes the classifier count too little for what comes first. They were
// chosen by that, on the same questions, and "nothing" was fitted to them.
export const fitted: Readonly<
  Record<'withEmbeddings' | 'withClassifier' | 'embeddingsAlone' | 'withoutClassifier', EvidenceWeights>
> = {
  withEmbeddings: {
    document: { classifier: 1.09, words: 0.87, coverage: 0, similarity: 5.3, aligned: 5.6, explained: 4.1 },
    nothing: {
      bias: 6.32,
      known: -0.67,
      noWords: 1.5,
      words: 3.71,
      coverage: -13.23,
      similarity: 1.97,
      aligned: 1.38,
      explained: 6.38,
      length: -3.81,
      few: -4.83,
      fewLength: -0.3,
      outOfScope: 5,
    },
  },
  withClassifier: {
    document: { classifier: 1.09, words: 2.17, coverage: 6.65, similarity: 0, aligned: 0, explained: 0 },
    nothing: {
      bias: 6.11,
      known: -1.24,
      noWords: 2.13,
      words: 4.07,
      coverage: -6.66,
      similarity: 0,
      aligned: 0,
      explained: 0,
      length: -3.49,
      few: -5.86,
      fewLength: -0.27,
      outOfScope: 5,
    },
  },
  embeddingsAlone: {
    document: {
      classifier: 0,
      words: 2.65,
      coverage: 4.4,
      similarity: 10.96,
      aligned: 10.99,
      explained: 4.51,
    },
    nothing: {
      bias: 8.87,
      known: -0.08,
      noWords: 1.64,
      words: 4.37,
      coverage: -10.38,
      similarity: 6.52,
      aligned: 3.11,
      explained: 7.05,
      length: -4.89,
      few: -4.5,
      fewLength: 1.48,
      outOfScope: 0,
    },
  },
  withoutClassifier: {
    document: { classifier: 0, words: 7.84, coverage: 20, similarity: 0, aligned: 0, explained: 0 },
    nothing: {
      bias: 9.04,
      known: -0.86,
      noWords: 4.22,
      words: 7.91,
      coverage: 0.88,
      similarity: 0,
      aligned: 0,
      explained: 0,
      length: -4.63,
      few: -5.57,
      fewLength: 1.07,
      outOfScope: 0,
    },
  },
};

/**
 * Who asks in exactly the words of a title or wording means what they lead to, whatever else is like it. A word that
 * stands twice in a wording counts once in a question, so that the likeness may be just under one.
 */
const sameWords = { likeness: 0.995, logit: 4 };

/** The classifier may be surer than its examples allow; below this all is equally unlikely. */
const leastLogProbability = -12;

/** The odds that tell most, as a logarithm: beyond, more are no surer. */
const mostLogOdds = 8;

/** With so many phrases a class, nearness in meaning counts half. */
const somePhrases = 8;

/** What e times as many phrases are worth as an advantage, in log odds, where there are next to none. */
const perPhrases = 0.8;

/** Being in another language, in log odds. */
const otherLanguage = 0.8;

/** With so many wordings a class they count as half few. */
const someWordings = 10;

/**
 * How sure one may be, from the evidence: a probability for each document. What is missing to one is the probability
 * that nothing here is asked about. Deciding is thereby absolute: a question that shares little with any document goes
 * to "nothing", however far ahead the best document is of the next.
 */
export function weigh(evidence: Evidence): Float64Array {
  const { document, nothing } = fitted[kindOf(evidence)];
  const logits = new Float64Array(evidence.words.length);
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < logits.length; index++) {
    const logit =
      document.classifier * classified(evidence, index) +
      document.words * (evidence.words[index] ?? 0) +
      document.coverage * (evidence.coverage[index] ?? 0) +
      document.similarity * similar(evidence, index) +
      document.aligned * (evidence.alignment?.aligned[index] ?? 0) +
      document.explained * (evidence.alignment?.explained[index] ?? 0) +
      unfitted(evidence, index);
    logits[index] = logit;
    if (logit > highest) highest = logit;
  }
  const signs = signsOfNothing(evidence);
  let nothingLogit = 0;
  for (const sign in signs)
    nothingLogit += nothing[sign as keyof SignsOfNothing] * signs[sign as keyof SignsOfNothing];
  const top = Math.max(highest, nothingLogit);
  let sum = Math.exp(nothingLogit - top);
  for (let index = 0; index < logits.length; index++) {
    const raised = Math.exp((logits[index] ?? 0) - top);
    logits[index] = raised;
    sum += raised;
  }
  for (let index = 0; index < logits.length; index++) logits[index] = (logits[index] ?? 0) / sum;
  shareOut(
    logits,
    evidence.clauses,
    Math.exp(nothingLogit - top) / sum,
    nothing.outOfScope * signs.outOfScope,
  );
  return logits;
}

/**
 * What is like the questions of elsewhere isn't like nothing at all: that sign takes from the clauses, but doesn't choose
 * between the topics and "nothing", which share what isn't the clauses' as if it weren't there.
 */
function shareOut(probabilities: Float64Array, clauses: number, ofNothing: number, outOfScope: number): void {
  const topics = probabilities.subarray(clauses);
  const ofTopics = topics.reduce((sum, value) => sum + value, 0);
  const factor = (ofTopics + ofNothing) / (ofTopics + ofNothing * Math.exp(-outOfScope));
  for (let at = 0; at < topics.length; at++) topics[at] = (topics[at] ?? 0) * factor;
}

function kindOf({ logProbability, similarity }: Evidence): keyof typeof fitted {
  if (logProbability === undefined) return similarity === undefined ? 'withoutClassifier' : 'embeddingsAlone';
  return similarity === undefined ? 'withClassifier' : 'withEmbeddings';
}

export function classified({ logProbability }: Evidence, index: number): number {
  return logProbability === undefined ? 0 : Math.max(leastLogProbability, logProbability[index] ?? 0);
}

/**
 * How near a document is in meaning, the less the more phrases there are: what is asked in other words than those of the
 * policy has then mostly been asked before, and one of many phrases is always near.
 */
export function similar(evidence: Evidence, index: number): number {
  return (evidence.similarity?.[index] ?? 0) * scarcity(evidence.phrasesPerClass, somePhrases);
}

/**
 * What a document is ahead of others by having more phrases: of many, one comes near to any question by chance. It matters
 * where there are few: the more there are, the less some more of them tell.
 */
function advantage({ morePhrases, phrasesPerClass }: Evidence, index: number): number {
  return perPhrases * scarcity(phrasesPerClass, somePhrases) * (morePhrases[index] ?? 0);
}

/**
 * What makes up for the words that a document can't share with a question in another language, not even those in which
 * anything is asked ("do I have to").
 */
function translated({ foreign }: Evidence, index: number): number {
  return foreign?.[index] === 1 ? otherLanguage : 0;
}

/** How few something is: 1 for none, a half for as many as `some`. */
function scarcity(count: number, some: number): number {
  return some / (some + count);
}

/** What counts for a document besides, and isn't fitted to questions: too few of them are about it. */
export function unfitted(evidence: Evidence, index: number): number {
  return inSameWords(evidence, index) + translated(evidence, index) - advantage(evidence, index);
}

/** What being asked for in the same words adds. */
function inSameWords({ words }: Evidence, index: number): number {
  return isVerbatim(words[index] ?? 0) ? sameWords.logit : 0;
}

/** Whether a likeness is that of a question to a wording of the same words. */
export function isVerbatim(likeness: number): boolean {
  return likeness >= sameWords.likeness;
}

export function signsOfNothing(evidence: Evidence): SignsOfNothing {
  const {
    question,
    words,
    coverage,
    similarity,
    alignment,
    wordingsPerClass,
    phrasesPerClass,
    outOfScope = 0,
  } = evidence;
  const telling = question.words.filter((word) => !word.stop);
  const length = Math.min(1, telling.length / 8);
  const few = scarcity(wordingsPerClass, someWordings);
  return {
    bias: 1,
    known: telling.reduce((sum, word) => sum + word.known, 0) / Math.max(1, telling.length),
    noWords: telling.length === 0 ? 1 : 0,
    words: highestOf(words),
    coverage: highestOf(coverage),
    similarity: similarity === undefined ? 0 : highestOf(similarity) * scarcity(phrasesPerClass, somePhrases),
    aligned: alignment === undefined ? 0 : highestOf(alignment.aligned),
    explained: alignment === undefined ? 0 : highestOf(alignment.explained),
    length,
    few,
    fewLength: few * length,
    outOfScope: Math.max(-1, Math.min(1, outOfScope / mostLogOdds)),
  };
}

/** The highest of the values, and 0 for none. */
export function highestOf(values: Float64Array): number {
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  return highest;
}
