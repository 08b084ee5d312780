import type { ActionsBlock, Button, ContextBlock, KnownBlock, SectionBlock } from '@slack/web-api';
import { type Answer, sensitiveAmong } from '../core/answer.js';
import { type Company, tell } from '../core/company.js';
import type { Language } from '../core/language.js';
import { type Clause, type Day, languageOf, type Policy, type Text, type Topic } from '../core/policy.js';
import type { Message } from './feature.js';
import { escapeText, fromPolicy, plain, shorten, split, withoutStop } from './mrkdwn.js';
import { type Words, words } from './words.js';

/** What drawing needs to know beside the answer. */
export type Look = {
  readonly company: Company;
  readonly today: Day;
  readonly policies: readonly Policy[];
  /** A clause that counts today. */
  clause(id: string): Clause | undefined;
};

/** What a button of ours carries: ids, and the question only where just the one who asked can see it. */
export type ButtonValue = {
  readonly clause?: string;
  readonly language: Language;
  readonly question?: string;
};

/** Names of what can be pressed. The number after it only makes it unique in its row. */
export const pressed = {
  choose: /^clause\.choose\.\d+$/u,
  open: /^clause\.open\.\d+$/u,
  none: 'clause.none',
  send: 'answer.send',
} as const;

const most = { section: 3_000, button: 75, value: 2_000, related: 5, asked: 600, topics: 90 } as const;
// Slack refuses a message of some 13,200 signs of blocks; as JSON, and with room for what is put around it.
const mostTotal = 10_500;

/** The answer to a question, as one message or, when it is longer than Slack takes, several in a row. */
export function answerMessages(answer: Answer, look: Look, asked?: string): Message[] {
  const { language } = answer;
  switch (answer.kind) {
    case 'found': {
      const also = answer.also.map(({ clause }) => clause);
      return clauseMessages(answer.match.clause, language, look, also, asked);
    }
    case 'unsure': {
      const clauses = answer.matches.map(({ clause }) => clause);
      const say = words[language];
      // Whom to turn to comes before the choice: who is in trouble may not get as far as choosing.
      const delicate = sensitiveAmong(answer.matches);
      const first = delicate === undefined ? [] : [say.sensitive(contactFor(delicate, language, look))];
      return [
        {
          text: [
            ...first.map(plain),
            `${say.unsure(clauses.length)} ${listed(clauses, language, look)}`,
          ].join(' '),
          blocks: [
            ...first.map(section),
            section(say.unsure(clauses.length)),
            actions([
              ...clauses.map((clause, index) => clauseButton('choose', index, clause, language, look, asked)),
              button(say.noneOfThese(clauses.length), pressed.none, {
                language,
                ...maybe('question', asked),
              }),
            ]),
          ],
        },
      ];
    }
    case 'none':
      return [noneMessage(answer, look, asked)];
  }
}

/** A clause as an answer: whom to turn to if it is sensitive, verdict and rule, the text, and where it is written. */
export function clauseMessages(
  clause: Clause,
  wanted: Language,
  look: Look,
  also: readonly Clause[] = [],
  asked?: string,
): Message[] {
  const language = languageOf(clause, wanted);
  const say = words[language];
  const told = (text: Text): string => tell(text, language, look.company);
  const shown = (text: Text): string => fromPolicy(told(text));
  const contact = contactFor(clause, language, look);
  const head = [
    ...(clause.sensitive ? [say.sensitive(contact)] : []),
    ...(clause.policy.status === 'draft' ? [say.draft(shown(clause.policy.owner))] : []),
    `${say.verdicts[clause.verdict]} ${shown(clause.rule)}`,
  ];
  const text = shown(clause.text);
  const more = [...also, ...clause.related.flatMap((id) => look.clause(id) ?? [])]
    .filter(
      (each, index, all) => each.id !== clause.id && all.findIndex(({ id }) => id === each.id) === index,
    )
    .slice(0, most.related);

  const body = [...head, ...split(text, most.section - 100)].map(section);
  const tail: KnownBlock[] = [
    ...(more.length === 0
      ? []
      : [
          context(say.seeAlso),
          actions(more.map((each, index) => clauseButton('open', index, each, language, look, asked))),
        ]),
    ...(clause.sensitive ? [] : [context(say.contact(contact), false)]),
    context(escapeText(smallLine(clause, language, look))),
  ];
  const summary = [
    ...head,
    text,
    clause.sensitive ? '' : say.contact(contact),
    escapeText(smallLine(clause, language, look)),
  ]
    .map(plain)
    .filter((part) => part !== '')
    .join('\n');
  return inMessages([...body, ...tail], summary);
}

/** `Sociale media · vertrouwelijk · versie 1.0 · geldt sinds 1 januari 2026 · Algemene richtlijnen, 1 · code 1a2b3c4d` */
export function smallLine(clause: Clause, wanted: Language, look: Pick<Look, 'company' | 'today'>): string {
  const language = languageOf(clause, wanted);
  const say = words[language];
  const { policy } = clause;
  const title = tell(policy.title, language, look.company);
  const since =
    clause.effective !== undefined && clause.effective > policy.effective
      ? clause.effective
      : policy.effective;
  return [
    policy.status === 'draft' ? `${title} (${say.draftMark})` : title,
    clause.id,
    say.version(policy.version),
    (policy.status === 'draft' ? say.meant : since > look.today ? say.from : say.since)(
      written(since, language),
    ),
    ...(clause.until === undefined ? [] : [say.until(written(clause.until, language))]),
    ...(clause.source === undefined ? [] : [clause.source]),
    say.code(clause.hash),
  ].join(' · ');
}

/** All that is in force, by policy, with a button for each clause; as many messages as it takes. */
export function topicsMessages(clauses: readonly Clause[], language: Language, look: Look): Message[] {
  const say = words[language];
  if (clauses.length === 0) return [textMessage(say.noTopics)];
  const shown = clauses.slice(0, most.topics);
  const policies = [...new Set(shown.map(({ policy }) => policy))];
  const blocks = policies.flatMap((policy): KnownBlock[] => {
    const title = escapeText(tell(policy.title, language, look.company));
    const own = shown.filter((clause) => clause.policy === policy);
    return [
      section(`*${title}*${policy.status === 'draft' ? ` (${say.draftMark})` : ''}`),
      ...inRows(own, 10).map((row, at) =>
        actions(row.map((clause, index) => clauseButton('open', at * 10 + index, clause, language, look))),
      ),
    ];
  });
  return inMessages(
    [section(say.topicsIntro), ...blocks],
    `${say.topicsIntro} ${listed(clauses, language, look)}`,
  );
}

/** How to use the bot: what each feature says of itself, and nothing more. */
export function helpMessage(
  language: Language,
  lines: readonly Readonly<Record<Language, string>>[],
): Message {
  const say = words[language];
  const list = lines
    .map((line) => line[language])
    .filter((line) => line !== '')
    .map((line) => `• ${line}`);
  const text = [`*${say.helpTitle}*`, ...list, say.helpClosing].join('\n');
  return { text: plain(text), blocks: split(text, most.section).map(section) };
}

/** A sentence of our own. */
export function textMessage(text: string): Message {
  return { text: plain(text), blocks: [section(text)] };
}

/**
 * An answer that stands on its own, away from the question: the question first, and a button that sends it as a
 * message, unless there is something to choose first.
 */
export function withQuestion(
  messages: readonly Message[],
  question: string,
  language: Language,
  send?: ButtonValue,
): Message[] {
  const say = words[language];
  const last = messages.length - 1;
  // Plain text, so that an address in a question doesn't become a link.
  const asked: SectionBlock = {
    type: 'section',
    text: { type: 'plain_text', text: shortened(`${say.youAsked} `, question), emoji: false },
  };
  return messages.map((message, index) => ({
    text: message.text,
    blocks: [
      ...(index === 0 && question !== '' ? [asked] : []),
      ...message.blocks,
      ...(index === last && send !== undefined
        ? [actions([button(say.sendAsMessage, pressed.send, send)])]
        : []),
      ...(index === last && send !== undefined ? [context(say.onlyYou)] : []),
    ],
  }));
}

/** The contact of a policy, for a sentence. */
export function contactOf(
  policy: Policy | undefined,
  language: Language,
  look: Pick<Look, 'company'>,
): string {
  return policy === undefined ? '' : withoutStop(fromPolicy(tell(policy.contact, language, look.company)));
}

/** "sociale media", "sociale media en reizen": what the policies are about, in the middle of a sentence. */
export function subjects(policies: readonly Policy[], language: Language, company: Company): string {
  const titles = policies
    .map(({ title }) => tell(title, language, company))
    .map((title) => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title));
  // "sociale media, aanvulling" says no more than "sociale media".
  const own = titles.filter((title) => !titles.some((other) => other !== title && title.startsWith(other)));
  const unique = [...new Set(own)];
  if (unique.length > 3) return '';
  return unique.length < 2
    ? (unique[0] ?? '')
    : `${unique.slice(0, -1).join(', ')} ${words[language].and} ${unique.at(-1)}`;
}

function noneMessage(
  answer: Extract<Answer, { kind: 'none' }>,
  look: Look,
  asked: string | undefined,
): Message {
  const { language, talk, topic } = answer;
  const say: Words = words[language];
  if (talk !== undefined) return textMessage(say.talk[talk]);
  const nearest = answer.nearest.map(({ clause }) => clause);
  const own = nearest[0]?.policy ?? look.policies[0];
  const contact = contactOf(own, language, look);
  const understood =
    topic === undefined
      ? say.none(escapeText(subjects(look.policies, language, look.company)))
      : aboutTopic(topic, language, look);
  const human = topic?.contact === undefined && contact !== '' ? say.contact(contact) : '';
  const near = nearest.length === 0 ? '' : `${say.nearest} ${listed(nearest, language, look)}`;
  return {
    text: [plain(understood), near, human].filter((part) => part !== '').join(' '),
    blocks: [
      section(understood),
      ...(nearest.length === 0
        ? []
        : [
            context(say.nearest),
            actions(
              nearest.map((clause, index) => clauseButton('open', index, clause, language, look, asked)),
            ),
          ]),
      ...(human === '' ? [] : [context(human, false)]),
    ],
  };
}

function aboutTopic({ title, contact }: Topic, language: Language, look: Look): string {
  const say = words[language];
  const subject = fromPolicy(tell(title, language, look.company));
  if (contact === undefined) return say.otherTopic(subject);
  return say.topic(subject, withoutStop(fromPolicy(tell(contact, language, look.company))));
}

function clauseButton(
  kind: 'choose' | 'open',
  index: number,
  clause: Clause,
  wanted: Language,
  look: Look,
  question?: string,
): Button {
  const language = languageOf(clause, wanted);
  return button(escapeText(tell(clause.title, language, look.company)), `clause.${kind}.${index}`, {
    clause: clause.id,
    language: wanted,
    ...maybe('question', question),
  });
}

function button(text: string, actionId: string, value: ButtonValue): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: shorten(text, most.button), emoji: false },
    value: inValue(value),
  };
}

// The question is only shown again, so the beginning of a long one will do; the ids must be whole.
function inValue(value: ButtonValue): string {
  let { question } = value;
  let json = JSON.stringify(value);
  while (json.length > most.value && question !== undefined && question.length > 1) {
    question = question.slice(0, Math.floor(question.length / 2));
    json = JSON.stringify({ ...value, question: `${question}…` });
  }
  return json;
}

/** What a pressed button carried; undefined if it isn't one of ours. */
export function readValue(json: string | undefined): ButtonValue | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { clause, language, question } = value as Record<string, unknown>;
    if (language !== 'nl' && language !== 'en') return undefined;
    return {
      language,
      ...(typeof clause === 'string' ? { clause } : {}),
      ...(typeof question === 'string' ? { question } : {}),
    };
  } catch {
    return undefined;
  }
}

function shortened(lead: string, question: string): string {
  return `${lead}${shorten(escapeText(question.replace(/\s+/gu, ' ').trim()), most.asked)}`;
}

function listed(clauses: readonly Clause[], language: Language, look: Look): string {
  const titles = clauses.map((clause) =>
    escapeText(tell(clause.title, languageOf(clause, language), look.company)),
  );
  return `${shorten(titles.join(' · '), 2_500)}`;
}

/** Blocks in messages that Slack takes: at most 50 blocks and 13,200 signs each. The first carries the summary. */
function inMessages(blocks: readonly KnownBlock[], summary: string): Message[] {
  const messages: KnownBlock[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const own = JSON.stringify(block).length + 1;
    const current = messages.at(-1) ?? [];
    if (current.length > 0 && (size + own > mostTotal || current.length >= 46)) {
      messages.push([block]);
      size = own;
    } else {
      current.push(block);
      size += own;
    }
  }
  return messages.map((own, index) => ({
    text: index === 0 ? shorten(summary, 3_900) : plain(textOf(own)),
    blocks: own,
  }));
}

function textOf(blocks: readonly KnownBlock[]): string {
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text?.text ?? ''] : []));
  return shorten(texts.join('\n'), 3_900) || '…';
}

// `verbatim`: addresses stay text and @names ping nobody. Only a contact may become a link: #vraag-hr.
function section(text: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: shorten(text, most.section), verbatim: true } };
}

function context(text: string, verbatim = true): ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: shorten(text, most.section), verbatim }] };
}

function actions(elements: Button[]): ActionsBlock {
  return { type: 'actions', elements };
}

function inRows<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, row) =>
    items.slice(row * size, (row + 1) * size),
  );
}

function written(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Who goes about a clause: its own contact, or else its policy's. */
function contactFor(clause: Clause, wanted: Language, look: Look): string {
  const language = languageOf(clause, wanted);
  return withoutStop(fromPolicy(tell(clause.contact ?? clause.policy.contact, language, look.company)));
}

function maybe<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: string };
}
