import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDatabase } from '../src/store/index.js';

test('PRIVACY.md lists every column of the store, and none that is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'socialpolicy-privacy-'));
  const database = openDatabase(`file:${join(folder, 'store.db')}`);
  const columns = await database.query(
    `select t.name || '.' || c.name as name from sqlite_master t, pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite_%' and t.name not like 'libsql_%'`,
  );
  await database.close();
  rmSync(folder, { recursive: true });

  const listed: string[] = [];
  let table = '';
  for (const line of readFileSync('PRIVACY.md', 'utf8').split('\n')) {
    table = /^## (\w+)$/u.exec(line)?.[1] ?? table;
    const column = /^\| `(\w+)` \|/u.exec(line)?.[1];
    if (column !== undefined) listed.push(`${table}.${column}`);
  }
  expect(listed.sort()).toEqual(columns.map(({ name }) => name).sort());
});

test('the times that PRIVACY.md names are those of the program', async () => {
  const text = readFileSync('PRIVACY.md', 'utf8');
  const { keepDeliveries } = await import('../src/store/reminders.js');
  const { keepEvents } = await import('../src/store/seen.js');
  expect(text).toContain(`for ${keepDeliveries / 86_400_000} days after it was posted`);
  expect(text).toContain(`for ${keepEvents / 3_600_000} hours`);
});
