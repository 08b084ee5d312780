import { createHash } from 'node:crypto';
import { workplace } from './workplace.js';

/** Two hundred questions made of the same few words, in ever other order. */
export function manyQuestions(): string[] {
  const starts = ['mag ik', 'can I', 'wie', 'waar laat ik', 'moogde', 'how do I', 'mn collega wil', ''];
  const things =
    'thuiswerken fietz kluisje hond muziek roken wifi gym vapen xyzzy locker kerstborrel leasefiets'.split(
      ' ',
    );
  const ends = ['', ' op het werk?', ' en mag mijn kat mee', ' please'];
  return Array.from(
    { length: 200 },
    (_, at) => `${starts[at % 8]} ${things[at % 13]} ${things[(at * 5 + 3) % 13]}${ends[(at >> 3) % 4]}`,
  );
}

/** One hash of all that is answered, to the last digit of every score. */
export function hashOfAnswers(): string {
  const { ask } = workplace();
  const hash = createHash('sha256');
  for (const question of manyQuestions()) {
    hash.update(JSON.stringify([ask(question, '2026-11-22'), ask.match(question)]));
  }
  return hash.digest('hex');
}

if (process.argv[1]?.endsWith('ask-run.js')) process.stdout.write(hashOfAnswers());
