import type { Clause } from '../../core/policy.js';
import type { Delivery, Reminder } from '../../core/reminding/reminder.js';

/** What became of a try to post. */
export type Outcome =
  | { readonly kind: 'sent'; readonly ts: string }
  /** Slack surely doesn't have it, and will take it after so many milliseconds. */
  | { readonly kind: 'wait'; readonly ms: number; readonly because: string }
  /** Slack may have it: look before trying again. */
  | { readonly kind: 'unclear'; readonly because: string }
  /** Slack surely doesn't have it and won't take it: the channel is gone, or closed to the bot. */
  | { readonly kind: 'refused'; readonly because: string };

/** What the channel's history says about a delivery. */
export type Found =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unclear'; readonly because: string }
  /** The bot may not read this channel, now or later. */
  | { readonly kind: 'unreadable'; readonly because: string };

export type Post = {
  readonly reminder: Reminder;
  readonly delivery: Delivery;
  readonly clause: Clause;
  /** Whether it comes so long after its time that people should be told. */
  readonly late: boolean;
};

/** Carries reminders to their channels. What it throws is a bug, never Slack's doing. */
export type Courier = {
  post(post: Post): Promise<Outcome>;
  find(delivery: Delivery): Promise<Found>;
  /** Tells the owner that a reminder can't be posted. */
  tell(reminder: Reminder, because: string): Promise<void>;
};
