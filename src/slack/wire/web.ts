import { randomUUID } from 'node:crypto';
import {
  type ChatPostMessageArguments,
  type Logger,
  LogLevel,
  type MessageMetadata,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
  type WebClientOptions,
} from '@slack/web-api';
import type { SlackSettings } from '../../config.js';
import type { Log } from '../../log.js';
import type { Bot, Message, Place, SendOptions, Sent } from '../feature.js';

/**
 * How we talk to Slack's Web API: no retries of the SDK's own, for it sends a message again when only the answer was
 * lost, and its wait for one channel holds up all others; and never longer than eight seconds.
 */
export function webOptions(
  slack: Pick<SlackSettings, 'apiUrl'>,
  sdkLog: Logger,
  timeout = 8_000,
): WebClientOptions {
  return {
    ...(slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: sdkLog,
  };
}

export function makeWeb(
  slack: Pick<SlackSettings, 'apiUrl' | 'botToken'>,
  log: Log,
  timeout?: number,
): WebClient {
  return new WebClient(slack.botToken, webOptions(slack, makeSdkLog(log), timeout));
}

/**
 * What the SDK has to say, in our log. Never its debug level: that writes whole messages, with what people asked.
 */
export function makeSdkLog(log: Log): Logger {
  const line = (parts: readonly unknown[]): { message: string } => ({
    message: parts
      .map((part) => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .slice(0, 200),
  });
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.debug('slack sdk', line(parts)),
    error: (...parts) => log.debug('slack sdk', line(parts)),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  };
}

/** Slack's own word for what went wrong, or else a word of ours. */
export function slackError(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return isWord(error.data.error) ? error.data.error : 'odd_answer';
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof WebAPIRequestError) return networkCode(error.original) ?? 'no_answer';
  return error instanceof Error ? error.message.slice(0, 120) : 'unknown';
}

/** What the outcome of a failed call was: Slack has it not (now or ever), or nobody knows. */
export type Failure =
  | { readonly kind: 'later'; readonly seconds: number }
  | { readonly kind: 'not-reached' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unclear' };

export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'later', seconds: error.retryAfter };
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'later', seconds: 1 };
    // A page of a proxy, or half an answer, comes as an error with that whole text for a name.
    return { kind: troubled.has(code) || !isWord(code) ? 'unclear' : 'refused' };
  }
  if (error instanceof WebAPIRequestError) {
    const code = networkCode(error.original) ?? '';
    return { kind: neverLeft.has(code) ? 'not-reached' : 'unclear' };
  }
  if (error instanceof WebAPIHTTPError) return { kind: error.statusCode < 500 ? 'refused' : 'unclear' };
  // A 429 that doesn't say how long to wait comes as an error without a class of its own.
  if (error instanceof Error && /Retry header did not contain/u.test(error.message))
    return { kind: 'later', seconds: 1 };
  return { kind: 'unclear' };
}

// Slack's words for trouble of its own, after which a message may be there or not.
const troubled = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);
// The request never left: nobody answered the door.
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

// Together half a minute: who asked is still there, and Slack's hiccups are over by then.
const tries = 6;
const longestWait = 30;

type Found = 'absent' | 'unknown' | { readonly ts: string };

/** @param wait waits this many seconds; a test passes a clock that doesn't */
export function makeSend(
  web: WebClient,
  log: Log,
  wait: (seconds: number) => Promise<void> = sleep,
): Bot['send'] {
  // One message at a time to a channel, so that they stay in order while one of them waits.
  const queues = new Map<string, Promise<unknown>>();

  return (place, message, options = {}) => {
    const before = queues.get(place.channel) ?? Promise.resolve();
    const own = before.then(() => sendOne(place, message, options));
    const settled = own
      .catch(() => {})
      .then(() => {
        if (queues.get(place.channel) === settled) queues.delete(place.channel);
      });
    queues.set(place.channel, settled);
    return own;
  };

  async function sendOne(place: Place, message: Message, options: SendOptions): Promise<Sent> {
    const metadata = options.metadata ?? {
      event_type: 'socialpolicy_answer',
      event_payload: { key: randomUUID() },
    };
    const since = Date.now() / 1_000 - 60;
    let last = 'no_answer';
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      try {
        const { ok, ts, channel } = await web.chat.postMessage(asArguments(place, message, metadata));
        if (ok && ts !== undefined) return { outcome: 'sent', channel: channel ?? place.channel, ts };
        last = 'answer without a time';
      } catch (error) {
        last = slackError(error);
        const failure = failureOf(error);
        if (failure.kind === 'refused') return refused(place, last);
        if (failure.kind === 'later' || failure.kind === 'not-reached') {
          if (attempt === tries) return refused(place, last);
          const asked = failure.kind === 'later' ? failure.seconds : 0.5 * 2 ** attempt;
          if (asked > longestWait)
            log.warn('Slack asks to wait very long', { channel: place.channel, seconds: asked });
          await wait(Math.min(longestWait, Math.max(0.5, asked)));
          continue;
        }
      }
      // Slack may have it. Look, where we may; or else leave it, for twice is worse than an answer to be asked for again.
      if (options.lookUp !== true) break;
      const found = await look(place, metadata, since);
      if (found === 'unknown') break;
      if (found !== 'absent') return { outcome: 'sent', channel: place.channel, ts: found.ts };
    }
    log.warn('unclear whether a message arrived', { channel: place.channel, reason: last });
    return { outcome: 'unclear', error: last };
  }

  function refused(place: Place, error: string): Sent {
    log.warn('a message was not sent', { channel: place.channel, error });
    return { outcome: 'refused', error };
  }

  /** Looks whether it is there, more than once while Slack doesn't tell. */
  async function look(place: Place, metadata: MessageMetadata, since: number): Promise<Found> {
    for (let attempt = 0; attempt < tries - 1; attempt += 1) {
      await wait(2 ** attempt);
      try {
        return await find(place, metadata, since);
      } catch (error) {
        log.warn('the history could not be read', { channel: place.channel, reason: slackError(error) });
        if (failureOf(error).kind === 'refused') break;
      }
    }
    return 'unknown';
  }

  async function find(place: Place, metadata: MessageMetadata, since: number): Promise<Found> {
    const wanted = JSON.stringify(metadata.event_payload);
    const range = { channel: place.channel, oldest: since.toFixed(6), include_all_metadata: true, limit: 50 };
    const { messages = [] } =
      place.thread === undefined
        ? await web.conversations.history(range)
        : await web.conversations.replies({ ...range, ts: place.thread });
    const found = messages.find(
      (each) =>
        each.metadata?.event_type === metadata.event_type &&
        JSON.stringify(each.metadata?.event_payload) === wanted,
    );
    return found?.ts === undefined ? 'absent' : { ts: found.ts };
  }
}

function asArguments(place: Place, message: Message, metadata: MessageMetadata): ChatPostMessageArguments {
  return {
    channel: place.channel,
    text: message.text,
    blocks: [...message.blocks],
    metadata,
    unfurl_links: false,
    unfurl_media: false,
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
  };
}

function isWord(code: unknown): boolean {
  return typeof code === 'string' && /^[a-z0-9_]{1,60}$/iu.test(code);
}

function networkCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    if (cause.name === 'TimeoutError') return 'timeout';
  }
  return undefined;
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
}
