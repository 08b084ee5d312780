import { dayIn } from './bot.js';
import { askCommand, askUsage } from './commands/ask.js';
import { checkCommand, checkUsage } from './commands/check.js';
import { scoreCommand, scoreUsage } from './commands/score.js';
import { UsageError } from './commands/usage.js';
import { ConfigError, readLocalConfig } from './config.js';
import { didYouMean } from './core/content/did-you-mean.js';
import { PolicyError } from './core/content/problem.js';
import { prepare } from './prepare.js';

// Exit codes: 0 fine, 1 a problem in the content or the settings, 2 called wrongly.
const usages = new Map([
  ['ask', askUsage],
  ['check', checkUsage],
  ['score', scoreUsage],
]);
const usage = [...usages.values()].join('\n\n\n');
const [command, ...args] = process.argv.slice(2);

// Who reads along may leave first, as in `npm run check | head`.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof UsageError) fail(2, error);
  else if (error instanceof ConfigError || error instanceof PolicyError) fail(1, error);
  else throw error;
}

async function run(): Promise<number> {
  if (command === undefined || command === '--help' || command === 'help') return print(usage);
  const help = args.includes('--help') ? usages.get(command) : undefined;
  if (help !== undefined) return print(help);
  const config = readLocalConfig();
  const day = dayIn(config.zone, new Date());
  switch (command) {
    case 'ask':
      return print(await askCommand(args, config, day));
    case 'score':
      return print(await scoreCommand(args, config, day, tell));
    case 'check': {
      const { text, sound } = await checkCommand(args, config, tell);
      print(text);
      return sound ? 0 : 1;
    }
    case 'prepare': {
      const { policies } = await prepare([config.policyFolder], config.cacheFolder);
      return print(`Prepared ${policies.policies.length} policies with ${policies.clauses.length} clauses.`);
    }
    default: {
      const guess = didYouMean(command, [...usages.keys()]);
      throw new UsageError(
        `"${command}" is not a command.${guess === undefined ? '' : ` Did you mean ${guess}?`}\n\n${usage}`,
      );
    }
  }
}

/** Progress, beside what is printed. */
function tell(text: string): void {
  process.stderr.write(text);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function fail(code: number, { message }: Error): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
