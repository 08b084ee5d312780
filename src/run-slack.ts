import type { Bot } from './bot.js';
import type { SlackSettings } from './config.js';
import { sharedSeen } from './shared-seen.js';
import { features } from './slack/index.js';
import { connect } from './slack/wire/connect.js';
import { startReminders } from './start-reminders.js';
import { openStore } from './store/index.js';

/**
 * Store → Slack → reminders. It stands in a file of its own, so that the terminal starts without loading any of them.
 *
 * @param started is given each part's way to stop as soon as it runs, so that a failure halfway leaves nothing behind
 * @throws {SlackStartError} when Slack refuses the bot or can't be reached, {StoreError} for a store that can't be used
 */
export async function runInSlack(
  settings: SlackSettings,
  bot: Bot,
  started: (stop: () => void | Promise<void>) => void,
  fatal: (error: Error) => void,
): Promise<void> {
  const { log, config } = bot;
  const { store, problem } = await openStore(config.databaseUrl);
  started(store.close);
  if (problem !== undefined)
    log.warn('store away: reminders wait, questions are still answered', { because: problem.message });
  // One process remembers by itself what it has seen; several share it.
  const shared = store.kind === 'postgres' ? { seen: sharedSeen(store) } : {};
  const slack = await connect({ slack: settings, mind: bot, features, fatal, store, ...shared });
  started(slack.stop);
  started(startReminders(store, slack.bot));
  const { policies, clauses } = bot.policies();
  log.info('ready', {
    road: slack.road,
    port: slack.port,
    policies: policies.length,
    clauses: clauses.length,
  });
}
