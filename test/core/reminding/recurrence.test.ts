import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRecurrence } from '../../../src/core/reminding/recurrence.js';
import { nextTime } from '../../../src/core/reminding/schedule.js';

const now = Date.parse('2026-11-22T12:00Z');

/** `ma,do 08:30`, `2w vr 16:00`, `1e ma 10:00`, `dag 1 09:00`, or `? why`. */
function read(sentence: string): string {
  const reading = readRecurrence(sentence, { zone: 'Europe/Amsterdam', now });
  if ('unclear' in reading) {
    const { kind, ...rest } = reading.unclear;
    return `? ${[kind, ...Object.values(rest)].join(' ')}`;
  }
  const { days, hour, minute, until, skipHolidays, zone } = reading.rule;
  const names = ['', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
  const list = {
    week: () =>
      days.kind === 'week' &&
      `${days.every > 1 ? `${days.every}w(${days.anchor}) ` : ''}${days.weekdays.map((day) => names[day])}`,
    'month-weekday': () => days.kind === 'month-weekday' && `${days.nth}e ${names[days.weekday]}`,
    'month-day': () => days.kind === 'month-day' && `dag ${days.day}`,
  }[days.kind]();
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return [
    list,
    time,
    ...(skipHolidays ? ['geen feestdagen'] : []),
    ...(until === undefined ? [] : [`tot ${until}`]),
    ...(zone === 'Europe/Amsterdam' ? [] : [zone]),
  ].join(' ');
}

describe('Dutch', () => {
  test.each([
    ['elke maandag om 9 uur', 'ma 09:00'],
    ['Elke maandag om 9 uur.', 'ma 09:00'],
    ['ELKE  MAANDAG OM 9 UUR!', 'ma 09:00'],
    ['maandags om negen uur', 'ma 09:00'],
    ['’s maandags om 9.00 uur', 'ma 09:00'],
    ['iedere ma en do 8:30', 'ma,do 08:30'],
    ['maandag, woensdag en vrijdag om 9u', 'ma,wo,vr 09:00'],
    ['elke ma/wo/vr om 8u', 'ma,wo,vr 08:00'],
    ['maandag t/m vrijdag om tien over half negen', 'ma,di,wo,do,vr 08:40'],
    ['ma-vr 8.15', 'ma,di,wo,do,vr 08:15'],
    ['elke werkdag om half negen', 'ma,di,wo,do,vr 08:30'],
    ['doordeweeks om kwart voor tien', 'ma,di,wo,do,vr 09:45'],
    ['dagelijks om kwart over 8', 'ma,di,wo,do,vr,za,zo 08:15'],
    ['elke dag 14u', 'ma,di,wo,do,vr,za,zo 14:00'],
    ['elke dag om 14u30', 'ma,di,wo,do,vr,za,zo 14:30'],
    ['elk weekend om 10:00', 'za,zo 10:00'],
    ["elke dag om half drie 's middags", 'ma,di,wo,do,vr,za,zo 14:30'],
    ["elke vrijdag 's avonds om 8 uur", 'vr 20:00'],
    ['om de week vrijdag 16:00', '2w(2026-11-27) vr 16:00'],
    ['om de vrijdag 16u', '2w(2026-11-27) vr 16:00'],
    ['om de twee weken op dinsdag om 9 uur', '2w(2026-11-24) di 09:00'],
    ['elke drie weken op maandag om 9 uur', '3w(2026-11-23) ma 09:00'],
    ['tweewekelijks op maandag 9:00', '2w(2026-11-23) ma 09:00'],
    ['elke week op dinsdag om 9 uur', 'di 09:00'],
    ['elke eerste maandag van de maand om 10 uur', '1e ma 10:00'],
    ['de laatste vrijdag van de maand om 15:00', 'laste vr 15:00'],
    ['elke 3e dinsdag van de maand om 9 uur', '3e di 09:00'],
    ['op de 1e van de maand om 9 uur', 'dag 1 09:00'],
    ['de 15de van elke maand 14u', 'dag 15 14:00'],
    ['maandelijks op de 20e om 10:00', 'dag 20 10:00'],
    ['laatste dag van de maand om 12 uur', 'dag last 12:00'],
    ['elke maandag om 9 uur tot 1 juli 2027', 'ma 09:00 tot 2027-06-30'],
    ['elke maandag om 9 uur tot en met 1 juli', 'ma 09:00 tot 2027-07-01'],
    ['elke maandag om 9 uur t/m 31-12-2027', 'ma 09:00 tot 2027-12-31'],
    ['elke maandag om 9 uur, niet op feestdagen', 'ma 09:00 geen feestdagen'],
    ['elke maandag om 9 uur Europe/Brussels', 'ma 09:00 Europe/Brussels'],
  ])('%s → %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

describe('English', () => {
  test.each([
    ['every Monday at nine', 'ma 09:00'],
    ['Mondays at 9', 'ma 09:00'],
    ['every second Friday at 16:00', '2w(2026-11-27) vr 16:00'],
    ['every other wednesday at 3pm', '2w(2026-11-25) wo 15:00'],
    ['fortnightly on Friday at 4 p.m.', '2w(2026-11-27) vr 16:00'],
    ['every two weeks on monday at 9am', '2w(2026-11-23) ma 09:00'],
    ['weekdays at 9am', 'ma,di,wo,do,vr 09:00'],
    ['mon-fri 9:30am', 'ma,di,wo,do,vr 09:30'],
    ['every day at half past eight', 'ma,di,wo,do,vr,za,zo 08:30'],
    ['daily at quarter to nine', 'ma,di,wo,do,vr,za,zo 08:45'],
    ['Tuesday and Thursday at 10 o’clock', 'di,do 10:00'],
    ['first Monday of the month at 10am', '1e ma 10:00'],
    ['the last Friday of every month at 3pm', 'laste vr 15:00'],
    ['on the 1st of the month at noon', 'dag 1 12:00'],
    ['last day of the month at 9:00', 'dag last 09:00'],
    ['every Monday at 9:00 until July 1, 2027', 'ma 09:00 tot 2027-07-01'],
    [
      'every Monday at 9:00 until 1 July 2027 except public holidays',
      'ma 09:00 geen feestdagen tot 2027-07-01',
    ],
    ['every monday at 9am Europe/London', 'ma 09:00 Europe/London'],
    ['every maandag om 9 uur', 'ma 09:00'],
  ])('%s → %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

describe('what is not clear is said, and never guessed', () => {
  test.each([
    ['', '? no-day'],
    ['elke maandag', '? no-time'],
    ['om 9 uur', '? no-day'],
    ['elke week om 9 uur', '? which-weekday'],
    ['elke blauwe maandag om 9 uur', '? words blauwe'],
    ['morgen om 9 uur', '? words morgen'],
    ['volgende maandag om 9 uur', '? words volgende'],
    ['elke maandag behalve in december om 9 uur', '? words behalve december'],
    ['elke maandag om 9 uur Europe/Lodnon', '? words europe/lodnon'],
    ['elke maandag om 9 uur en 14 uur', '? two-times'],
    ['every day except friday at 9am', '? two-days'],
    ['elke maandag en de 1e van de maand om 9:00', '? two-days'],
    ['elke dag om half drie', '? which-half 2 30'],
    ['every monday at 5', '? which-half 5 0'],
    ['elke dag om 25:00', '? bad-time om 25:00'],
    ['elke dag om 9:61', '? bad-time om 9:61'],
    ['every monday at 13pm', '? bad-time at 13pm'],
    ["elke maandag om 20 uur 's ochtends", "? bad-time om 20 uur 's ochtends"],
    ['elke 31e om 9 uur', '? bad-day 31'],
    ['every 31st at 9:00', '? bad-day 31'],
    ['op 30 februari om 9 uur', '? words 30 februari'],
    ['elke maandag om 9 uur tot 30 februari 2027', '? bad-date tot 30 februari 2027'],
    ['elke maandag om 9 uur t/m 4/7/2027', '? bad-date t/m 4/7/2027'],
    ['elke maandag om 9 uur tot 1 juli 2126', '? bad-date tot 1 juli 2126'],
    ['elke maandag om 9 uur tot 1 juli 2025', '? past 2025-07-01'],
    ['elke tweede vrijdag om 9:00', '? which-week tweede vrijdag'],
    ['every third friday at 9:00', '? which-week third friday'],
    ['elke 5 minuten', '? too-often'],
    ['every second', '? words second'],
    ['elk uur', '? too-often'],
    ['every hour on monday', '? too-often'],
    ['om de dag om 9:00', '? interval om de dag'],
    ['biweekly monday 9am', '? interval biweekly'],
    ['elke eerste werkdag van de maand om 9:00', '? interval eerste werkdag van de maand'],
    ['every year on monday at 9', '? interval every year'],
    ['<!channel> elke maandag om 9 uur', '? words <!channel>'],
    ['elke maandag om 9 uur; drop table reminder', '? words drop table reminder'],
  ])('%s → %s', (sentence, expected) => expect(read(sentence)).toBe(expected));

  test('any text gives a rule that comes, or a reason, and never an error', () => {
    const words = fc.constantFrom(
      ...'elke every maandag friday om at de 9 uur half 9:30 2 weken 1e 31 van maand tot juli 2027 t/m en second 25:00 dag \u{1f600} \u0000'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')),
          fc.string(),
        ),
        (sentence) => {
          const reading = readRecurrence(sentence, { zone: 'Europe/Amsterdam', now });
          return 'unclear' in reading || (nextTime(reading.rule, now) ?? 0) > now;
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a text of forty thousand signs takes no time', () => {
    for (const text of [
      'a@'.repeat(20_000),
      'om '.repeat(13_000),
      '9 '.repeat(20_000),
      'maandag '.repeat(5000),
    ]) {
      const began = performance.now();
      read(text);
      expect(performance.now() - began).toBeLessThan(100);
    }
  });
});
