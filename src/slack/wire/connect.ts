import { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { SlackSettings } from '../../config.js';
import type { Log } from '../../log.js';
import type { Store } from '../../store/index.js';
import type { Bot, Feature, Seen } from '../feature.js';
import { apologise } from './apology.js';
import { type Door, makeDoor } from './door.js';
import { makeRequests } from './requests.js';
import { makeSeen, withShared } from './seen.js';
import { makeSockets } from './sockets.js';
import { SlackStartError } from './start-error.js';
import { failureOf, makeSdkLog, makeSend, makeWeb, slackError, webOptions } from './web.js';

export type Connection = {
  readonly bot: Bot;
  readonly road: 'socket' | 'http';
  /** In HTTP mode. */
  readonly port?: number;
  /** Takes nothing new in, finishes what came in, and goes. */
  stop(): Promise<void>;
};

/** What the bot knows and decides, before it can talk. */
export type Mind = Pick<Bot, 'config' | 'log' | 'ask' | 'clause' | 'policies' | 'today'>;

export type ConnectOptions = {
  readonly slack: SlackSettings;
  readonly mind: Mind;
  readonly features: readonly Feature[];
  /** The memory that replicas share; without one, each has its own. */
  readonly seen?: Seen;
  /** What features remember. */
  readonly store?: Store;
  /** Called when the connection is lost for good. */
  fatal(error: Error): void;
  /** How long Slack may be out of reach at the start. */
  readonly patience?: number;
};

/**
 * Connects the features to Slack.
 *
 * @throws {SlackStartError} when Slack refuses a token, or can't be reached in time
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { slack, mind, features, fatal, patience = 30_000 } = options;
  const { log } = mind;
  const sdkLog = makeSdkLog(log);
  const web = makeWeb(slack, log);
  const until = Date.now() + patience;
  const identity = await introduce(web, until, log);

  const own = makeSeen();
  const away = (error: unknown): void => log.warn('the shared memory is away, so ours is used', { error });
  const seen = options.seen === undefined ? own : withShared(own, options.seen, away);
  const bot: Bot = {
    ...mind,
    commands: features.flatMap(({ commands = [] }) => commands),
    help: features.map(({ help }) => help),
    web,
    send: makeSend(web, log),
    seen,
    ...(options.store === undefined ? {} : { store: options.store }),
  };

  const app = new App({
    authorize: async () => ({ botToken: slack.botToken, ...identity }),
    receiver: { init() {}, start: async () => {}, stop: async () => {} },
    clientOptions: webOptions(slack, sdkLog),
    logger: sdkLog,
    convoStore: false,
    extendedErrorHandler: true,
    deferInitialization: true,
  });
  await app.init();
  // Every listener is inside this: a feature can't forget to be careful.
  app.error(async ({ error, body }: { error: Error; body: unknown }) => apologise(bot, error, body));
  for (const feature of features) feature.listen(app, bot);

  const door = makeDoor((event) => app.processEvent(event), seen, log);
  return slack.mode === 'http' ? overRequests(slack, bot, door) : overSockets(slack, bot, door, until, fatal);
}

async function overSockets(
  slack: Extract<SlackSettings, { mode: 'socket' }>,
  bot: Bot,
  door: Door,
  until: number,
  fatal: (error: Error) => void,
): Promise<Connection> {
  const { log } = bot;
  let started = false;
  const sockets = makeSockets({
    appToken: slack.appToken,
    ...(slack.apiUrl === undefined ? {} : { apiUrl: slack.apiUrl }),
    log,
    sdkLog: makeSdkLog(log),
    fatal: (error) => {
      if (started) fatal(error);
    },
  });
  try {
    await inTime(sockets.start(door), until, "Slack couldn't be reached for a socket");
  } catch (error) {
    await sockets.stop();
    throw error instanceof SlackStartError ? error : new SlackStartError(messageOf(error), { cause: error });
  }
  started = true;
  return {
    bot,
    road: 'socket',
    async stop() {
      await sockets.stop();
      await drain(door, log);
    },
  };
}

async function overRequests(
  slack: Extract<SlackSettings, { mode: 'http' }>,
  bot: Bot,
  door: Door,
): Promise<Connection> {
  const { log } = bot;
  const requests = makeRequests({
    signingSecret: slack.signingSecret,
    port: slack.port,
    log,
    sdkLog: makeSdkLog(log),
  });
  const port = await requests.start(door).catch((error: unknown) => {
    const inUse = messageOf(error).includes('EADDRINUSE');
    const why = inUse ? 'it is in use. Choose another in PORT, or stop what uses it' : messageOf(error);
    throw new SlackStartError(`Port ${slack.port} can't be used: ${why}.`, { cause: error });
  });
  return {
    bot,
    road: 'http',
    port,
    async stop() {
      const closed = requests.stop(5_000);
      await drain(door, log);
      await closed;
    },
  };
}

async function drain(door: Door, log: Log): Promise<void> {
  const left = await door.drained(8_000);
  if (left > 0) log.warn('stopped before everything was answered', { left });
}

/** Asks Slack who we are, which shows that the token is good; waits a while for Slack to be there. */
async function introduce(
  web: WebClient,
  until: number,
  log: Log,
): Promise<{ botId: string; botUserId: string; teamId?: string }> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      const {
        bot_id: botId = '',
        user_id: botUserId = '',
        team,
        response_metadata: about,
      } = await web.auth.test();
      warnOfScopes(about?.scopes ?? [], log);
      log.info('Slack knows us', { team, user: botUserId });
      return { botId, botUserId };
    } catch (error) {
      const reason = slackError(error);
      if (failureOf(error).kind === 'refused') {
        throw new SlackStartError(
          `Slack refused SLACK_BOT_TOKEN: ${reason}. Copy it again at api.slack.com/apps, your app: OAuth & Permissions → Bot User OAuth Token; if that doesn't help, install the app again.`,
          { cause: error },
        );
      }
      if (Date.now() + wait > until) {
        throw new SlackStartError(
          `Slack couldn't be reached: ${reason}. Check the network, a proxy, and SLACK_API_URL if it is set.`,
          { cause: error },
        );
      }
      log.warn('Slack is out of reach, trying again', { reason });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** What each scope of manifest.yml is for. */
export const scopes: Readonly<Record<string, string>> = {
  'app_mentions:read': 'hearing a mention in a channel',
  'chat:write': 'answering at all',
  commands: 'the command /socialpolicy',
  'im:history': 'hearing a direct message',
  'im:write': 'sending an answer as a direct message',
  'users:read': 'knowing who may manage reminders, and their time zone',
  'channels:read': 'seeing whether reminders can be posted in a channel',
  'groups:read': 'the same in a private channel',
  'channels:history': 'seeing whether a reminder arrived before it is posted again',
  'groups:history': 'the same in a private channel',
};

function warnOfScopes(granted: readonly string[], log: Log): void {
  if (granted.length === 0) return;
  for (const [scope, use] of Object.entries(scopes))
    if (!granted.includes(scope))
      log.warn('a scope is missing: install the app again from manifest.yml', { scope, use });
}

async function inTime<T>(work: Promise<T>, until: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const ms = Math.max(1_000, until - Date.now());
    timer = setTimeout(
      () =>
        reject(
          new SlackStartError(`${what} in time. Check the network, a proxy, and SLACK_API_URL if it is set.`),
        ),
      ms,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
