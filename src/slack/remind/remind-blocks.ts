import type { Button, KnownBlock, SectionBlock } from '@slack/web-api';
import { tell } from '../../core/company.js';
import type { Language } from '../../core/language.js';
import { type Clause, languageOf, type Policies, type Text } from '../../core/policy.js';
import type { Plan, Reminder } from '../../core/reminding/reminder.js';
import { type Choice, chosen, showable } from '../../core/reminding/rotation.js';
import { nextTimes } from '../../core/reminding/schedule.js';
import { type Look, smallLine } from '../blocks.js';
import type { Message } from '../feature.js';
import { escapeText, fromPolicy, plain, shorten, split } from '../mrkdwn.js';
import { words } from '../words.js';
import { becauseOf, momentInWords, remindWords, ruleInWords } from './remind-words.js';

/** Names of what can be pressed or filled in. */
export const remindActions = {
  ask: 'reminder.ask',
  save: 'reminder.save',
  adjust: 'reminder.adjust',
  cancel: 'reminder.cancel',
  make: 'reminder.make',
  preview: 'reminder.preview',
  pause: 'reminder.pause',
  resume: 'reminder.resume',
  edit: 'reminder.edit',
  remove: 'reminder.remove',
  page: /^reminder\.page\.\w+$/u,
} as const;

export const remindViews = {
  form: 'reminder.form',
  check: 'reminder.check',
  question: 'reminder.question',
} as const;

/** What is to be saved, as it travels in a button or a form until somebody confirms it. */
export type Draft = {
  /** Made up when the form was opened, so that sending it twice makes one reminder. */
  readonly id: string;
  readonly plan: Plan;
  readonly language: Language;
  /** The one that is being changed, as it was. */
  readonly edit?: { readonly id: string; readonly revision: number };
  readonly responseUrl?: string;
};

export type ListValue = { readonly id?: string; readonly page: number; readonly language: Language };

/** A post takes this much of a clause's text; the whole is a button away. */
const mostText = 1200;
export const pageSize = 6;

/** A clause as a tip in a channel. Nobody is pinged, and the whole rule is a button away when it is long. */
export function reminderMessage(
  clause: Clause,
  wanted: Language,
  look: Look,
  late?: { readonly dueAt: number; readonly zone: string },
): Message {
  const language = languageOf(clause, wanted);
  const say = remindWords[language];
  const shown = (text: Text): string => fromPolicy(tell(text, language, look.company));
  const contact = shown(clause.contact ?? clause.policy.contact).replace(/[.\s]+$/u, '');
  const { verdicts, draft, sensitive } = words[language];
  const [beginning = '', ...rest] = split(shown(clause.text), mostText);
  const head = [
    `${say.title} ${shown(clause.title)}`,
    ...(clause.policy.status === 'draft' ? [draft(shown(clause.policy.owner))] : []),
    ...(clause.sensitive ? [sensitive(contact)] : []),
    `${verdicts[clause.verdict]} ${shown(clause.rule)}`,
  ];
  const small = escapeText(smallLine(clause, language, look));
  const lateLine = late === undefined ? [] : [say.late(momentInWords(late.dueAt, late.zone, language))];
  const text = [...head, beginning, ...lateLine, small].filter((part) => part !== '').map(plain);
  return {
    text: shorten(text.join('\n'), 3900),
    blocks: [
      section(head.slice(0, -1).join('\n')),
      section(head.at(-1) ?? ''),
      ...(beginning === '' ? [] : [section(rest.length === 0 ? beginning : `${beginning} …`)]),
      context([...lateLine, small].join('\n')),
      {
        type: 'actions',
        elements: [
          button(say.askButton, remindActions.ask, JSON.stringify({ language })),
          ...(rest.length === 0
            ? []
            : [button(say.readButton, 'clause.open.0', JSON.stringify({ clause: clause.id, language }))]),
        ],
      },
    ],
  };
}

/** What is about to be saved, with the first three moments: nothing is saved unseen. */
export function draftBlocks(
  { plan, language }: Pick<Draft, 'plan' | 'language'>,
  { look, policies, now, count }: { look: Look; policies: Policies; now: number; count: number },
): KnownBlock[] {
  const say = remindWords[language];
  const times = nextTimes(plan.rule, now, 3).map(
    (time) => `• ${momentInWords(time, plan.rule.zone, language)}`,
  );
  const isDraft = chosen(plan.choice, policies).some(({ policy }) => policy.status === 'draft');
  const warning = isDraft && !plan.drafts ? say.onlyDrafts : say.nothingToShow;
  return [
    section(`📣 ${channelLink(plan.channel)} · ${ruleInWords(plan.rule, language)}`),
    section(`*${say.rules}:* ${choiceInWords(plan, language, look, policies)}`),
    section([`*${say.nextThree}*`, ...times].join('\n')),
    ...(count === 0 ? [context(`⚠️ ${warning}`)] : []),
  ];
}

/** The short way: the same, with buttons. */
export function draftMessage(draft: Draft, blocks: readonly KnownBlock[]): Message {
  const say = remindWords[draft.language];
  const value = JSON.stringify(draft);
  const all: KnownBlock[] = [section(say.check), ...blocks];
  return {
    text: summaryOf(all),
    blocks: [
      ...all,
      {
        type: 'actions',
        elements: [
          { ...button(say.save, remindActions.save, value), style: 'primary' },
          button(say.adjust, remindActions.adjust, value),
          button(say.cancel, remindActions.cancel, JSON.stringify({ language: draft.language })),
        ],
      },
    ],
  };
}

/** One page of all reminders, each with what can be done with it. */
export function listMessage(
  reminders: readonly Reminder[],
  wantedPage: number,
  language: Language,
  { look, policies, note }: { look: Look; policies: Policies; note?: string },
): Message {
  const say = remindWords[language];
  const pages = Math.max(1, Math.ceil(reminders.length / pageSize));
  const page = Math.min(Math.max(0, wantedPage), pages - 1);
  const value = (id?: string): string =>
    JSON.stringify({ ...(id === undefined ? {} : { id }), page, language } satisfies ListValue);
  const blocks: KnownBlock[] = [
    ...(note === undefined ? [] : [section(note)]),
    section(`*${say.list}*${pages > 1 ? ` (${page + 1}/${pages})` : ''}`),
    ...(reminders.length === 0 ? [section(say.none)] : []),
    ...reminders
      .slice(page * pageSize, (page + 1) * pageSize)
      .flatMap((reminder): KnownBlock[] => [
        section(reminderLine(reminder, language, look, policies)),
        ...(reminder.state === 'active' &&
        showable(reminder.choice, policies, { day: look.today, drafts: reminder.drafts }).length === 0
          ? [context(`⚠️ ${say.nothingToShow}`)]
          : []),
        { type: 'actions', elements: listButtons(reminder, language, value(reminder.id)) },
      ]),
    {
      type: 'actions',
      elements: [
        button(say.makeNew, remindActions.make, value()),
        ...(page > 0 ? [pageButton(say.fewer, 'back', page - 1, language)] : []),
        ...(page < pages - 1 ? [pageButton(say.more, 'on', page + 1, language)] : []),
      ],
    },
  ];
  return { text: summaryOf(blocks), blocks };
}

/** What the owner hears when a reminder can't be posted. */
export function troubleMessage(reminder: Reminder, because: string): Message {
  const { language } = reminder;
  const text = remindWords[language].trouble(
    channelLink(reminder.channel),
    ruleInWords(reminder.rule, language),
    escapeText(becauseOf(language, because)),
  );
  return { text: plain(text), blocks: [section(text)] };
}

/** `📣 #algemeen · elke maandag om 9:00 uur (Europe/Amsterdam)`: a reminder in a sentence. */
export function planInWords({ channel, rule }: Plan, language: Language): string {
  return `${channelLink(channel)}, ${ruleInWords(rule, language)}`;
}

/** Only what can be an id of Slack's becomes a link. */
export function channelLink(id: string): string {
  return /^[A-Z0-9]+$/u.test(id) ? `<#${id}>` : escapeText(id);
}

export function personLink(id: string): string {
  return /^[A-Z0-9]+$/u.test(id) ? `<@${id}>` : escapeText(id);
}

function reminderLine(reminder: Reminder, language: Language, look: Look, policies: Policies): string {
  const say = remindWords[language];
  const state =
    reminder.state === 'active'
      ? say.nextTime(momentInWords(reminder.nextAt ?? 0, reminder.rule.zone, language))
      : reminder.state === 'ended'
        ? say.ended
        : `${say.paused}${reminder.pausedBecause === undefined ? '' : `: ${escapeText(becauseOf(language, reminder.pausedBecause))}`}`;
  const from =
    reminder.origin === 'file'
      ? say.fromFile
      : reminder.owner === ''
        ? ''
        : say.madeBy(personLink(reminder.owner));
  return [
    `*${channelLink(reminder.channel)}* · ${ruleInWords(reminder.rule, language)}`,
    choiceInWords(reminder, language, look, policies),
    [state, from].filter((part) => part !== '').join(' · '),
  ].join('\n');
}

function listButtons(reminder: Reminder, language: Language, value: string): Button[] {
  const say = remindWords[language];
  return [
    button(say.preview, remindActions.preview, value),
    ...(reminder.state === 'active' ? [button(say.pause, remindActions.pause, value)] : []),
    ...(reminder.state === 'paused' ? [button(say.resume, remindActions.resume, value)] : []),
    // What stands in a file is changed in the file.
    ...(reminder.origin === 'file'
      ? []
      : [
          button(say.edit, remindActions.edit, value),
          {
            ...button(say.remove, remindActions.remove, value),
            style: 'danger' as const,
            confirm: {
              title: { type: 'plain_text' as const, text: say.removeTitle },
              text: { type: 'plain_text' as const, text: say.removeText },
              confirm: { type: 'plain_text' as const, text: say.removeYes },
              deny: { type: 'plain_text' as const, text: say.removeNo },
              style: 'danger' as const,
            },
          },
        ]),
  ];
}

export function choiceInWords(
  { choice, drafts }: { choice: Choice; drafts: boolean },
  language: Language,
  look: Pick<Look, 'company'>,
  policies: Policies,
): string {
  const say = remindWords[language];
  const titleOf = (title: Text): string => escapeText(tell(title, language, look.company));
  const extra = drafts ? ` (${say.drafts})` : '';
  if (choice.kind === 'policy') {
    const policy = policies.policies.find(({ id }) => id === choice.id);
    return `${say.allOf(policy === undefined ? escapeText(choice.id) : titleOf(policy.title))}${extra}`;
  }
  const found = new Map(chosen(choice, policies).map((clause) => [clause.id, titleOf(clause.title)]));
  const titles = choice.ids.map((id) => found.get(id) ?? escapeText(id));
  const [only = ''] = titles;
  return `${titles.length === 1 ? say.oneOf(only) : say.someOf(shorten(titles.join(' · '), 900))}${extra}`;
}

function pageButton(text: string, way: 'back' | 'on', page: number, language: Language): Button {
  return button(text, `reminder.page.${way}`, JSON.stringify({ page, language } satisfies ListValue));
}

function button(text: string, actionId: string, value: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: shorten(text, 75) },
    value,
  };
}

// `verbatim`: addresses stay text and @names ping nobody.
function section(text: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: shorten(text, 3000), verbatim: true } };
}

function context(text: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: shorten(text, 3000), verbatim: true }] };
}

function summaryOf(blocks: readonly KnownBlock[]): string {
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [plain(block.text?.text ?? '')] : []));
  return shorten(texts.join('\n'), 3900);
}
