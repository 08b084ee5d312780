import { parentPort, workerData } from 'node:worker_threads';
import { keepPrepared, prepareNow, type Work } from './prepare.js';

// Its memory, several times what the result takes, is given back when the thread ends.
const work = workerData as Work;
const result = prepareNow(work);
parentPort?.postMessage(result);
// Nobody has to wait for this.
keepPrepared(work, result);
