import { expect, test } from '@jest/globals';
import { checkContent, type Holder } from '../../../src/core/content/check.js';
import type { ContentFile } from '../../../src/core/content/content-file.js';
import { formatCheck } from '../../../src/core/content/format-check.js';
import { nearDuplicates } from '../../../src/core/content/near-duplicates.js';
import { makePlaceOf } from '../../../src/core/content/place-of.js';
import { type Matcher, makeMatcher } from '../../../src/core/matching/match.js';
import type { Match, Ranking, TopicMatch } from '../../../src/core/matching/ranking.js';
import type { Policies } from '../../../src/core/policy.js';
import { read } from '../sample-policy.js';

test.each<[string, string, string | undefined]>([
  ['mag ik een foto plaatsen', 'Foto plaatsen: mag ik dat?', 'same words'],
  ['een foto van mijn collega', 'de collega op de foto', 'same words'],
  ['mag dit wel', 'mag dit wel', 'same words'],
  ['foto plaatsen', 'foto plaatzen', 'one character'],
  ['foto plaatsen', 'foto plaatse', 'one character'],
  ['foto plaatsen', 'fotos plaatsen', 'one character'],
  ['privé-account openen', 'prive account openen', 'same words'],
  [
    'wat gebeurt er als een journalist mij belt over een ongeluk in het magazijn',
    'wat gebeurd er als een journalist mij belt over een ongelukk in het magazijn',
    'alike',
  ],
  ['foto plaatsen', 'foto verwijderen', undefined],
  ['mag dit wel', 'mag dit niet', undefined],
  ['5 dagen meenemen', '6 dagen meenemen', undefined],
  ['twitter', 'facebook', undefined],
  ['ik', 'is', undefined],
  ['?', '!', undefined],
])('%s / %s: %s', (one, other, why) => {
  const expected = why === undefined ? [] : [{ first: 0, second: 1, why }];
  expect(nearDuplicates([one, other])).toEqual(expected);
});

test('pairs a wording with the first that it repeats', () => {
  expect(nearDuplicates(['foto', 'video maken', 'foto', 'maken video', 'foto'])).toEqual([
    { first: 0, second: 2, why: 'same words' },
    { first: 1, second: 3, why: 'same words' },
    { first: 0, second: 4, why: 'same words' },
  ]);
});

test.each<[string, (index: number) => string]>([
  ['of different words', (i) => words(i, 6).join(' ')],
  ['that begin alike', (i) => `mag ik op maandag een foto van mijn collega plaatsen met ${words(i, 1)[0]}`],
  ['that differ in a number', (i) => `mag ik een foto van mijn collega plaatsen op nummer ${i}`],
])('goes through ten thousand wordings %s in a second or so, twice the same', (_name, wording) => {
  const wordings = Array.from({ length: 10_000 }, (_, index) => wording(index));
  const start = performance.now();
  const first = nearDuplicates(wordings);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(nearDuplicates(wordings)).toEqual(first);
});

const sound = policies(
  [
    ['fotos', 'Foto', ['collega fotograferen', 'kiekje maken']],
    ['pers', 'Journalist', ['krant belt', 'interview geven']],
  ],
  [['parkeren', 'Parkeren', ['auto wegzetten']]],
);

test('finds nothing in sound content, and counts', () => {
  const check = checkContent(sound, matcher(sound));
  expect(check).toEqual({
    policies: 1,
    clauses: 2,
    topics: 1,
    wordings: 6,
    foundFirst: 6,
    repeats: [],
    thefts: [],
    openDetails: [],
    few: [],
    enough: 1,
  });
  expect(formatCheck(check)).toBe(
    [
      '1 policy, 2 clauses, 1 topic of elsewhere.',
      '6 of 6 titles and phrases find their own clause first.',
      '0 wordings lead elsewhere, 0 say nearly the same as another.',
      'In order: nothing has to be changed.',
    ].join('\n'),
  );
});

test('counts wordings that ask for what their clause does not say, and lists them when asked', () => {
  const content = policies(
    [
      ['fotos', 'Foto', ['kiekje maken', 'hoe lang blijft een foto online']],
      ['pers', 'Journalist', ['krant belt', 'welke tool voor interviews']],
    ],
    [['parkeren', 'Parkeren', ['auto wegzetten']]],
  );
  const check = checkContent(content, matcher(content));
  expect(formatCheck(check).split('\n').at(-2)).toBe(
    '2 wordings ask for a detail of which the clause says nothing (--details lists them).',
  );
  expect(formatCheck(check, { details: true }).split('\n').slice(0, 2)).toEqual([
    'policy/test.yml  clause "fotos": "hoe lang blijft een foto online" asks how long or how often, of which the clause says nothing. Take it out unless the clause answers it all the same',
    'policy/test.yml  clause "pers": "welke tool voor interviews" asks which tool, of which the clause says nothing. Take it out unless the clause answers it all the same',
  ]);
});

test('names wordings that say the same: in a clause, in two clauses, and in what is elsewhere', () => {
  const content = policies(
    [
      ['fotos', 'Foto', ['kiekje maken', 'maken kiekje']],
      ['pers', 'Journalist', ['krant belt', 'kiekje make']],
    ],
    [['parkeren', 'Parkeren', ['belt de krant?', 'parkeren']]],
  );
  const { repeats } = checkContent(content, matcher(content));
  expect(repeats.map(({ holder, text, other, otherText }) => [holder.id, text, other.id, otherText])).toEqual(
    [
      ['fotos', 'maken kiekje', 'fotos', 'kiekje maken'],
      ['pers', 'kiekje make', 'fotos', 'kiekje maken'],
      ['parkeren', 'belt de krant?', 'pers', 'krant belt'],
    ],
  );
  expect(
    formatCheck(checkContent(content, matcher(content)))
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'policy/test.yml  clause "fotos", nl: "maken kiekje" has the same words as "kiekje maken". Keep one of them',
    'policy/test.yml  clause "pers", nl: "kiekje make" is but one character off "kiekje maken" of clause "fotos" (policy/test.yml). Keep it where it belongs',
    'elsewhere.yml  topic "parkeren", nl: "belt de krant?" has the same words as "krant belt" of clause "pers" (policy/test.yml). Keep it where it belongs',
  ]);
});

test('a wording of two clauses is told once, as a repeat', () => {
  const content = policies(
    [
      ['fotos', 'Foto', ['interview krant']],
      ['pers', 'Interview', ['interview krant']],
    ],
    [['parkeren', 'Parkeren', ['auto wegzetten']]],
  );
  const check = checkContent(content, () =>
    ranking(
      content.clauses.map((clause) => ({ clause, score: clause.id === 'pers' ? 0.9 : 0.5 })),
      [],
    ),
  );
  expect(check.repeats).toHaveLength(1);
  expect(check.thefts.flatMap(({ wordings }) => wordings)).toEqual(['Foto']);
  expect(formatCheck(check).split('\n').at(-1)).toBe('2 findings to mend, listed above.');
});

test('says where a wording stands: in a policy, a file of phrases, or elsewhere', () => {
  const file = (name: string, kind: ContentFile['kind'], lines: string[]): ContentFile => ({
    name,
    kind,
    bytes: new TextEncoder().encode(lines.join('\n')),
  });
  const placeOf = makePlaceOf([
    file('policy/a.yml', 'policy', [
      'clauses:',
      '  - id: fotos',
      '    phrases: { nl: [krant belt] }',
      '  - id: pers',
      '    phrases:',
      '      nl:',
      '        - krant belt',
    ]),
    file('policy/phrases/a.yml', 'phrases', [
      'fotos:',
      '  nl:',
      '    - kiekje',
      'pers:',
      '  nl:',
      '    - "zei \\"ja\\""',
    ]),
    file('policy/elsewhere.yml', 'elsewhere', ['topics:', '  - id: pers', '    phrases: { nl: [kiekje] }']),
  ]);
  const clause = (id: string): Holder => ({ kind: 'clause', file: 'policy/a.yml', id });
  expect(placeOf(clause('pers'), 'krant belt')).toBe('policy/a.yml:7:11');
  expect(placeOf(clause('fotos'), 'krant belt')).toBe('policy/a.yml:3:21');
  expect(placeOf(clause('fotos'), 'kiekje')).toBe('policy/phrases/a.yml:3:7');
  expect(placeOf(clause('pers'), 'zei "ja"')).toBe('policy/phrases/a.yml:6:8');
  expect(placeOf({ kind: 'topic', file: 'elsewhere.yml', id: 'pers' }, 'kiekje')).toBe(
    'policy/elsewhere.yml:3:21',
  );
  expect(placeOf(clause('pers'))).toBe('policy/a.yml:4:3');
  expect(placeOf(clause('pers'), 'nergens')).toBe('policy/a.yml');
});

test('compares wordings of one language only, and lets a phrase be its own title', () => {
  const content = read({
    'a.yml': `policy: a
title: { nl: A, en: A }
languages: [nl, en]
version: "1"
effective: 2026-01-01
owner: { nl: HR, en: HR }
contact: { nl: HR, en: HR }
status: draft
clauses:
  - id: media
    title: { nl: Sociale media, en: Social media }
    verdict: info
    rule: { nl: x, en: x }
    text: ""
    phrases: { nl: [sociale media, social media], en: [Social media] }
`,
  });
  expect(checkContent(content, matcher(content)).repeats).toEqual([]);
});

test('names who steals from whom, once, with examples', () => {
  const content = policies(
    [
      ['fotos', 'Foto', ['interview over foto', 'interview krant', 'interview radio', 'xyz']],
      ['pers', 'Interview', ['interview']],
    ],
    [['radio', 'Radio', ['radio']]],
  );
  const greedy: Matcher = (question) => {
    const of = (id: string) => content.clauses.filter((clause) => clause.id === id);
    const topics = question.includes('radio') ? content.topics : [];
    const found = question === 'xyz' ? [] : of(question.includes('nterview') ? 'pers' : 'fotos');
    return ranking(
      found.map((clause) => ({ clause, score: 0.5 })),
      topics.map((topic) => ({ topic, score: 0.6 })),
    );
  };
  const check = checkContent(content, greedy);
  expect(check.foundFirst).toBe(3);
  expect(formatCheck(check).split('\n').slice(0, 3)).toEqual([
    'policy/test.yml  clause "pers" (policy/test.yml) steals from clause "fotos": 2 wordings, e.g. "interview over foto", "interview krant". Move them there, or let them say what is particular to "fotos"',
    'policy/test.yml  topic "radio" (elsewhere.yml) steals from clause "fotos": 1 wording, e.g. "interview radio". Move them there, or let them say what is particular to "fotos"',
    'policy/test.yml  clause "fotos" isn\'t found by its own: 1 wording, e.g. "xyz". Use words that its rule and text have too',
  ]);
});

test('a topic that scores no higher than the clause steals nothing', () => {
  const level: Matcher = () =>
    ranking(
      sound.clauses.map((clause) => ({ clause, score: 0.5 })),
      sound.topics.map((topic) => ({ topic, score: 0.5 })),
    );
  expect(checkContent(sound, level).thefts.map(({ from, thief }) => [from.id, thief?.id])).toEqual([
    ['pers', 'fotos'],
  ]);
});

test('asks the real matcher too', () => {
  expect(checkContent(sound, makeMatcher(sound)).foundFirst).toBe(6);
});

type Row = [id: string, title: string, phrases: string[]];

function policies(clauses: Row[], topics: Row[]): Policies {
  const phrases = (row: Row): string => `phrases: { nl: ${JSON.stringify(row[2])} }`;
  return read({
    'policy/test.yml': `policy: test
title: { nl: Test }
languages: [nl]
version: "1"
effective: 2026-01-01
owner: { nl: HR }
contact: { nl: HR }
status: draft
clauses:
${clauses.map((row) => `  - { id: ${row[0]}, title: { nl: ${row[1]} }, verdict: info, rule: { nl: x }, text: "", ${phrases(row)} }\n`).join('')}`,
    'policy/elsewhere.yml': `languages: [nl]
topics:
${topics.map((row) => `  - { id: ${row[0]}, title: { nl: ${row[1]} }, ${phrases(row)} }\n`).join('')}`,
  });
}

/** Matches by the exact words of titles and phrases: the share of the question's words that a clause has. */
function matcher({ clauses, topics }: Policies): Matcher {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = (
    question: string,
    owner: Policies['clauses'][number] | Policies['topics'][number],
  ): number => {
    const own = new Set(
      [...Object.values(owner.title), ...Object.values(owner.phrases).flat()].flatMap(wordsOf),
    );
    const asked = wordsOf(question);
    return asked.filter((word) => own.has(word)).length / Math.max(1, asked.length);
  };
  return (question) =>
    ranking(
      clauses.map((clause) => ({ clause, score: score(question, clause) })),
      topics.map((topic) => ({ topic, score: score(question, topic) })),
    );
}

function ranking(
  matches: readonly Pick<Match, 'clause' | 'score'>[],
  topics: readonly Pick<TopicMatch, 'topic' | 'score'>[],
): Ranking {
  const rest = { because: '', grounds: { words: 0, letters: 0, coverage: 0 } };
  const byScore = (one: { score: number }, other: { score: number }): number => other.score - one.score;
  return {
    matches: matches.map((match) => ({ ...match, ...rest })).sort(byScore),
    topics: topics.map((topic) => ({ ...topic, phrases: 1, ...rest })).sort(byScore),
    ours: 1,
    details: [],
    words: [],
  };
}

test('names clauses that have few wordings beside others, and lets them be', () => {
  const ways = Array.from({ length: 150 }, (_, at) => words(at, 3).join(' '));
  const uneven = policies(
    [
      ['fotos', 'Foto', ways],
      ['pers', 'Journalist', ['krant belt']],
    ],
    [['parkeren', 'Parkeren', ['auto wegzetten']]],
  );
  const check = checkContent(uneven, matcher(uneven));
  expect(check.few.map(({ id }) => id)).toEqual(['pers']);
  expect(formatCheck(check)).toMatch(/1 clause has few wordings beside the others \("pers" 1\).*from 38 on/u);
  expect(check.thefts).toEqual([]);
});

test('names the topics of elsewhere that a new clause may cover', () => {
  const ways = Array.from({ length: 150 }, (_, at) => words(at, 3).join(' '));
  const uneven = policies(
    [
      ['fotos', 'Foto', ways],
      ['auto', 'Waar je de auto parkeert', []],
    ],
    [['parkeren', 'Parkeren', ['waar parkeert de auto']]],
  );
  expect(formatCheck(checkContent(uneven, makeMatcher(uneven)))).toMatch(
    /policy\/test\.yml: near to it in elsewhere\.yml: "parkeren"\. If this policy answers what is asked there, add it to "covers"\./u,
  );
});

/** Words without meaning, a different set for each seed. */
function words(seed: number, count: number): string[] {
  const letters = 'bcdfghklmnprstvz';
  const vowels = 'aeiou';
  let state = seed + 1;
  const pick = (from: string): string => {
    state = (state * 48271) % 2147483647;
    return from.charAt(state % from.length);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 }, () => pick(letters) + pick(vowels)).join(''),
  );
}
