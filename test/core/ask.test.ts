import { expect, test } from '@jest/globals';
import type { Answer } from '../../src/core/answer.js';
import { makeAnswerer } from '../../src/core/ask.js';
import { inLanguage, languageOf } from '../../src/core/policy.js';
import { leave, read, spoilt } from './sample-policy.js';
import { today, workplace } from './workplace.js';

const { policies, ask } = workplace();

function said(question: string, day = today): string {
  return short(ask(question, day));
}

function short(answer: Answer): string {
  switch (answer.kind) {
    case 'found':
      return answer.match.clause.id;
    case 'unsure':
      return answer.matches.map(({ clause }) => clause.id).join(' or ');
    case 'none':
      return answer.talk ?? answer.topic?.id ?? 'none';
  }
}

test.each([
  ['mag ik thuiswerken?', 'thuiswerken'],
  ['can I work from home', 'thuiswerken'],
  ['mag mn hond mee', 'huisdieren'],
  ['waar laat ik mn jas', 'kluisje'],
  ['waar kan ik parkeren', 'parkeerplaats'],
  ['wifi wachtwoord', 'wifi'],
  ['waarom is de hemel blauw', 'none'],
  ['hoeveel verdient de directeur', 'none'],
  ['qwpoi zxmcn', 'none'],
  ['wat een rotdag', 'grumble'],
  ['hoi', 'greeting'],
  ['Goedemorgen Els, ik had een vraagje.', 'greeting'],
  ['mag ik iets vragen?', 'greeting'],
  ['Thanks so much, Tom', 'thanks'],
  ['kun je me helpen', 'help'],
  ['', 'nonsense'],
])('%s → %s', (question, expected) => expect(said(question)).toBe(expected));

test.each([
  ['mag ik thuiswerken en mag mijn hond mee naar kantoor', 'thuiswerken or huisdieren'],
  ['Mag ik muziek luisteren? En waar laat ik mijn tas?', 'muziek or kluisje'],
  ['can I bring my dog and may I listen to music', 'huisdieren or muziek'],
  ['mag ik thuiswerken? mag mijn hond mee? waar laat ik mijn tas?', 'thuiswerken or huisdieren or kluisje'],
])('"%s" asks for several, and all are offered', (question, expected) =>
  expect(said(question)).toBe(expected),
);

test.each([
  ['mag ik thuiswerken en hoeveel dagen mag ik thuis werken', 'thuiswerken', 'one clause answers both'],
  ['mag mijn kat mee en mag mijn hond mee', 'huisdieren', 'one clause answers both'],
  ['mag ik met een hond en een kat naar kantoor', 'huisdieren', 'it is one question'],
])('"%s" is answered with %s, for %s', (question, expected) => expect(said(question)).toBe(expected));

test.each([
  ['2026-06-30', 'waar mag ik roken', 'roken-oud'],
  ['2026-07-01', 'mag ik hier roken', 'roken-nieuw'],
  ['2026-01-15', 'wanneer is de kerstborrel', 'kerstborrel'],
  ['2026-01-16', 'wanneer is de kerstborrel', 'none'],
])('on %s "%s" finds %s', (day, question, expected) => expect(said(question, day)).toBe(expected));

test('no question ever finds a clause that is not in force', () => {
  const over = policies.clauses.filter(({ until }) => until !== undefined);
  expect(over.map(({ id }) => id)).toEqual(['roken-oud', 'kerstborrel']);
  for (const { title, phrases } of over) {
    for (const wording of [title.nl, title.en, ...(phrases.nl ?? []), ...(phrases.en ?? [])]) {
      const answer = JSON.stringify(ask(wording ?? '', today));
      expect(answer).not.toContain('"id":"roken-oud"');
      expect(answer).not.toContain('"id":"kerstborrel"');
    }
  }
});

test('a long wording that asks for a detail at its end stands for a clause that gives it', () => {
  const wording =
    'na twintig jaar hier wil ik al mijn vrije dagen bewaren voor een lange reis naar mijn familie, wat kost dat mij';
  const held = read({
    'verlof.yml': spoilt('[dagen bewaren, verlof opsparen]', `["${wording}", verlof opsparen]`),
  });
  expect(makeAnswerer(held, 'nl')(wording, today)).toMatchObject({
    kind: 'found',
    match: { clause: { id: 'meenemen' } },
  });
});

test('what stands beyond the first screenfuls is not listened to', () => {
  const question = `mag ik thuiswerken?${' '.repeat(5000)}en wat kost dat, hoelang duurt het en welke tool?`;
  expect(said(question)).toBe('thuiswerken');
});

test.each([
  'Hoi Els, sorry dat ik stoor maar mag ik thuiswerken? Alvast bedankt! Groetjes, Bart van inkoop',
  'Goeiemorgen, ik vroeg me af: mag ik thuiswerken? Laat maar weten',
])('courtesy around a question changes nothing: %s', (message) => {
  expect(ask.match(message).matches).toEqual(ask.match('mag ik thuiswerken?').matches);
  expect(ask(message, today)).toEqual(ask('mag ik thuiswerken?', today));
});

test('several questions are seen between courtesy too', () => {
  expect(said('Hoi, mag ik thuiswerken en mag mijn hond mee naar kantoor? Dank je wel, Els')).toBe(
    'thuiswerken or huisdieren',
  );
});

test('the company’s name is read as what wordings say', () => {
  const named = makeAnswerer(policies, 'nl', undefined, ['Vandersteen Logistics BV', 'VSL']);
  const plain = ask('mag ik van ons bedrijf thuiswerken?', today);
  for (const name of ['Vandersteen', 'vandersteen logistics', 'VSL'])
    expect(named(`mag ik van ${name} thuiswerken?`, today)).toEqual(plain);
});

test('a topic that a policy covers is switched off', () => {
  expect(policies.topics.map(({ id }) => id)).toEqual(['parkeerplaats', 'wifi', 'praatje']);
  expect(policies.covered.map(({ id }) => id)).toEqual(['lunchkaart']);
  expect(said('saldo van mijn lunchkaart')).not.toBe('lunchkaart');
});

test.each([
  ['hoi', 'greeting'],
  ['Dankjewel!', 'thanks'],
  ['wie ben jij', 'identity'],
  ['help', 'help'],
  ['🎉', 'nonsense'],
])('"%s" gets its %s without any elsewhere.yml', (question, talk) => {
  const bare = makeAnswerer(read({ 'verlof.yml': leave }), 'nl');
  expect(bare(question, today)).toMatchObject({ kind: 'none', talk, nearest: [] });
});

test.each([
  ['mag ik thuiswerken', 'nl'],
  ['can I work from home', 'en'],
  ['kunde gij thuis werken', 'nl'],
  ['mag ik op friday remote werken', 'nl'],
  ['is dat allowed, working from home on the train', 'en'],
  ['darf ich meinen Hund mit ins Büro nehmen', 'en'],
  ['je peux venir avec mon chien dans les bureaux', 'en'],
  ['можно ли взять собаку', 'en'],
  ['Hi, quick question: mag mijn hond mee? Thanks in advance, Rajesh', 'nl'],
  ['Hoi Els, may I bring my dog? Alvast bedankt, groetjes', 'en'],
  ['locker key', 'en'],
  ['leasefiets', 'nl'],
  ['xyzzy', 'nl'],
])('"%s" is answered in %s', (question, language) => expect(ask(question, today).language).toBe(language));

test('in doubt the reply is in the language of the settings', () => {
  expect(makeAnswerer(policies, 'en')('xyzzy', today).language).toBe('en');
});

test('a policy in one language answers in that one', () => {
  const answer = ask('krijg ik mijn gym membership terug', today);
  expect(short(answer)).toBe('gym-membership');
  expect(answer.language).toBe('nl');
  if (answer.kind !== 'found') throw new Error('not found');
  const { clause } = answer.match;
  expect(languageOf(clause, answer.language)).toBe('en');
  expect(inLanguage(clause.rule, answer.language)).toBe('You may claim half of your gym membership.');
});

test.each([
  ['gym membership', 'gym-membership'],
  ['can I claim my fitness club', 'gym-membership'],
  ['invoice of my gym', 'gym-membership'],
])('a clause with texts only is found by them: %s', (question, expected) =>
  expect(said(question)).toBe(expected),
);

test('a policy of texts only tells its clauses apart, and says no', () => {
  const texts = makeAnswerer(
    read({
      'verlof.yml': `${spoilt('\n    phrases:\n      nl: [dagen bewaren, verlof opsparen]\n      en: [save days, keep leave]', '')}${[
        ['ziek', 'Ziek melden', 'Meld je ziek voor negen uur bij je teamleider.'],
        ['reis', 'Reiskosten', 'Je krijgt de kosten van de trein terug.'],
        ['scholing', 'Een opleiding volgen', 'Een cursus voor je vak betalen wij.'],
      ]
        .map(
          ([id, title, rule]) => `  - id: ${id}
    title: { nl: ${title}, en: Something else }
    verdict: info
    rule: { nl: "${rule}", en: "More of that later." }
    text: { nl: "", en: "" }
`,
        )
        .join('')}`,
    }),
    'nl',
  );
  expect(short(texts('hoe laat moet ik me ziek melden', today))).toBe('ziek');
  expect(short(texts('betalen jullie mijn cursus', today))).toBe('scholing');
  expect(short(texts('kosten van de trein', today))).toBe('reis');
  expect(short(texts('dagen meenemen', today))).toBe('meenemen');
  expect(short(texts('wie wordt wereldkampioen schaatsen', today))).toBe('none');
});

test('the same question gives the same answer, whatever was asked between', () => {
  const questions = ['mag ik thuiswerken', 'fietz leasen', 'honden muziek', 'wifi', 'xyzzy'];
  const before = questions.map((question) => JSON.stringify(ask(question, today)));
  for (const question of [...questions].reverse()) ask(`${question} en nog iets`, today);
  expect(questions.map((question) => JSON.stringify(ask(question, today)))).toEqual(before);
});
