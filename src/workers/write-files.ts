import { parentPort, workerData } from 'node:worker_threads';
import { nodeFiles } from '../adapters/node-files.ts';
import type { WrittenFile } from '../adapters/thread-writer.ts';
import { isFailure } from '../diagnostics/failure.ts';

/** A thread that writes the files of a folder. */
const folder = nodeFiles.folder(workerData as string);

parentPort?.on('message', ([path, data]: [string, string | Uint8Array]) => {
  parentPort?.postMessage(write(path, data));
});

function write(path: string, data: string | Uint8Array): WrittenFile {
  try {
    folder.write(path, data, 'product');
    return {};
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { failure: { code: error.code, params: error.params } };
  }
}
