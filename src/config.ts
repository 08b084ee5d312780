import { existsSync, readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { unnamed } from './core/company.js';
import { didYouMean } from './core/content/did-you-mean.js';
import { type Language, languages } from './core/language.js';
import { type LogLevel, logLevels } from './log.js';

/** How the bot and Slack reach one another: over a socket that the bot opens, or by requests that Slack sends. */
export type SlackRoad =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number };

export type SlackSettings = SlackRoad & {
  readonly botToken: string;
  /** Another server than Slack's own, to try the bot on. Ends in a slash. */
  readonly apiUrl?: string;
};

export type Config = {
  /** Without Slack settings the bot talks in the terminal. */
  readonly slack?: SlackSettings;
  /** What stands in the place of `{company}`. */
  readonly company: Readonly<Record<Language, string>>;
  /** What people call the company in a question; empty where nobody has given a name. */
  readonly companyNames: readonly string[];
  readonly policyFolder: string;
  /** The language of a reply when the question doesn't show one. */
  readonly language: Language;
  /** Where the company is: "today" is the day there. */
  readonly zone: string;
  readonly logLevel: LogLevel;
  /** `file:…` or `postgres://…`. May hold a password: never log it. */
  readonly databaseUrl: string;
  /** Slack users who may manage reminders, beside the workspace's admins and owners. */
  readonly admins: readonly string[];
  readonly cacheFolder: string;
  /** What is odd but doesn't stand in the way, such as a name that looks misspelt. */
  readonly warnings: readonly string[];
};

/** Settings that can't be used: every problem at once, and never the value of a secret. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.map((problem) => `.env  ${problem}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export type Values = Readonly<Record<string, string | undefined>>;

/** Settings from the environment and from `.env`, where the environment wins. The only reader of either. */
export function readConfig(environment: Values = process.env, file = '.env'): Config {
  const own = existsSync(file) ? dotenv.parse(readEnvFile(file)) : {};
  return parseConfig({ ...own, ...withoutBlanks(environment) }, Object.keys(own));
}

/** The settings that have nothing to do with Slack, for commands that work without it. */
export function readLocalConfig(environment: Values = process.env, file = '.env'): Config {
  const own = existsSync(file) ? dotenv.parse(readEnvFile(file)) : {};
  const all = { ...own, ...withoutBlanks(environment) };
  return parseConfig(Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('SLACK_'))));
}

/**
 * @param values names and values as they were written
 * @param ours names that came from our own file, where any unknown name is a mistake
 * @throws {ConfigError} with all problems
 */
export function parseConfig(values: Values, ours: readonly string[] = []): Config {
  const problems: string[] = [];
  const warnings = misspelt(values, ours);
  const read = (name: Name): string | undefined => clean(values[name]);

  const oneOf = <T extends string>(name: Name, choices: readonly T[], otherwise: T): T => {
    const value = read(name)?.toLowerCase();
    if (value === undefined) return otherwise;
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) return choice;
    const guess = didYouMean(value, choices);
    problems.push(
      `${name} is not one of: ${choices.join(', ')}.${guess === undefined ? '' : ` Did you mean ${guess}?`}`,
    );
    return otherwise;
  };

  const slack = slackSettings(read, oneOf, problems, warnings);
  const name = companyName(read('COMPANY_NAME'), problems);
  const config: Config = {
    ...(slack === undefined ? {} : { slack }),
    company: name === undefined ? unnamed : { nl: name, en: name },
    companyNames: [...(name === undefined ? [] : [name]), ...aliases(read('COMPANY_ALIASES'), problems)],
    policyFolder: read('POLICY_FOLDER') ?? 'policy',
    language: oneOf('DEFAULT_LANGUAGE', languages, 'nl'),
    zone: timeZone(read('TIME_ZONE'), problems),
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
    databaseUrl: databaseUrl(read('DATABASE_URL'), problems),
    admins: admins(read('ADMINS'), problems),
    cacheFolder: read('CACHE_FOLDER') ?? '.cache',
    warnings,
  };
  // A misspelt name is often the reason that another is missing, so they are told together.
  if (problems.length > 0) throw new ConfigError([...problems, ...warnings]);
  return config;
}

const names = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_MODE',
  'SLACK_API_URL',
  'PORT',
  'COMPANY_NAME',
  'COMPANY_ALIASES',
  'POLICY_FOLDER',
  'DEFAULT_LANGUAGE',
  'TIME_ZONE',
  'LOG_LEVEL',
  'DATABASE_URL',
  'ADMINS',
  'CACHE_FOLDER',
] as const;
type Name = (typeof names)[number];
type Read = (name: Name) => string | undefined;
type OneOf = <T extends string>(name: Name, choices: readonly T[], otherwise: T) => T;

const whereToFind = {
  SLACK_BOT_TOKEN:
    'It starts with xoxb-; at api.slack.com/apps, your app: OAuth & Permissions → Bot User OAuth Token (install the app first)',
  SLACK_APP_TOKEN:
    'It starts with xapp-; at api.slack.com/apps, your app: Basic Information → App-Level Tokens, with the scope connections:write',
  SLACK_SIGNING_SECRET:
    'At api.slack.com/apps, your app: Basic Information → App Credentials → Signing Secret',
} as const;
type SecretName = keyof typeof whereToFind;

function slackSettings(
  read: Read,
  oneOf: OneOf,
  problems: string[],
  warnings: string[],
): SlackSettings | undefined {
  const port = portNumber(read('PORT'), problems);
  const apiUrl = address(read('SLACK_API_URL'), problems);
  const wanted = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_MODE'] as const;
  if (wanted.every((name) => read(name) === undefined)) return undefined;

  const httpByItself =
    read('SLACK_SIGNING_SECRET') !== undefined && read('SLACK_APP_TOKEN') === undefined ? 'http' : 'socket';
  const mode = oneOf('SLACK_MODE', ['socket', 'http'], httpByItself);
  const botToken = token(read, 'SLACK_BOT_TOKEN', 'xoxb-', problems);
  const rest = { botToken, ...(apiUrl === undefined ? {} : { apiUrl }) };
  if (mode === 'socket')
    return { mode, appToken: token(read, 'SLACK_APP_TOKEN', 'xapp-', problems), ...rest };
  return { mode, signingSecret: signingSecret(read, problems, warnings), port, ...rest };
}

function token(read: Read, name: SecretName, start: string, problems: string[]): string {
  const value = read(name);
  if (value === undefined) problems.push(`${name} is missing. ${whereToFind[name]}.`);
  else if (isPlaceholder(value))
    problems.push(`${name} still holds the example. Put the real one in its place. ${whereToFind[name]}.`);
  else if (!value.startsWith(start))
    problems.push(`${name} must start with ${start}, ${heldInstead(value)}. ${whereToFind[name]}.`);
  else if (!/^[\w.-]+$/u.test(value))
    problems.push(
      `${name} has a space or another sign in it that no token has. Copy it again. ${whereToFind[name]}.`,
    );
  return value ?? '';
}

function signingSecret(read: Read, problems: string[], warnings: string[]): string {
  const name = 'SLACK_SIGNING_SECRET';
  const value = read(name);
  if (value === undefined) problems.push(`${name} is missing. ${whereToFind[name]}.`);
  else if (isPlaceholder(value))
    problems.push(`${name} still holds the example. Put the real one in its place. ${whereToFind[name]}.`);
  else if (/^xox|^xapp-/u.test(value))
    problems.push(`${name} must be a secret of 32 signs, ${heldInstead(value)}. ${whereToFind[name]}.`);
  else if (/\s/u.test(value))
    problems.push(`${name} has a space in it. Copy it again. ${whereToFind[name]}.`);
  else if (!/^[0-9a-f]{32}$/u.test(value))
    warnings.push(
      `${name} isn't 32 signs of 0-9 and a-f, as Slack's secrets are. If requests are refused, copy it again.`,
    );
  return value ?? '';
}

// What a token is shows in its first letters; the rest is nobody's business.
function heldInstead(value: string): string {
  if (value.startsWith('xoxb-')) return 'but this is a bot token: it belongs in SLACK_BOT_TOKEN';
  if (value.startsWith('xapp-')) return 'but this is an app-level token: it belongs in SLACK_APP_TOKEN';
  if (value.startsWith('xoxp-'))
    return "but this is a user's token (xoxp-), which would speak as that person";
  if (value.startsWith('xoxe')) return 'but this is a rotating token (xoxe), which the bot does not use';
  return 'and this does not';
}

function isPlaceholder(value: string): boolean {
  return /(?<![a-z0-9])(?:your|my|change-?me|example|placeholder|fill|replace|token|secret)(?![a-z0-9])|\.\.\.|…|x{5,}|[<>]|-here$|^x(?:oxb|app)-$/iu.test(
    value,
  );
}

function portNumber(value: string | undefined, problems: string[]): number {
  if (value === undefined) return 3000;
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  problems.push('PORT must be a number from 1 to 65535, such as 3000.');
  return 3000;
}

function address(value: string | undefined, problems: string[]): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && /^https?:$/u.test(url.protocol)) return value.endsWith('/') ? value : `${value}/`;
  problems.push(
    'SLACK_API_URL must be a whole address, such as http://127.0.0.1:8080/api/. Leave it out for Slack itself.',
  );
  return undefined;
}

// It must read well in the middle of a sentence: "deel niets over ons bedrijf".
function companyName(value: string | undefined, problems: string[]): string | undefined {
  if (value !== undefined && !isName(value))
    problems.push('COMPANY_NAME must be one line of at most 80 signs, such as: Jansen Transport.');
  return value;
}

function aliases(value: string | undefined, problems: string[]): string[] {
  const all = (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (!all.every(isName))
    problems.push(
      'COMPANY_ALIASES must be names of at most 80 signs with commas between them, such as: JT, Jansen.',
    );
  return all;
}

function isName(value: string): boolean {
  return value.length <= 80 && !/\p{Cc}/u.test(value);
}

function timeZone(value: string | undefined, problems: string[]): string {
  const otherwise = 'Europe/Amsterdam';
  if (value === undefined) return otherwise;
  const known = Intl.supportedValuesOf('timeZone');
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    const guess = didYouMean(value, known);
    problems.push(
      `TIME_ZONE is not a time zone. ${guess === undefined ? 'Write it as Europe/Amsterdam' : `Did you mean ${guess}?`}${guess === undefined ? '.' : ''}`,
    );
    return otherwise;
  }
}

function databaseUrl(value: string | undefined, problems: string[]): string {
  const otherwise = 'file:data/socialpolicy.db';
  if (value === undefined) return otherwise;
  if (/^file:.+/u.test(value) || (/^postgres(?:ql)?:\/\//u.test(value) && URL.canParse(value))) return value;
  problems.push(
    'DATABASE_URL must be file:… (such as file:data/socialpolicy.db) or postgres://user:password@host:5432/name. Signs such as @ and / in a password are written %40 and %2F.',
  );
  return otherwise;
}

function admins(value: string | undefined, problems: string[]): string[] {
  const ids = (value ?? '')
    .split(/[\s,;]+/u)
    .map((each) => each.replace(/^<?@?|>$/gu, ''))
    .filter((each) => each !== '');
  if (ids.some((id) => !/^[UW][A-Z0-9]{2,}$/u.test(id)))
    problems.push(
      'ADMINS must be Slack user ids with commas between them, such as U024BE7LH,U061F7AUR. In Slack: a profile → ⋮ → Copy member ID.',
    );
  return [...new Set(ids)];
}

/** Names that look like ours and aren't. */
function misspelt(values: Values, ours: readonly string[]): string[] {
  return Object.keys(values)
    .filter((name) => !names.some((known) => known === name))
    .flatMap((name) => {
      const guess = didYouMean(name, names);
      const near = guess !== undefined && /^(?:SLACK|COMPANY|POLICY|DEFAULT|DATABASE|CACHE)_?/u.test(name);
      if (!near && !ours.includes(name) && !/^SLACK_/u.test(name)) return [];
      return [`${name} is not a setting of this bot.${guess === undefined ? '' : ` Did you mean ${guess}?`}`];
    });
}

/** A value as it was meant: without the spaces, quotes and invisible signs that came along when it was copied. */
function clean(value: string | undefined): string | undefined {
  let text = (value ?? '').replace(/[\u200b-\u200d\u2060\ufeff]/gu, '').trim();
  const quoted = /^(["'“”‘’`])([\s\S]*)(["'“”‘’`])$/u.exec(text);
  if (quoted !== null) text = (quoted[2] ?? '').trim();
  return text === '' ? undefined : text;
}

/** A name that is set to nothing in the environment doesn't hide what the file says. */
function withoutBlanks(environment: Values): Values {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => clean(value) !== undefined));
}

function readEnvFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError([
      `can't be read (${error instanceof Error ? error.message : error}). Check its permissions.`,
    ]);
  }
}
