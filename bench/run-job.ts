import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Hostility, Job, Message, Run } from './job.js';

/** What came of a job. Without a run, or without hostility where that was asked for, `end` says what happened. */
export type Outcome = { run?: Run; hostility?: Hostility; end: 'done' | 'given up' | 'failed' };

/** How long the hostile questions may take together. */
export const hostileSeconds = 60;

/** Works a job in a process of its own, which is ended when it takes too long; progress goes to stderr. */
export function runJob(job: Job, minutes = 10): Promise<Outcome> {
  const { source, engine, without, layout } = job;
  const title = [source.name, without === undefined ? engine : `without ${without}`, layout ?? []]
    .flat()
    .join(' · ');
  const child = fork(fileURLToPath(new URL('child.js', import.meta.url)), {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const outcome: Outcome = { end: 'done' };
    let late = false;
    const endAfter = (seconds: number) =>
      setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, seconds * 1000);
    let limit = endAfter(minutes * 60);
    child.on('message', (message: Message) => {
      if ('done' in message) show(`${title}: ${message.done} of ${message.of}`);
      else Object.assign(outcome, message);
      if ('run' in message) {
        clearTimeout(limit);
        limit = endAfter(hostileSeconds);
      }
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(limit);
      const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
      if (late) outcome.end = 'given up';
      // What the others were measured at is not thrown away for one that fails.
      else if (code !== 0) outcome.end = 'failed';
      if (outcome.end !== 'done') show(`${title}: ${outcome.end} after ${took}`, true);
      else show(`${title}: ${took}`, true);
      resolve(outcome);
    });
    child.send(job);
  });
}

/** On a terminal the last line is written over; elsewhere only what is final is said. */
function show(line: string, final = false): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${final ? '\n' : ''}`);
  else if (final) process.stderr.write(`${line}\n`);
}
