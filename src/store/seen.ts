import type { Database } from './database.js';

/** Slack may deliver an event again for as long as a day. */
export const keepEvents = 25 * 3_600_000;

export type SeenEvents = {
  /** Whether this event was seen before, by any process on this store; from now on it was. */
  readonly seen: (eventId: string, now: number) => Promise<boolean>;
  /** Removes some events that are too old to come again; gives how many. */
  readonly forget: (now: number) => Promise<number>;
};

export function seenEventsIn({ query }: Database): SeenEvents {
  return {
    seen: async (eventId, now) => {
      const rows = await query(
        'insert into slack_event (id, seen_at) values ($1, $2) on conflict (id) do nothing returning id',
        [eventId, now],
      );
      return rows.length === 0;
    },
    forget: async (now) => {
      const rows = await query(
        'delete from slack_event where id in (select id from slack_event where seen_at < $1 limit 5000) returning id',
        [now - keepEvents],
      );
      return rows.length;
    },
  };
}
