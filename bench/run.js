/** Installs the peers when they aren't there yet, compiles, and runs the benchmark. `npm run bench -- --help` */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('bench/node_modules')) {
  process.stderr.write('Installing the libraries to measure against, in bench/node_modules: once.\n');
  step('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-fund', '--no-audit', '--silent']);
}
// The whole bot is measured as it is started.
step(process.execPath, ['node_modules/typescript/bin/tsc']);
step(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench']);
step(process.execPath, ['bench/dist/bench/index.js', ...process.argv.slice(2)]);

/**
 * @param {string} command
 * @param {string[]} args
 */
function step(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
