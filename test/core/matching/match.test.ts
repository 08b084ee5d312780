import { expect, test } from '@jest/globals';
import { workplace } from '../workplace.js';

const { ask } = workplace();
const { match } = ask;

test.each([
  ['mag ik thuiswerken', 'thuiswerken'],
  ['mn hond mee nr kantoor', 'huisdieren'],
  ['fietz leasen', 'fietsplan'],
  ['velo van de zaak', 'fietsplan'],
  ['kunde gij hier thuis werken', 'thuiswerken'],
  ['kluisjessleutel', 'kluisje'],
  ['ik werk liever vanaf de keukentafel', 'thuiswerken'],
  ['remote working', 'thuiswerken'],
  ['gym membership', 'gym-membership'],
  ['waar is de ashtray', 'roken-oud'],
])('%s → %s', (question, expected) => expect(match(question).matches[0]?.clause.id).toBe(expected));

test('clauses come best first, and topics too', () => {
  const { matches, topics } = match('mag ik met de fiets parkeren');
  const sorted = (scores: number[]) =>
    scores.every((score, at) => at === 0 || score <= (scores[at - 1] ?? 0));
  expect(matches.length).toBeGreaterThan(5);
  expect(topics).toHaveLength(3);
  expect(sorted(matches.map(({ score }) => score))).toBe(true);
  expect(sorted(topics.map(({ score }) => score))).toBe(true);
});

test('scores are probabilities: with all topics and "nothing" they make one at most', () => {
  for (const question of ['mag ik thuiswerken', 'wifi', '', 'waarom is de hemel blauw']) {
    const { matches, topics, ours } = match(question);
    expect(ours).toBeCloseTo(
      matches.reduce((sum, { score }) => sum + score, 0),
      6,
    );
    expect(ours + topics.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
  }
});

test('every candidate says what spoke for it', () => {
  const [first] = match('moet mijn kluisje leeg').matches;
  expect(first?.because).toMatch(
    /^like "moet mijn kluisje leeg"; explains \d+ % of the question; classified \d+ %$/u,
  );
  expect(first?.grounds.wording).toBe('moet mijn kluisje leeg');
});

test('what has nothing in common says so', () => {
  expect(match('xyzzy').matches[0]?.because).toMatch(/^no wording in common; explains 0 % of the question/u);
});

test('a story that leaves it open is judged by its asking part as well', () => {
  const ranking = match(
    'Gisteren kwam de nieuwe van de boekhouding met zijn fiets bij ons aan tafel en hij vertelde over vroeger, over ' +
      'roken en over muziek. Mag hij zijn puppy meenemen? Oma past niet op.',
  );
  expect(ranking.asked).toBe('Mag hij zijn puppy meenemen?');
  expect(ranking.matches[0]?.clause.id).toBe('huisdieren');
});

test('a short question is judged as it is', () => expect(match('mag mijn puppy mee?').asked).toBeUndefined());

test('capitals, accents and signs make no difference', () => {
  const [plain] = match('mag ik thuiswerken').matches;
  const [loud] = match('  MAG ÍK: “THUISWERKEN”?!! ').matches;
  expect(loud).toEqual(plain);
});
