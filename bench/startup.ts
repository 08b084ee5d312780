import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from './table.js';

/** What a process that has just become able to answer tells of itself. */
export type Started = { readonly ms: number; readonly restMB: number; readonly peakMB: number };

/** From nothing to the first answer of the shipped policies, without and with a cache, as the bot does it. */
export function startUpReport(): string {
  const cache = mkdtempSync(join(tmpdir(), 'bench-cache-'));
  try {
    const rows = ['without a cache', 'from the cache'].map((name) => {
      const { ms, restMB, peakMB } = start(cache);
      process.stderr.write(`start-up ${name}: ${Math.round(ms)} ms\n`);
      return [name, String(Math.round(ms)), `${Math.round(restMB)} / ${Math.round(peakMB)}`];
    });
    return `## Start-up of the shipped policies\n\n${markdownTable(['', 'first answer after ms', 'memory / peak MB'], rows)}`;
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function start(cache: string): Started {
  const child = fileURLToPath(new URL('startup-child.js', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [...botFlags(), child, cache], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`starting up failed with ${status}`);
  return JSON.parse(stdout) as Started;
}

/** What `npm start` tells Node, source maps aside: how much memory the bot takes depends on it. */
function botFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.match(/--max\S+/gu) ?? [];
}
