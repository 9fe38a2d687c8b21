import { parentPort, workerData } from 'node:worker_threads';
import { nodeFiles } from '../adapters/node-files.ts';
import type { FileToWrite, WrittenFiles } from '../adapters/thread-writer.ts';
import { isFailure } from '../diagnostics/failure.ts';

/** A thread that writes the files of a folder. */
const folder = nodeFiles.folder(workerData as string);

parentPort?.on('message', (files: readonly FileToWrite[]) => {
  parentPort?.postMessage(write(files));
});

function write(files: readonly FileToWrite[]): WrittenFiles {
  const count = files.length;
  try {
    for (const [path, data] of files) folder.write(path, data, 'product');
    return { count };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { count, failure: { code: error.code, params: error.params } };
  }
}
