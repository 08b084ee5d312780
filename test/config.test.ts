import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ConfigError, parseConfig, readConfig, type Values } from '../src/config.js';

const socket = { SLACK_BOT_TOKEN: 'xoxb-canary-1', SLACK_APP_TOKEN: 'xapp-canary-2' };
const http = { SLACK_BOT_TOKEN: 'xoxb-canary-1', SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };

function problemsOf(values: Values): string {
  try {
    parseConfig(values);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

test('without any setting the bot talks in the terminal, with good defaults', () => {
  expect(parseConfig({})).toEqual({
    company: { nl: 'ons bedrijf', en: 'our company' },
    companyNames: [],
    policyFolder: 'policy',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    logLevel: 'info',
    databaseUrl: 'file:data/socialpolicy.db',
    admins: [],
    cacheFolder: '.cache',
    warnings: [],
  });
});

test('the example file as it is means the terminal, without a problem or a warning', () => {
  const config = readConfig({}, '.env.example');
  expect(config).toEqual(parseConfig({}));
});

test('the example file names every setting', () => {
  const example = readFileSync('.env.example', 'utf8');
  const names =
    readFileSync('src/config.ts', 'utf8').match(/(?<=read\('|oneOf\('|timeZone\(read\(')[A-Z_]{4,}/gu) ?? [];
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(example).toMatch(new RegExp(`^${name}=$`, 'mu'));
});

test('two tokens mean the socket; a signing secret instead of the second means requests', () => {
  expect(parseConfig(socket).slack).toEqual({
    mode: 'socket',
    botToken: 'xoxb-canary-1',
    appToken: 'xapp-canary-2',
  });
  expect(parseConfig(http).slack).toMatchObject({ mode: 'http', port: 3000 });
  expect(parseConfig({ ...socket, ...http }).slack?.mode).toBe('socket');
  expect(parseConfig({ ...socket, ...http, SLACK_MODE: 'HTTP', PORT: '8080' }).slack).toMatchObject({
    mode: 'http',
    port: 8080,
  });
});

test.each<[string, Values, RegExp[]]>([
  [
    'no app token',
    { SLACK_BOT_TOKEN: socket.SLACK_BOT_TOKEN },
    [/SLACK_APP_TOKEN is missing\. It starts with xapp-.*App-Level Tokens/u],
  ],
  [
    'no bot token',
    { SLACK_APP_TOKEN: socket.SLACK_APP_TOKEN },
    [/SLACK_BOT_TOKEN is missing\..*OAuth & Permissions/u],
  ],
  ['only a mode', { SLACK_MODE: 'socket' }, [/SLACK_BOT_TOKEN is missing/u, /SLACK_APP_TOKEN is missing/u]],
  [
    'http without a secret',
    { ...socket, SLACK_MODE: 'http' },
    [/SLACK_SIGNING_SECRET is missing\..*Signing Secret/u],
  ],
  [
    'http with a blank secret',
    { ...socket, SLACK_MODE: 'http', SLACK_SIGNING_SECRET: '  ' },
    [/SLACK_SIGNING_SECRET is missing/u],
  ],
  [
    'swapped tokens',
    { SLACK_BOT_TOKEN: 'xapp-canary', SLACK_APP_TOKEN: 'xoxb-canary' },
    [
      /SLACK_BOT_TOKEN must start with xoxb-, but this is an app-level token: it belongs in SLACK_APP_TOKEN/u,
      /SLACK_APP_TOKEN must start with xapp-, but this is a bot token: it belongs in SLACK_BOT_TOKEN/u,
    ],
  ],
  ['a token of a user', { ...socket, SLACK_BOT_TOKEN: 'xoxp-canary' }, [/but this is a user's token/u]],
  [
    'a token as secret',
    { ...http, SLACK_SIGNING_SECRET: 'xapp-canary' },
    [/SLACK_SIGNING_SECRET must be a secret of 32 signs/u],
  ],
  [
    'an example as token',
    { ...socket, SLACK_BOT_TOKEN: 'xoxb-your-token-here' },
    [/SLACK_BOT_TOKEN still holds the example/u],
  ],
  [
    'an example as secret',
    { ...http, SLACK_SIGNING_SECRET: '<signing secret>' },
    [/SLACK_SIGNING_SECRET still holds the example/u],
  ],
  [
    'a token in two halves',
    { ...socket, SLACK_BOT_TOKEN: 'xoxb-canary 123' },
    [/SLACK_BOT_TOKEN has a space/u],
  ],
  [
    'an unknown mode',
    { ...socket, SLACK_MODE: 'sokcet' },
    [/SLACK_MODE is not one of: socket, http\. Did you mean socket\?/u],
  ],
  ['a port that is none', { ...http, PORT: 'abc' }, [/PORT must be a number from 1 to 65535/u]],
  ['a port that is too high', { ...http, PORT: '70000' }, [/PORT must be a number/u]],
  [
    'a zone that is none',
    { TIME_ZONE: 'Europe/Lodnon' },
    [/TIME_ZONE is not a time zone\. Did you mean Europe\/London\?/u],
  ],
  ['a language we do not speak', { DEFAULT_LANGUAGE: 'de' }, [/DEFAULT_LANGUAGE is not one of: nl, en/u]],
  [
    'a level that is none',
    { LOG_LEVEL: 'infoo' },
    [/LOG_LEVEL is not one of: debug, info, warn, error\. Did you mean info\?/u],
  ],
  [
    'a database of another kind',
    { DATABASE_URL: 'mysql://canary:canary@x/y' },
    [/DATABASE_URL must be file:/u],
  ],
  ['admins that are no ids', { ADMINS: 'jan,piet' }, [/ADMINS must be Slack user ids/u]],
  [
    'an address that is none',
    { ...socket, SLACK_API_URL: 'slack' },
    [/SLACK_API_URL must be a whole address/u],
  ],
  ['a company in two lines', { COMPANY_NAME: 'a\nb' }, [/COMPANY_NAME must be one line/u]],
  ['an alias in two lines', { COMPANY_ALIASES: 'a,b\nc' }, [/COMPANY_ALIASES must be names/u]],
])('%s: each problem is named with what to do, and never the value', (_, values, expected) => {
  const problems = problemsOf(values);
  for (const each of expected) expect(problems).toMatch(each);
  expect(problems.split('\n').every((line) => line.startsWith('.env  '))).toBe(true);
  expect(problems).not.toContain('canary');
});

test('all problems are told together, with the name that was misspelt', () => {
  const problems = problemsOf({
    SLACK_BOT_TOKN: 'xoxb-canary',
    SLACK_APP_TOKEN: 'xoxb-canary',
    PORT: 'x',
    TIME_ZONE: 'x',
  });
  expect(problems.split('\n').map((line) => line.split(/\s+/u)[1])).toEqual([
    'PORT',
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'TIME_ZONE',
    'SLACK_BOT_TOKN',
  ]);
  expect(problems).toContain('SLACK_BOT_TOKN is not a setting of this bot. Did you mean SLACK_BOT_TOKEN?');
});

test.each([
  '"xoxb-canary-1"',
  ' xoxb-canary-1\r',
  '“xoxb-canary-1”',
  "'xoxb-canary-1' ",
  '\ufeffxoxb-canary-1\u200b',
])('dirt around a value is taken off: %j', (value) =>
  expect(parseConfig({ ...socket, SLACK_BOT_TOKEN: value }).slack?.botToken).toBe('xoxb-canary-1'),
);

test('admins may be written as Slack shows them, and a list of nobody is nobody', () => {
  expect(parseConfig({ ADMINS: '<@U024BE7LH>, U061F7AUR;U024BE7LH' }).admins).toEqual([
    'U024BE7LH',
    'U061F7AUR',
  ]);
  expect(parseConfig({ ADMINS: ' , ' }).admins).toEqual([]);
});

test('the company goes by its name and its aliases, and by none where nobody gave one', () => {
  expect(
    parseConfig({ COMPANY_NAME: 'Jansen Transport', COMPANY_ALIASES: ' JT, Jansen ,' }).companyNames,
  ).toEqual(['Jansen Transport', 'JT', 'Jansen']);
  expect(parseConfig({}).companyNames).toEqual([]);
});

test('the environment wins from the file, unless it is empty; a file with Windows line ends is fine', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'settings-')), '.env');
  writeFileSync(file, 'COMPANY_NAME="Jansen & Zn"\r\nDEFAULT_LANGUAGE=en\r\nCOMPANYNAME=x\r\n');
  const config = readConfig(
    { DEFAULT_LANGUAGE: 'nl', COMPANY_NAME: '', UNRELATED: '1', HOME: '/root' },
    file,
  );
  expect(config).toMatchObject({ language: 'nl', company: { nl: 'Jansen & Zn', en: 'Jansen & Zn' } });
  expect(config.warnings).toEqual(['COMPANYNAME is not a setting of this bot. Did you mean COMPANY_NAME?']);
});

test('a secret that does not look like one of Slack is taken, with a warning', () => {
  const { warnings, slack } = parseConfig({ ...http, SLACK_SIGNING_SECRET: 'hunter2' });
  expect(slack?.mode).toBe('http');
  expect(warnings.join()).toContain("isn't 32 signs");
  expect(warnings.join()).not.toContain('hunter2');
});
