import type { Evidence } from './evidence.js';

// Multinomial logistic regression over the documents and "nothing", with one weight a kind of evidence. Fitted to
// tuning questions about several subjects in two languages, each subject counting the same; see DECISIONS.md.
const withClassifier = {
  document: { classifier: 0.86, words: 1.37, coverage: 7 },
  nothing: { bias: 2.63, known: -1.58, words: 1.3, coverage: -1.29, length: -1.89, noWords: 1.33 },
};
const withoutClassifier: typeof withClassifier = {
  document: { classifier: 0, words: 7.26, coverage: 15.8 },
  nothing: { bias: 5.21, known: -0.81, words: 6.55, coverage: 1.12, length: -2.61, noWords: 2.12 },
};

/**
 * Who asks in exactly the words of a title or wording means what they lead to, whatever else is like it. A word that
 * stands twice in a wording counts once in a question, so that the likeness may be just under one.
 */
const sameWords = { likeness: 0.995, logit: 4 };

/** The classifier may be surer than its examples allow; below this all is equally unlikely. */
const leastLogProbability = -12;

/**
 * How sure one may be, from the evidence: a probability for each document. What is missing to one is the probability
 * that nothing here is asked about. Deciding is thereby absolute: a question that shares little with any document goes
 * to "nothing", however far ahead the best document is of the next.
 */
export function weigh(evidence: Evidence): Float64Array {
  const { logProbability, words, coverage, question } = evidence;
  const weights = logProbability === undefined ? withoutClassifier : withClassifier;
  const { document, nothing } = weights;
  const logits = new Float64Array(words.length);
  const best = { words: 0, coverage: 0 };
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < logits.length; index++) {
    const classified =
      logProbability === undefined ? 0 : Math.max(leastLogProbability, logProbability[index] ?? 0);
    const byWords = words[index] ?? 0;
    const covered = coverage[index] ?? 0;
    if (byWords > best.words) best.words = byWords;
    if (covered > best.coverage) best.coverage = covered;
    const logit =
      document.classifier * classified +
      document.words * byWords +
      document.coverage * covered +
      (byWords >= sameWords.likeness ? sameWords.logit : 0);
    logits[index] = logit;
    if (logit > highest) highest = logit;
  }
  const telling = question.words.filter((word) => !word.stop);
  const known = telling.reduce((sum, word) => sum + word.known, 0) / Math.max(1, telling.length);
  const nothingLogit =
    nothing.bias +
    nothing.known * known +
    nothing.words * best.words +
    nothing.coverage * best.coverage +
    nothing.length * Math.min(1, telling.length / 8) +
    nothing.noWords * (telling.length === 0 ? 1 : 0);
  const top = Math.max(highest, nothingLogit);
  let sum = Math.exp(nothingLogit - top);
  for (let index = 0; index < logits.length; index++) {
    const raised = Math.exp((logits[index] ?? 0) - top);
    logits[index] = raised;
    sum += raised;
  }
  for (let index = 0; index < logits.length; index++) logits[index] = (logits[index] ?? 0) / sum;
  return logits;
}
