import { randomUUID } from 'node:crypto';
import { WebClient } from '@slack/web-api';
import { makeLog } from '../../src/log.js';
import { makeReminding } from '../../src/reminders.js';
import { makeCourier } from '../../src/slack/remind/remind-post.js';
import { makeSdkLog, webOptions } from '../../src/slack/wire/web.js';
import { openStore } from '../../src/store/index.js';
import { examplePolicies } from './example.js';

/** One process of the bot with nothing but its reminders, to be killed by a trial. */
const [url = '', apiUrl = ''] = process.argv.slice(2);
const { store } = await openStore(url);
const log = makeLog('error');
const policies = examplePolicies(['one', 'two', 'three']);

const reminding = makeReminding({
  store,
  policies: () => policies,
  log,
  holder: randomUUID(),
  time: store.time,
  monotonic: () => performance.now(),
  // Everything as in earnest, only quicker: a lease of 3 s for one of 60 s, a timeout of 1 s for one of 8 s.
  settings: { every: 100, lease: 3000, retry: 500 },
  courier: makeCourier({
    web: new WebClient('xoxb-1', { ...webOptions({ apiUrl }, makeSdkLog(log)), timeout: 1000 }),
    draw: ({ clause }) => ({ text: clause.rule.nl ?? '', blocks: [] }),
    tell: async () => undefined,
  }),
});
reminding.start();
process.send?.('ready');
