import { SocketModeClient } from '@slack/socket-mode';
import type { Logger } from '@slack/web-api';
import type { Log } from '../../log.js';
import type { Door } from './door.js';
import { slackError } from './web.js';

export type SocketOptions = {
  readonly appToken: string;
  readonly apiUrl?: string;
  readonly log: Log;
  readonly sdkLog: Logger;
  /** How many sockets are open at a time. */
  readonly lines?: number;
  /** Called when there is no way back: the token was withdrawn, or Socket Mode was switched off. */
  fatal(error: Error): void;
};

export type Sockets = {
  /** Resolves when the first line is open; rejects when Slack refuses, for good. */
  start(door: Door): Promise<void>;
  stop(): Promise<void>;
  /** How many lines are open now. */
  open(): number;
};

type Delivery = { readonly body: unknown; readonly ack: (response?: unknown) => Promise<void> };

/**
 * Two lines to Slack at a time. Slack renews each of them every few hours, and the SDK then leaves seconds without a
 * line, in which commands get lost. Here a new line is opened before the old one is closed, and the other line carries
 * what comes when one is cut.
 */
export function makeSockets({ appToken, apiUrl, log, sdkLog, lines = 2, fatal }: SocketOptions): Sockets {
  const live = new Set<SocketModeClient>();
  const pauses = new Set<() => void>();
  let stopping = false;

  function makeClient(): SocketModeClient {
    return new SocketModeClient({
      appToken,
      autoReconnectEnabled: false,
      logger: sdkLog,
      clientOptions: {
        ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
        retryConfig: { retries: 0 },
        timeout: 8_000,
        rejectRateLimitedCalls: true,
      },
    });
  }

  /** Opens a line; `lost` is called once when it is gone or must be renewed. */
  async function open(door: Door, lost: (reason: string) => void): Promise<SocketModeClient> {
    const client = makeClient();
    let told = false;
    const tell = (reason: string): void => {
      if (told) return;
      told = true;
      lost(reason);
    };
    // The SDK's own reading of frames trips over odd ones, and hangs up before a new line is there. So ours reads them
    // first, and hands on what can be acked under one name: a type such as "close" must not be taken for an event of
    // the socket itself.
    const [own] = client.listeners('ws_message');
    client.removeAllListeners('ws_message');
    client.on('slack_event', ({ body, ack }: Delivery) => void door.receive(body, ack));
    client.on('ws_message', (data: unknown, isBinary: boolean) => {
      const frame = isBinary ? undefined : readFrame(data);
      if (frame === undefined) {
        log.warn('odd frame ignored');
      } else if (frame['type'] === 'hello') {
        client.emit('connected');
      } else if (frame['type'] === 'disconnect') {
        tell(typeof frame['reason'] === 'string' ? frame['reason'] : 'disconnect');
      } else if (typeof frame['envelope_id'] === 'string') {
        own?.(JSON.stringify({ ...frame, type: 'delivery' }), false);
      } else {
        log.warn('odd frame ignored', { type: String(frame['type']) });
      }
    });
    let deadline: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      deadline = setTimeout(() => reject(new Error('Slack opened a line and said nothing for 10 s')), 10_000);
    });
    const started = client.start();
    started.catch(() => {});
    try {
      await Promise.race([started, tooLate]);
    } catch (error) {
      void client.disconnect().catch(() => {});
      throw error ?? new Error('the line was cut before Slack said hello');
    } finally {
      clearTimeout(deadline);
    }
    live.add(client);
    client.on('disconnected', () => {
      live.delete(client);
      tell('cut');
    });
    return client;
  }

  /** Keeps one line open until the end. `first` hears when it opens, or why it never will. */
  async function keep(door: Door, line: number, first: (error?: Error) => void): Promise<void> {
    let failures = 0;
    let current: SocketModeClient | undefined;
    while (!stopping) {
      let lost: (reason: string) => void = () => {};
      const gone = new Promise<string>((resolve) => {
        lost = resolve;
      });
      try {
        const next = await open(door, lost);
        if (stopping) {
          void next.disconnect().catch(() => {});
          return;
        }
        if (current !== undefined) leave(current);
        current = next;
        first();
        log.debug('line open', { line });
        if (failures > 0) log.info('line to Slack is back', { line, tries: failures });
        failures = 0;
      } catch (error) {
        const code = slackError(error);
        if (hopeless.has(code)) {
          const reason = new Error(`Slack refused SLACK_APP_TOKEN: ${code}. ${adviceOn(code)}`, {
            cause: error,
          });
          first(reason);
          fatal(reason);
          return;
        }
        failures += 1;
        if (failures === 1 || failures % 10 === 0)
          log.warn('no line to Slack, trying again', { line, tries: failures, reason: code });
        await pause(code === 'too_many_websockets' ? 10_000 : waitBefore(failures));
        continue;
      }
      const reason = await gone;
      if (stopping) return;
      log.debug('line renewed', { line, reason });
      if (reason === 'too_many_websockets') {
        log.warn('Slack allows 10 lines to one app, and there are more. Stop a replica', { line });
        hangUp(current);
        current = undefined;
        await pause(10_000);
      }
    }
  }

  /**
   * Slack closes a line that it renews by itself, after what it had still to say. Closing it from here would lose what
   * is on its way, so it is only done when Slack doesn't.
   */
  function leave(client: SocketModeClient): void {
    const late = setTimeout(() => hangUp(client), 15_000);
    late.unref();
    client.once('disconnected', () => clearTimeout(late));
  }

  function hangUp(client: SocketModeClient): void {
    live.delete(client);
    void client.disconnect().catch(() => {});
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        pauses.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      pauses.add(done);
    });
  }

  return {
    start(door) {
      return new Promise((resolve, reject) => {
        const first = (error?: Error): void => (error === undefined ? resolve() : reject(error));
        for (let line = 1; line <= lines; line += 1) void keep(door, line, first);
      });
    },
    async stop() {
      stopping = true;
      for (const done of [...pauses]) done();
      // Slack confirms a goodbye; if it doesn't, there is no reason to wait for it.
      const goodbyes = [...live].map((client) => client.disconnect().catch(() => {}));
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, 1_000);
      });
      await Promise.race([Promise.all(goodbyes), late]);
      clearTimeout(timer);
    },
    open: () => live.size,
  };
}

// What no waiting mends. Slack's words for it, as apps.connections.open answers them.
const hopeless = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'no_permission',
  'org_login_required',
  'team_disabled',
  'user_removed_from_team',
  'socket_mode_disabled',
]);

function adviceOn(code: string): string {
  if (code === 'missing_scope') return 'Give it the scope connections:write';
  if (code === 'socket_mode_disabled') return 'Switch on Socket Mode in the app settings';
  return 'Make a new one at api.slack.com/apps, your app: Basic Information → App-Level Tokens';
}

/** Half a second, then longer and longer, up to half a minute; not all replicas at the same moment. */
function waitBefore(tries: number): number {
  const longest = Math.min(30_000, 250 * 2 ** Math.min(tries, 10));
  return longest * (0.5 + Math.random() / 2);
}

function readFrame(data: unknown): Record<string, unknown> | undefined {
  try {
    const frame: unknown = JSON.parse(String(data));
    return typeof frame === 'object' && frame !== null && !Array.isArray(frame)
      ? (frame as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
