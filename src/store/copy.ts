import { createHash } from 'node:crypto';
import { type Query, type Row, StoreError } from './database.js';
import type { ReadyDatabase } from './index.js';

/** The tables that hold something to keep, those first that others refer to; each is ordered by its id. */
export const tables = ['reminder', 'delivery', 'channel', 'slack_event'] as const;

export type Copied = { readonly table: string; readonly rows: number; readonly sum: string };

/**
 * Copies everything from one store into an empty one, and compares each row afterwards. All or nothing: a copy that is
 * interrupted, or that differs, leaves the other store empty.
 *
 * @throws {StoreError} when the other store isn't empty, or a row differs
 */
export async function copyStore(from: ReadyDatabase, to: ReadyDatabase): Promise<Copied[]> {
  await from.ready();
  await to.ready();
  return to.transaction(async ({ query }) => {
    for (const table of tables) {
      const [row] = await query(`select count(*) as number from ${table}`);
      if (Number(row?.['number']) > 0)
        throw new StoreError(
          `${to.name} is not empty: its table ${table} has ${row?.['number']} rows. Copy into an empty store`,
          { final: true },
        );
    }
    const copied: Copied[] = [];
    for (const table of tables) {
      for await (const rows of pages(from.query, table))
        for (const row of rows) await insert(query, table, row);
      const [mine, theirs] = [await digest(from.query, table), await digest(query, table)];
      if (mine.sum !== theirs.sum)
        throw new StoreError(
          `${table}: ${theirs.rows} of ${mine.rows} rows arrived, and not all as they were. Nothing was kept; ${from.name} is as before`,
          { final: true },
        );
      copied.push({ table, ...mine });
    }
    return copied;
  });
}

const pageSize = 500;

async function* pages(query: Query, table: string): AsyncGenerator<Row[]> {
  let after = '';
  for (;;) {
    const rows = await query(`select * from ${table} where id > $1 order by id limit ${pageSize}`, [after]);
    if (rows.length === 0) return;
    yield rows;
    after = String(rows.at(-1)?.['id']);
  }
}

async function insert(query: Query, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    columns.map((column) => row[column] ?? null),
  );
}

/** A sum over the rows that doesn't depend on their order, for the two databases may sort differently. */
async function digest(query: Query, table: string): Promise<{ rows: number; sum: string }> {
  let rows = 0;
  const sums: string[] = [];
  for await (const page of pages(query, table)) {
    for (const row of page) {
      const sorted = Object.keys(row)
        .sort()
        .map((column) => [column, row[column]]);
      sums.push(createHash('sha256').update(JSON.stringify(sorted)).digest('hex'));
      rows += 1;
    }
  }
  return { rows, sum: createHash('sha256').update(sums.sort().join()).digest('hex').slice(0, 16) };
}
