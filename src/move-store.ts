import { existsSync } from 'node:fs';
import { copyStore } from './store/copy.js';
import { openDatabase, StoreError } from './store/index.js';

const usage = `npm run move-store -- FROM TO

  Copies a store into an empty one and compares every row. Stop the bot first.

  npm run move-store -- file:data/socialpolicy.db postgres://user:password@host/database
`;

const write = (text: string): void => void process.stdout.write(text);

const [from, to, ...rest] = process.argv.slice(2);
if (from === undefined || to === undefined || rest.length > 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await move(from, to);
}

async function move(fromUrl: string, toUrl: string): Promise<number> {
  const opened: { close: () => Promise<void> }[] = [];
  try {
    const file = /^file:(.+)$/u.exec(fromUrl)?.[1];
    // Opening a file that isn't there would make one.
    if (file !== undefined && !existsSync(file.startsWith('//') ? new URL(fromUrl) : file))
      throw new StoreError(`There is no file ${file} to copy from. Check the path`);
    const source = openDatabase(fromUrl);
    opened.push(source);
    const target = openDatabase(toUrl);
    opened.push(target);
    for (const { table, rows, sum } of await copyStore(source, target))
      write(`${table.padEnd(12)} ${String(rows).padStart(8)} rows, the same in both (${sum})\n`);
    write(`Everything of ${source.name} is in ${target.name}. Set DATABASE_URL to it and start the bot.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    for (const database of opened) await database.close();
  }
}
