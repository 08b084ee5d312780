import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Database, StoreError } from './database.js';

export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/** The files of `sql/`, in order. */
export function migrations(): Migration[] {
  const folder = fileURLToPath(new URL('../../../sql/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sql$/u.test(name))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 3)),
      name,
      sql: readFileSync(`${folder}${name}`, 'utf8'),
    }));
}

/**
 * Brings the database to the schema that this program knows. Of several processes that start together one does it and
 * the others wait; one that is killed halfway has changed nothing.
 *
 * @throws {StoreError} when the database has been used by a newer program.
 */
export async function migrate(database: Database, known: readonly Migration[] = migrations()): Promise<void> {
  const latest = known.at(-1)?.number ?? 0;
  await database.exclusively(async ({ query, script }) => {
    await query(
      'create table if not exists migration (number bigint primary key, name text not null, applied_at bigint not null)',
    );
    const rows = await query('select max(number) as number from migration');
    const applied = Number(rows[0]?.['number'] ?? 0);
    if (applied > latest) {
      throw new StoreError(
        `${database.name} was used by a newer version of this program: its schema is number ${applied}, and this version knows up to ${latest}. Run the newer version, or put back a backup from before it`,
        { final: true },
      );
    }
    for (const { number, name, sql } of known.filter((migration) => migration.number > applied)) {
      await script(sql);
      await query('insert into migration (number, name, applied_at) values ($1, $2, $3)', [
        number,
        name,
        Date.now(),
      ]);
    }
  });
}
