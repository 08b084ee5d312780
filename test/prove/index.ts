import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../store/postgres-server.js';
import { bench } from './bench.js';
import { tryKills } from './kills.js';
import { tryReplicas } from './replicas.js';

const usage = `npm run prove -- reminders [--bench] [--quick] [--kills 120] [--reminders 400] [--replica-kills 60] [--seed 1]

  Kills processes while they write and while they post, and prints what was lost and what came twice.
  --bench  only times planning, claiming and an idle tick
  --quick  a tenth of everything
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bench: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    kills: { type: 'string' },
    reminders: { type: 'string' },
    'replica-kills': { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const write = (line: string): void => void process.stdout.write(`${line}\n`);

if (positionals[0] !== 'reminders') {
  write(usage);
  process.exitCode = 1;
} else {
  process.exitCode = (await prove()) ? 0 : 1;
}

async function prove(): Promise<boolean> {
  const share = values.quick ? 0.1 : 1;
  const kills = Number(values.kills ?? 120 * share);
  const reminders = Number(values.reminders ?? 400 * share);
  const replicaKills = Number(values['replica-kills'] ?? 60 * share);
  const seed = Number(values.seed);
  const postgres = await startPostgres({ durable: true });
  const folder = mkdtempSync(join(tmpdir(), 'socialpolicy-prove-'));
  const file = (name: string) => `file:${join(folder, name)}`;
  let proved = true;
  write(`Node ${process.version}, ${cpus().length} cores, seed ${seed}\n`);
  try {
    write('| 10,000 reminders, 1,000 due at once | planned | claimed | together | idle tick |');
    write('| --- | --- | --- | --- | --- |');
    for (const [name, url] of [
      ['SQLite', file('bench.db')],
      ['PostgreSQL', await postgres.database()],
    ] as const) {
      const { planned, planMs, claimed, claimMs, idleMs } = await bench(url, 10_000, 1000);
      proved &&= planned === 1000 && claimed === 1000 && planMs + claimMs < 2000;
      write(
        `| ${name} | ${planned} in ${planMs.toFixed(0)} ms | ${claimed} in ${claimMs.toFixed(0)} ms | ${((planMs + claimMs) / 1000).toFixed(2)} s | ${idleMs.toFixed(2)} ms |`,
      );
    }
    if (values.bench) return proved;

    write('\n| SIGKILL while writing | kills | of the server | rows acknowledged | lost | half |');
    write('| --- | --- | --- | --- | --- | --- |');
    for (const [name, trial] of [
      ['SQLite', { url: file('kills.db'), kills, seed }],
      [
        'PostgreSQL',
        {
          url: await postgres.database(),
          kills,
          seed,
          server: { every: 10, kill: postgres.kill, start: postgres.start },
        },
      ],
    ] as const) {
      const { kills: done, serverKills, acknowledged, lost, half } = await tryKills(trial);
      proved &&= lost === 0 && half === 0;
      write(`| ${name} | ${done} | ${serverKills} | ${acknowledged} | ${lost} | ${half} |`);
    }

    write(
      '\n| due reminders, posts to a Slack | processes | SIGKILLs | answers lost | doubled | missed | under 1 s in a channel | done after |',
    );
    write('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const [name, trial] of [
      ['PostgreSQL', { url: await postgres.database(), processes: 4, kills: 0, lost: 0 }],
      ['PostgreSQL', { url: await postgres.database(), processes: 4, kills: replicaKills, lost: 0.05 }],
      ['SQLite', { url: file('one.db'), processes: 1, kills: Math.ceil(replicaKills / 2), lost: 0.05 }],
    ] as const) {
      const result = await tryReplicas({ ...trial, reminders, spread: Math.max(20_000 * share, 3000), seed });
      proved &&= result.doubled === 0 && result.missed === 0;
      write(
        `| ${reminders}, ${name} | ${trial.processes} | ${result.kills} | ${result.lostAnswers} | ${result.doubled} | ${result.missed} | ${result.tooSoon} | ${result.seconds} s |`,
      );
    }
    return proved;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
