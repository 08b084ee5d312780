import { randomUUID } from 'node:crypto';
import { makeReminding } from './reminders.js';
import { followReminderFile } from './reminders-file.js';
import type { Bot } from './slack/feature.js';
import { courierOf } from './slack/remind/remind-post.js';
import type { Store } from './store/index.js';

/** Posts the reminders of a store for as long as the bot runs; gives what stops it, once nothing is on its way. */
export function startReminders(store: Store, bot: Bot): () => Promise<void> {
  const { config, log, policies } = bot;
  const reminding = makeReminding({
    store,
    courier: courierOf(bot),
    policies,
    log,
    holder: randomUUID(),
    time: store.time,
    monotonic: () => performance.now(),
    before: followReminderFile({
      folder: config.policyFolder,
      policies,
      zone: config.zone,
      language: config.language,
      reminders: store.reminders,
      log,
    }),
  });
  reminding.start();
  return reminding.stop;
}
