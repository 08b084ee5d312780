import type { Policies } from './core/policy.js';
import type { Delivery, Reminder } from './core/reminding/reminder.js';
import { pickClause, showable } from './core/reminding/rotation.js';
import { dayIn, latestTime, nextTime } from './core/reminding/schedule.js';
import type { Log } from './log.js';
import type { Courier, Outcome } from './slack/wire/courier.js';
import { makeSteadiness } from './steady.js';
import { type Decision, type Store, StoreError } from './store/index.js';

export type ReminderSettings = {
  /** How often it looks what is due, in milliseconds. */
  readonly every: number;
  /** How many posts one process starts each time it looks, and how many may be on their way. */
  readonly perTick: number;
  readonly inFlight: number;
  /** How long a process may hold a delivery. A post has to end well within half of it. */
  readonly lease: number;
  /** How long to wait before looking whether an unclear post arrived; it doubles each time. */
  readonly retry: number;
  /** Tries that may end unclear, and tries that may end in a bug. */
  readonly unclearTries: number;
  readonly bugTries: number;
  /** Occurrences that Slack refuses in a row before the reminder pauses. */
  readonly refusals: number;
};

export const usualSettings: ReminderSettings = {
  every: 1000,
  perTick: 5,
  inFlight: 20,
  lease: 60_000,
  retry: 5000,
  unclearTries: 30,
  bugTries: 3,
  refusals: 3,
};

/** After this long a missed occurrence isn't caught up with any more. */
const catchUp = 24 * 3_600_000;
/** From here on a post says that it is late. */
const lateAfter = 10 * 60_000;
const longestWait = 10 * 60_000;

export type ReminderNeeds = {
  readonly store: Store;
  readonly courier: Courier;
  readonly policies: () => Policies;
  readonly log: Log;
  /** Names this process, differently from all others. */
  readonly holder: string;
  /** The wall clock, which all processes on the store share: `store.time`, unless a test says otherwise. */
  readonly time: () => Promise<number>;
  /** A clock that only runs, in milliseconds. */
  readonly monotonic: () => number;
  /** Done at the beginning of each tick, such as looking whether a file has changed. */
  readonly before?: (now: number) => Promise<void>;
  readonly settings?: Partial<ReminderSettings>;
};

export type Reminding = {
  /** Plans what is due and starts posting; gives how many posts it started. */
  readonly tick: () => Promise<number>;
  /** Waits for the posts that are on their way. */
  readonly settled: () => Promise<void>;
  readonly start: () => void;
  /** Starts nothing new, and waits for what is on its way. */
  readonly stop: () => Promise<void>;
};

/**
 * Posts reminders when they are due: plan (write down what is due), claim (take it, for as long as a lease), post, mark.
 * Where it isn't clear whether a post arrived, the channel's history is looked at before it is posted again.
 */
export function makeReminding(needs: ReminderNeeds): Reminding {
  const { store, courier, policies, log, holder, time, monotonic } = needs;
  const settings = { ...usualSettings, ...needs.settings };
  const steady = makeSteadiness(monotonic);
  const underWay = new Set<Promise<void>>();
  let wasSteady = true;
  let tidyAt = Number.NEGATIVE_INFINITY;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<unknown> = Promise.resolve();
  let away: string | undefined;

  const tick = async (): Promise<number> => {
    const now = await time();
    if (!isSteady(now)) return 0;
    await needs.before?.(now);
    while (
      (await store.reminders.plan(now, 200, (reminder) => decide(reminder, policies(), now, log))) === 200
    );
    const room = Math.min(settings.perTick, settings.inFlight - underWay.size);
    const claimed =
      room <= 0 ? [] : await store.reminders.claim({ now, holder, lease: settings.lease, limit: room });
    const claimedAt = monotonic();
    for (const delivery of claimed) {
      const work: Promise<void> = deliver(delivery, claimedAt)
        .catch((error: unknown) => noteStore(error, 'delivery'))
        .finally(() => underWay.delete(work));
      underWay.add(work);
    }
    await tidy(now);
    return claimed.length;
  };

  const isSteady = (now: number): boolean => {
    const is = steady(now);
    if (is !== wasSteady) {
      if (is) log.info('clock steady again, reminders go on');
      else log.warn('clock jumped, reminders wait until it has been steady for a minute');
    }
    wasSteady = is;
    return is;
  };

  const deliver = async (delivery: Delivery, claimedAt: number): Promise<void> => {
    const about = { reminder: delivery.reminder, delivery: delivery.id, channel: delivery.channel };
    const reminder = await store.reminders.get(delivery.reminder);
    if (reminder === undefined) return;
    try {
      if (delivery.check && (await wasSent(delivery))) return;
      const now = await time();
      if (now - delivery.dueAt > catchUp) {
        await store.reminders.dropped(delivery, holder, now, 'too late');
        log.warn('reminder given up: a day late', about);
        return;
      }
      const clause = await clauseNow(delivery, reminder, now);
      if (clause === undefined) {
        await store.reminders.dropped(delivery, holder, now, 'no clause');
        log.warn('reminder has no clause to show', about);
        return;
      }
      // What began late in the lease could still be on its way when another process takes over.
      if (monotonic() - claimedAt > settings.lease / 2) {
        await again(delivery, { wait: 0, check: delivery.check, note: 'lease nearly over' });
        return;
      }
      const outcome = await courier.post({
        reminder,
        delivery,
        clause,
        late: now - delivery.dueAt > lateAfter,
      });
      await settle(delivery, reminder, outcome);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      log.error('reminder failed because of a bug', { ...about, attempt: delivery.attempts, error });
      if (delivery.attempts >= settings.bugTries) await give(delivery, 'bug');
      else await again(delivery, { wait: backoff(delivery), check: true, note: 'bug' });
    }
  };

  /** Whether an earlier try is in the channel after all, or can't be looked for now: then there is nothing to post. */
  const wasSent = async (delivery: Delivery): Promise<boolean> => {
    const found = await courier.find(delivery);
    if (found.kind === 'found') {
      await store.reminders.sent(delivery, holder, { now: await time(), ts: found.ts });
      log.info('reminder was posted by an earlier try', { delivery: delivery.id });
      return true;
    }
    if (found.kind === 'unclear') {
      await settleUnclear(delivery, found.because);
      return true;
    }
    if (found.kind === 'unreadable')
      log.warn('history closed to the bot: posting again, perhaps a second time', {
        delivery: delivery.id,
        because: found.because,
      });
    return false;
  };

  const clauseNow = async (delivery: Delivery, reminder: Reminder, now: number) => {
    const about = { day: dayIn(reminder.rule.zone, now), drafts: reminder.drafts };
    const planned = showable({ kind: 'clauses', ids: [delivery.clause] }, policies(), about)[0];
    if (planned !== undefined) return planned;
    const other = pickClause(reminder.choice, reminder.turn, policies(), about);
    if (other !== undefined) await store.reminders.replaceClause(delivery, other.clause.id, other.turn);
    return other?.clause;
  };

  const settle = async (delivery: Delivery, reminder: Reminder, outcome: Outcome): Promise<void> => {
    const about = { reminder: reminder.id, delivery: delivery.id, channel: delivery.channel };
    if (outcome.kind === 'sent') {
      const mine = await store.reminders.sent(delivery, holder, { now: await time(), ts: outcome.ts });
      log.info('reminder posted', { ...about, missed: delivery.missed || undefined });
      if (!mine) log.warn('reminder posted after its lease: perhaps twice', about);
      return;
    }
    log.warn(`reminder not posted: ${outcome.kind}`, { ...about, because: outcome.because });
    if (outcome.kind === 'unclear') return settleUnclear(delivery, outcome.because);
    if (outcome.kind === 'wait') {
      const wait = Math.min(outcome.ms, longestWait);
      if (wait < outcome.ms) log.warn('waiting no longer than ten minutes', { asked: outcome.ms });
      return again(delivery, { wait, check: delivery.check, note: outcome.because, channel: true });
    }
    const { tell, paused } = await store.reminders.failed(delivery, holder, {
      now: await time(),
      because: outcome.because,
      pauseAfter: settings.refusals,
    });
    if (paused) log.warn('reminder paused', { reminder: reminder.id, because: outcome.because });
    if (tell) await courier.tell(reminder, outcome.because);
  };

  const settleUnclear = async (delivery: Delivery, because: string): Promise<void> => {
    if (delivery.attempts < settings.unclearTries)
      return again(delivery, { wait: backoff(delivery), check: true, note: because });
    log.error('reminder given up: Slack gives no clear answer', { delivery: delivery.id, because });
    return give(delivery, because);
  };

  const again = async (
    delivery: Delivery,
    { wait, check, note, channel }: { wait: number; check: boolean; note: string; channel?: boolean },
  ): Promise<void> => {
    const now = await time();
    const at = now + wait;
    await store.reminders.later(delivery, holder, {
      now,
      at,
      check,
      note,
      ...(channel === true ? { channelFreeAt: at } : {}),
    });
  };

  const give = async (delivery: Delivery, note: string): Promise<void> => {
    await store.reminders.dropped(delivery, holder, await time(), note);
  };

  const backoff = ({ attempts }: Delivery): number =>
    Math.min(settings.retry * 2 ** Math.min(attempts - 1, 10), 5 * 60_000);

  /** Old rows go away a few at a time, so that nothing waits for it. */
  const tidy = async (now: number): Promise<void> => {
    if (monotonic() < tidyAt) return;
    const removed = (await store.reminders.tidy(now)) + (await store.events.forget(now));
    tidyAt = monotonic() + (removed > 0 ? 1000 : 10 * 60_000);
  };

  /** The store being away is said once, and once more when it is back. */
  const noteStore = (error: unknown, where: string): void => {
    if (!(error instanceof StoreError)) {
      log.error('reminders failed because of a bug', { where, error });
    } else if (away !== error.message) {
      away = error.message;
      log.warn('store away: reminders wait, questions are still answered', { because: error.message });
    }
  };

  const loop = async (): Promise<void> => {
    const began = monotonic();
    try {
      await tick();
      if (away !== undefined) log.info('store back, reminders go on');
      away = undefined;
    } catch (error) {
      noteStore(error, 'tick');
    }
    if (stopping) return;
    timer = setTimeout(next, Math.max(0, settings.every - (monotonic() - began)));
  };
  const next = (): void => {
    ticking = loop();
  };

  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };

  return {
    tick,
    settled,
    start: next,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await ticking;
      await settled();
    },
  };
}

/** What happens to a reminder whose moment has come: only the latest occurrence counts, and only when it isn't too old. */
export function decide(reminder: Reminder, policies: Policies, now: number, log: Log): Decision {
  const { rule, choice, turn, drafts } = reminder;
  const { at, before } = latestTime(rule, reminder.nextAt ?? now, now);
  const nextAt = nextTime(rule, now);
  if (now - at > catchUp) {
    log.warn('reminder missed', { reminder: reminder.id, times: before + 1 });
    return { nextAt };
  }
  if (before > 0) log.warn('reminder missed', { reminder: reminder.id, times: before });
  const pick = pickClause(choice, turn, policies, { day: dayIn(rule.zone, now), drafts });
  if (pick === undefined) {
    log.warn('reminder has no clause to show', { reminder: reminder.id });
    return { nextAt };
  }
  return { nextAt, occurrence: { dueAt: at, clause: pick.clause.id, turn: pick.turn, missed: before } };
}
