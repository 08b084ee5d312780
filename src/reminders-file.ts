import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type FileReminder, parseReminders } from './core/content/parse-reminders.js';
import { formatProblem, PolicyError } from './core/content/problem.js';
import type { Language } from './core/language.js';
import type { Policies } from './core/policy.js';
import { coincide, type Plan, type Reminder } from './core/reminding/reminder.js';
import { nextTime } from './core/reminding/schedule.js';
import type { Log } from './log.js';
import type { Reminders } from './store/index.js';

type FileNeeds = {
  readonly folder: string;
  readonly policies: () => Policies;
  readonly zone: string;
  readonly language: Language;
  readonly reminders: Reminders;
  readonly log: Log;
};

/**
 * Keeps the reminders of `policy/reminders.yml` in the store: what is new is added, what has changed is changed, what is
 * gone from the file is removed. Gives a function that looks whether the file or the policies have changed; a file with
 * a mistake in it changes nothing but the log.
 */
export function followReminderFile(needs: FileNeeds): (now: number) => Promise<void> {
  let seen: string | undefined;
  let seenPolicies: Policies | undefined;
  return async (now) => {
    const policies = needs.policies();
    const print = fingerprintOf(needs.folder);
    if (print === seen && policies === seenPolicies) return;
    const file = reminderFile(needs.folder);
    try {
      await take(file === undefined ? [] : readReminderFile(file, { ...needs, policies, now }), needs, now);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      for (const problem of error.problems) needs.log.error(formatProblem(problem));
      needs.log.error('the file of reminders has problems, so its last good reminders stay', {
        problems: error.problems.length,
      });
    }
    seen = print;
    seenPolicies = policies;
  };
}

/** Reads a file of reminders. @throws {PolicyError} with everything that is wrong in it */
export function readReminderFile(
  file: string,
  context: { policies: Policies; zone: string; language: Language; now: number },
): FileReminder[] {
  const shown = relative(process.cwd(), file);
  return parseReminders(shown.startsWith('..') ? file : shown, readFileSync(file), context);
}

/** Reads the file of reminders of each folder that has one. @throws {PolicyError} with everything that is wrong */
export function checkReminderFiles(
  folders: readonly string[],
  policies: Policies,
  { zone, language }: { zone: string; language: Language },
  now = Date.now(),
): void {
  for (const folder of folders) {
    const file = reminderFile(folder);
    if (file !== undefined) readReminderFile(file, { policies, zone, language, now });
  }
}

/** The file of reminders of a policy folder, if it has one. */
export function reminderFile(folder: string): string | undefined {
  return ['reminders.yml', 'reminders.yaml']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
}

function fingerprintOf(folder: string): string {
  const file = reminderFile(folder);
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${file}:${stat.size}:${stat.mtimeMs}:${stat.ino}`;
}

async function take(
  wanted: readonly FileReminder[],
  { reminders, log }: FileNeeds,
  now: number,
): Promise<void> {
  const all = await reminders.list();
  const known = new Map(all.filter(({ origin }) => origin === 'file').map((one) => [one.id, one]));
  const ids = new Set<string>();
  for (const { id: own, ...plan } of wanted) {
    const id = `file:${own}`;
    ids.add(id);
    const was = known.get(id);
    const twin = all.find(
      (one) => one.origin === 'slack' && one.state === 'active' && coincide(one, plan, now),
    );
    if (twin !== undefined) {
      log.warn('a reminder of the file is left out: Slack has the same one', {
        reminder: own,
        same: twin.id,
      });
      if (was !== undefined) await reminders.remove(id);
      continue;
    }
    if (was !== undefined && samePlan(was, plan)) continue;
    const nextAt = nextTime(plan.rule, now);
    if (was !== undefined) {
      await reminders.change(was, { ...plan, state: nextAt === undefined ? 'ended' : 'active', nextAt });
    } else if (nextAt !== undefined) {
      await reminders.add({ ...plan, id, team: '', origin: 'file', createdAt: now, nextAt });
    }
    log.info('reminder taken from the file', { reminder: own });
  }
  for (const id of known.keys()) {
    if (ids.has(id)) continue;
    await reminders.remove(id);
    log.info('reminder gone from the file', { reminder: id });
  }
}

function samePlan(one: Reminder, other: Plan): boolean {
  const parts = ({ channel, owner, language, rule, choice, drafts }: Plan) =>
    JSON.stringify([channel, owner, language, sorted(rule), sorted(choice), drafts]);
  return parts(one) === parts(other);
}

/** The same thing written in the same order, so that texts can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
