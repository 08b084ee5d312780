import { Cron } from 'croner';
import type { Day } from '../policy.js';
import { isDutchHoliday } from './holidays.js';

/** Monday is 1 and Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** On which days a reminder comes. */
export type Days =
  /** On these weekdays, every so many weeks; `anchor` is a day in a week that counts, needed when `every` is over 1. */
  | {
      readonly kind: 'week';
      readonly weekdays: readonly Weekday[];
      readonly every: number;
      readonly anchor?: Day;
    }
  /** The first, second, third, fourth or last such weekday of the month. */
  | { readonly kind: 'month-weekday'; readonly nth: 1 | 2 | 3 | 4 | 'last'; readonly weekday: Weekday }
  /** A day that every month has (1 to 28), or the last one. */
  | { readonly kind: 'month-day'; readonly day: number | 'last' };

/** When a reminder comes, as its owner put it: a time on the wall clock of a place, on certain days. */
export type Rule = {
  readonly days: Days;
  readonly hour: number;
  readonly minute: number;
  /** An IANA name, `Europe/Amsterdam`. */
  readonly zone: string;
  /** Whether it stays away on Dutch public holidays. */
  readonly skipHolidays: boolean;
  /** The last day on which it comes. */
  readonly until?: Day;
};

/**
 * The first moment strictly after `after` (both in epoch milliseconds), or undefined when there is none any more.
 *
 * Where the clock skips the hour, the moment is the first one after the gap; where it has the hour twice, the first.
 */
export function nextTime(rule: Rule, after: number): number | undefined {
  const pattern = cron(rule);
  let at: Date | null = new Date(after);
  // Holidays and weeks in between are passed over; ten years of them means that nothing is left to find.
  for (let tries = 0; tries < 600; tries++) {
    at = pattern.nextRun(at);
    if (at === null) return undefined;
    const day = dayIn(rule.zone, at.getTime());
    if (rule.until !== undefined && day > rule.until) return undefined;
    if (counts(rule, day)) return at.getTime();
  }
  return undefined;
}

/** The next moments, soonest first; fewer than asked for when the rule ends. */
export function nextTimes(rule: Rule, after: number, count: number): number[] {
  const times: number[] = [];
  let at = nextTime(rule, after);
  while (at !== undefined && times.length < count) {
    times.push(at);
    at = nextTime(rule, at);
  }
  return times;
}

/**
 * What was missed while nobody looked: the latest moment up to `now`, counting from `from`, which is a moment of the
 * rule itself, and how many came before it. After more than a year only the last year is counted.
 */
export function latestTime(rule: Rule, from: number, now: number): { at: number; before: number } {
  let at = from;
  let before = 0;
  const skipTo = now - 366 * oneDay;
  if (from < skipTo) at = nextTime(rule, skipTo) ?? from;
  for (let next = nextTime(rule, at); next !== undefined && next <= now; next = nextTime(rule, at)) {
    at = next;
    before += 1;
  }
  return { at, before };
}

/** The calendar day it is somewhere. */
export function dayIn(zone: string, at: number): Day {
  return formatter(zone).format(at);
}

/** The weekday of a calendar day. */
export function weekdayOf(day: Day): Weekday {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}

/** Whether a time zone exists by this name. */
export function isZone(name: string): boolean {
  // Offsets such as +01:00 are zones to Intl, but they don't know summer time.
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function counts({ days, skipHolidays }: Rule, day: Day): boolean {
  if (skipHolidays && isDutchHoliday(day)) return false;
  if (days.kind !== 'week' || days.every <= 1) return true;
  const weeks = Math.round((monday(day) - monday(days.anchor ?? firstMonday)) / (7 * oneDay));
  return ((weeks % days.every) + days.every) % days.every === 0;
}

const oneDay = 86_400_000;
const firstMonday: Day = '2024-01-01';

function monday(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) - (weekdayOf(day) - 1) * oneDay;
}

// Making a pattern or a formatter costs more than using it, and thousands of reminders share a few of each.
const crons = new Map<string, Cron>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function cron({ days, hour, minute, zone }: Rule): Cron {
  const pattern = `${minute} ${hour} ${daysPattern(days)}`;
  return remembered(
    crons,
    `${pattern} ${zone}`,
    () => new Cron(pattern, { timezone: zone, mode: '5-part', paused: true }),
  );
}

function daysPattern(days: Days): string {
  if (days.kind === 'week') return `* * ${days.weekdays.join(',')}`;
  if (days.kind === 'month-day') return `${days.day === 'last' ? 'L' : days.day} * *`;
  return `* * ${days.weekday}#${days.nth === 'last' ? 'L' : days.nth}`;
}

function formatter(zone: string): Intl.DateTimeFormat {
  return remembered(
    formatters,
    zone,
    () =>
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        calendar: 'iso8601',
      }),
  );
}

function remembered<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= 1000) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}
