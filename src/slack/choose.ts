import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Language } from '../core/language.js';
import { look, sayTo } from './answering.js';
import {
  type ButtonValue,
  clauseMessages,
  contactOf,
  pressed,
  readValue,
  textMessage,
  withQuestion,
} from './blocks.js';
import type { Bot, Feature, Message } from './feature.js';
import { inConversation, insteadOf, type Origin, onlyTo } from './wire/reply.js';
import { words } from './words.js';

/** Pressing a button under an answer: one of the candidates, a related clause, none of these, or "send me this". */
export const choose: Feature = {
  help: { nl: words.nl.help.choose, en: words.en.help.choose },
  listen(app, bot) {
    onPress(app, pressed.choose, (press) => chosen(bot, press));
    onPress(app, pressed.open, (press) => opened(bot, press));
    onPress(app, pressed.none, (press) => noneOfThese(bot, press));
    onPress(app, pressed.send, (press) => sendAsMessage(bot, press));
  },
};

type Press = {
  readonly origin: Origin;
  readonly value: ButtonValue | undefined;
  /** Absent when only this person sees the message. */
  readonly message?: { readonly ts: string; readonly thread?: string };
};

function onPress(app: App, actionId: string | RegExp, handle: (press: Press) => Promise<void>): void {
  app.action<BlockAction<ButtonAction>>(actionId, async ({ ack, body, action }) => {
    await ack();
    await handle(readPress(body, action));
  });
}

function readPress(body: BlockAction<ButtonAction>, action: ButtonAction): Press {
  const { container, message } = body;
  const ts = message?.ts ?? container?.['message_ts'];
  const thread = message?.thread_ts ?? container?.['thread_ts'];
  const channel = body.channel?.id ?? container?.['channel_id'];
  const isEphemeral = container?.['is_ephemeral'] === true || ts === undefined;
  return {
    origin: {
      user: body.user.id,
      ...(typeof channel === 'string' ? { channel } : {}),
      ...(body.response_url === undefined ? {} : { responseUrl: body.response_url }),
    },
    value: readValue(action.value),
    ...(isEphemeral ? {} : { message: { ts, ...(typeof thread === 'string' ? { thread } : {}) } }),
  };
}

/** A candidate takes the place of the question "which one do you mean?". */
async function chosen(bot: Bot, press: Press): Promise<void> {
  const { origin, value, message } = press;
  const { messages, language, sensitive } = clauseOf(bot, value);
  if (message === undefined) {
    await insteadOf(bot, origin)(withQuestion(messages, value?.question ?? '', language, value));
  } else if (sensitive && !isDm(origin)) {
    await onlyTo(bot, origin)(withQuestion(messages, '', language, value));
  } else await insteadOf(bot, origin, message)(messages);
  bot.log.info('chosen', { clause: value?.clause, language });
}

/** A related clause comes below the answer that named it. */
async function opened(bot: Bot, press: Press): Promise<void> {
  const { origin, value, message } = press;
  const { messages, language } = clauseOf(bot, value);
  if (message !== undefined && isDm(origin)) {
    const thread = message.thread === undefined ? {} : { thread: message.thread };
    await inConversation(bot, { channel: origin.channel ?? origin.user, ...thread })(messages);
  } else await onlyTo(bot, origin)(withQuestion(messages, '', language, value));
  bot.log.info('opened', { clause: value?.clause, language });
}

async function noneOfThese(bot: Bot, press: Press): Promise<void> {
  const { origin, value, message } = press;
  const language = value?.language ?? bot.config.language;
  const contact = contactOf(bot.policies().policies[0], language, look(bot));
  const messages = [textMessage(words[language].askAHuman(contact))];
  await insteadOf(
    bot,
    origin,
    message,
  )(message === undefined ? withQuestion(messages, value?.question ?? '', language) : messages);
  bot.log.info('none of these', { language });
}

async function sendAsMessage(bot: Bot, press: Press): Promise<void> {
  const { origin, value } = press;
  const language = value?.language ?? bot.config.language;
  const question = value?.question ?? '';
  const { messages } =
    value?.clause === undefined && question !== '' ? sayTo(bot, question) : clauseOf(bot, value);
  const say = words[language];
  const withAsked = withQuestion(messages, question, language);
  let arrived = true;
  for (const message of withAsked) {
    if (!arrived) break;
    const sent = await bot.send({ channel: origin.user }, message);
    arrived = sent.outcome === 'sent';
  }
  await onlyTo(bot, origin)([textMessage(arrived ? say.sentAsMessage : say.notSent)]);
  bot.log.info('sent as message', { clause: value?.clause, arrived });
}

function clauseOf(
  bot: Bot,
  value: ButtonValue | undefined,
): { messages: readonly Message[]; language: Language; sensitive: boolean } {
  const language = value?.language ?? bot.config.language;
  const clause = value?.clause === undefined ? undefined : bot.clause(value.clause);
  if (clause === undefined)
    return { messages: [textMessage(words[language].gone)], language, sensitive: false };
  return { messages: clauseMessages(clause, language, look(bot)), language, sensitive: clause.sensitive };
}

function isDm(origin: Origin): boolean {
  return origin.channel?.startsWith('D') === true;
}
