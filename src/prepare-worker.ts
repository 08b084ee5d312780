import { parentPort, workerData } from 'node:worker_threads';
import type { Work } from './prepare.js';
import { prepareNow } from './prepare-now.js';

// Its memory, several times what the result takes, is given back when the thread ends.
parentPort?.postMessage(prepareNow(workerData as Work));
