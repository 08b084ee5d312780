import { expect, test } from '@jest/globals';
import { fixedNumbers } from '../../../../src/core/matching/features/numbering.js';
import { makeAlignment } from '../../../../src/core/matching/likeness/alignment.js';
import { buildPart } from '../../../../src/core/matching/part-model.js';
import { makeAnalyser } from '../../../../src/core/matching/reading/analyse.js';
import { leave, read } from '../../sample-policy.js';

// Two clauses of texts alone: a title, a rule and a text each.
const second = `
  - id: ziek
    title: { nl: Ziek melden, en: Calling in sick }
    verdict: duty
    rule: { nl: Bel je leidinggevende voor negen uur., en: Call your manager before nine. }
    text: { nl: De bedrijfsarts belt je daarna., en: The company doctor calls you afterwards. }
`;
const policies = read({ 'verlof.yml': leave.replace(/ {4}phrases:.*$/su, '').trimEnd() + second });
const model = buildPart(policies);
const data = model.embedded?.alignment;
if (data === undefined) throw new Error('a policy of texts alone has embeddings');
const analyser = makeAnalyser(model.analyser, fixedNumbers(model.space), model.steps);
const rows = data.starts.length - 1;
const align = makeAlignment(data, Int32Array.of(0, rows / 2, rows));
const of = (question: string) => align(analyser.question(question).meanings);

test('what a document says word for word is explained, and aligned with its text', () => {
  const { aligned, explained } = of('bel je leidinggevende voor negen uur');
  expect(explained[1]).toBeCloseTo(1, 5);
  expect(aligned[1]).toBeGreaterThan(aligned[0] ?? 1);
});

test.each([
  ['dokter', 1],
  ['my boss', 1],
  ['verlofdagen bewaren', 0],
])('"%s" fits a word that means nearly the same', (question, clause) => {
  const { explained } = of(question);
  expect(explained[clause]).toBeGreaterThan(0.15);
  expect(explained[clause]).toBeGreaterThan(explained[1 - clause] ?? 1);
});

test('a document is explained no further by words that nothing is like', () => {
  const whole = of('negen uur').explained[1] ?? 0;
  expect(of('negen uur qwxzq').explained[1]).toBeLessThan(whole);
});

test('words in which anything is asked tell little', () => {
  const { explained } = of('mag je december');
  expect(explained[0]).toBeGreaterThan(0.6);
});

test('a question without words fits nothing', () => {
  const { aligned, explained } = of('?!');
  expect([...aligned, ...explained]).toEqual([0, 0, 0, 0]);
});

test('of a very long question the first words are aligned', () => {
  const many = Array.from({ length: 200 }, (_, at) => `woord${at}`).join(' ');
  expect(of(`negen uur ${many}`).explained[1]).toBeCloseTo(
    of(`negen uur ${many} december`).explained[1] ?? 0,
    10,
  );
});
