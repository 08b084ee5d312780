import type { Day } from '../policy.js';

/** The Dutch public holidays of a year, as the government lists them; `2027-03-28` is Easter Sunday. */
export function dutchHolidays(year: number): ReadonlyMap<Day, string> {
  const easter = easterSunday(year);
  const kingsDay = Date.UTC(year, 3, 27);
  return new Map([
    [day(Date.UTC(year, 0, 1)), 'Nieuwjaarsdag'],
    [day(easter - 2 * oneDay), 'Goede Vrijdag'],
    [day(easter), 'Eerste Paasdag'],
    [day(easter + oneDay), 'Tweede Paasdag'],
    // King's Day moves to Saturday when it would be a Sunday.
    [day(new Date(kingsDay).getUTCDay() === 0 ? kingsDay - oneDay : kingsDay), 'Koningsdag'],
    [day(Date.UTC(year, 4, 5)), 'Bevrijdingsdag'],
    [day(easter + 39 * oneDay), 'Hemelvaartsdag'],
    [day(easter + 49 * oneDay), 'Eerste Pinksterdag'],
    [day(easter + 50 * oneDay), 'Tweede Pinksterdag'],
    [day(Date.UTC(year, 11, 25)), 'Eerste Kerstdag'],
    [day(Date.UTC(year, 11, 26)), 'Tweede Kerstdag'],
  ]);
}

/** Whether a day is a Dutch public holiday. */
export function isDutchHoliday(on: Day): boolean {
  return dutchHolidays(Number(on.slice(0, 4))).has(on);
}

const oneDay = 86_400_000;

function day(at: number): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, dayOfMonth);
}
