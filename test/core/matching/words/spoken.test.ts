import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { wordsOf } from '../../../../src/core/matching/words/fold.js';
import { lexicon } from '../../../../src/core/matching/words/lexicon.js';
import { regionalForms } from '../../../../src/core/matching/words/regional.js';
import { writtenForm } from '../../../../src/core/matching/words/spoken.js';
import { stopWords } from '../../../../src/core/matching/words/stop-words.js';

test.each([
  ['moogde', 'mag je'],
  ['kunde', 'kun je'],
  ['gij', 'je'],
  ['ff', 'even'],
  ['wnr', 'wanneer'],
  ['mn', 'mijn'],
  ['magik', 'mag ik'],
  ['dont', 'do not'],
  ['hoeveul', 'hoeveel'],
  ['mottik', 'moet ik'],
  ['kpeis', 'ik denk'],
  ['pls', 'please'],
  ['publier', 'posten'],
  ['cest', 'is het'],
])('%s is written as %s', (spoken, written) => expect(writtenForm(spoken)?.join(' ')).toBe(written));

test.each(['allez', 'amai', 'ofzo'])('"%s" is only sound', (word) => expect(writtenForm(word)).toEqual([]));

test.each(['verlof', 'thuiswerken', 'toString', 'constructor'])('"%s" is written so already', (word) =>
  expect(writtenForm(word)).toBeUndefined(),
);

test('every form stands as questions are read, is put right in one go, and becomes another word', () => {
  const source = readFileSync('src/core/matching/words/spoken.ts', 'utf8');
  const spoken = [...source.matchAll(/^ {2}'?([^\s':]+)'?: '.*',$/gmu)].map(([, form = '']) => form);
  const regional = regionalForms().map(([form]) => form);
  expect(spoken.length).toBeGreaterThan(90);
  expect(regional.length).toBeGreaterThan(500);
  const forms = [...spoken, ...regional];
  expect(new Set(forms).size).toBe(forms.length);
  const odd = forms.filter((form) => {
    const written = writtenForm(form) ?? [];
    return (
      wordsOf(form).join(' ') !== form ||
      written.join(' ') === form ||
      written.some((word) => writtenForm(word) !== undefined)
    );
  });
  expect(odd).toEqual([]);
});

test('no regional form is a word that means something else', () => {
  const words = new Set(lexicon().flat());
  expect(regionalForms().filter(([form]) => words.has(form) || stopWords.has(form))).toEqual([]);
});
