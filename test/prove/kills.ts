import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/store/index.js';
import { seeded } from './replicas.js';

export type KillTrial = {
  readonly url: string;
  readonly kills: number;
  readonly seed: number;
  /** Kills the database server and starts it again, after every so many kills of the writer. */
  readonly server?: {
    readonly every: number;
    readonly kill: () => Promise<void>;
    readonly start: () => Promise<void>;
  };
};

export type KillResult = {
  readonly kills: number;
  readonly serverKills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly half: number;
};

/** Kills a writer at random moments, and compares what it was told is saved with what is there. */
export async function tryKills({ url, kills, seed, server }: KillTrial): Promise<KillResult> {
  const chance = seeded(seed);
  const added = new Set<string>();
  const planned = new Set<string>();
  let serverKills = 0;
  for (let run = 0; run < kills; run++) {
    const child = fork(fileURLToPath(new URL('./writer.js', import.meta.url)), [url, String(run)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (message) => {
      const [what, id = ''] = String(message).split(' ');
      (what === 'added' ? added : planned).add(id);
    });
    await once(child, 'message');
    await sleep(chance() * 60);
    const ended = once(child, 'exit');
    if (server !== undefined && (run + 1) % server.every === 0) {
      await server.kill();
      serverKills += 1;
      child.kill('SIGKILL');
      await server.start();
    } else {
      child.kill('SIGKILL');
    }
    await ended;
  }
  const database = openDatabase(url);
  const rows = await database.query(
    `select r.id, r.turn, count(d.id) as deliveries from reminder r left join delivery d on d.reminder = r.id
    group by r.id, r.turn`,
  );
  const deliveries = new Map(rows.map((row) => [String(row['id']), Number(row['deliveries'])]));
  const result = {
    kills,
    serverKills,
    acknowledged: added.size + planned.size,
    lost:
      [...added].filter((id) => !deliveries.has(id)).length +
      [...planned].filter((id) => deliveries.get(id) !== 1).length,
    // A reminder that has moved on without its delivery, or the other way round.
    half: rows.filter((row) => (row['turn'] === '["one"]') !== (Number(row['deliveries']) === 1)).length,
  };
  await database.close();
  return result;
}
