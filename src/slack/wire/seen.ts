import type { Seen } from '../feature.js';

const day = 24 * 60 * 60 * 1_000;

/**
 * Remembers in memory what was seen: for a day, because Slack may deliver an event again that late, and at most this
 * many, the oldest forgotten first.
 */
export function makeSeen(most = 100_000, now: () => number = Date.now): Seen {
  const times = new Map<string, number>();
  return async (id) => {
    const at = now();
    for (const [old, time] of times) {
      if (time > at - day && times.size < most) break;
      times.delete(old);
    }
    if (times.has(id)) return true;
    times.set(id, at);
    return false;
  };
}

/**
 * Asks our own memory first and then the one that replicas share. That one may be slow or away: after a second and a
 * half a person is answered anyway, for twice is better than never.
 */
export function withShared(own: Seen, shared: Seen, away: (error: unknown) => void, patience = 1_500): Seen {
  return async (id) => {
    if (await own(id)) return true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => {
        away(new Error(`no answer within ${patience} ms`));
        resolve(false);
      }, patience);
    });
    const asked = shared(id).catch((error: unknown) => {
      away(error);
      return false;
    });
    try {
      return await Promise.race([asked, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
