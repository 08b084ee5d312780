import type { Node } from 'yaml';
import { type Language, languages } from '../language.js';
import type { Day, Policies } from '../policy.js';
import { readRecurrence, type Unclear } from '../reminding/recurrence.js';
import type { Plan } from '../reminding/reminder.js';
import type { Choice } from '../reminding/rotation.js';
import { dayIn, isZone, nextTime, type Rule } from '../reminding/schedule.js';
import { didYouMean } from './did-you-mean.js';
import { PolicyError } from './problem.js';
import { show } from './show.js';
import { type Entry, YamlSource } from './yaml-source.js';

/** A reminder of `policy/reminders.yml`; its id is its own within the file. */
export type FileReminder = Plan & { readonly id: string };

export type ReminderFileContext = {
  readonly policies: Policies;
  /** What counts where the file doesn't say. */
  readonly zone: string;
  readonly language: Language;
  readonly now: number;
};

const keys = [
  'id',
  'channel',
  'when',
  'from',
  'until',
  'zone',
  'policy',
  'clauses',
  'language',
  'drafts',
  'skip-holidays',
  'owner',
];

/**
 * Reads `policy/reminders.yml`.
 *
 * @throws {PolicyError} with everything that is wrong in it
 */
export function parseReminders(
  file: string,
  bytes: Uint8Array,
  context: ReminderFileContext,
): FileReminder[] {
  const source = new YamlSource(file, bytes);
  const found = new Map<string, FileReminder>();
  const places = new Map<string, Node>();
  const head = source.root === null ? undefined : source.entries(source.root, 'reminders', ['reminders']);
  const list = head?.get('reminders');
  if (head !== undefined && list === undefined)
    source.problem(source.root, 'reminders: "reminders" is missing. Add the list of reminders');
  for (const node of list === undefined ? [] : source.items(list.value, 'reminders')) {
    const reminder = parseReminder(node, source, context);
    if (reminder === undefined) continue;
    const first = places.get(reminder.id);
    if (first !== undefined) {
      source.problem(
        node,
        `reminder "${show(reminder.id)}": this id stands here twice, first at ${source.place(first)}. Give one of them another id`,
      );
      continue;
    }
    places.set(reminder.id, node);
    found.set(reminder.id, reminder);
  }
  if (source.problems.length > 0) throw new PolicyError(source.problems);
  return [...found.values()];
}

function parseReminder(
  node: Node,
  source: YamlSource,
  context: ReminderFileContext,
): FileReminder | undefined {
  const entries = source.entries(node, 'reminder', keys);
  if (entries.size === 0) return undefined;
  let what = 'reminder';
  const text = (key: string, hint?: string, most = 300): string | undefined => {
    const entry = entries.get(key);
    if (entry !== undefined) return source.text(entry.value ?? entry.key, `${what}, ${key}`, most);
    if (hint !== undefined) source.problem(node, `${what}: "${key}" is missing. ${hint}`);
    return undefined;
  };
  const wrong = (key: string, message: string): undefined => {
    source.problem(entries.get(key)?.value ?? node, `${what}: ${message}`);
    return undefined;
  };
  const matching = (key: string, pattern: RegExp, expected: string, hint?: string): string | undefined => {
    const value = text(key, hint);
    if (value === undefined || pattern.test(value)) return value;
    return wrong(key, `"${key}" is "${show(value)}"; expected ${expected}`);
  };
  const flag = (key: string): boolean => {
    const entry = entries.get(key);
    const value =
      entry?.value !== null && entry?.value !== undefined && 'value' in entry.value
        ? entry.value.value
        : undefined;
    if (entry !== undefined && typeof value !== 'boolean') wrong(key, `"${key}" must be true or false`);
    return value === true;
  };

  const id = matching(
    'id',
    /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}$/u,
    'letters, digits and hyphens, such as "rule-of-the-week"',
    'Add "id: a-short-name"',
  );
  if (id !== undefined) what = `reminder "${show(id)}"`;
  const channel = matching(
    'channel',
    /^[CG][A-Z0-9]{2,}$/u,
    "the channel's id, such as C024BE91L. In Slack: the channel's name → About → Channel ID",
    'Add "channel: C024BE91L". In Slack: the channel\'s name → About → Channel ID',
  );
  const owner = matching('owner', /^[UW][A-Z0-9]{2,}$/u, "a person's Slack id, such as U024BE7LH") ?? '';
  const zone = text('zone') ?? context.zone;
  if (!isZone(zone)) {
    const guess = didYouMean(zone, Intl.supportedValuesOf('timeZone'));
    wrong(
      'zone',
      `"${show(zone)}" is not a time zone. ${guess === undefined ? 'Write it as Europe/Amsterdam' : `Did you mean "${guess}"?`}`,
    );
    return undefined;
  }
  const spoken = text('language') ?? context.language;
  const language = languages.find((one) => one === spoken);
  if (language === undefined) wrong('language', `"${show(spoken)}" is not one of: ${languages.join(', ')}`);
  const day = (key: string): Day | undefined => {
    const value = text(key);
    if (value === undefined) return undefined;
    const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value))
      return value;
    return wrong(
      key,
      `"${key}" is "${show(value)}", which is not a date. Write it as year-month-day: 2027-01-31`,
    );
  };
  const rule = parseRule(text('when', 'Add "when: elke maandag om 9 uur"'), {
    zone,
    now: context.now,
    from: day('from'),
    until: day('until'),
    skipHolidays: flag('skip-holidays'),
    wrong,
  });
  const choice = parseChoice(
    entries.get('policy'),
    entries.get('clauses'),
    context.policies,
    source,
    what,
    node,
  );
  const drafts = flag('drafts');
  if (
    id === undefined ||
    channel === undefined ||
    language === undefined ||
    rule === undefined ||
    choice === undefined
  )
    return undefined;
  return { id, channel, owner, language, rule, choice, drafts };
}

type RuleContext = {
  zone: string;
  now: number;
  from: Day | undefined;
  until: Day | undefined;
  skipHolidays: boolean;
  wrong: (key: string, message: string) => undefined;
};

function parseRule(
  when: string | undefined,
  { zone, now, from, until, skipHolidays, wrong }: RuleContext,
): Rule | undefined {
  if (when === undefined) return undefined;
  const reading = readRecurrence(when, { zone, now });
  if ('unclear' in reading) return wrong('when', `"when" is not clear: ${inWords(reading.unclear)}`);
  const { rule } = reading;
  let { days } = rule;
  if (days.kind === 'week' && days.every > 1) {
    // Counting from today would start anew each time that the file is read.
    if (from === undefined)
      return wrong('when', '"from" is missing. Add a day in the first week that counts: "from: 2027-01-04"');
    days = { ...days, anchor: from };
  } else if (from !== undefined) {
    return wrong('from', '"from" is only for every two weeks or more. Take it out');
  }
  const whole: Rule = {
    ...rule,
    days,
    skipHolidays: skipHolidays || rule.skipHolidays,
    ...(until === undefined ? {} : { until }),
  };
  if (until !== undefined && rule.until !== undefined)
    return wrong('until', 'the last day stands in "when" as well. Take it out of one of them');
  const noMore = whole.until !== undefined && whole.until < dayIn(zone, now);
  // What is over may stay in the file; what can never come is a mistake.
  if (!noMore && nextTime(whole, now) === undefined && whole.until === undefined)
    return wrong('when', '"when" never comes. Check the days');
  return whole;
}

function inWords(unclear: Unclear): string {
  switch (unclear.kind) {
    case 'words':
      return `"${show(unclear.words)}" is not understood. Write it as "elke maandag om 9 uur" or "every second Friday at 16:00"`;
    case 'bad-time':
      return `"${show(unclear.words)}" is not a time. Write it as 9:00`;
    case 'bad-date':
      return `"${show(unclear.words)}" is not a clear date. Write it as 1 July 2027`;
    case 'interval':
      return `"${show(unclear.words)}" can't be done. Choose weekdays, every so many weeks, or a day of the month`;
    case 'which-week':
      return `"${show(unclear.words)}" has two meanings. Add "of the month", or write "every two weeks"`;
    case 'which-half':
      return `${unclear.hour}:${String(unclear.minute).padStart(2, '0')} or ${unclear.hour + 12}:${String(unclear.minute).padStart(2, '0')}? Write the one you mean`;
    case 'bad-day':
      return `not every month has a day ${unclear.day}. Choose 1 to 28, or "last day of the month"`;
    case 'past':
      return `${unclear.day} is over. Choose a later day`;
    case 'no-time':
      return 'the time is missing. Add "at 9:00"';
    case 'two-times':
      return 'there is more than one time. Make a reminder for each';
    case 'no-day':
      return 'the day is missing. Add "every Monday"';
    case 'which-weekday':
      return 'the weekday is missing. Add "on Monday"';
    case 'two-days':
      return 'there is more than one kind of day. Make a reminder for each';
    case 'too-often':
      return 'once a day is the most. Choose days and one time';
  }
}

function parseChoice(
  policy: Entry | undefined,
  clauses: Entry | undefined,
  { policies, clauses: all }: Policies,
  source: YamlSource,
  what: string,
  node: Node,
): Choice | undefined {
  if ((policy === undefined) === (clauses === undefined)) {
    source.problem(
      node,
      `${what}: give either "policy", to show all its clauses in turn, or "clauses", to choose some`,
    );
    return undefined;
  }
  const known = (id: string, at: Node | null, names: readonly string[], kind: string): boolean => {
    if (names.includes(id)) return true;
    const guess = didYouMean(id, names);
    source.problem(
      at,
      `${what}: "${show(id)}" is no ${kind}. ${guess === undefined ? `Name one that exists` : `Did you mean "${guess}"?`}`,
    );
    return false;
  };
  if (policy !== undefined) {
    const id = source.text(policy.value ?? policy.key, `${what}, policy`, 100);
    if (id === undefined) return undefined;
    const names = policies.map((one) => one.id);
    return known(id, policy.value, names, 'policy') ? { kind: 'policy', id } : undefined;
  }
  const ids: string[] = [];
  const names = all.map((one) => one.id);
  let good = true;
  const items = source.items(clauses?.value, `${what}, clauses`);
  if (items.length === 0)
    source.problem(clauses?.value ?? node, `${what}: "clauses" is empty. Name at least one`);
  for (const item of items) {
    const id = source.text(item, `${what}, clauses`, 100);
    if (id === undefined || !known(id, item, names, 'clause')) good = false;
    else ids.push(id);
  }
  return good && ids.length > 0 ? { kind: 'clauses', ids } : undefined;
}
