import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import {
  codeOf,
  type Database,
  messageOf,
  type Query,
  type Session,
  StoreError,
  storable,
} from './database.js';

type Connection = {
  database: Libsql.Database;
  lock: Libsql.Database;
  statements: Map<string, Libsql.Statement>;
};

/** After a failure to open, the file isn't tried again for this long. */
const pause = 2000;

/**
 * A store in one file, for one process: a second process on the same file is refused. The file is opened when it is
 * first used, and again after a failure.
 */
export function sqliteDatabase(path: string): Database {
  let connection: Connection | undefined;
  let refused: { error: StoreError; at: number } | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const open = (): Connection => {
    if (connection !== undefined) return connection;
    if (refused !== undefined && performance.now() - refused.at < pause) throw refused.error;
    try {
      connection = connect(path);
      refused = undefined;
      return connection;
    } catch (error) {
      refused = { error: explain(path, error), at: performance.now() };
      throw refused.error;
    }
  };

  const run: Query = async (sql, values = []) => {
    const { database, statements } = open();
    try {
      let statement = statements.get(sql);
      if (statement === undefined) {
        if (statements.size >= 200) statements.clear();
        statement = database.prepare(sql.replace(/\$(\d+)/gu, '?$1'));
        statements.set(sql, statement);
      }
      const bound = values.map(storable);
      if (statement.reader) return statement.all(bound) as Awaited<ReturnType<Query>>;
      statement.run(bound);
      return [];
    } catch (error) {
      throw explain(path, error);
    }
  };

  // The connection is shared and work awaits: without this line a stranger's statement would join a transaction.
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  const transaction = <Result>(work: (session: Session) => Promise<Result>): Promise<Result> =>
    inTurn(async () => {
      const { database } = open();
      const script = async (sql: string) => {
        try {
          database.exec(sql);
        } catch (error) {
          throw explain(path, error);
        }
      };
      await script('begin immediate');
      try {
        const result = await work({ query: run, script });
        await script('commit');
        return result;
      } catch (error) {
        // A full disk has ended the transaction already.
        if (database.inTransaction) database.exec('rollback');
        throw error;
      }
    });

  return {
    kind: 'sqlite',
    name: path,
    skipLocked: () => '',
    query: (sql, values) => inTurn(() => run(sql, values)),
    transaction,
    exclusively: transaction,
    time: async () => Date.now(),
    close: () =>
      inTurn(async () => {
        connection?.statements.clear();
        // So that the one file holds everything, for who copies it while the bot is stopped.
        try {
          connection?.database.pragma('wal_checkpoint(truncate)');
        } catch {
          // A full disk leaves it in two files, and nothing is lost.
        }
        connection?.database.close();
        connection?.lock.close();
        connection = undefined;
        refused = { error: new StoreError(`${path} has been closed`), at: Number.POSITIVE_INFINITY };
      }),
  };
}

function connect(path: string): Connection {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lock = takeLock(path);
  try {
    ownerOnly(path);
    const database = new Libsql(path, { timeout: 5000 });
    for (const setting of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on']) {
      database.pragma(setting);
    }
    // A file that can be opened but not written would only show it at the first reminder.
    database.exec('begin immediate; rollback');
    return { database, lock, statements: new Map() };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/**
 * Holds a write lock on a small file beside the store for as long as the process lives. The system lets go of it when
 * the process is killed, and the store itself stays readable for backups.
 */
function takeLock(path: string): Libsql.Database {
  const file = `${path}.lock`;
  ownerOnly(file);
  const lock = new Libsql(file);
  try {
    lock.exec('create table if not exists holder (pid bigint not null)');
    lock.exec(`begin immediate; delete from holder; insert into holder values (${process.pid}); commit`);
    lock.exec('begin immediate');
    return lock;
  } catch (error) {
    const pid = codeOf(error) === 'SQLITE_BUSY' ? holder(lock) : undefined;
    lock.close();
    if (codeOf(error) !== 'SQLITE_BUSY') throw error;
    throw new StoreError(
      `${path} is in use by process ${pid ?? '?'}. An SQLite file is for one process: stop that one, or set DATABASE_URL to a PostgreSQL database that several can share`,
      { final: true, cause: error },
    );
  }
}

function holder(lock: Libsql.Database): number | undefined {
  try {
    return (lock.prepare('select pid from holder').get() as { pid: number } | undefined)?.pid;
  } catch {
    return undefined;
  }
}

function ownerOnly(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  else chmodSync(path, 0o600);
}

const meanings: Record<string, string> = {
  SQLITE_FULL: 'the disk is full. Make room; what was saved before is safe',
  SQLITE_READONLY:
    "can't be written. Give the user that runs the bot write access to the file and its folder",
  SQLITE_CANTOPEN: "can't be opened. Check that the folder exists and that the bot may write in it",
  SQLITE_NOTADB: 'is not an SQLite database. Put a backup back, or move the file away to start afresh',
  SQLITE_CORRUPT: 'is damaged. Put a backup back',
  SQLITE_IOERR: "can't be read or written. Check the disk",
  SQLITE_BUSY: 'is locked by another program. Close that program',
  EACCES: "can't be written. Give the user that runs the bot write access to the file and its folder",
  EROFS: "can't be written: the disk is read-only. Choose another place in DATABASE_URL",
  ENOSPC: 'the disk is full. Make room; what was saved before is safe',
  EEXIST: "can't be made: part of its path is a file. Choose another place in DATABASE_URL",
  ENOTDIR: "can't be made: part of its path is a file. Choose another place in DATABASE_URL",
  EISDIR: 'is a folder. Name a file in DATABASE_URL',
};

function explain(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const kind = Object.keys(meanings).find((name) => code === name || code.startsWith(`${name}_`));
  const opening = /Unable to open/u.test(messageOf(error)) ? 'SQLITE_CANTOPEN' : undefined;
  const meaning = meanings[kind ?? opening ?? ''] ?? `failed: ${messageOf(error)}`;
  return new StoreError(`${path} ${meaning}`, {
    cause: error,
    final: ['SQLITE_NOTADB', 'EISDIR'].includes(kind ?? ''),
  });
}
