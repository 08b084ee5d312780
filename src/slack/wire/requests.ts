import { HTTPReceiver } from '@slack/bolt';
import type { Logger } from '@slack/web-api';
import type { Log } from '../../log.js';
import type { Door } from './door.js';

export type Requests = {
  /** Resolves with the port when requests are taken. */
  start(door: Door): Promise<number>;
  stop(ms: number): Promise<void>;
};

type Server = {
  address(): unknown;
  close(done: () => void): unknown;
  closeAllConnections(): void;
  closeIdleConnections(): void;
};
type Listener = HTTPReceiver['requestListener'];
type Request = Parameters<Listener>[0];
type Response = Parameters<Listener>[1];

/**
 * Requests that Slack signs, on /slack/events. Bolt checks the signature; what Bolt lets through and shouldn't is
 * stopped before it: a time that is yet to come, a body that isn't what it says.
 */
export function makeRequests(options: {
  signingSecret: string;
  port: number;
  log: Log;
  sdkLog: Logger;
  now?: () => number;
}): Requests {
  const { signingSecret, port, log, sdkLog, now = Date.now } = options;
  let server: Server | undefined;

  function makeReceiver(): HTTPReceiver {
    const receiver = new HTTPReceiver({
      signingSecret,
      port,
      logger: sdkLog,
      endpoints: ['/slack/events'],
      bodyLimit: mostBytes,
      customRoutes: [
        { path: '/health', method: 'GET', handler: (_, response) => end(response, 200, 'ok\n') },
      ],
    });
    const inner = receiver.requestListener;
    receiver.requestListener = (request, response) => {
      check(request, response, inner).catch((error: unknown) => {
        log.warn('a request could not be read', { error });
        end(response, 400);
      });
    };
    return receiver;
  }

  /** Reads the body once, looks at what Bolt doesn't, and hands both on. */
  async function check(request: Request, response: Response, inner: Listener): Promise<void> {
    const [path] = (request.url ?? '').split('?');
    if (request.method === 'GET' && path === '/health') return inner(request, response);
    if (request.method !== 'POST' || path !== '/slack/events') return end(response, 404);
    const ahead = Number(request.headers['x-slack-request-timestamp']) - now() / 1_000;
    if (ahead > fiveMinutes) {
      log.warn('a request from the future was refused: check the clock of this machine', {
        seconds: Math.round(ahead),
      });
      return end(response, 401);
    }
    const body = await read(request);
    if (body === undefined) return end(response, 413);
    const type =
      String(request.headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim()
        .toLowerCase() ?? '';
    if (!readable(body.toString(), type)) return end(response, 400);
    // Bolt knows the bare name only, and takes a body that was read before from here.
    request.headers['content-type'] = type;
    Object.assign(request, { rawBody: body });
    return inner(request, response);
  }

  return {
    async start(door) {
      const receiver = makeReceiver();
      // Bolt calls back for each event with its own ack; the door is where everything comes in.
      receiver.init({
        processEvent: ({ body, ack }: { body: unknown; ack: (response?: unknown) => Promise<void> }) =>
          door.receive(body, ack),
      } as unknown as Parameters<HTTPReceiver['init']>[0]);
      const started: Server = await receiver.start(port);
      server = started;
      const address = started.address() as { port?: number } | null;
      return address?.port ?? port;
    },
    async stop(ms) {
      const closing = server;
      if (closing === undefined) return;
      server = undefined;
      await new Promise<void>((resolve) => {
        const late = setTimeout(() => closing.closeAllConnections(), ms);
        closing.close(() => {
          clearTimeout(late);
          resolve();
        });
        closing.closeIdleConnections();
      });
    },
  };
}

const fiveMinutes = 5 * 60;
// Slack's own requests are far smaller.
const mostBytes = 1_000_000;

async function read(request: Request): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether Bolt can take it: JSON that is an object, or a form, whose payload is one if it has one. */
function readable(body: string, type: string): boolean {
  if (type !== 'application/x-www-form-urlencoded') return isObject(body);
  const payloads = new URLSearchParams(body).getAll('payload');
  return payloads.length === 0 || (payloads.length === 1 && isObject(payloads[0] ?? ''));
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function end(response: Response, status: number, text = ''): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': 'text/plain',
    connection: status === 413 ? 'close' : 'keep-alive',
  });
  response.end(text);
}
