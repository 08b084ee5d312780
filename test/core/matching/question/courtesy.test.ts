import { expect, test } from '@jest/globals';
import { withoutCourtesy } from '../../../../src/core/matching/question/courtesy.js';

test.each([
  ['Hoi, mag ik dit filmpje delen?', 'mag ik dit filmpje delen?'],
  ['hoi mag ik dit filmpje delen alvast bedankt', 'mag ik dit filmpje delen'],
  [
    'Beste mevrouw De Smet, mag ik een foto posten? Met vriendelijke groet, Jan Jansen, magazijn',
    'mag ik een foto posten?',
  ],
  ['ik vroeg me af of ik mijn werkgever mag noemen', 'ik mijn werkgever mag noemen'],
  ['Goeiemorgen, kleine vraag: mag tiktok op de vloer', 'mag tiktok op de vloer'],
  ['Hi Sarah, can I post this? Thanks in advance, Rajesh', 'can I post this?'],
  ['sorry dat ik stoor maar mag ik naar de pers?', 'mag ik naar de pers?'],
  [
    'Hoi collega, ff een snel vraagje: wie gaat er over de pagina? laat maar weten! gr. Kees',
    'wie gaat er over de pagina?',
  ],
  ['Kan iemand mij vertellen wie de woordvoerder is?', 'wie de woordvoerder is?'],
  [
    'Geachte heer Jansen,\nIk zou graag willen weten of ik mag bloggen.\nBij voorbaat dank,\nP. de Vries\nAfdeling inkoop',
    'ik mag bloggen.',
  ],
  ['wat zegt het beleid over pesten online?', 'pesten online?'],
  ['Volgens het beleid, mag ik dan een vlog maken?', 'mag ik dan een vlog maken?'],
  ['mag ik dit delen, want ik weet het niet zeker', 'mag ik dit delen,'],
  ['Dringend: wie belt de krant terug?', 'wie belt de krant terug?'],
  ['mag ik een foto posten 😊 merci!', 'mag ik een foto posten 😊'],
])('%j asks %j', (message, question) => {
  expect(withoutCourtesy(message).rest).toBe(question);
});

test.each([
  'mag ik een foto van een collega op linkedin zetten?',
  'dag vrij nemen, mag dat?',
  'beste manier om iets te posten',
  'kan ik een bedankt bericht plaatsen',
  'mag ik een klant bedanken op linkedin',
  'mag ik de klant de groeten doen op facebook',
  'mag ik een vraag stellen op linkedin',
  'moet ik sorry zeggen tegen een klant op facebook',
  'wat zegt het beleid?',
  'waarom is er een beleid',
  'hallo',
  'Bedankt!',
  'Hoi, sorry dat ik stoor. Alvast bedankt, Els',
  '',
  '😊',
])('%j stays whole', (message) => {
  expect(withoutCourtesy(message)).toEqual({ rest: message, courtesy: [] });
});

test('what was left out is told, in its order', () => {
  expect(withoutCourtesy('Hoi Els, mag ik dit filmpje delen? Groetjes, Bart').courtesy).toEqual([
    'Hoi Els,',
    'Groetjes, Bart',
  ]);
});

test('a message of courtesy without end takes no time', () => {
  const long = 'hoi els sorry dat ik stoor ik vroeg me af of '.repeat(90);
  const started = performance.now();
  withoutCourtesy(long.slice(0, 4000));
  expect(performance.now() - started).toBeLessThan(50);
});
