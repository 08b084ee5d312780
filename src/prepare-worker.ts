import { parentPort, workerData } from 'node:worker_threads';
import { prepareNow, type Work } from './prepare.js';

// Its memory, several times what the result takes, is given back when the thread ends.
parentPort?.postMessage(prepareNow(workerData as Work));
