import { parentPort, workerData } from 'node:worker_threads';
import { digest } from '../adapters/digest.ts';
import { nodeFiles } from '../adapters/node-files.ts';
import { timeLimit } from '../adapters/time-limit.ts';
import { checkEntries, type EntriesToCheck } from '../production/check-entries.ts';

/** A thread that checks a share of the notes. */
const { path, office, entries } = workerData as EntriesToCheck;
parentPort?.postMessage(checkEntries(entries, { folder: nodeFiles.folder(path), office, timeLimit, digest }));
