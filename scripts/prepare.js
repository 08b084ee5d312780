// Runs at the end of `npm ci`: compiles, and works out what matching needs, so that the first start is quick.
// Without the development packages there is nothing to compile with; then what was compiled elsewhere is used as it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const tsc = 'node_modules/typescript/bin/tsc';

if (existsSync(tsc)) {
  run([tsc]);
  // A policy file with problems must not spoil the installation: `npm start` names them.
  spawnSync(process.execPath, ['dist/src/cli.js', 'prepare'], { stdio: 'ignore' });
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
