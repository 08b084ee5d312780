import { setFlagsFromString } from 'node:v8';
import { makeBot } from './bot.js';
import { ConfigError, readConfig } from './config.js';
import { PolicyError } from './core/content/problem.js';
import { makeLog } from './log.js';
import { prepare } from './prepare.js';
import type { Prepared } from './prepared.js';
import { SlackStartError } from './slack/wire/start-error.js';
import { StoreError } from './store/database.js';
import { talk } from './terminal.js';
import { watchPolicies } from './watch.js';

// Settings → policies → the terminal, or store → Slack → reminders. What was started stops in reverse.
const stops: (() => void | Promise<void>)[] = [];

try {
  const config = readConfig();
  const log = makeLog(config.logLevel);
  // Nothing is certain after a bug that nobody caught: say so in one line, and let a supervisor start anew.
  process.on('uncaughtException', (error) => {
    log.error('a bug that nobody caught', { error, at: error.stack?.split('\n')[1]?.trim() });
    process.exit(1);
  });
  for (const warning of config.warnings) log.warn(warning);
  const load = (paths: readonly string[]) => prepare(paths, config.cacheFolder);
  const prepared = await load([config.policyFolder]);
  const { policies } = prepared;
  const bot = makeBot(config, log, prepared);
  const use = (next: Prepared): void => {
    bot.use(next);
    // An idle bot clears up seldom, and would go on holding what it doesn't use any more: forty megabytes a save.
    globalThis.gc?.();
  };
  const watch = watchPolicies([config.policyFolder], policies, load, use, log);
  stops.unshift(watch.stop);

  if (config.slack === undefined) {
    const person = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const terminal = talk({ mind: bot, input: process.stdin, output: process.stdout, person });
    stops.unshift(terminal.stop);
    stopOnSignals();
    await terminal.done;
    await stop(0);
  } else {
    const fatal = (error: Error): void => {
      log.error(error.message);
      void stop(1);
    };
    // Slack's packages read HTTP by WebAssembly. To optimize that takes 45 MB for a moment, and gains nothing.
    setFlagsFromString('--liftoff-only');
    const { runInSlack } = await import('./run-slack.js');
    stopOnSignals(() => log.info('stopping'));
    await runInSlack(config.slack, bot, (stop) => stops.unshift(stop), fatal);
  }
} catch (error) {
  const known = [ConfigError, PolicyError, SlackStartError, StoreError];
  if (!(error instanceof Error) || !known.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${error.message}\n`);
  await stop(1);
}

/** The first signal lets what was begun be finished; a second one doesn't wait. */
function stopOnSignals(before: () => void = () => {}): void {
  let asked = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(1);
      asked = true;
      before();
      void stop(0);
    });
  }
}

async function stop(code: number): Promise<void> {
  process.exitCode = code;
  const tooLong = setTimeout(() => process.exit(code), 10_000);
  tooLong.unref();
  for (const each of stops.splice(0)) await each();
  process.stdin.destroy();
  process.exit(code);
}
