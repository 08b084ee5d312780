import type { WebClient } from '@slack/web-api';
import type { Delivery, Reminder } from '../../core/reminding/reminder.js';
import { look } from '../answering.js';
import type { Bot, Message } from '../feature.js';
import type { Courier, Found, Outcome, Post } from '../wire/courier.js';
import { failureOf, slackError } from '../wire/web.js';
import { reminderMessage, troubleMessage } from './remind-blocks.js';

/** The name under which a reminder's post can be recognised in a channel's history. */
export const metadataType = 'policy_reminder';

type CourierNeeds = {
  /** A client that never retries by itself, refuses to wait for a 429, and gives up after some seconds. */
  readonly web: WebClient;
  readonly draw: (post: Post) => Message;
  readonly tell: (reminder: Reminder, because: string) => Promise<void>;
};

/** The courier of a connected bot. */
export function courierOf(bot: Bot): Courier {
  return makeCourier({
    web: bot.web,
    draw: ({ reminder, delivery, clause, late }) =>
      reminderMessage(
        clause,
        reminder.language,
        look(bot),
        late ? { dueAt: delivery.dueAt, zone: reminder.rule.zone } : undefined,
      ),
    tell: async (reminder, because) => {
      // A file may name nobody; then it is for those who manage reminders.
      const owners = reminder.owner === '' ? bot.config.admins : [reminder.owner];
      for (const owner of owners) await bot.send({ channel: owner }, troubleMessage(reminder, because));
    },
  });
}

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
      const { kind, because } = outcomeOf(error);
      return kind === 'refused' ? { kind: 'unreadable', because } : { kind: 'unclear', because };
    }
  }
  return { kind: 'absent' };
}

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

/** What is known after a call that failed. A mistake in our own code is thrown on: posting again won't mend it. */
export function outcomeOf(error: unknown): Exclude<Outcome, { kind: 'sent' }> {
  const because = slackError(error);
  if (lockedOut.has(because)) return { kind: 'wait', ms: 60_000, because };
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'later':
      return { kind: 'wait', ms: Math.max(failure.seconds, 1) * 1000, because };
    case 'not-reached':
      return { kind: 'wait', ms: 10_000, because };
    case 'refused':
      // Slack's own words are one word; a page of HTML from something in between is no word of Slack's.
      return /^\w+$/u.test(because)
        ? { kind: 'refused', because }
        : { kind: 'unclear', because: 'not an answer of Slack' };
    case 'unclear':
      if (!isOfSlack(error)) throw error;
      return { kind: 'unclear', because };
  }
}

/** Whether an error comes of the call itself: from the SDK, or an answer that can't be read. */
function isOfSlack(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return 'code' in error || ('name' in error && error.name === 'SyntaxError');
}
