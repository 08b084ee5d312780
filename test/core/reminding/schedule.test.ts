import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dutchHolidays, isDutchHoliday } from '../../../src/core/reminding/holidays.js';
import {
  dayIn,
  isZone,
  latestTime,
  nextTime,
  nextTimes,
  type Rule,
  type Weekday,
  weekdayOf,
  weekdays,
} from '../../../src/core/reminding/schedule.js';

const daily: Rule = {
  days: { kind: 'week', weekdays, every: 1 },
  hour: 9,
  minute: 0,
  zone: 'Europe/Amsterdam',
  skipHolidays: false,
};
const at = (iso: string): number => Date.parse(iso);
const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().replace(':00.000Z', 'Z');

describe('the nights on which the clock changes', () => {
  test.each([
    ['Europe/Amsterdam', '09:00', '2027-03-27T12:00Z', ['2027-03-28T07:00Z', '2027-03-29T07:00Z']],
    ['Europe/Amsterdam', '09:00', '2027-10-30T12:00Z', ['2027-10-31T08:00Z', '2027-11-01T08:00Z']],
    // 02:30 doesn't exist on this night: the first moment after the gap, and 02:30 again the day after.
    ['Europe/Amsterdam', '02:30', '2027-03-27T12:00Z', ['2027-03-28T01:00Z', '2027-03-29T00:30Z']],
    // 02:30 comes twice on this night: the first one counts, and only that.
    ['Europe/Amsterdam', '02:30', '2027-10-30T12:00Z', ['2027-10-31T00:30Z', '2027-11-01T01:30Z']],
    ['America/New_York', '09:00', '2027-03-13T20:00Z', ['2027-03-14T13:00Z', '2027-03-15T13:00Z']],
    ['America/New_York', '09:00', '2027-11-06T20:00Z', ['2027-11-07T14:00Z', '2027-11-08T14:00Z']],
    ['America/New_York', '02:30', '2027-03-13T20:00Z', ['2027-03-14T07:00Z', '2027-03-15T06:30Z']],
    ['America/New_York', '01:30', '2027-11-06T20:00Z', ['2027-11-07T05:30Z', '2027-11-08T06:30Z']],
  ])('in %s, daily at %s after %s: %j', (zone, time, after, expected) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    expect(nextTimes({ ...daily, zone, hour, minute }, at(after), 2).map(iso)).toEqual(expected);
  });

  test('a moment asked for between the two half past twos is that of the next day', () => {
    const rule = { ...daily, hour: 2, minute: 30 };
    expect(iso(nextTime(rule, at('2027-10-31T01:00Z')))).toBe('2027-11-01T01:30Z');
  });
});

describe('days', () => {
  const rule = (days: Rule['days'], more: Partial<Rule> = {}): Rule => ({ ...daily, days, ...more });
  test.each<[string, Rule, string, string[]]>([
    [
      'every other Friday, counted from its own week',
      rule({ kind: 'week', weekdays: [5], every: 2, anchor: '2027-01-08' }),
      '2027-01-01T00:00Z',
      ['2027-01-08', '2027-01-22', '2027-02-05'],
    ],
    [
      'every three weeks over the new year',
      rule({ kind: 'week', weekdays: [1, 4], every: 3, anchor: '2026-12-14' }),
      '2026-12-14T12:00Z',
      ['2026-12-17', '2027-01-04', '2027-01-07'],
    ],
    [
      'the first Monday',
      rule({ kind: 'month-weekday', nth: 1, weekday: 1 }),
      '2027-01-01T00:00Z',
      ['2027-01-04', '2027-02-01', '2027-03-01'],
    ],
    [
      'the last Friday',
      rule({ kind: 'month-weekday', nth: 'last', weekday: 5 }),
      '2027-01-01T00:00Z',
      ['2027-01-29', '2027-02-26', '2027-03-26'],
    ],
    [
      'the last day',
      rule({ kind: 'month-day', day: 'last' }),
      '2028-01-31T12:00Z',
      ['2028-02-29', '2028-03-31', '2028-04-30'],
    ],
    [
      'Mondays without Easter and Whit Monday',
      rule({ kind: 'week', weekdays: [1], every: 1 }, { skipHolidays: true }),
      '2027-03-22T12:00Z',
      ['2027-04-05', '2027-04-12', '2027-04-19'],
    ],
    [
      'until a day, and no further',
      rule({ kind: 'week', weekdays: [1], every: 1 }, { until: '2027-01-11' }),
      '2027-01-01T00:00Z',
      ['2027-01-04', '2027-01-11'],
    ],
  ])('%s', (_, days, after, expected) => {
    expect(nextTimes(days, at(after), 3).map((time) => dayIn(days.zone, time))).toEqual(expected);
  });

  test('a rule of which nothing is left gives nothing', () => {
    expect(
      nextTime(rule({ kind: 'month-day', day: 1 }, { until: '2026-01-01' }), at('2027-01-01T00:00Z')),
    ).toBe(undefined);
  });
});

describe('what was missed', () => {
  test.each([
    ['2027-01-04T08:00Z', '2027-01-04T08:00Z', '2027-01-04T08:00Z', 0],
    ['2027-01-04T08:00Z', '2027-01-07T11:00Z', '2027-01-07T08:00Z', 3],
    ['2027-01-04T08:00Z', '2027-01-05T07:59Z', '2027-01-04T08:00Z', 0],
  ])('from %s looked at on %s: %s and %i before it', (from, now, latest, before) => {
    const found = latestTime(daily, at(from), at(now));
    expect([iso(found.at), found.before]).toEqual([latest, before]);
  });

  test('ten years of it are counted no further back than one', () => {
    const found = latestTime(daily, at('2017-01-04T08:00Z'), at('2027-01-04T11:00Z'));
    expect([iso(found.at), found.before]).toEqual(['2027-01-04T08:00Z', 365]);
  });
});

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
];
const days: fc.Arbitrary<Rule['days']> = fc.oneof(
  fc.record({
    kind: fc.constant('week' as const),
    weekdays: fc.subarray([...weekdays], { minLength: 1 }),
    every: fc.integer({ min: 1, max: 6 }),
    anchor: fc.constantFrom('2026-01-01', '2027-06-30'),
  }),
  fc.record({
    kind: fc.constant('month-weekday' as const),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
    weekday: fc.constantFrom<Weekday>(...weekdays),
  }),
  fc.record({
    kind: fc.constant('month-day' as const),
    day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('last' as const)),
  }),
);
const rules: fc.Arbitrary<Rule> = fc.record({
  days,
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  zone: fc.constantFrom(...zones),
  skipHolidays: fc.boolean(),
});

test('of ten thousand rules the next moment is later, on an asked day, and at the asked time there', () => {
  const clocks = new Map(
    zones.map((zone) => [
      zone,
      new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
    ]),
  );
  fc.assert(
    fc.property(
      rules,
      fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2030-01-01T00:00Z') }),
      (rule, after) => {
        const next = nextTime(rule, after);
        if (next === undefined) return false;
        const day = dayIn(rule.zone, next);
        const shown = clocks.get(rule.zone)?.format(next) ?? '';
        const [hour = 0, minute = 0] = shown.split(':').map(Number);
        const asked = rule.hour * 60 + rule.minute;
        const isTime = hour * 60 + minute === asked || inGap(rule, next, asked);
        return next > after && isTime && isAsked(rule, day) && !(rule.skipHolidays && isDutchHoliday(day));
      },
    ),
    { numRuns: 10_000 },
  );
});

/** Whether the asked time doesn't exist on that day: an hour earlier the clock said something much earlier. */
function inGap(rule: Rule, next: number, asked: number): boolean {
  const minutes = (time: number) => {
    const text = new Date(time).toLocaleTimeString('en-GB', { timeZone: rule.zone });
    const [hour = 0, minute = 0] = text.split(':').map(Number);
    return hour * 60 + minute;
  };
  return minutes(next - 60_000) < asked && minutes(next) > asked;
}

function isAsked({ days }: Rule, day: string): boolean {
  const weekday = weekdayOf(day);
  const date = Number(day.slice(8));
  const length = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  if (days.kind === 'month-day') return days.day === 'last' ? date === length : date === days.day;
  if (days.kind === 'month-weekday')
    return (
      weekday === days.weekday && (days.nth === 'last' ? date > length - 7 : Math.ceil(date / 7) === days.nth)
    );
  const monday = (of: string) => Date.parse(of) - (weekdayOf(of) - 1) * 86_400_000;
  const weeks = (monday(day) - monday(days.anchor ?? day)) / (7 * 86_400_000);
  return days.weekdays.includes(weekday) && weeks % days.every === 0;
}

describe('Dutch public holidays', () => {
  test.each([
    [2026, ['2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14', '2026-05-24', '2026-05-25']],
    [2027, ['2027-03-26', '2027-03-28', '2027-03-29', '2027-05-06', '2027-05-16', '2027-05-17']],
    [2028, ['2028-04-14', '2028-04-16', '2028-04-17', '2028-05-25', '2028-06-04', '2028-06-05']],
  ])('those that move, in %i', (year, moving) => {
    const fixed = ['01-01', '04-27', '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`);
    expect([...dutchHolidays(year).keys()].filter((day) => !fixed.includes(day))).toEqual(moving);
  });

  test("King's Day is on Saturday when the 27th is a Sunday", () => {
    expect(dutchHolidays(2031).get('2031-04-26')).toBe('Koningsdag');
    expect(isDutchHoliday('2031-04-27')).toBe(false);
  });
});

test.each([
  ['Europe/Amsterdam', true],
  ['UTC', true],
  ['Europe/Lodnon', false],
  ['+01:00', false],
  ['', false],
])('"%s" is a time zone: %s', (name, expected) => expect(isZone(name)).toBe(expected));
