import { expect, test } from '@jest/globals';
import { type Detail, detailsAsked, gives } from '../../../../src/core/matching/question/asked-detail.js';
import type { Clause } from '../../../../src/core/policy.js';

test.each<[string, Detail[]]>([
  ['Hoe lang duurt het voor IT een site vrijgeeft?', ['how long or how often']],
  ['hoelang duurt t voor een geblokkeerde site open is', ['how long or how often']],
  ['na hoeveel weken gaat het slot er weer op', ['how long or how often']],
  ['How many days do I have to report it?', ['how long or how often']],
  ['wie betaalt de stockfoto’s op onze pagina?', ['what it costs']],
  ['Welk softwarepakket, of welk programma, blokkeert die sites?', ['which tool']],
  ['which software do you use to block pages', ['which tool']],
  ['Is er ergens een vaste contentkalender?', ['a form or a course']],
  ['is there a course on this', ['a form or a course']],
  ['wie heeft het beleid ondertekend', ['who by name']],
  ['wa kost da eigenlijk', ['what it costs']],
  ['hebben we daar ne cursus over', ['a form or a course']],
  [
    'Klachten gaan naar communicatie, maar antwoorden die dezelfde dag of pas later?',
    ['how long or how often'],
  ],
  ['moet ik het formulier een jaar bewaren of langer', ['how long or how often']],
  ['will that be done the same day or next week', ['how long or how often']],
  ['Melden mag dus, maar wordt een advocaat ook vergoed?', ['what it costs']],
  ['als er een boete komt, betaal ik die dan of het bedrijf', ['what it costs']],
  ['hoe laat gaat die blokkade eraf', ['how long or how often']],
  ['hoeveel waarschuwingen krijg je', ['how many']],
  ['and how many warnings are there', ['how many']],
  ['krijg ik daar een vergoeding voor', ['what it costs']],
  ['hoeveel mag ik aan zo’n abonnement uitgeven', ['what it costs']],
  ['klopt het dat het wachtwoord elke 60 dagen anders moet', ['how long or how often']],
  ['Someone told me the fine is 300 euro, is that right?', ['what it costs']],
  [
    'Ik hoorde dat YouTube vanaf maandag weer opengaat, weet jij daar iets van?',
    ['what happened or is to happen'],
  ],
  ['They say the page was hacked last month. Is it true?', ['what happened or is to happen']],
  ['hoe vaak en wat kost dat', ['how long or how often', 'what it costs']],
])('%s', (question, details) => {
  expect(detailsAsked(question)).toEqual(details);
});

test.each([
  'Mag ik een foto van de borrel plaatsen?',
  'Wie mag er namens het bedrijf praten?',
  'Moet ik betalen voor een foto die ik van internet haal?',
  'Ik wil een cursus op LinkedIn delen, mag dat?',
  'Ik werk hier al lang en hoe zit dat dan met mijn profiel?',
  'What can I do when I see a secret form online?',
  'Mijn telefoon betaal ik zelf, geldt het dan ook?',
  'Ik moest binnen het uur aanmelden of mijn account ging dicht',
  'Is er een regel? Ik geef morgen training.',
  'mag ik vertellen hoeveel pallets we draaiden',
  'hoeveel mag ik over een project zeggen',
  'hoe laat ik merken dat het mijn mening is',
  'Ik hoorde dat we volgend jaar verhuizen, mag ik dat al posten?',
  'heard we open a new shop next month, can I tell people',
  'klopt het dat ik geen foto van een collega mag plaatsen',
])('asks for no detail: %s', (question) => {
  expect(detailsAsked(question)).toEqual([]);
});

const clause = (text: string, english = ''): Clause =>
  ({
    title: { nl: 'Geblokkeerd' },
    rule: { nl: 'IT opent een site.' },
    text: { nl: text, en: english },
  }) as Clause;

test('a clause gives a detail when its text has one of the kind, in any language', () => {
  const asked = 'how long or how often';
  expect(gives(clause('Dat duurt vijf werkdagen.'), asked, undefined)).toBe(true);
  expect(gives(clause('', 'It takes 2 days.'), asked, undefined)).toBe(true);
  expect(gives(clause('Je hebt 26 vakantiedagen.'), asked, undefined)).toBe(true);
  expect(gives(clause('Na twaalf volle maanden.'), asked, undefined)).toBe(true);
  expect(gives(clause('Een verjaardag is geen reden.'), asked, undefined)).toBe(false);
  expect(gives(clause('Vraag het aan IT.'), asked, undefined)).toBe(false);
});

test('no clause gives names: policies name functions', () => {
  expect(gives(clause('De directie stelt het beleid vast.'), 'who by name', undefined)).toBe(false);
});

test('whoever wrote a wording that asks for the detail means that the clause gives it', () => {
  const asked = 'how long or how often';
  expect(gives(clause('Let op de machines.'), asked, 'hoe lang mag ik op mijn telefoon')).toBe(true);
  expect(gives(clause('Let op de machines.'), asked, 'mag ik op mijn telefoon')).toBe(false);
});

test('a long question without a detail takes no time', () => {
  const long = `${'is er een welke hoeveel wie heeft '.repeat(120)}`;
  const before = performance.now();
  detailsAsked(long);
  expect(performance.now() - before).toBeLessThan(50);
});
