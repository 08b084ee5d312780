import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api';
import type { Delivery, Reminder } from '../core/reminder.js';
import type { Courier, Found, Outcome, Post } from './courier.js';
import type { Message } from './feature.js';

/** The name under which a reminder's post can be recognised in a channel's history. */
export const metadataType = 'policy_reminder';

type CourierNeeds = {
  /** A client that never retries by itself, refuses to wait for a 429, and gives up after some seconds. */
  readonly web: WebClient;
  readonly draw: (post: Post) => Message;
  readonly tell: (reminder: Reminder, because: string) => Promise<void>;
};

/** Carries reminders to Slack, and sorts what can go wrong by what is to be done about it. */
export function makeCourier({ web, draw, tell }: CourierNeeds): Courier {
  return {
    post: async (post) => {
      const message = draw(post);
      try {
        const { ts } = await web.chat.postMessage({
          channel: post.delivery.channel,
          text: message.text,
          blocks: [...message.blocks],
          metadata: { event_type: metadataType, event_payload: { delivery: post.delivery.id } },
          unfurl_links: false,
          unfurl_media: false,
        });
        return ts === undefined ? { kind: 'unclear', because: 'no ts in the answer' } : { kind: 'sent', ts };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    find: (delivery) => findInHistory(web, delivery),
    tell,
  };
}

/** The clocks of Slack, the store and this machine may differ by this much. */
const clockMargin = 5 * 60_000;

async function findInHistory(web: WebClient, delivery: Delivery): Promise<Found> {
  let cursor: string | undefined;
  for (let page = 0; page < 10; page++) {
    try {
      const history = await web.conversations.history({
        channel: delivery.channel,
        oldest: String((delivery.firstTryAt - clockMargin) / 1000),
        include_all_metadata: true,
        limit: 200,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const post = history.messages?.find(({ metadata }) => {
        const payload = metadata?.event_payload as { delivery?: string } | undefined;
        return metadata?.event_type === metadataType && payload?.delivery === delivery.id;
      });
      if (post?.ts !== undefined) return { kind: 'found', ts: post.ts };
      cursor = history.response_metadata?.next_cursor || undefined;
      if (cursor === undefined) return { kind: 'absent' };
    } catch (error) {
      const { kind, because } = outcomeOf(error) as Exclude<Outcome, { kind: 'sent' }>;
      return kind === 'refused' ? { kind: 'unreadable', because } : { kind: 'unclear', because };
    }
  }
  return { kind: 'absent' };
}

/** Slack's words for trouble on its own side: the message may have been taken all the same. */
const troubles = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** The bot as a whole has lost its way in: that is no fault of a reminder, so it waits until a person has mended it. */
const lockedOut = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'access_denied',
  'org_login_required',
]);

/** Errors of the network that come before anything was sent. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ENETUNREACH',
]);

/** What is known after a call that failed. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'wait', ms: Math.max(error.retryAfter, 1) * 1000, because: 'rate limited' };
  // The client's own words for a 429 whose Retry-After can't be read.
  if (error instanceof Error && /Retry header did not contain/u.test(error.message))
    return { kind: 'wait', ms: 30_000, because: 'rate limited' };
  if (error instanceof WebAPIPlatformError) {
    const because = error.data.error;
    if (because === 'ratelimited' || because === 'rate_limited') return { kind: 'wait', ms: 30_000, because };
    if (lockedOut.has(because)) return { kind: 'wait', ms: 60_000, because };
    return troubles.has(because) ? { kind: 'unclear', because } : { kind: 'refused', because };
  }
  if (error instanceof WebAPIHTTPError) return { kind: 'unclear', because: `HTTP ${error.statusCode}` };
  const code = networkCode(error);
  if (neverSent.has(code)) return { kind: 'wait', ms: 10_000, because: code };
  if (error instanceof WebAPIRequestError || error instanceof SyntaxError)
    return { kind: 'unclear', because: code === '' ? error.message : code };
  throw error;
}

function networkCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if ('code' in at && typeof at.code === 'string' && !at.code.startsWith('slack_')) return at.code;
    const next: unknown = at instanceof WebAPIRequestError ? at.original : at.cause;
    at = next instanceof AggregateError ? next.errors[0] : next;
  }
  return '';
}
