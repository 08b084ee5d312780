import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Hostility, Job, Message, Run } from './job.js';

/** What came of a job: without a run it took too long, without hostility it did so on the hostile questions. */
export type Outcome = { run?: Run; hostility?: Hostility };

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
    const outcome: Outcome = {};
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
      if (late) show(`${title}: given up after ${took}`, true);
      else if (outcome.run === undefined)
        reject(new Error(`${title}: its process ended with ${code} before it was done`));
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
