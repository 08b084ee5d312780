import type { Seen } from './slack/feature.js';
import type { Store } from './store/index.js';

/** How long a question waits for the store, and how long a store that didn't answer is left alone. */
const patience = 1000;
const rest = 5000;

/**
 * What several replicas have seen, in the store that they share. While it is away nobody waits for it: it is asked again
 * after some seconds, and meanwhile this rejects at once.
 */
export function sharedSeen(
  { events }: Pick<Store, 'events'>,
  now: () => number = Date.now,
  wait = patience,
): Seen {
  let resting = Number.NEGATIVE_INFINITY;
  return async (id) => {
    if (now() < resting) return false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the store gave no answer within ${wait} ms`)), wait);
    });
    try {
      return await Promise.race([events.seen(id, now()), late]);
    } catch (error) {
      resting = now() + rest;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}
