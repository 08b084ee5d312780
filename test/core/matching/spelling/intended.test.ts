import { describe, expect, test } from '@jest/globals';
import { reader } from '../reader.js';

const many = (text: string, times = 60): string[] => Array.from({ length: times }, () => text);
const read = (texts: readonly string[], typed: string): string =>
  reader(texts)
    .question(typed)
    .words.map(({ text }) => text)
    .join(' ');

describe('a misspelt word', () => {
  test('is read as a frequent one that is near, whatever stands beside it', () => {
    expect(read(many('mijn hond'), 'uw hnod')).toBe('uw hond');
    expect(read(many('mijn hond', 10), 'uw hnod')).toBe('uw hnod');
  });

  test('is read as a rare one where that stands beside the same word', () => {
    expect(read(many('mijn hond', 4), 'mijn hnod')).toBe('mijn hond');
  });

  test('is read as the one of two that goes with its neighbours', () => {
    const texts = [...many('mijn hond blaft'), ...many('een hand geven')];
    expect(read(texts, 'mijn hund blaft')).toBe('mijn hond blaft');
    expect(read(texts, 'een hund geven')).toBe('een hand geven');
    expect(read(texts, 'hund')).toBe('hund');
  });

  test('is read as the one that is the easier slip', () => {
    const texts = [...many('hond'), ...many('hoed')];
    expect(read(texts, 'hoend')).toBe('hoend');
    expect(read(texts, 'hpnd')).toBe('hond');
  });

  test('that may be two small words is read as the more frequent', () => {
    expect(read([...many('dat', 200), ...many('dit', 190)], 'dt')).toBe('dat');
  });

  test('that is spelt by ear is read as a common one, however far it is in letters', () => {
    expect(read(many('zelf schrijven'), 'zelf schryvn')).toBe('zelf schrijven');
    expect(read(many('zelf schrijven', 10), 'alles schryvn')).toBe('alles schryvn');
    expect(read(many('een plaats'), 'een ploats')).toBe('een plaats');
  });

  test('is told what it was read as', () => {
    const { words } = reader(many('mijn hond')).question('mijn hnod');
    expect(words.flatMap(({ notes }) => notes)).toEqual(['hnod → hond']);
  });
});

describe('a word that the policies have', () => {
  test('stays where it stands as they have it, however near a frequent one is', () => {
    expect(read([...many('mijn hond'), 'een bond'], 'een bond')).toBe('een bond');
  });

  test('is read as a much more frequent one where that alone goes with its neighbours', () => {
    expect(read([...many('ik zag mijn hond blaffen', 200), 'nond'], 'mijn nond blaffen')).toBe(
      'mijn hond blaffen',
    );
  });
});

describe('two words that were run together', () => {
  test('are read as two where the policies have that pair and one is small', () => {
    const { words } = reader(many('moet ik aan iemand vragen', 4)).question('moet ik aaniemand vragen');
    expect(words.map(({ text }) => text)).toEqual(['moet', 'ik', 'aan', 'iemand', 'vragen']);
    expect(words.flatMap(({ notes }) => notes)).toEqual(['aaniemand → aan iemand']);
  });

  test('stay one where it is a compound', () => {
    expect(read(many('de hond blaft'), 'hondblaft')).toBe('hondblaft');
  });

  test('stay one where the policies have them but not together', () => {
    expect(read(['de hond', 'aan wal'], 'aanhond')).toBe('aanhond');
  });
});

test('words in a message full of others are read the same way each time', () => {
  const texts = [...many('mijn hond blaft'), ...many('een hand geven')];
  const first = reader(texts).question('een hund geven en mijn hund blaft');
  expect(first.words.map(({ text }) => text).join(' ')).toBe('een hand geven en mijn hond blaft');
  expect(reader(texts).question('een hund geven en mijn hund blaft')).toEqual(first);
});
