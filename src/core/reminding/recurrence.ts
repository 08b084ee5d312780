import type { Day } from '../policy.js';
import { type Days, dayIn, isZone, nextTime, type Rule, type Weekday, weekdays } from './schedule.js';

/** What a sentence such as "elke maandag om 9 uur" says, or the first thing in it that isn't clear. */
export type Reading = { readonly rule: Rule } | { readonly unclear: Unclear };

/** Why a sentence isn't understood. Nothing is guessed: who wrote it is asked to write it otherwise. */
export type Unclear =
  | { readonly kind: 'words' | 'bad-time' | 'bad-date' | 'interval' | 'which-week'; readonly words: string }
  | { readonly kind: 'which-half'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'bad-day'; readonly day: number }
  | { readonly kind: 'past'; readonly day: Day }
  | { readonly kind: 'no-time' | 'two-times' | 'no-day' | 'which-weekday' | 'two-days' | 'too-often' };

/**
 * Reads when something should be repeated, in Dutch or English, mixed if need be.
 *
 * - elke maandag om 9 uur · iedere ma en do 8:30 · elke werkdag om half negen · dagelijks om kwart over 8
 * - om de week vrijdag 16:00 · elke eerste maandag van de maand om 10 uur · op de 1e van de maand om 14u30
 * - every second Friday at 16:00 · weekdays at 9am · last day of the month at noon · until 1 July 2027
 *
 * Weeks in "every two weeks" are counted from the first moment after `now`.
 */
export function readRecurrence(sentence: string, { zone, now }: { zone: string; now: number }): Reading {
  // Nobody says when in so many words, and matching a very long text would hold up others.
  if (sentence.length > longest) return { unclear: { kind: 'words', words: `${sentence.slice(0, 40)}…` } };
  const text = new Sentence(sentence);
  try {
    const until = takeUntil(text, dayIn(zone, now));
    const skipHolidays = text.take(holidays) !== undefined;
    const own = text.take(zonePattern)?.[1];
    refuseIntervals(text);
    const time = takeTime(text);
    const days = takeDays(text);
    const rest = text.rest();
    if (rest !== '') throw unclear({ kind: 'words', words: rest });
    if (days === undefined) throw unclear({ kind: 'no-day' });
    if (time === undefined) throw unclear({ kind: 'no-time' });
    const rule: Rule = {
      days,
      ...time,
      zone: zoneNamed(own, zone),
      skipHolidays,
      ...(until === undefined ? {} : { until }),
    };
    return { rule: anchored(rule, now) };
  } catch (error) {
    if (error instanceof UnclearError) return { unclear: error.unclear };
    throw error;
  }
}

const longest = 300;

/** Starts the counting of weeks at the first moment after `now`. */
export function anchored(rule: Rule, now: number): Rule {
  if (rule.days.kind !== 'week' || rule.days.every <= 1) return rule;
  const first = nextTime({ ...rule, days: { ...rule.days, every: 1 } }, now) ?? now;
  return { ...rule, days: { ...rule.days, anchor: dayIn(rule.zone, first) } };
}

class UnclearError extends Error {
  readonly unclear: Unclear;

  constructor(unclear: Unclear) {
    super(unclear.kind);
    this.unclear = unclear;
  }
}

function unclear(why: Unclear): UnclearError {
  return new UnclearError(why);
}

/** The sentence in small letters, from which each part takes away what it understands. */
class Sentence {
  #text: string;

  constructor(text: string) {
    const plain = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019\u00b4`]/gu, "'")
      .replace(/[\u2010-\u2015]/gu, '-')
      .replace(/["\u201c\u201d]/gu, ' ')
      .replace(/\b([ap])\.\s?m\b\.?/gu, '$1m')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[.!?]+$/u, '');
    this.#text = ` ${plain} `;
  }

  /** Takes the first place where the pattern stands between spaces or commas, or gives undefined. */
  take(pattern: string): RegExpMatchArray | undefined {
    const match = this.#text.match(new RegExp(`(?<=[\\s,(])(?:${pattern})(?=[\\s,).;])`, 'u'));
    if (match?.index === undefined) return undefined;
    const end = match.index + match[0].length;
    this.#text = `${this.#text.slice(0, match.index)}\u00b7${this.#text.slice(end)}`;
    return match;
  }

  /** What nothing took, without the small words that say nothing by themselves. */
  rest(): string {
    return this.#text
      .split(/[\s,;()\u00b7]+/u)
      .filter((word) => word !== '' && !small.has(word))
      .join(' ');
  }
}

const small = new Set(
  'elke elk iedere ieder alle op om de het en & + van in tijd graag alsjeblieft aub every each all on at the and of from please'.split(
    ' ',
  ),
);

const holidays =
  '(?:maar )?(?:niet|behalve|uitgezonderd)(?: op)?(?: nederlandse)? feestdagen|feestdagen overslaan|sla feestdagen over|(?:but )?(?:except|skip|skipping|not|excluding)(?: on)?(?: dutch)?(?: public| bank)? holidays';

const zonePattern =
  '((?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific)/[a-z_]+(?:/[a-z_]+)?)';

function zoneNamed(name: string | undefined, fallback: string): string {
  if (name === undefined) return fallback;
  if (!isZone(name)) throw unclear({ kind: 'words', words: name });
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

const numbers: Record<string, number> = Object.fromEntries(
  [
    'een één one',
    'twee two',
    'drie three',
    'vier four',
    'vijf five',
    'zes six',
    'zeven seven',
    'acht eight',
    'negen nine',
    'tien ten',
    'elf eleven',
    'twaalf twelve',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
const number = `\\d{1,2}|${Object.keys(numbers).join('|')}`;

function amount(word: string): number {
  return numbers[word] ?? Number(word);
}

// Times of the day

const part =
  "(?: (?:'s|des) ?(ochtends|morgens|middags|namiddags|avonds|nachts)| in the (morning|afternoon|evening)| at (night))?";

function takeTime(text: Sentence): { hour: number; minute: number } | undefined {
  const first = takeOneTime(text);
  if (first !== undefined && takeOneTime(text) !== undefined) throw unclear({ kind: 'two-times' });
  return first;
}

type Spoken = {
  words: string;
  hour: number;
  minute: number;
  part?: string | undefined;
  /** Whether the hour says itself which half of the day is meant, as 5:00 does and "5 uur" doesn't. */
  exact?: boolean;
};

function takeOneTime(text: Sentence): { hour: number; minute: number } | undefined {
  const early = text.take(
    "(?:'s|des) ?(ochtends|morgens|middags|namiddags|avonds|nachts)(?= om| at| \\d)",
  )?.[1];
  const spoken = takeSpoken(text);
  if (spoken === undefined) {
    if (early !== undefined) throw unclear({ kind: 'words', words: `'s ${early}` });
    return undefined;
  }
  return resolve({ ...spoken, part: spoken.part ?? early });
}

function takeSpoken(text: Sentence): Spoken | undefined {
  const lead = '(?:(?:om|at|@|rond) )?';
  const noon = text.take(`${lead}(noon|midday|midnight|middernacht)`);
  if (noon !== undefined) {
    return { words: noon[0], hour: /noon|midday/u.test(noon[0]) ? 12 : 0, minute: 0, exact: true };
  }

  const meridiem = text.take(`${lead}(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)`);
  if (meridiem !== undefined) {
    const [words = '', hours = '', minutes = '0', half = ''] = meridiem;
    const hour = Number(hours);
    if (hour < 1 || hour > 12) throw unclear({ kind: 'bad-time', words: words.trim() });
    return { words, hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute: Number(minutes), exact: true };
  }

  const digital = text.take(`${lead}(\\d{1,2})(?:[:.]| ?[uh] ?)(\\d{2})(?: ?(?:uur|u|h))?${part}`);
  if (digital !== undefined) {
    const [words, hours, minutes, ...parts] = digital;
    return { words, hour: Number(hours), minute: Number(minutes), part: parts.find(Boolean), exact: true };
  }

  // "tien over half negen" is 8:40, "vijf voor half 9" is 8:25.
  const aroundHalf = text.take(`${lead}(${number}) (over|voor) half (${number})(?: uur)?${part}`);
  if (aroundHalf !== undefined) {
    const [words, minutes = '', side, hours = '', ...parts] = aroundHalf;
    const offset = 30 + (side === 'over' ? amount(minutes) : -amount(minutes));
    return { words, hour: amount(hours) - 1, minute: offset, part: parts.find(Boolean) };
  }

  const half = text.take(`${lead}half (${number})(?: uur)?${part}`);
  if (half !== undefined) {
    const [words, hours = '', ...parts] = half;
    return { words, hour: amount(hours) - 1, minute: 30, part: parts.find(Boolean) };
  }

  const halfPast = text.take(`${lead}half past (${number})${part}`);
  if (halfPast !== undefined) {
    const [words, hours = '', ...parts] = halfPast;
    return { words, hour: amount(hours), minute: 30, part: parts.find(Boolean) };
  }

  const beside = text.take(
    `${lead}(?:a )?(kwart|kwartier|quarter|${number})(?: (?:minuten|minutes))? (over|voor|past|after|to|before) (${number})(?: uur| o'clock)?${part}`,
  );
  if (beside !== undefined) {
    const [words, count = '', side = '', hours = '', ...parts] = beside;
    const minutes = /^(?:kwart|quarter)/u.test(count) ? 15 : amount(count);
    const before = ['voor', 'to', 'before'].includes(side);
    return {
      words,
      hour: before ? amount(hours) - 1 : amount(hours),
      minute: before ? 60 - minutes : minutes,
      part: parts.find(Boolean),
    };
  }

  const whole =
    text.take(`${lead}(${number})(?: ?(?:uur|u|h)| o'clock)${part}`) ??
    text.take(`(?:om|at|@) (${number})${part}`);
  if (whole !== undefined) {
    const [words, hours = '', ...parts] = whole;
    return { words, hour: amount(hours), minute: 0, part: parts.find(Boolean) };
  }
  return undefined;
}

function resolve({ words, hour, minute, part: dayPart, exact }: Spoken): { hour: number; minute: number } {
  const bad = unclear({ kind: 'bad-time', words: words.trim() });
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) throw bad;
  if (dayPart !== undefined) {
    const [low, high] = dayParts[dayPart] ?? [0, 23];
    const readings = [hour, (hour + 12) % 24].filter((at, index) =>
      low <= high ? at >= low && at <= high && (index === 0 || hour <= 12) : at >= low || at <= high,
    );
    if (readings.length !== 1) throw bad;
    return { hour: readings[0] ?? hour, minute };
  }
  if (exact === true || hour >= 13) return { hour, minute };
  // "half een" is half past twelve; nobody reminds a channel just after midnight.
  if (hour === 0) return { hour: 12, minute };
  if (hour < 7) throw unclear({ kind: 'which-half', hour, minute });
  return { hour, minute };
}

/** The hours that each part of the day may mean. */
const dayParts: Record<string, [number, number]> = {
  ochtends: [4, 11],
  morgens: [4, 11],
  morning: [4, 11],
  middags: [12, 18],
  namiddags: [12, 18],
  afternoon: [12, 18],
  avonds: [17, 23],
  evening: [17, 23],
  nachts: [22, 5],
  night: [18, 5],
};

// Days

const names: Record<Weekday, string> = {
  1: 'maandag(?:en|s)?|mondays?|ma|mon',
  2: 'dinsdag(?:en|s)?|tuesdays?|di|tue|tues',
  3: 'woensdag(?:en|s)?|wednesdays?|wo|woe|wed',
  4: 'donderdag(?:en|s)?|thursdays?|do|thu|thur|thurs',
  5: 'vrijdag(?:en|s)?|fridays?|vr|vrij|fri',
  6: 'zaterdag(?:en|s)?|saturdays?|za|zat|sat',
  7: 'zondag(?:en|s)?|sundays?|zo|zon|sun',
};
const weekday = weekdays.map((day) => names[day]).join('|');

function weekdayNamed(name: string): Weekday {
  return weekdays.find((day) => new RegExp(`^(?:${names[day]})$`, 'u').test(name)) ?? 1;
}

const every = '(?:elke|elk|iedere|ieder|every|each)';
const ofMonth =
  '(?:(?: van| of| in)(?: de| elke| iedere| the| every| each)? (?:maand|month)|(?: per|,? elke|,? every) (?:maand|month))';
const ordinals: Record<string, 1 | 2 | 3 | 4 | 'last'> = {
  eerste: 1,
  '1e': 1,
  '1ste': 1,
  first: 1,
  '1st': 1,
  tweede: 2,
  '2e': 2,
  '2de': 2,
  second: 2,
  '2nd': 2,
  derde: 3,
  '3e': 3,
  '3de': 3,
  third: 3,
  '3rd': 3,
  vierde: 4,
  '4e': 4,
  '4de': 4,
  fourth: 4,
  '4th': 4,
  laatste: 'last',
  last: 'last',
};
const ordinal = Object.keys(ordinals).join('|');

/** "Every hour", "om de dag", "every two months": understood, and more or less often than a reminder can be. */
function refuseIntervals(text: Sentence): void {
  const minutes =
    `${every} (?:(?:${number}) )?(?:seconden?|seconds|minuut|minuten|minutes?|kwartier|uren|hours?)|` +
    `(?:elk|ieder) (?:half ?)?uur|${every} (?:${number}) uur|om (?:de (?:${number}) (?:minuten|uur|uren)|het (?:half )?uur)|hourly|ieder half uur|` +
    '(?:twee|drie|2|3) keer per dag|twice a day';
  if (text.take(minutes) !== undefined) throw unclear({ kind: 'too-often' });
  const other =
    text.take(
      `om de (?:(?:${number}|andere) )?(?:dag|dagen|maand|maanden|jaar)|(?:every|each|elke|iedere) (?:(?:${number}|other|second|andere|tweede) )(?:days?|dag|dagen|months?|maand|maanden|years?|jaar)`,
    ) ??
    text.take(
      `(?:jaarlijks|yearly|annually|${every} (?:jaar|year|kwartaal|quarter)|quarterly|biweekly|bi-weekly|twice a week|twee keer per week)`,
    ) ??
    text.take(`(?:${ordinal}) (?:werkdag|weekdag|working day|workday|weekday)${ofMonth}?`);
  if (other !== undefined) throw unclear({ kind: 'interval', words: other[0] });
}

function takeDays(text: Sentence): Days | undefined {
  const monthly = takeMonthly(text);
  const weekly = takeWeekly(text);
  if (monthly !== undefined && weekly !== undefined) throw unclear({ kind: 'two-days' });
  return monthly ?? weekly;
}

function takeMonthly(text: Sentence): Days | undefined {
  const found: Days[] = [];
  const nth =
    text.take(`(${ordinal}) (${weekday})${ofMonth}`) ??
    text.take(`(eerste|1e|first|1st|laatste|last) (${weekday})`);
  if (nth !== undefined) {
    found.push({
      kind: 'month-weekday',
      nth: ordinals[nth[1] ?? ''] ?? 1,
      weekday: weekdayNamed(nth[2] ?? ''),
    });
  }
  const end = text.take(`(eerste|1e|1ste|first|1st|laatste|last) (?:dag|day)${ofMonth}`);
  if (end !== undefined)
    found.push({ kind: 'month-day', day: ordinals[end[1] ?? ''] === 'last' ? 'last' : 1 });
  const numbered =
    text.take(`(?:dag |day )?(\\d{1,3})(?:e|de|ste|st|nd|rd|th)?${ofMonth}`) ??
    text.take(`(eerste)${ofMonth}`) ??
    text.take(`(?:dag |day )?(\\d{1,3})(?:e|de|ste|st|nd|rd|th)(?! (?:${weekday}))`);
  if (numbered !== undefined) {
    const day = numbered[1] === 'eerste' ? 1 : Number(numbered[1]);
    // Not every month has the days after the 28th, and skipping months would be a surprise.
    if (day < 1 || day > 28) throw unclear({ kind: 'bad-day', day });
    found.push({ kind: 'month-day', day });
  }
  const plain = text.take(
    'maandelijks|monthly|elke maand|iedere maand|every month|each month|per maand|a month',
  );
  if (found.length > 1) throw unclear({ kind: 'two-days' });
  if (found.length === 0 && plain !== undefined) throw unclear({ kind: 'no-day' });
  return found[0];
}

function takeWeekly(text: Sentence): Days | undefined {
  const interval = takeInterval(text);
  const vague = text.take(`(?:${ordinal}) (?:${weekday})`);
  if (vague !== undefined) throw unclear({ kind: 'which-week', words: vague[0] });

  const groups: Weekday[][] = [];
  if (text.take('dagelijks|daily|(?:elke|iedere) dag|every ?day|each day') !== undefined)
    groups.push([...weekdays]);
  if (
    text.take(
      `(?:${every} )?(?:werkdag(?:en)?|weekdag(?:en)?|weekdays?|working days?|workdays?)|door de week|doordeweeks`,
    ) !== undefined
  )
    groups.push([1, 2, 3, 4, 5]);
  if (text.take(`(?:(?:${every}|in het|in the|on) )?weekend(?:en|s)?`) !== undefined) groups.push([6, 7]);

  const named = takeNamed(text, interval);
  if (named.length > 0) groups.push(named);
  if (groups.length > 1) throw unclear({ kind: 'two-days' });
  const days = groups[0];
  if (days === undefined) {
    if (interval !== undefined) throw unclear({ kind: 'which-weekday' });
    return undefined;
  }
  const count = interval ?? 1;
  return { kind: 'week', weekdays: weekdays.filter((day) => days.includes(day)), every: count };
}

/** Every how many weeks. A weekday that was part of the phrase ("every other Friday") is left standing. */
function takeInterval(text: Sentence): number | undefined {
  const week =
    text.take('om de (?:andere )?week|(?:elke|iedere|every) (?:andere|other|tweede|second) week') ??
    text.take(
      `(?:every other|every second|elke andere|iedere andere|om de(?: andere)?)(?= (?:${weekday}))`,
    ) ??
    text.take('tweewekelijks|veertiendaags|fortnightly|every fortnight|om de veertien dagen');
  if (week !== undefined) return 2;
  const counted = text.take(
    `(?:om de|elke|iedere|every|eens per|een keer per|once every|1x per) (${number}) (?:weken|weeks)`,
  );
  if (counted !== undefined) {
    const count = amount(counted[1] ?? '');
    if (count < 1 || count > 26) throw unclear({ kind: 'interval', words: counted[0] });
    return count;
  }
  return text.take('wekelijks|weekly|elke week|iedere week|every week|each week|per week') === undefined
    ? undefined
    : 1;
}

function takeNamed(text: Sentence, interval: number | undefined): Weekday[] {
  const range = text.take(
    `(?:van )?(${weekday})(?: ?- ?| t/m | tm | tot en met | tot | to | through | until )(${weekday})`,
  );
  const days: Weekday[] = [];
  if (range !== undefined) {
    const from = weekdayNamed(range[1] ?? '');
    const to = weekdayNamed(range[2] ?? '');
    if (interval !== undefined && interval > 1) throw unclear({ kind: 'words', words: range[0] });
    for (let day = from; ; day = ((day % 7) + 1) as Weekday) {
      days.push(day);
      if (day === to) break;
    }
  }
  const one = `(?:(?:'s|op) )?(${weekday})\\.?`;
  let list = text.take(`${one}(?:(?:/|&)(?:${weekday}))*`);
  for (; list !== undefined; list = text.take(`${one}(?:(?:/|&)(?:${weekday}))*`)) {
    for (const name of list[0].replace(/^(?:'s|op) /u, '').split(/[/&]/u))
      days.push(weekdayNamed(name.replace(/\.$/u, '')));
  }
  return days;
}

// The last day

const months: Record<string, number> = Object.fromEntries(
  [
    'januari january jan',
    'februari february feb',
    'maart march mrt mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'augustus august aug',
    'september sept sep',
    'oktober october okt oct',
    'november nov',
    'december dec',
  ].flatMap((list, index) => list.split(' ').map((name) => [name, index + 1])),
);
const month = Object.keys(months).join('|');

function takeUntil(text: Sentence, today: Day): Day | undefined {
  const lead = '(tot en met|t/m|tot|until|till|up to|through|thru|ends?|eindigt op)(?: op| on| the)? ';
  const iso = text.take(`${lead}(\\d{4})-(\\d{2})-(\\d{2})`);
  if (iso !== undefined)
    return lastDay(iso[1], iso[0], today, Number(iso[2]), Number(iso[3]), Number(iso[4]));
  const named = (
    kind: string | undefined,
    words: string,
    year: string | undefined,
    name: string,
    day: string | undefined,
  ) =>
    lastDay(
      kind,
      words,
      today,
      year === undefined ? undefined : Number(year),
      months[name] ?? 0,
      Number(day),
    );
  const dayFirst = text.take(
    `${lead}(\\d{1,2})(?:e|de|ste|st|nd|rd|th)? (?:of )?(${month})\\.?,?(?: (\\d{4}))?`,
  );
  if (dayFirst !== undefined) {
    const [words, kind, day, name = '', year] = dayFirst;
    return named(kind, words, year, name, day);
  }
  const monthFirst = text.take(`${lead}(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`);
  if (monthFirst !== undefined) {
    const [words, kind, name = '', day, year] = monthFirst;
    return named(kind, words, year, name, day);
  }
  const figures = text.take(`${lead}(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{2,4}))?`);
  if (figures !== undefined) {
    const [words, kind, one, two, year] = figures;
    const [day, monthNumber] = [Number(one), Number(two)];
    // 4/7 is the fourth of July to one and the seventh of April to another.
    if (year?.length !== 4 || (day <= 12 && day !== monthNumber)) throw unclear({ kind: 'bad-date', words });
    return lastDay(kind, words, today, Number(year), monthNumber, day);
  }
  return undefined;
}

function lastDay(
  kind: string | undefined,
  words: string,
  today: Day,
  year: number | undefined,
  monthNumber: number,
  dayNumber: number,
): Day {
  const thisYear = Number(today.slice(0, 4));
  const exists = (day: Day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  const write = (inYear: number) =>
    `${inYear}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
  const valid = (day: Day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && exists(day);
  const named = year === undefined ? [write(thisYear), write(thisYear + 1)] : [write(year)];
  const day = year === undefined ? named.find((one) => valid(one) && one > today) : named.find(valid);
  if (day === undefined) throw unclear({ kind: 'bad-date', words });
  if (Number(day.slice(0, 4)) > thisYear + 20) throw unclear({ kind: 'bad-date', words });
  // "Tot 1 juli" ends the day before, "tot en met" and "until" on the day itself.
  const last =
    kind === 'tot' ? new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) : day;
  if (last < today) throw unclear({ kind: 'past', day });
  return last;
}
