import { randomInt } from 'node:crypto';
import type { Language } from '../../core/language.js';
import { textMessage } from '../blocks.js';
import type { Bot } from '../feature.js';
import { words } from '../words.js';
import { inConversation, onlyTo } from './reply.js';

// biome-ignore lint/suspicious/noExplicitAny: a bug can come with any body, so nothing of it is taken for granted
type Body = any;

/** A bug: one line in the log with a code, and an apology with the same code to the person who waits for an answer. */
export async function apologise(bot: Bot, error: unknown, body: Body): Promise<void> {
  const code = makeCode();
  bot.log.error('a bug', { code, ...described(error, body) });
  const language: Language = bot.config.language;
  const messages = [textMessage(words[language].broke(code))];
  const { event } = body ?? {};
  if (event?.type === 'message' || event?.type === 'app_mention') {
    const thread = event.thread_ts ?? (event.type === 'app_mention' ? event.ts : undefined);
    await inConversation(bot, { channel: event.channel, ...(thread === undefined ? {} : { thread }) })(
      messages,
    );
    return;
  }
  const user = body?.user_id ?? body?.user?.id;
  if (typeof user !== 'string') return;
  const responseUrl = body.response_url;
  await onlyTo(bot, { user, ...(typeof responseUrl === 'string' ? { responseUrl } : {}) })(messages);
}

/** Easy to read aloud: no 0 and O, no 1 and I. */
function makeCode(): string {
  const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  return Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
}

/** What an engineer needs, without a word of what the person typed, which an error may well quote. */
function described(error: unknown, body: Body): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const typed = [
    body?.event?.text,
    body?.text,
    JSON.stringify(body?.actions),
    JSON.stringify(body?.view?.state),
  ]
    .filter((text): text is string => typeof text === 'string')
    .flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3);
  const own = (error as { original?: unknown }).original;
  const first = own instanceof Error ? own : error;
  const message = [...new Set(typed)].reduce((text, word) => text.replaceAll(word, '…'), first.message);
  const frames = (first.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return {
    error: `${first.name}: ${message}`,
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  };
}
