import type { App } from '@slack/bolt';
import { sayTo } from './answering.js';
import { textMessage, withQuestion } from './blocks.js';
import type { Bot, Feature, Subcommand } from './feature.js';
import { readText } from './mrkdwn.js';
import { inConversation, onlyTo, type Reply, whispered } from './wire/reply.js';
import { words } from './words.js';

/** A question in a DM, a mention, or /socialpolicy; and the answer, where it was asked. */
export const ask: Feature = {
  help: { nl: words.nl.help.ask, en: words.en.help.ask },
  listen(app, bot) {
    listenToMessages(app, bot);
    listenToMentions(app, bot);
    listenToCommand(app, bot);
  },
};

function listenToMessages(app: App, bot: Bot): void {
  app.event('message', async ({ event, context }) => {
    if (event.channel_type !== 'im') return;
    // Edits, joins, bots and all else that isn't a person saying something are left alone.
    if (event.subtype !== undefined && event.subtype !== 'file_share') return;
    if ('bot_id' in event && event.bot_id !== undefined) return;
    if (!('user' in event) || event.user === undefined || event.user === context.botUserId) return;
    // A message that also comes as a mention is one question.
    if (await bot.seen(`${event.channel}:${event.ts}`)) return;
    const thread = 'thread_ts' in event && event.thread_ts !== undefined ? { thread: event.thread_ts } : {};
    const reply = inConversation(bot, { channel: event.channel, ...thread });
    const text = readText(('text' in event ? event.text : undefined) ?? '', context.botUserId);
    const onlyFile = text === '' && event.subtype === 'file_share';
    if (onlyFile) await reply([textMessage(words[bot.config.language].file)]);
    else await answer(bot, text, 'dm', reply);
  });
}

function listenToMentions(app: App, bot: Bot): void {
  app.event('app_mention', async ({ event, context }) => {
    const from: { user?: string; bot_id?: string; edited?: unknown } = event;
    const { user } = from;
    if (
      user === undefined ||
      user === context.botUserId ||
      from.bot_id !== undefined ||
      from.edited !== undefined
    )
      return;
    if (await bot.seen(`${event.channel}:${event.ts}`)) return;
    const place = { channel: event.channel, thread: event.thread_ts ?? event.ts };
    const text = readText(event.text ?? '', context.botUserId);
    const isFile = text === '' && 'files' in event;
    if (isFile) {
      await inConversation(bot, place)([textMessage(words[bot.config.language].file)]);
      return;
    }
    const started = performance.now();
    const said = sayTo(bot, text);
    // What is sensitive is nobody else's business: not in the channel, where all can read it.
    if (said.clause?.sensitive === true && !event.channel.startsWith('D')) {
      const note = textMessage(words[said.language].privately);
      const shown = withQuestion(said.messages, text, said.language, said.send);
      await whispered(bot, place, user)([note, ...shown]);
    } else await inConversation(bot, place)(said.messages);
    logAnswer(bot, 'mention', said, started);
  });
}

function listenToCommand(app: App, bot: Bot): void {
  app.command('/socialpolicy', async ({ command, ack }) => {
    await ack();
    const text = readText(command.text ?? '');
    const origin = {
      user: command.user_id,
      channel: command.channel_id,
      ...(command.response_url === undefined ? {} : { responseUrl: command.response_url }),
    };
    const reply = onlyTo(bot, origin);
    const sub = findSubcommand(bot, text);
    if (sub !== undefined) {
      bot.log.info('command', { word: sub.word, user: command.user_id });
      await sub.subcommand.run({
        bot,
        command,
        language: sub.language,
        rest: sub.rest,
        reply: (message) => reply([message]),
      });
      return;
    }
    const started = performance.now();
    const said = sayTo(bot, text, true);
    const question = said.kind === 'help' || said.kind === 'topics' ? '' : text;
    await reply(withQuestion(said.messages, question, said.language, said.send));
    logAnswer(bot, 'command', said, started);
  });
}

async function answer(bot: Bot, text: string, by: string, reply: Reply): Promise<void> {
  const started = performance.now();
  const said = sayTo(bot, text);
  await reply(said.messages);
  logAnswer(bot, by, said, started);
}

// What was asked is nowhere in the log; only what came of it.
function logAnswer(bot: Bot, by: string, said: ReturnType<typeof sayTo>, started: number): void {
  bot.log.info('answered', {
    by,
    kind: said.kind,
    clause: said.clause?.id,
    language: said.language,
    ms: Math.round(performance.now() - started),
  });
}

type Found = {
  readonly subcommand: Subcommand;
  readonly word: string;
  readonly language: 'nl' | 'en';
  readonly rest: string;
};

/** The sub-command that this begins with, if it does; the language is that of the word, or ours if it is in both. */
export function findSubcommand(bot: Pick<Bot, 'commands' | 'config'>, text: string): Found | undefined {
  const [, first = '', rest = ''] = /^\s*(\S+)\s*([\s\S]*)$/u.exec(text) ?? [];
  const word = first.toLowerCase().replace(/[.,:;!?]+$/u, '');
  for (const subcommand of bot.commands) {
    if (subcommand.alone === true && rest.trim() !== '') continue;
    const inNl = subcommand.words.nl.includes(word);
    const inEn = subcommand.words.en.includes(word);
    if (!inNl && !inEn) continue;
    const language = inNl && inEn ? bot.config.language : inNl ? 'nl' : 'en';
    return { subcommand, word, language, rest: rest.trim() };
  }
  return undefined;
}
