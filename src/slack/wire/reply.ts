import type { Bot, Message, Place } from '../feature.js';

/** Says something somewhere, in one message or several in a row. Never throws: what went wrong is in the log. */
export type Reply = (messages: readonly Message[]) => Promise<void>;

/** What a command or a press of a button tells of where it came from. */
export type Origin = { readonly user: string; readonly channel?: string; readonly responseUrl?: string };

/** In the conversation. In a DM we may look back, so a message of which the answer was lost is not sent twice. */
export function inConversation(bot: Bot, place: Place): Reply {
  return async (messages) => {
    for (const message of messages) {
      const sent = await bot.send(place, message, { lookUp: place.channel.startsWith('D') });
      if (sent.outcome !== 'sent') return;
    }
  };
}

/** Only this person sees it, where they asked. When that can't be any more, it becomes a DM. */
export function onlyTo(bot: Bot, origin: Origin): Reply {
  return async (messages) => {
    for (const message of messages) {
      const told = await respond(bot, origin, {
        response_type: 'ephemeral',
        replace_original: false,
        ...message,
      });
      if (told === 'no') await bot.send({ channel: origin.user }, message);
    }
  };
}

/** In the place of the message whose button was pressed. */
export function insteadOf(bot: Bot, origin: Origin, message?: { ts: string }): Reply {
  return async ([first, ...rest]) => {
    if (first === undefined) return;
    const told = await respond(bot, origin, { replace_original: true, ...first });
    if (told === 'no' && message !== undefined && origin.channel !== undefined) {
      await bot.web.chat
        .update({ channel: origin.channel, ts: message.ts, text: first.text, blocks: [...first.blocks] })
        .catch((error: unknown) => bot.log.warn('a message could not be replaced', { error }));
    } else if (told === 'no') await bot.send({ channel: origin.user }, first);
    await (message === undefined || origin.channel === undefined
      ? onlyTo(bot, origin)(rest)
      : inConversation(bot, { channel: origin.channel })(rest));
  };
}

/** In a channel, but so that only this person sees it. */
export function whispered(bot: Bot, place: Place, user: string): Reply {
  return async (messages) => {
    for (const { text, blocks } of messages) {
      const thread = place.thread === undefined ? {} : { thread_ts: place.thread };
      const whisper = { channel: place.channel, user, text, blocks: [...blocks], ...thread };
      try {
        await bot.web.chat.postEphemeral(whisper);
      } catch (error) {
        bot.log.warn('a whisper failed, so it becomes a DM', { channel: place.channel, error });
        await bot.send({ channel: user }, { text, blocks });
      }
    }
  };
}

/** `no`: it did not arrive. `unclear`: it may have, and it isn't said again. */
async function respond(bot: Bot, { responseUrl }: Origin, body: object): Promise<'yes' | 'no' | 'unclear'> {
  if (responseUrl === undefined || !isSlacks(responseUrl, bot.config.slack?.apiUrl)) return 'no';
  try {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(8_000),
    });
    await response.body?.cancel();
    if (response.ok) return 'yes';
    bot.log.warn('a response address was refused', { status: response.status });
    return 'no';
  } catch (error) {
    const cut = error instanceof Error && (error.name === 'TimeoutError' || isReset(error.cause));
    bot.log.warn('a response address gave no answer', { error });
    return cut ? 'unclear' : 'no';
  }
}

// An address in a forged request could point anywhere inside the company's own network.
function isSlacks(address: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (apiUrl !== undefined && hostname === new URL(apiUrl).hostname) return true;
  return protocol === 'https:' && /(?:^|\.)slack(?:-gov)?\.com$/u.test(hostname);
}

function isReset(cause: unknown): boolean {
  return (
    cause instanceof Error && 'code' in cause && /ECONNRESET|EPIPE|UND_ERR_SOCKET/u.test(String(cause.code))
  );
}
