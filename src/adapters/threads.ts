import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Threads } from '../ports/threads.ts';

/** More threads than these only fight for memory. */
const most = 4;

/** Threads of this process; each task is a file of `workers`. */
export const threads: Threads = {
  spare: Math.min(availableParallelism(), most) - 1,
  run: (task, data) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(`../workers/${task}.js`, import.meta.url), { workerData: data });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error(`the thread ${task} ended early`)));
    }),
};
