import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { wordsOf } from '../../../src/core/matching/fold.js';
import { writtenForm } from '../../../src/core/matching/spoken.js';

test.each([
  ['moogde', 'mag je'],
  ['kunde', 'kun je'],
  ['gij', 'je'],
  ['ff', 'even'],
  ['wnr', 'wanneer'],
  ['mn', 'mijn'],
  ['magik', 'mag ik'],
  ['dont', 'do not'],
  ['pls', 'please'],
])('%s is written as %s', (spoken, written) => expect(writtenForm(spoken)?.join(' ')).toBe(written));

test.each(['allez', 'amai', 'ofzo'])('"%s" is only sound', (word) => expect(writtenForm(word)).toEqual([]));

test.each(['verlof', 'thuiswerken', 'toString', 'constructor'])('"%s" is written so already', (word) =>
  expect(writtenForm(word)).toBeUndefined(),
);

test('every form stands as questions are read, is put right in one go, and becomes another word', () => {
  const source = readFileSync('src/core/matching/spoken.ts', 'utf8');
  const forms = [...source.matchAll(/^ {2}'?([^\s':]+)'?: '.*',$/gmu)].map(([, form = '']) => form);
  expect(forms.length).toBeGreaterThan(90);
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
