import pg from 'pg';
import {
  codeOf,
  type Database,
  messageOf,
  type Query,
  type Row,
  type Session,
  StoreError,
  storable,
} from './database.js';

/** Any number will do, as long as nothing else on this database uses it: "spol" in ASCII. */
const migrationLock = 0x73706f6c;

/** A store that several processes share. Connections are made when they are needed, and again when they were lost. */
export function postgresDatabase(url: string): Database {
  const name = withoutPassword(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 10_000,
    // Beyond the server's own limit: this one ends a wait on a connection that has silently died.
    query_timeout: 12_000,
    lock_timeout: 8000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'socialpolicy',
    options: '-c TimeZone=UTC',
    types: { getTypeParser: numbersForBigints },
  });
  // Without these two a connection that the server drops ends the process; the query that used it reports it anyway.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const queryOn =
    (target: pg.Pool | pg.PoolClient): Query =>
    async (sql, values = []) => {
      try {
        return (await target.query<Row>(sql, values.map(storable))).rows;
      } catch (error) {
        throw explain(name, error);
      }
    };

  const transactionOnce = async <Result>(work: (session: Session) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw explain(name, error);
    });
    const query = queryOn(client);
    try {
      await query('begin');
      const result = await work({ query, script: async (sql) => void (await query(sql)) });
      await query('commit');
      client.release();
      return result;
    } catch (error) {
      const ended = await query('rollback').then(
        () => true,
        () => false,
      );
      // A connection that couldn't even roll back is not used again.
      client.release(!ended);
      throw error;
    }
  };

  const transaction = async <Result>(work: (session: Session) => Promise<Result>): Promise<Result> => {
    for (let tries = 1; ; tries++) {
      try {
        return await transactionOnce(work);
      } catch (error) {
        const code = error instanceof StoreError ? codeOf(error.cause) : '';
        // Serialization failure and deadlock: PostgreSQL chose this one to give way.
        if (tries >= 3 || !['40001', '40P01'].includes(code)) throw error;
      }
    }
  };

  return {
    kind: 'postgres',
    name,
    skipLocked: (table) => ` for update of ${table} skip locked`,
    query: queryOn(pool),
    transaction,
    exclusively: (work) =>
      transactionOnce(async (session) => {
        await session.query('set local statement_timeout = 0');
        await session.query('set local lock_timeout = 0');
        await session.query('select pg_advisory_xact_lock($1)', [migrationLock]);
        return work(session);
      }),
    time: async () => {
      const rows = await queryOn(pool)(
        'select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now',
      );
      return Number(rows[0]?.['now']);
    },
    close: () => pool.end(),
  };
}

/** Moments and counts fit a number; `pg` would give them as texts. */
function numbersForBigints(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
}

function withoutPassword(url: string): string {
  try {
    const { username, host, pathname } = new URL(url);
    return `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`;
  } catch {
    return 'PostgreSQL';
  }
}

const meanings: Record<string, string> = {
  ECONNREFUSED:
    'nothing answers at this address. Check that the database runs and the address in DATABASE_URL',
  ENOTFOUND: 'there is no host by this name. Check the address in DATABASE_URL',
  EAI_AGAIN: "the host's name can't be looked up now. Check the network and the address in DATABASE_URL",
  '28P01': 'refused the password. Check DATABASE_URL',
  '28000': 'refused this user. Check DATABASE_URL',
  '3D000': 'has no database by this name. Create it, or check DATABASE_URL',
  '42501': 'this user may not do that. Grant it all rights on its schema',
  '25006': 'is read-only. Check that DATABASE_URL points at the primary server',
  '53100': 'the disk of the database is full. Make room',
  '53300': 'has no connection left. Allow more, or run fewer processes',
  '57P01': 'was shut down. It is tried again by itself',
  '57P03': 'is starting up. It is tried again by itself',
};

function explain(name: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  // Both addresses of a host refused: one of the reasons is enough.
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return new StoreError(`${name} ${meanings[codeOf(inner)] ?? `failed: ${messageOf(inner)}`}`, {
    cause: inner,
  });
}
