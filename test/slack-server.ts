import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { blockProblem } from './slack-limits.js';

/** One call of Slack's Web API, or one post to a response_url (`method: 'response_url'`). */
export type Call = { method: string; args: Args; token: string; at: number };
// biome-ignore lint/suspicious/noExplicitAny: what an app sends has any shape, and tests look into it freely
export type Args = Record<string, any>;
/** What a handler may answer: Slack's JSON, with an HTTP status and headers if they differ. */
export type Answer = Args & { status?: number; headers?: Record<string, string>; raw?: string };
export type Handler = (args: Args) => Answer | undefined | Promise<Answer | undefined>;

/** A message as a channel remembers it. */
export type Posted = Args & { channel: string; ts: string; text: string };

export type User = {
  id: string;
  locale: string;
  tz: string;
  is_admin: boolean;
  is_owner: boolean;
  deleted: boolean;
  real_name: string;
};

export type Slack = Awaited<ReturnType<typeof startSlack>>;

/**
 * A Slack that listens on this machine: Web API over HTTP, Socket Mode over WebSocket, and signed requests for an app in
 * HTTP mode. It records every call, keeps what was posted, refuses what Slack would refuse, and misbehaves on request.
 */
export async function startSlack() {
  const calls: Call[] = [];
  const sockets = new Set<WebSocket>();
  const leaving = new WeakSet<WebSocket>();
  const handlers = new Map<string, Handler[]>();
  const standing = new Map<string, Handler>();
  const lost = new Map<string, number>();
  const delays = new Map<string, number>();
  const channels = new Map<string, Posted[]>();
  const users = new Map<string, User>();
  const spent = new Map<string, number>();
  const acks = new Map<string, (payload: unknown) => void>();
  const waiters = new Set<() => void>();
  let connected = 0;
  let sequence = 0;

  const wake = (): void => {
    for (const waiter of [...waiters]) waiter();
  };
  const nextTs = (): string => `${Math.floor(Date.now() / 1000)}.${String(++sequence).padStart(6, '0')}`;

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  const webSockets = new WebSocketServer({ server });

  webSockets.on('connection', (socket) => {
    sockets.add(socket);
    connected += 1;
    socket.setMaxListeners(0);
    socket.on('close', () => {
      sockets.delete(socket);
      wake();
    });
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as {
        envelope_id: string;
        payload?: unknown;
      };
      acks.get(id)?.(payload ?? {});
      acks.delete(id);
      wake();
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A1' } }),
    );
    wake();
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = (request.url ?? '').split('?')[0] ?? '';
    const method = path.startsWith('/response/') ? 'response_url' : (path.split('/').pop() ?? '');
    const args = argsOf(Buffer.concat(chunks).toString(), request.headers['content-type'] ?? '');
    if (method === 'response_url') args['url'] = path;
    const handler = handlers.get(method)?.shift() ?? standing.get(method);
    const { status = 200, headers = {}, raw, ...json } = (await handler?.(args)) ?? reply(method, args);
    calls.push({
      method,
      args,
      token: (request.headers.authorization ?? '').replace(/^Bearer /u, ''),
      at: Date.now(),
    });
    wake();
    const delay = delays.get(method) ?? 0;
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    const losing = lost.get(method) ?? 0;
    if (losing > 0) {
      lost.set(method, losing - 1);
      response.destroy();
      wake();
      return;
    }
    response.writeHead(status, {
      'content-type': 'application/json',
      date: new Date().toUTCString(),
      ...headers,
    });
    response.end(raw ?? JSON.stringify(json));
    wake();
  }

  /** What Slack itself would answer. */
  function reply(method: string, args: Args): Answer {
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          url: 'https://test.slack.com/',
          team: 'Test',
          team_id: 'T1',
          user: 'socialpolicy',
          user_id: 'U0BOT',
          bot_id: 'B0BOT',
          headers: {
            'x-oauth-scopes':
              'app_mentions:read,chat:write,commands,im:history,im:write,users:read,channels:read,groups:read,channels:history,groups:history',
          },
        };
      case 'apps.connections.open':
        return { ok: true, url: `ws://127.0.0.1:${port()}/link/?ticket=${randomUUID()}` };
      case 'chat.postMessage':
      case 'chat.postEphemeral':
      case 'chat.update':
        return post(method, args);
      case 'response_url':
        return respond(args);
      case 'conversations.open':
        return { ok: true, channel: { id: dmOf(String(args['users'])) } };
      case 'conversations.info':
        return {
          ok: true,
          channel: { id: args['channel'], name: 'algemeen', is_member: true, is_archived: false },
        };
      case 'conversations.list':
      case 'users.conversations':
        return { ok: true, channels: [], response_metadata: { next_cursor: '' } };
      case 'conversations.members':
        return { ok: true, members: [...users.keys()], response_metadata: { next_cursor: '' } };
      case 'conversations.history':
      case 'conversations.replies':
        return history(method, args);
      case 'users.info': {
        const user = users.get(String(args['user']));
        return user === undefined ? { ok: false, error: 'user_not_found' } : { ok: true, user };
      }
      case 'views.open':
      case 'views.update':
      case 'views.push':
      case 'views.publish': {
        const problem = blockProblem(args['view']?.blocks, 100);
        return problem === undefined
          ? { ok: true, view: { id: `V${++sequence}`, hash: 'h', ...args['view'] } }
          : { ok: false, error: 'invalid_arguments', response_metadata: { messages: [problem] } };
      }
      default:
        return { ok: true };
    }
  }

  function post(method: string, args: Args): Answer {
    const problem = blockProblem(args['blocks'], 50);
    if (problem !== undefined)
      return {
        ok: false,
        error: problem.startsWith('total') ? 'msg_blocks_too_long' : 'invalid_blocks',
        errors: [problem],
      };
    if (String(args['text'] ?? '').length > 40_000) return { ok: false, error: 'msg_too_long' };
    if (String(args['text'] ?? '') === '' && args['blocks'] === undefined)
      return { ok: false, error: 'no_text' };
    if (args['channel'] === undefined) return { ok: false, error: 'channel_not_found' };
    const channel = /^[UW]/u.test(String(args['channel']))
      ? dmOf(String(args['channel']))
      : String(args['channel']);
    const ts = method === 'chat.update' ? String(args['ts']) : nextTs();
    if (method === 'chat.postEphemeral') return { ok: true, message_ts: ts };
    const kept = channels.get(channel) ?? [];
    const message = { ...args, channel, ts, text: String(args['text'] ?? ''), bot_id: 'B0BOT' };
    channels.set(channel, [...kept.filter((each) => each.ts !== ts), message]);
    return { ok: true, channel, ts, message };
  }

  /** A response_url works five times. */
  function respond(args: Args): Answer {
    const url = String(args['url']);
    const uses = (spent.get(url) ?? 0) + 1;
    spent.set(url, uses);
    if (uses > 5) return { status: 404, ok: false, error: 'used_url' };
    const problem = blockProblem(args['blocks'], 50);
    return problem === undefined ? { ok: true } : { status: 500, ok: false, error: 'invalid_blocks' };
  }

  function history(method: string, args: Args): Answer {
    const oldest = Number(args['oldest'] ?? 0);
    const messages = (channels.get(String(args['channel'])) ?? [])
      .filter((message) => Number(message.ts) >= oldest)
      .filter((message) =>
        method === 'conversations.replies'
          ? message['thread_ts'] === args['ts'] || message.ts === args['ts']
          : message['thread_ts'] === undefined,
      )
      .map(({ metadata, ...message }) =>
        String(args['include_all_metadata']) === 'true' ? { ...message, metadata } : message,
      )
      .reverse()
      .slice(0, Number(args['limit'] ?? 100));
    return { ok: true, messages, has_more: false };
  }

  const port = (): number => (server.address() as AddressInfo).port;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  /** Sends an envelope over one socket, the newest unless told; resolves with the payload of its ack. */
  function deliver(
    type: string,
    payload: unknown,
    options: { envelope?: string; retry?: number; socket?: WebSocket; settle?: boolean } = {},
  ): Promise<Args> {
    const id = options.envelope ?? `env-${randomUUID()}`;
    const socket =
      options.socket ??
      [...sockets].filter((each) => each.readyState === each.OPEN && !leaving.has(each)).at(-1);
    return new Promise((resolve, reject) => {
      if (socket === undefined) {
        reject(new Error('no socket is open'));
        return;
      }
      const closed = (): void => {
        acks.delete(id);
        reject(new Error('the socket closed before the ack'));
      };
      acks.set(id, (ack) => {
        socket.off('close', closed);
        resolve(ack as Args);
      });
      socket.once('close', closed);
      socket.send(
        JSON.stringify({
          envelope_id: id,
          type,
          payload,
          accepts_response_payload: type !== 'events_api',
          retry_attempt: options.retry ?? 0,
          retry_reason: options.retry ? 'timeout' : '',
        }),
      );
    });
  }

  const slack = {
    calls,
    users,
    channels,
    sockets,
    get apiUrl(): string {
      return `http://127.0.0.1:${port()}/api/`;
    },
    /** How many sockets were opened so far. */
    get connections(): number {
      return connected;
    },
    callsTo: (method: string): Call[] => calls.filter((call) => call.method === method),
    posts: (): Call[] => calls.filter((call) => call.method === 'chat.postMessage'),
    responses: (): Call[] => calls.filter((call) => call.method === 'response_url'),
    /** Everything that was said to somebody, by whatever way. */
    said: (): Call[] =>
      calls.filter(({ method }) =>
        ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'response_url'].includes(method),
      ),
    /** What stands in a channel, oldest first. */
    messages: (channel: string): Posted[] => channels.get(channel) ?? [],
    /** Answers the next call of this method in another way; `undefined` leaves it to Slack. */
    once(method: string, handler: Handler): void {
      handlers.set(method, [...(handlers.get(method) ?? []), handler]);
    },
    /** Answers every call of this method in another way. */
    always(method: string, handler: Handler): void {
      standing.set(method, handler);
    },
    /** The next calls are carried out, and then the line is cut before the answer. */
    loseAnswers(method: string, count = 1): void {
      lost.set(method, count);
    },
    slow(method: string, ms: number): void {
      delays.set(method, ms);
    },
    /** Forgets calls, messages and mischief; sockets stay open. */
    reset(): void {
      calls.length = 0;
      for (const map of [handlers, standing, lost, delays, channels, spent]) map.clear();
    },
    addUser(id: string, about: Partial<User> = {}): User {
      const user = {
        id,
        locale: 'nl-NL',
        tz: 'Europe/Amsterdam',
        is_admin: false,
        is_owner: false,
        deleted: false,
        real_name: id,
        ...about,
      };
      users.set(id, user);
      return user;
    },
    dmOf,
    deliver,
    event: (event: Args, options: EventOptions = {}) =>
      deliver('events_api', envelope(event, options), options),
    dm: (text: string, about: Args = {}, options: EventOptions = {}) =>
      deliver('events_api', envelope(directMessage(text, about, nextTs()), options), options),
    mention: (text: string, about: Args = {}, options: EventOptions = {}) =>
      deliver('events_api', envelope(mention(text, about, nextTs()), options), options),
    command: (text: string, about: Args = {}, options: EventOptions = {}) =>
      deliver('slash_commands', slashCommand(text, about, responseUrl()), options),
    /** Presses a button: any block element with an action_id that the app has posted. */
    press: (action: Args, about: Args = {}, options: EventOptions = {}) =>
      deliver('interactive', press(action, about, responseUrl()), options),
    submit: (view: Args, about: Args = {}, options: EventOptions = {}) =>
      deliver('interactive', { ...interaction('view_submission', about), view }, options),
    responseUrl,
    payloads: {
      event: envelope,
      dm: (text: string, about: Args = {}) => envelope(directMessage(text, about, nextTs())),
      mention: (text: string, about: Args = {}) => envelope(mention(text, about, nextTs())),
      command: (text: string, about: Args = {}) => slashCommand(text, about, responseUrl()),
      press: (action: Args, about: Args = {}) => press(action, about, responseUrl()),
    },
    /** Slack renews its connections: it says so, sends nothing more over this one, and closes it a moment later. */
    refresh(reason = 'refresh_requested', socket = [...sockets].find((each) => !leaving.has(each))): void {
      if (socket === undefined) return;
      leaving.add(socket);
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }));
      setTimeout(() => socket.close(), 100).unref();
    },
    /** The line is cut, without a word. */
    drop(socket = [...sockets][0]): void {
      socket?.terminate();
    },
    /** A frame as it is, however odd. */
    frame(data: string | Buffer, socket = [...sockets].at(-1)): void {
      socket?.send(data);
    },
    /** Waits until something holds, looking again at each call, ack and connection. */
    until(holds: () => boolean, ms = 15_000): Promise<void> {
      return new Promise((resolve, reject) => {
        const done = (): void => {
          clearTimeout(deadline);
          clearInterval(look);
          waiters.delete(check);
        };
        const check = (): void => {
          if (!holds()) return;
          done();
          resolve();
        };
        const deadline = setTimeout(() => {
          done();
          reject(new Error(`this did not become true within ${ms} ms: ${holds}`));
        }, ms);
        const look = setInterval(check, 20);
        waiters.add(check);
        check();
      });
    },
    async stop(): Promise<void> {
      for (const socket of sockets) socket.terminate();
      webSockets.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  for (const id of ['U1', 'U2']) slack.addUser(id);
  return slack;

  function responseUrl(): string {
    return `http://127.0.0.1:${port()}/response/${randomUUID()}`;
  }
}

export type EventOptions = {
  /** The same id twice is one event that Slack delivered twice. */
  eventId?: string;
  envelope?: string;
  retry?: number;
  socket?: WebSocket;
};

/** A request as Slack signs it; or with a wrong secret, or a time that is not now. */
export function signedRequest(
  url: string,
  payload: Args | string,
  options: {
    secret: string;
    form?: boolean;
    seconds?: number;
    headers?: Record<string, string>;
    type?: string;
  },
): Promise<Response> {
  const body =
    typeof payload === 'string'
      ? payload
      : options.form === true
        ? new URLSearchParams(
            payload['type'] === undefined ? payload : { payload: JSON.stringify(payload) },
          ).toString()
        : JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000) + (options.seconds ?? 0));
  const signature = createHmac('sha256', options.secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type':
        options.type ?? (options.form === true ? 'application/x-www-form-urlencoded' : 'application/json'),
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
      ...options.headers,
    },
  });
}

function dmOf(user: string): string {
  return `D${user.slice(1)}`;
}

function envelope(event: Args, { eventId = `Ev${randomUUID()}` }: EventOptions = {}): Args {
  return {
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: eventId,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: 'T1', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }],
    event,
  };
}

function directMessage(text: string, about: Args, ts: string): Args {
  const user = String(about['user'] ?? 'U1');
  return { type: 'message', channel: dmOf(user), channel_type: 'im', user, text, ts, event_ts: ts, ...about };
}

function mention(text: string, about: Args, ts: string): Args {
  return {
    type: 'app_mention',
    channel: 'C1',
    user: 'U1',
    text: `<@U0BOT> ${text}`,
    ts,
    event_ts: ts,
    ...about,
  };
}

function slashCommand(text: string, about: Args, responseUrl: string): Args {
  return {
    command: '/socialpolicy',
    text,
    user_id: 'U1',
    user_name: 'jan',
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'algemeen',
    response_url: responseUrl,
    trigger_id: `trigger.${randomUUID()}`,
    token: 'legacy',
    api_app_id: 'A1',
    ...about,
  };
}

function interaction(type: string, about: Args): Args {
  const user = String(about['user'] ?? 'U1');
  return {
    type,
    team: { id: 'T1', domain: 'test' },
    api_app_id: 'A1',
    token: 'legacy',
    trigger_id: `trigger.${randomUUID()}`,
    ...about,
    user: { id: user, username: 'jan', team_id: 'T1' },
  };
}

function press(action: Args, about: Args, responseUrl: string): Args {
  const message = about['message'] as Args | undefined;
  const channel = String(about['channel'] ?? message?.['channel'] ?? 'D1');
  const { channel: _, message: __, ...rest } = about;
  return {
    ...interaction('block_actions', rest),
    response_url: responseUrl,
    channel: { id: channel, name: 'directmessage' },
    ...(message === undefined
      ? { container: { type: 'message', message_ts: '1.1', channel_id: channel, is_ephemeral: true } }
      : { message, container: { type: 'message', message_ts: message['ts'], channel_id: channel } }),
    actions: [{ block_id: 'b', action_ts: String(Date.now() / 1000), ...action }],
  };
}

function argsOf(body: string, type: string): Args {
  if (type.startsWith('application/json')) {
    return JSON.parse(body === '' ? '{}' : body) as Args;
  }
  const args: Args = Object.fromEntries(new URLSearchParams(body));
  for (const key of ['blocks', 'metadata', 'view', 'attachments', 'users'])
    if (/^[[{]/u.test(args[key] ?? '')) args[key] = JSON.parse(args[key]);
  return args;
}
