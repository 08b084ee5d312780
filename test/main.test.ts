import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Slack, signedRequest, startSlack } from './slack-server.js';

let slack: Slack;
const running = new Set<ChildProcessWithoutNullStreams>();
beforeAll(async () => {
  slack = await startSlack();
});
beforeEach(() => slack.reset());
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => slack.stop());

const tokens = { SLACK_BOT_TOKEN: 'xoxb-canary-1', SLACK_APP_TOKEN: 'xapp-canary-2' };

type Run = {
  readonly child: ChildProcessWithoutNullStreams;
  out(): string;
  err(): string;
  says(text: string): Promise<void>;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
};

/** The program as it is started for real, in a folder of its own where no .env is. */
function start(settings: Record<string, string> = {}, input?: string): Run {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/src/main.js')], {
    cwd: mkdtempSync(join(tmpdir(), 'bot-')),
    env: {
      PATH: process.env['PATH'] ?? '',
      POLICY_FOLDER: join(process.cwd(), 'test/fixtures/office'),
      ...settings,
    },
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  if (input !== undefined) child.stdin.end(input);
  return {
    child,
    out: () => out,
    err: () => err,
    says: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (err.includes(text)) resolve();
        };
        child.stderr.on('data', check);
        child.on('close', () => reject(new Error(`ended without saying "${text}": ${err}`)));
        check();
      }),
    ended: new Promise((resolve) => {
      child.on('close', (code) => {
        running.delete(child);
        resolve({ code, out, err });
      });
    }),
  };
}

const connected = (settings: Record<string, string> = {}): Run =>
  start({ ...tokens, SLACK_API_URL: slack.apiUrl, ...settings });

test('without Slack settings it talks in the terminal, and ends with the input', async () => {
  const { code, out, err } = await start({}, 'mag mijn hond mee naar kantoor?\n').ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^☑️ Mag, als: Je hond is braaf en ons bedrijf weet ervan\./u);
});

test('without any input at all it ends well', async () => {
  expect(await start({}, '').ended).toEqual({ code: 0, out: '', err: '' });
});

test('who stops reading early sees no error', async () => {
  const run = start({}, 'hond\n'.repeat(500));
  run.child.stdout.destroy();
  const { code, err } = await run.ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('some Slack settings and not all: what is missing, where to find it, and exit code 1', async () => {
  const { code, out, err } = await start({ SLACK_BOT_TOKEN: 'xoxb-canary' }, '').ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^\.env {2}SLACK_APP_TOKEN is missing\. .*App-Level Tokens.*\n$/u);
});

test('a broken policy: every problem with its place, and exit code 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  writeFileSync(join(folder, 'a.yml'), 'policy: a\ntitel: x\n');
  writeFileSync(join(folder, 'b.yml'), 'policy: b\n\tx: y\n');
  const { code, out, err } = await start({ POLICY_FOLDER: folder }, 'hoi\n').ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/a\.yml:2:1 {2}.*"titel" is not a key/u);
  expect(err).toMatch(/b\.yml:2:/u);
  expect(err).not.toMatch(/^\s+at /mu);
});

test('connects to Slack, says so once it is true, answers, and stops with code 0 when asked', async () => {
  const run = connected();
  await run.says('ready road=socket policies=2 clauses=8');
  slack.slow('chat.postMessage', 150);
  await slack.dm('mag mijn hond mee naar kantoor');
  run.child.kill('SIGTERM');
  const { code, err, out } = await run.ended;
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(slack.messages('D1')).toHaveLength(1);
  expect(err).toContain('stopping');
  expect(err).not.toContain('canary');
});

test('a token that Slack refuses: one line, exit code 1, and never "ready"', async () => {
  slack.always('auth.test', () => ({ ok: false, error: 'invalid_auth' }));
  const { code, err } = await connected().ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^Slack refused SLACK_BOT_TOKEN: invalid_auth\. .*\n$/u);
});

test('a token that is withdrawn while running: one clear line, and exit code 1', async () => {
  const run = connected();
  await run.says('ready');
  await slack.until(() => slack.sockets.size === 2);
  slack.always('apps.connections.open', () => ({ ok: false, error: 'token_revoked' }));
  for (const socket of [...slack.sockets]) slack.drop(socket);
  const { code, err } = await run.ended;
  expect(code).toBe(1);
  expect(err.split('\n').filter((line) => line.includes(' error '))).toHaveLength(1);
  expect(err).toContain('error Slack refused SLACK_APP_TOKEN: token_revoked.');
  expect(err).not.toMatch(/^\s+at /mu);
});

test('takes signed requests when there is a signing secret', async () => {
  const secret = '0123456789abcdef0123456789abcdef';
  const run = start({
    SLACK_BOT_TOKEN: tokens.SLACK_BOT_TOKEN,
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
  });
  await run.says('ready road=http');
  const port = /port=(\d+)/u.exec(run.err())?.[1];
  const payload = slack.payloads.dm('mag mijn hond mee naar kantoor');
  expect((await signedRequest(`http://127.0.0.1:${port}/slack/events`, payload, { secret })).status).toBe(
    200,
  );
  await slack.until(() => slack.messages('D1').length === 1);
  run.child.kill('SIGINT');
  expect((await run.ended).code).toBe(0);
});

test('a port that is in use is named', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  const { port } = other.address() as { port: number };
  const { code, err } = await start({
    SLACK_BOT_TOKEN: tokens.SLACK_BOT_TOKEN,
    SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
    SLACK_API_URL: slack.apiUrl,
    PORT: String(port),
  }).ended;
  other.close();
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port} can't be used: it is in use.`);
});

test('a store that another process has is named, with who has it, and exit code 1', async () => {
  const database = `file:${join(mkdtempSync(join(tmpdir(), 'store-')), 'one.db')}`;
  const first = connected({ DATABASE_URL: database });
  await first.says('ready');
  const { code, err } = await connected({ DATABASE_URL: database }).ended;
  expect(code).toBe(1);
  expect(err).toContain(`one.db is in use by process ${first.child.pid}. An SQLite file is for one process`);
  expect(err).not.toMatch(/^\s+at /mu);
  first.child.kill('SIGKILL');
  await first.ended;
  // The system let go of the file when the process was killed: no lock is left to be removed by hand.
  const next = connected({ DATABASE_URL: database });
  await next.says('ready');
  next.child.kill('SIGTERM');
  expect((await next.ended).code).toBe(0);
}, 30_000);

test('a database that is away is said once, and questions are answered', async () => {
  const run = connected({ DATABASE_URL: 'postgres://bot:canary-password@127.0.0.1:9/bot' });
  await run.says('ready');
  for (let count = 1; count <= 3; count++) {
    await slack.dm('mag mijn hond mee naar kantoor');
    await slack.until(() => slack.messages('D1').length === count);
  }
  await run.says('nothing answers at this address');
  run.child.kill('SIGTERM');
  const { code, err } = await run.ended;
  expect(code).toBe(0);
  expect(err).not.toContain('canary');
  expect(err.split('\n').filter((line) => line.includes('reminders wait')).length).toBeLessThanOrEqual(2);
}, 30_000);
