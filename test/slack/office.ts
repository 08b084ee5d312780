import { makeBot } from '../../src/bot.js';
import { type Config, parseConfig } from '../../src/config.js';
import { loadPolicies } from '../../src/load.js';
import { type LogLevel, makeLog } from '../../src/log.js';
import { prepared } from '../../src/prepared.js';
import type { Feature, Seen } from '../../src/slack/feature.js';
import { features } from '../../src/slack/index.js';
import { type Connection, connect } from '../../src/slack/wire/connect.js';
import type { Store } from '../../src/store/index.js';
import { type Slack, startSlack } from '../slack-server.js';

export const signingSecret = '0123456789abcdef0123456789abcdef';
export const botToken = 'xoxb-canary-bot';
export const appToken = 'xapp-canary-app';

/** A company with two small policies, a real bot, and a Slack of its own. */
export type Office = {
  readonly slack: Slack;
  readonly connection: Connection;
  /** Every line of the log. */
  readonly lines: string[];
  /** Reasons for which the bot would have ended its process. */
  readonly fatal: Error[];
  /** In HTTP mode: where Slack sends its requests. */
  readonly address: string;
  close(): Promise<void>;
};

export type OfficeOptions = {
  readonly mode?: 'socket' | 'http';
  readonly settings?: Readonly<Record<string, string>>;
  readonly features?: readonly Feature[];
  readonly seen?: Seen;
  readonly store?: Store;
  readonly level?: LogLevel;
  readonly slack?: Slack;
  readonly patience?: number;
};

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const slack = options.slack ?? (await startSlack());
  const lines: string[] = [];
  const fatal: Error[] = [];
  const config = configFor(slack, options);
  const log = makeLog(options.level ?? 'debug', (line) => lines.push(line));
  const mind = makeBot(
    config,
    log,
    prepared(loadPolicies([config.policyFolder])),
    () => new Date('2026-11-22T12:00:00Z'),
  );
  if (config.slack === undefined) throw new Error('an office has Slack');
  const before = slack.sockets.size;
  const connection = await connect({
    slack: config.slack,
    mind,
    features: options.features ?? features,
    fatal: (error) => fatal.push(error),
    ...(options.seen === undefined ? {} : { seen: options.seen }),
    ...(options.store === undefined ? {} : { store: options.store }),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  });
  if (connection.road === 'socket') await slack.until(() => slack.sockets.size === before + 2);
  return {
    slack,
    connection,
    lines,
    fatal,
    address: `http://127.0.0.1:${connection.port}/slack/events`,
    async close() {
      await connection.stop();
      await slack.stop();
    },
  };
}

export function configFor(slack: Slack, options: OfficeOptions = {}): Config {
  return parseConfig({
    SLACK_BOT_TOKEN: botToken,
    ...(options.mode === 'http'
      ? { SLACK_SIGNING_SECRET: signingSecret, PORT: '0' }
      : { SLACK_APP_TOKEN: appToken }),
    SLACK_API_URL: slack.apiUrl,
    COMPANY_NAME: 'Jansen & Zn',
    POLICY_FOLDER: 'test/fixtures/office',
    ...options.settings,
  });
}

/** All buttons of a message, in order. */
// biome-ignore lint/suspicious/noExplicitAny: blocks as they were posted
export function buttons(blocks: any): { action_id: string; value: string; text: { text: string } }[] {
  // biome-ignore lint/suspicious/noExplicitAny: blocks as they were posted
  return (blocks ?? []).flatMap((block: any) => (block.type === 'actions' ? block.elements : []));
}

/** Every text that is drawn, in reading order. */
export function drawn(blocks: readonly Drawn[] | undefined): string {
  return (blocks ?? [])
    .flatMap(({ text, elements = [] }) => [text?.text, ...elements.map(textOf)])
    .filter((text) => typeof text === 'string')
    .join('\n');
}

type Drawn = { text?: { text: string }; elements?: { text?: string | { text: string } }[] };

function textOf({ text }: { text?: string | { text: string } }): string | undefined {
  return typeof text === 'string' ? text : text?.text;
}
