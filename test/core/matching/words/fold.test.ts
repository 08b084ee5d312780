import { expect, test } from '@jest/globals';
import { fold, maxQuestionLength, wordsOf } from '../../../../src/core/matching/words/fold.js';

test.each([
  ['Privé-foto’s', 'prive-fotos'],
  ['COÖRDINATIE', 'coordinatie'],
  ['ﬁets', 'fiets'],
  ["what's", 'whats'],
  ['Çelik Æ', 'celik æ'],
])('%s is read as %s', (text, expected) => expect(fold(text)).toBe(expected));

test.each([
  ['Mag ik thuiswerken?', ['mag', 'ik', 'thuiswerken']],
  ['foto/video  delen', ['foto', 'video', 'delen']],
  ['2FA aan', ['2fa', 'aan']],
  ["Mag'k weten of da’k 'k", ['mag', 'ik', 'weten', 'of', 'da', 'ik', 'ik']],
  ["I'll ask, he’s in, they've", ['i', 'will', 'ask', 'he', 'is', 'in', 'they', 'have']],
  ["don't, 's morgens, Theo's", ['dont', 's', 'morgens', 'theos']],
  ["'kzou zo'n foto's", ['kzou', 'zon', 'fotos']],
  ["de l’équipe, d'accord, qu'ils, d'r", ['de', 'equipe', 'accord', 'ils', 'dr']],
  ['kijk op https://intranet.example/verlof?x=1 voor meer', ['kijk', 'op', 'voor', 'meer']],
  ['<@U123ABC> mag <#C1|algemeen> dit <!here>', ['mag', 'dit']],
  ['top :tada: :+1:', ['top']],
  ['', []],
  ['🎉🎉', []],
  ['؟ !!! …', []],
  ['هل يمكنني', ['هل', 'يمكنني']],
])('the words of "%s"', (text, expected) => expect(wordsOf(text)).toEqual(expected));

test('an endless word counts by its beginning', () => {
  expect(wordsOf('a'.repeat(3000))).toEqual(['a'.repeat(40)]);
});

test('a message is read up to a limit, in letters and in words', () => {
  expect(wordsOf(`${' '.repeat(maxQuestionLength)}laat`)).toEqual([]);
  expect(wordsOf('ja '.repeat(1000))).toHaveLength(250);
});

test('what is no proper text has words nevertheless', () => {
  expect(wordsOf('mag\u0000ik \ud83d hond')).toEqual(['mag', 'ik', 'hond']);
});
