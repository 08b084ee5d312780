import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/core/matching/evidence.js';
import type { Word } from '../../../src/core/matching/reading/asked-word.js';
import { weigh } from '../../../src/core/matching/weigh.js';

type Looks = {
  words: number;
  coverage: number;
  classifier?: number;
  similarity?: number;
  aligned?: number;
  explained?: number;
  phrases?: number;
  foreign?: boolean;
};

function evidence(looks: readonly Looks[], question: readonly Partial<Word>[] = [{}, {}]): Evidence {
  const classified = looks.some(({ classifier }) => classifier !== undefined);
  return {
    question: {
      words: question.map((word) => ({ text: 'woord', stop: false, known: 1, notes: [], ...word })),
      isCorrected: false,
      meanings: [],
      features: { ids: new Int32Array(), weights: new Float32Array(), pairsFrom: 0, lettersFrom: 0 },
    },
    clauses: looks.length,
    words: Float64Array.from(looks, ({ words }) => words),
    wording: new Int32Array(looks.length),
    coverage: Float64Array.from(looks, ({ coverage }) => coverage),
    wordingsPerClass: 10,
    phrasesPerClass: 4,
    morePhrases: Float64Array.from(looks, ({ phrases = 4 }) => Math.log((1 + phrases) / (1 + 4))),
    foreign: Uint8Array.from(looks, ({ foreign = false }) => Number(foreign)),
    ...(classified
      ? { logProbability: Float64Array.from(looks, ({ classifier = 0 }) => Math.log(classifier)) }
      : {}),
    ...(looks.some(({ similarity }) => similarity !== undefined)
      ? {
          similarity: Float64Array.from(looks, ({ similarity = 0 }) => similarity),
          alignment: {
            aligned: Float64Array.from(looks, ({ aligned = 0 }) => aligned),
            explained: Float64Array.from(looks, ({ explained = 0 }) => explained),
          },
        }
      : {}),
  };
}

const strong = { words: 0.9, coverage: 0.7, classifier: 0.95 };
const weak = { words: 0.1, coverage: 0.05, classifier: 0.05 };

test('more of every kind of evidence makes surer', () => {
  const [first = 0, second = 0] = weigh(evidence([strong, weak]));
  expect(first).toBeGreaterThan(0.9);
  expect(second).toBeLessThan(0.05);
});

test.each(['words', 'coverage', 'classifier'] as const)('%s speaks for a document', (kind) => {
  const even = { words: 0.5, coverage: 0.4, classifier: 0.4 };
  const [first = 0, second = 0] = weigh(evidence([{ ...even, [kind]: 0.6 }, even]));
  expect(first).toBeGreaterThan(second);
});

test.each(['words', 'classifier', 'similarity', 'aligned', 'explained'] as const)(
  '%s speaks for a document where there are embeddings',
  (kind) => {
    const even = {
      words: 0.5,
      coverage: 0.4,
      classifier: 0.4,
      similarity: 0.5,
      aligned: 0.4,
      explained: 0.4,
    };
    const [first = 0, second = 0] = weigh(evidence([{ ...even, [kind]: 0.6 }, even]));
    expect(first).toBeGreaterThan(second);
  },
);

test('of two that look alike, the one with fewer phrases is likelier', () => {
  const alike = { words: 0.5, coverage: 0.4, classifier: 0.5 };
  const [first = 0, second = 0] = weigh(
    evidence([
      { ...alike, phrases: 0 },
      { ...alike, phrases: 8 },
    ]),
  );
  expect(first).toBeGreaterThan(2 * second);
});

test('a document in another language than the question needs less in common with it', () => {
  const alike = { words: 0.3, coverage: 0.2, classifier: 0.5 };
  const [first = 0, second = 0] = weigh(evidence([{ ...alike, foreign: true }, alike]));
  expect(first).toBeGreaterThan(1.5 * second);
});

test('what is left is for "nothing", however far ahead the best is of the rest', () => {
  const all = weigh(evidence([weak, { words: 0, coverage: 0, classifier: 0.001 }]));
  expect(all.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.5);
});

test('words that no policy knows make "nothing" likelier', () => {
  const known = weigh(evidence([weak], [{ known: 1 }, { known: 1 }]))[0] ?? 0;
  const unknown = weigh(evidence([weak], [{ known: 1 }, { known: 0 }]))[0] ?? 0;
  expect(unknown).toBeLessThan(known);
});

test('the very words of a wording lead to what it belongs to, whatever the rest says', () => {
  const said = { words: 0.996, coverage: 0.5, classifier: 0.2 };
  const [first = 0, second = 1] = weigh(evidence([said, strong]));
  expect(first).toBeGreaterThan(0.7);
  expect(second).toBeLessThan(0.3);
  const [nearly = 1] = weigh(evidence([{ ...said, words: 0.99 }, strong]));
  expect(nearly).toBeLessThan(0.3);
});

test('works without a classifier', () => {
  const [first = 0, second = 0] = weigh(
    evidence([
      { words: 0.9, coverage: 0.7 },
      { words: 0, coverage: 0 },
    ]),
  );
  expect(first).toBeGreaterThan(0.9);
  expect(second).toBeLessThan(0.01);
});

test('a classifier that excludes something leaves it unlikely, not impossible or NaN', () => {
  const all = weigh(
    evidence([
      { words: 0.9, coverage: 0.8, classifier: 0 },
      { ...weak, classifier: 0 },
    ]),
  );
  for (const value of all) expect(value).toBeGreaterThan(0);
});

test('no documents and no words give nothing', () => {
  expect(weigh(evidence([], []))).toEqual(new Float64Array());
  expect(weigh(evidence([{ words: 0, coverage: 0 }], []))[0]).toBeLessThan(0.2);
});

test('being strange tells less where few wordings are known', () => {
  const asked = [{ known: 0 }, {}, {}];
  const chance = (wordingsPerClass: number): number =>
    weigh({
      ...evidence([{ words: 0.4, coverage: 0.3, classifier: 0.5 }, weak], asked),
      wordingsPerClass,
    })[0] ?? 0;
  expect(chance(4)).toBeGreaterThan(chance(400));
});

test('what is like the questions of elsewhere takes from the clauses, and makes no topic less likely', () => {
  const asked = { ...evidence([weak, { words: 0.4, coverage: 0.5, classifier: 0.3 }]), clauses: 1 };
  const [clause = 0, topic = 0] = weigh(asked);
  const [foreignClause = 1, foreignTopic = 0] = weigh({ ...asked, outOfScope: 6 });
  expect(foreignClause).toBeLessThan(clause);
  expect(foreignTopic).toBeGreaterThan(topic);
  expect(foreignClause + foreignTopic).toBeLessThan(1);
});
