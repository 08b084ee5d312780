import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeAnswerer } from '../../src/core/ask.js';
import { loadPolicies } from '../../src/load.js';

// Asks many long messages, each with a long word that nobody typed before, and tells how many bytes that left behind.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name a folder of policies');
const ask = makeAnswerer(loadPolicies([folder]), 'nl');
const held = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};
const askMany = (count: number, from: number): void => {
  for (let index = from; index < from + count; index++)
    ask(`mag mijn geheimenkabinet${index}houder mee naar kantoor? ${'ja hoor '.repeat(400)}`, '2026-11-22');
};
askMany(200, 0);
const before = held();
askMany(1000, 200);
process.stdout.write(String(held() - before));
