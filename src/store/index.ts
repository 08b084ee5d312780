import { fileURLToPath } from 'node:url';
import { type Database, StoreError } from './database.js';
import { type Migration, migrate, migrations } from './migrate.js';
import { postgresDatabase } from './postgres.js';
import { type Reminders, remindersIn } from './reminders.js';
import { type SeenEvents, seenEventsIn } from './seen.js';
import { sqliteDatabase } from './sqlite.js';

export { StoreError } from './database.js';
export type { Change, Decision, NewReminder, Reminders } from './reminders.js';

/** What the bot remembers. Everything in it may fail with a StoreError while the database is away. */
export type Store = {
  /** Only PostgreSQL is shared by several processes. */
  readonly kind: 'sqlite' | 'postgres';
  /** Where it is, without a password. */
  readonly name: string;
  readonly reminders: Reminders;
  readonly events: SeenEvents;
  /** The time that all processes on this store agree on, in epoch milliseconds. */
  readonly time: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/**
 * Opens `file:data/socialpolicy.db` or `postgres://…`, and brings its schema up to date.
 *
 * A database that is away is no reason to fail: its store says so at every use, and works once it is back.
 *
 * @throws {StoreError} when waiting won't help: another process has the file, or a newer program has used it.
 */
export async function openStore(url: string): Promise<{ store: Store; problem?: StoreError }> {
  const database = openDatabase(url);
  const store: Store = {
    kind: database.kind,
    name: database.name,
    reminders: remindersIn(database),
    events: seenEventsIn(database),
    time: database.time,
    close: database.close,
  };
  try {
    await database.ready();
    return { store };
  } catch (error) {
    if (error instanceof StoreError && !error.final) return { store, problem: error };
    await database.close();
    throw error;
  }
}

/** A database that migrates itself before it is first used. */
export type ReadyDatabase = Database & { readonly ready: () => Promise<void> };

export function openDatabase(url: string, known: readonly Migration[] = migrations()): ReadyDatabase {
  const raw = databaseAt(url);
  let done: Promise<void> | undefined;
  const ready = (): Promise<void> => {
    done ??= migrate(raw, known).catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
  return {
    ...raw,
    ready,
    query: async (sql, values) => {
      await ready();
      return raw.query(sql, values);
    },
    transaction: async (work) => {
      await ready();
      return raw.transaction(work);
    },
  };
}

function databaseAt(url: string): Database {
  if (/^postgres(?:ql)?:\/\//u.test(url)) return postgresDatabase(url);
  if (/^file:\/\//u.test(url)) return sqliteDatabase(fileURLToPath(url));
  const path = /^file:(.+)$/u.exec(url)?.[1];
  if (path !== undefined) return sqliteDatabase(path);
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(url)?.[1];
  throw new StoreError(
    `DATABASE_URL ${scheme === undefined ? 'has no kind' : `is of the kind "${scheme}"`}. Write file:data/socialpolicy.db for a file, or postgres://user:password@host/database`,
    { final: true },
  );
}
