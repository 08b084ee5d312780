import type { ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../log.js';
import type { Seen } from '../feature.js';

// biome-ignore lint/suspicious/noExplicitAny: what comes in from outside has any shape until it was looked at
type Body = any;

/** Where everything comes in, by whichever road: a body as Slack sent it, and a way to say that it was received. */
export type Door = {
  receive(body: unknown, ack: (response?: unknown) => Promise<void>): Promise<void>;
  /** Waits until all that came in is done, or the time is up; gives what is still unfinished. */
  drained(ms: number): Promise<number>;
};

/**
 * Acks first and empty, so that a person never waits for Slack's three seconds to pass; lets the same delivery in once;
 * and counts what is going on inside, for a stop that loses nothing.
 */
export function makeDoor(process: (event: ReceiverEvent) => Promise<void>, seen: Seen, log: Log): Door {
  let inside = 0;
  const leaving = new Set<() => void>();

  async function receive(body: unknown, ack: (response?: unknown) => Promise<void>): Promise<void> {
    inside += 1;
    try {
      let acked = false;
      const ackOnce = async (response?: unknown): Promise<void> => {
        if (acked) return;
        acked = true;
        await ack(response).catch((error: unknown) => log.warn('ack lost', { error }));
      };
      if (!isBody(body)) {
        await ackOnce();
        log.warn('odd delivery ignored', { type: body === null ? 'null' : typeof body });
        return;
      }
      if (body['type'] === 'app_rate_limited') {
        await ackOnce();
        log.warn('Slack holds back events: more than 30,000 in an hour', {
          minute: body['minute_rate_limited'],
        });
        return;
      }
      if (!answersInAck(body)) await ackOnce();
      const id = idOf(body);
      if (id !== undefined && (await seen(id))) {
        await ackOnce();
        log.info('delivered again, left alone', { kind: kindOf(body) });
        return;
      }
      await process({ body, ack: ackOnce });
    } catch (error) {
      log.error('a delivery could not be handled', { kind: isBody(body) ? kindOf(body) : 'odd', error });
    } finally {
      inside -= 1;
      if (inside === 0) for (const leave of leaving) leave();
    }
  }

  return {
    receive,
    async drained(ms) {
      if (inside === 0) return 0;
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(deadline);
          leaving.delete(done);
          resolve();
        };
        const deadline = setTimeout(done, ms);
        leaving.add(done);
      });
      return inside;
    },
  };
}

function isBody(body: unknown): body is Record<string, Body> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { type, event, command } = body as Record<string, Body>;
  if (type === 'event_callback') return typeof event?.type === 'string';
  return typeof type === 'string' || typeof command === 'string';
}

// A form is answered with what is wrong in it, and a menu with its choices: their listeners ack, and soon.
function answersInAck(body: Record<string, Body>): boolean {
  return body['type'] === 'view_submission' || body['type'] === 'block_suggestion';
}

/** What tells one delivery from another. The same event, command or click has the same one however often it comes. */
function idOf(body: Record<string, Body>): string | undefined {
  const id = body['event_id'] ?? body['trigger_id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function kindOf(body: Record<string, Body>): string {
  return String(body['event']?.type ?? body['type'] ?? 'command');
}
