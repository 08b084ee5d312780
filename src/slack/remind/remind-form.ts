import type { KnownBlock, ModalView, PlainTextOption } from '@slack/web-api';
import { tell } from '../../core/company.js';
import type { Language } from '../../core/language.js';
import { languages } from '../../core/language.js';
import type { Policies } from '../../core/policy.js';
import { anchored } from '../../core/reminding/recurrence.js';
import type { Plan } from '../../core/reminding/reminder.js';
import type { Choice } from '../../core/reminding/rotation.js';
import {
  type Days,
  dayIn,
  isZone,
  nextTime,
  type Rule,
  type Weekday,
  weekdays,
} from '../../core/reminding/schedule.js';
import type { Look } from '../blocks.js';
import { escapeText, shorten } from '../mrkdwn.js';
import { type Draft, remindViews } from './remind-blocks.js';
import { remindWords } from './remind-words.js';

/** What is filled in beforehand; what is missing is left to the person. */
export type Prefilled = {
  readonly channel?: string;
  readonly rule?: Rule;
  readonly zone: string;
  readonly choice?: Choice;
  readonly drafts?: boolean;
  readonly language: Language;
};

type Kept = Omit<Draft, 'plan'> & { readonly days?: Days };

const blocks = [
  'channel',
  'often',
  'weekdays',
  'monthDay',
  'time',
  'zone',
  'which',
  'language',
  'options',
  'until',
] as const;
type Block = (typeof blocks)[number];

/** What Slack takes at most: of options in a list, and of what a form carries along unseen. */
const most = { options: 100, text: 75, kept: 2900 } as const;

export function formView(
  prefilled: Prefilled,
  kept: Omit<Draft, 'plan'>,
  { policies, look }: { policies: Policies; look: Look },
): ModalView {
  const { language } = kept;
  const say = remindWords[language];
  const { rule } = prefilled;
  const input = (
    id: Block,
    label: string,
    element: object,
    about: { hint?: string; optional?: boolean } = {},
  ) => ({
    type: 'input',
    block_id: id,
    label: { type: 'plain_text', text: label },
    ...(about.hint === undefined ? {} : { hint: { type: 'plain_text', text: about.hint } }),
    optional: about.optional ?? false,
    element: { ...element, action_id: 'value' },
  });
  const days = rule?.days;
  const weekdayOptions = weekdays.map((day) => option(say.weekdayNames[day - 1] ?? '', String(day)));
  const checkedDays =
    days?.kind === 'week' ? days.weekdays : days?.kind === 'month-weekday' ? [days.weekday] : [1];
  const monthDays = [
    ...Array.from({ length: 28 }, (_, index) => option(String(index + 1), String(index + 1))),
    option(say.lastDay, 'last'),
  ];
  const zones = zoneOptions([prefilled.zone, rule?.zone]);
  const also = [option(say.skipHolidays, 'holidays'), option(say.withDrafts, 'drafts')];
  const checkedAlso = [
    ...(rule?.skipHolidays === true ? [also[0]] : []),
    ...(prefilled.drafts === true ? [also[1]] : []),
  ];
  const groups = choiceGroups(policies, language, look);
  const chosenOptions = pickedOptions(groups, prefilled.choice);
  const oftens = oftenOptions(language, days);
  return {
    type: 'modal',
    callback_id: remindViews.form,
    private_metadata: JSON.stringify({ ...kept, ...(days === undefined ? {} : { days }) } satisfies Kept),
    title: { type: 'plain_text', text: say.formTitle },
    submit: { type: 'plain_text', text: say.next },
    close: { type: 'plain_text', text: say.cancel },
    blocks: [
      input(
        'channel',
        say.channel,
        {
          type: 'conversations_select',
          filter: { include: ['public', 'private'], exclude_bot_users: true },
          ...(prefilled.channel === undefined
            ? { default_to_current_conversation: true }
            : { initial_conversation: prefilled.channel }),
        },
        { hint: say.channelHint },
      ),
      input('often', say.howOften, {
        type: 'static_select',
        options: oftens,
        initial_option: oftens.find(({ value }) => value === oftenOf(days)) ?? oftens[0],
      }),
      input(
        'weekdays',
        say.weekdays,
        {
          type: 'checkboxes',
          options: weekdayOptions,
          ...(days?.kind === 'month-day'
            ? {}
            : { initial_options: checkedDays.flatMap((day) => weekdayOptions[day - 1] ?? []) }),
        },
        { optional: true },
      ),
      input(
        'monthDay',
        say.monthDay,
        {
          type: 'static_select',
          options: monthDays,
          ...(days?.kind === 'month-day'
            ? { initial_option: monthDays.find(({ value }) => value === String(days.day)) }
            : {}),
        },
        { optional: true },
      ),
      input('time', say.time, { type: 'timepicker', initial_time: timeOf(rule) }),
      input('zone', say.zone, {
        type: 'static_select',
        options: zones,
        initial_option: zones.find(({ value }) => value === (rule?.zone ?? prefilled.zone)),
      }),
      input(
        'which',
        say.which,
        {
          type: 'multi_static_select',
          option_groups: groups,
          ...(chosenOptions.length === 0 ? {} : { initial_options: chosenOptions }),
        },
        { hint: say.whichHint },
      ),
      input('language', say.languageLabel, {
        type: 'static_select',
        options: languages.map((one) => option(say.languageNames[one], one)),
        initial_option: option(say.languageNames[prefilled.language], prefilled.language),
      }),
      input(
        'options',
        say.options,
        {
          type: 'checkboxes',
          options: also,
          ...(checkedAlso.length === 0 ? {} : { initial_options: checkedAlso }),
        },
        { optional: true },
      ),
      input(
        'until',
        say.until,
        { type: 'datepicker', ...(rule?.until === undefined ? {} : { initial_date: rule.until }) },
        { optional: true },
      ),
    ] as unknown as KnownBlock[],
  };
}

/** The same form shown again as a question: is this right? */
export function checkView(draft: Draft, shown: readonly KnownBlock[]): ModalView {
  const say = remindWords[draft.language];
  return {
    type: 'modal',
    callback_id: remindViews.check,
    private_metadata: JSON.stringify(draft),
    title: { type: 'plain_text', text: say.checkTitle },
    submit: { type: 'plain_text', text: say.save },
    close: { type: 'plain_text', text: say.back },
    blocks: [...shown],
  };
}

export function questionView(language: Language): ModalView {
  const say = remindWords[language];
  return {
    type: 'modal',
    callback_id: remindViews.question,
    private_metadata: JSON.stringify({ language }),
    title: { type: 'plain_text', text: say.askTitle },
    submit: { type: 'plain_text', text: say.askSubmit },
    close: { type: 'plain_text', text: say.close },
    blocks: [
      {
        type: 'input',
        block_id: 'question',
        label: { type: 'plain_text', text: say.askLabel },
        hint: { type: 'plain_text', text: say.askHint },
        element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: 1000 },
      },
    ],
  };
}

/** A filled-in form as Slack sends it; anything may be missing. */
export type FilledIn = {
  readonly private_metadata: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, Field>>>> };
};
type Field = {
  readonly selected_conversation?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_options?: readonly { readonly value?: string }[] | null;
  readonly selected_time?: string | null;
  readonly selected_date?: string | null;
  readonly value?: string | null;
};

export type FormErrors = Readonly<Partial<Record<Block, string>>>;

/** What a filled-in form says, or what is wrong in which field. */
export function readForm(
  view: FilledIn,
  { owner, policies, now }: { owner: string; policies: Policies; now: number },
): { readonly draft: Draft } | { readonly errors: FormErrors } {
  const { days: was, ...kept } = JSON.parse(view.private_metadata) as Kept;
  const say = remindWords[kept.language];
  const field = (id: Block): Field => view.state.values[id]?.['value'] ?? {};
  const option = (id: Block): string => field(id).selected_option?.value ?? '';
  const options = (id: Block): string[] =>
    (field(id).selected_options ?? []).flatMap(({ value }) => value ?? []);

  const [hour, minute] = (field('time').selected_time ?? '').split(':').map(Number);
  const days = readDays(option('often'), options('weekdays'), option('monthDay'), was);
  const choice = readChoice(options('which'), policies);
  const zone = option('zone');
  const until = field('until').selected_date ?? undefined;
  const also = options('options');
  const language = languages.find((one) => one === option('language'));
  const channel = field('channel').selected_conversation ?? '';

  const errors: Partial<Record<Block, string>> = {};
  if (typeof days === 'string') {
    const where: Block = days === 'pickMonthDay' ? 'monthDay' : 'weekdays';
    errors[where] = say[days];
  }
  if (typeof choice === 'string') errors.which = say[choice];
  // What a person can choose is right; the rest is a form that wasn't ours.
  if (channel === '') errors.channel = say.chooseChannel;
  if (!isZone(zone)) errors.zone = say.zone;
  if (hour === undefined || minute === undefined || !(hour < 24 && minute < 60)) errors.time = say.time;
  if (language === undefined) errors.language = say.languageLabel;
  if (Object.keys(errors).length > 0 || typeof days === 'string' || typeof choice === 'string')
    return { errors };

  const rule = anchoredAs(
    was,
    {
      days,
      hour: hour ?? 9,
      minute: minute ?? 0,
      zone,
      skipHolidays: also.includes('holidays'),
      ...(until === undefined ? {} : { until }),
    },
    now,
  );
  if ((until !== undefined && until < dayIn(zone, now)) || nextTime(rule, now) === undefined)
    return { errors: { until: say.over } };
  const plan: Plan = {
    channel,
    owner,
    language: language ?? kept.language,
    rule,
    choice,
    drafts: also.includes('drafts'),
  };
  const draft: Draft = { ...kept, plan };
  return JSON.stringify(draft).length > most.kept ? { errors: { which: say.pickFewer } } : { draft };
}

/** Weeks go on being counted as they were, unless how often has changed. */
function anchoredAs(was: Days | undefined, rule: Rule, now: number): Rule {
  const { days } = rule;
  if (days.kind === 'week' && was?.kind === 'week' && was.every === days.every && was.anchor !== undefined)
    return { ...rule, days: { ...days, anchor: was.anchor } };
  return anchored(rule, now);
}

function readDays(
  often: string,
  picked: readonly string[],
  monthDay: string,
  was: Days | undefined,
): Days | 'pickWeekday' | 'pickOneWeekday' | 'pickMonthDay' {
  const chosen = weekdays.filter((day) => picked.includes(String(day)));
  if (often === 'day') {
    if (monthDay === 'last') return { kind: 'month-day', day: 'last' };
    const day = Number(monthDay);
    return Number.isInteger(day) && day >= 1 && day <= 28 ? { kind: 'month-day', day } : 'pickMonthDay';
  }
  const nth = nths.find((one) => often === `nth:${one}`);
  if (nth !== undefined) {
    const [weekday, ...others] = chosen;
    return weekday === undefined || others.length > 0
      ? 'pickOneWeekday'
      : { kind: 'month-weekday', nth, weekday: weekday as Weekday };
  }
  const every = Number(/^weeks:(\d+)$/u.exec(often)?.[1] ?? (was?.kind === 'week' ? was.every : 1));
  return chosen.length === 0 ? 'pickWeekday' : { kind: 'week', weekdays: chosen, every };
}

function readChoice(picked: readonly string[], policies: Policies): Choice | 'pickClauses' | 'pickOneKind' {
  const whole = picked.flatMap((value) => /^policy:(.+)$/u.exec(value)?.[1] ?? []);
  const ids = picked.flatMap((value) => /^clause:(.+)$/u.exec(value)?.[1] ?? []);
  const [id, ...others] = whole;
  if (id !== undefined) {
    if (others.length > 0 || ids.length > 0) return 'pickOneKind';
    return policies.policies.some((policy) => policy.id === id) ? { kind: 'policy', id } : 'pickClauses';
  }
  const known = ids.filter((one) => policies.clauses.some((clause) => clause.id === one));
  return known.length === 0 ? 'pickClauses' : { kind: 'clauses', ids: known };
}

const nths = [1, 2, 3, 4, 'last'] as const;

function oftenOptions(language: Language, days: Days | undefined): PlainTextOption[] {
  const say = remindWords[language];
  const weeks = [1, 2, 3, 4, ...(days?.kind === 'week' && days.every > 4 ? [days.every] : [])];
  return [
    ...weeks.map((count) => option(say.everyWeeks(count), `weeks:${count}`)),
    ...nths.map((nth) => option(say.nthOfMonth(nth), `nth:${nth}`)),
    option(say.dayOfMonth, 'day'),
  ];
}

function oftenOf(days: Days | undefined): string {
  if (days === undefined) return 'weeks:1';
  if (days.kind === 'month-day') return 'day';
  return days.kind === 'week' ? `weeks:${days.every}` : `nth:${days.nth}`;
}

type Group = { label: PlainTextOption['text']; options: PlainTextOption[] };

/** For each policy all of it, and each of its clauses; a long policy in several groups. */
function choiceGroups(policies: Policies, language: Language, look: Look): Group[] {
  const say = remindWords[language];
  return policies.policies.flatMap((policy) => {
    const title = escapeText(tell(policy.title, language, look.company));
    const all = [
      option(say.allOfOption(title), `policy:${policy.id}`),
      ...policies.clauses
        .filter((clause) => clause.policy.id === policy.id)
        .map((clause) =>
          option(escapeText(tell(clause.title, language, look.company)), `clause:${clause.id}`),
        ),
    ];
    return Array.from({ length: Math.ceil(all.length / most.options) }, (_, index) => ({
      label: { type: 'plain_text' as const, text: shorten(title, most.text) },
      options: all.slice(index * most.options, (index + 1) * most.options),
    }));
  });
}

function pickedOptions(groups: readonly Group[], choice: Choice | undefined): PlainTextOption[] {
  if (choice === undefined) return [];
  const wanted = choice.kind === 'policy' ? [`policy:${choice.id}`] : choice.ids.map((id) => `clause:${id}`);
  const all = groups.flatMap((group) => group.options);
  return wanted.flatMap((value) => all.find((one) => one.value === value) ?? []);
}

/** Where most people are; the person's own and the company's zone are always among them. */
const commonZones = [
  'Europe/Amsterdam',
  'Europe/Brussels',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Europe/Madrid',
  'Europe/Paris',
  'Europe/Luxembourg',
  'Europe/Berlin',
  'Europe/Zurich',
  'Europe/Vienna',
  'Europe/Rome',
  'Europe/Copenhagen',
  'Europe/Oslo',
  'Europe/Stockholm',
  'Europe/Helsinki',
  'Europe/Warsaw',
  'Europe/Prague',
  'Europe/Budapest',
  'Europe/Bucharest',
  'Europe/Athens',
  'Europe/Istanbul',
  'Europe/Kyiv',
  'UTC',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Sao_Paulo',
  'America/Paramaribo',
  'America/Curacao',
  'Africa/Casablanca',
  'Africa/Johannesburg',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
];

function zoneOptions(own: readonly (string | undefined)[]): PlainTextOption[] {
  const names = [
    ...own.flatMap((name) => (name !== undefined && isZone(name) ? [name] : [])),
    ...commonZones,
  ];
  return [...new Set(names)].map((name) => option(name.replaceAll('_', ' '), name));
}

function timeOf(rule: Rule | undefined): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return rule === undefined ? '09:00' : `${part(rule.hour)}:${part(rule.minute)}`;
}

function option(text: string, value: string): PlainTextOption {
  return { text: { type: 'plain_text', text: shorten(text, most.text) }, value };
}
