import type { Answer } from '../core/answer.js';
import type { Language } from '../core/language.js';
import type { Clause } from '../core/policy.js';
import {
  answerMessages,
  type ButtonValue,
  clauseMessages,
  helpMessage,
  type Look,
  textMessage,
  topicsMessages,
} from './blocks.js';
import type { Bot, Message } from './feature.js';
import { words } from './words.js';

/** What the bot has to say, ready to be sent by whatever way. */
export type Said = {
  readonly kind: Answer['kind'] | 'help' | 'topics';
  readonly language: Language;
  readonly messages: readonly Message[];
  readonly clause?: Clause;
  /** What the button "send me this as a message" carries; without it there is nothing to send. */
  readonly send?: ButtonValue;
};

/**
 * The reply to what somebody typed: a question, the name of a clause, `help`, or `onderwerpen`.
 *
 * @param asked whether the reply will stand away from the question, so that its buttons must carry it along
 */
export function sayTo(bot: Bot, typed: string, asked = false): Said {
  const fallback = bot.config.language;
  const word = typed.toLowerCase().replace(/^[\s/`'"“”‘’]+|[\s`'"“”‘’.?!]+$/gu, '');
  if (word === '' && typed.trim().replace(/\?/gu, '') === '')
    return { kind: 'help', language: fallback, messages: [textMessage(words[fallback].talk.greeting)] };
  const helped = helpWords.get(word);
  if (helped !== undefined) return help(bot, helped === 'both' ? fallback : helped);
  const topics = topicWords.get(word);
  if (topics !== undefined) return browse(bot, topics);

  const named = bot.clause(word);
  if (named !== undefined) return clauseSaid(bot, named, fallback, typed, asked);
  const answer = bot.ask(typed);
  const { kind, language } = answer;
  if (kind === 'found') {
    const { clause, because } = answer.match;
    bot.log.debug('matched', { clause: clause.id, why: answer.why, because });
    const also = answer.also.map((match) => match.clause);
    return clauseSaid(bot, clause, language, typed, asked, also);
  }
  const messages = answerMessages(answer, look(bot), asked ? typed : undefined);
  const isTalk = kind === 'none' && answer.talk !== undefined;
  return {
    kind,
    language,
    messages,
    ...(kind === 'unsure' || isTalk ? {} : { send: { language, question: typed } }),
  };
}

function clauseSaid(
  bot: Bot,
  clause: Clause,
  language: Language,
  typed: string,
  asked: boolean,
  also: readonly Clause[] = [],
): Said {
  return {
    kind: 'found',
    language,
    messages: clauseMessages(clause, language, look(bot), also, asked ? typed : undefined),
    clause,
    send: { clause: clause.id, language, question: typed },
  };
}

export function help(bot: Bot, language: Language): Said {
  return { kind: 'help', language, messages: [helpMessage(language, bot.help)] };
}

export function browse(bot: Bot, language: Language): Said {
  const clauses = clausesToday(bot);
  return { kind: 'topics', language, messages: topicsMessages(clauses, language, look(bot)) };
}

/** What is in force today: first what was adopted, then the drafts. */
export function clausesToday(bot: Pick<Bot, 'policies' | 'clause'>): Clause[] {
  const clauses = bot.policies().clauses.flatMap(({ id }) => bot.clause(id) ?? []);
  const isDraft = ({ policy }: Clause): boolean => policy.status === 'draft';
  return [...clauses.filter((clause) => !isDraft(clause)), ...clauses.filter(isDraft)];
}

export function look(bot: Bot): Look {
  return {
    company: bot.config.company,
    today: bot.today(),
    policies: bot.policies().policies,
    clause: bot.clause,
  };
}

const helpWords = new Map<string, Language | 'both'>([
  ['help', 'both'],
  ['--help', 'both'],
  ['-h', 'both'],
  ['—help', 'both'],
  ['–help', 'both'],
  ['hulp', 'nl'],
]);

const topicWords = new Map<string, Language>([
  ['onderwerpen', 'nl'],
  ['onderwerp', 'nl'],
  ['overzicht', 'nl'],
  ['topics', 'en'],
  ['topic', 'en'],
]);
