import type { Language } from '../language.js';
import type { Choice, Turn } from './rotation.js';
import { nextTimes, type Rule } from './schedule.js';

/** What its owner decides about a reminder. */
export type Plan = {
  /** The Slack id of the channel. */
  readonly channel: string;
  /** The Slack id of who made it and is told when it fails; empty for a file that names nobody. */
  readonly owner: string;
  readonly language: Language;
  readonly rule: Rule;
  readonly choice: Choice;
  /** Whether clauses of policies that aren't adopted yet are posted too. */
  readonly drafts: boolean;
};

/** A clause posted in a channel at set times. */
export type Reminder = Plan & {
  readonly id: string;
  /** The Slack workspace in which it was made; empty when it comes from a file. */
  readonly team: string;
  readonly origin: 'slack' | 'file';
  /** `ended` is for good: there is no next time any more. */
  readonly state: 'active' | 'paused' | 'ended';
  /** Slack's word for what went wrong when the bot paused it by itself; undefined when a person did. */
  readonly pausedBecause?: string;
  readonly nextAt?: number;
  readonly turn: Turn;
  readonly failures: number;
  /** Goes up with every change, so that two people don't overwrite one another. */
  readonly revision: number;
  readonly createdAt: number;
};

/** One occurrence of a reminder that is to be posted now. */
export type Delivery = {
  readonly id: string;
  readonly reminder: string;
  readonly dueAt: number;
  readonly channel: string;
  readonly clause: string;
  /** How many occurrences before this one were missed, because nothing ran. */
  readonly missed: number;
  readonly attempts: number;
  /** When it was first tried. */
  readonly firstTryAt: number;
  /** Whether an earlier try may have reached Slack: look before posting again. */
  readonly check: boolean;
};

/** Whether two reminders would come in the same channel at the same moments. */
export function coincide(one: Plan, other: Plan, now: number): boolean {
  if (one.channel !== other.channel) return false;
  const times = nextTimes(one.rule, now, 3);
  return times.length > 0 && times.join() === nextTimes(other.rule, now, 3).join();
}
