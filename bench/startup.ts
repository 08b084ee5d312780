import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSlack } from '../test/slack-server.js';
import { markdownTable } from './table.js';

/** What a process that has just become able to answer tells of itself. */
export type Started = { readonly ms: number; readonly restMB: number; readonly peakMB: number };

/** From nothing to the first answer of the shipped policies, without and with a cache, and the whole bot beside it. */
export async function startUpReport(): Promise<string> {
  const cache = mkdtempSync(join(tmpdir(), 'bench-cache-'));
  try {
    const starts: readonly [string, () => Started | Promise<Started>][] = [
      ['to the first answer, without a cache', () => start(cache)],
      ['to the first answer, from the cache', () => start(cache)],
      ['the whole bot, connected to a Slack, from the cache', () => startAgainWithSlack(cache)],
    ];
    const rows: string[][] = [];
    for (const [name, measure] of starts) {
      const { ms, restMB, peakMB } = await measure();
      process.stderr.write(`start-up ${name}: ${Math.round(ms)} ms\n`);
      rows.push([name, String(Math.round(ms)), `${Math.round(restMB)} / ${Math.round(peakMB)}`]);
    }
    return `## Start-up of the shipped policies\n\n${markdownTable(['', 'after ms', 'memory / peak MB'], rows)}`;
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function start(cache: string): Started {
  const child = fileURLToPath(new URL('startup-child.js', import.meta.url));
  const flags = botFlags().filter((flag) => flag !== '--enable-source-maps');
  const { stdout, status } = spawnSync(process.execPath, [...flags, child, cache], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`starting up failed with ${status}`);
  return JSON.parse(stdout) as Started;
}

/** It sees the policies from another folder, by another name: the first start fills its cache. */
async function startAgainWithSlack(cacheFolder: string): Promise<Started> {
  await startWithSlack(cacheFolder);
  return startWithSlack(cacheFolder);
}

/** Starts the bot as `npm start` does, with a stand-in for Slack, and looks at it a moment after it is ready. */
async function startWithSlack(cacheFolder: string): Promise<Started> {
  const slack = await startSlack();
  const begun = performance.now();
  const child = spawn(process.execPath, [...botFlags(), resolve('dist/src/main.js')], {
    cwd: cacheFolder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      POLICY_FOLDER: resolve('policy'),
      CACHE_FOLDER: cacheFolder,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_APP_TOKEN: 'xapp-bench',
    },
  });
  const ended = new Promise<void>((end) => child.once('close', () => end()));
  try {
    await new Promise<void>((ready, fail) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes(' ready ')) ready();
      });
      child.once('close', (code) => fail(new Error(`the bot ended with ${code}`)));
    });
    const ms = performance.now() - begun;
    await new Promise((later) => setTimeout(later, settlingMs));
    return { ms, ...memoryOf(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
    await slack.stop();
  }
}

/** What happens once after the start is over by then. */
const settlingMs = 3000;

/** Of another process, where the system has it as a file. */
function memoryOf(pid: number | undefined): Pick<Started, 'restMB' | 'peakMB'> {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string): number =>
      Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1]) / 1024;
    return { restMB: megabytes('VmRSS'), peakMB: megabytes('VmHWM') };
  } catch {
    return { restMB: Number.NaN, peakMB: Number.NaN };
  }
}

/** What `npm start` tells Node: how much memory the bot takes depends on it. */
function botFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.match(/--\S+/gu) ?? [];
}
