import { parentPort } from 'node:worker_threads';
import { openPagefind } from '../adapters/search/pagefind.ts';
import type { IndexAnswer, IndexRequest } from '../adapters/search/pagefind-thread.ts';
import { isFailure } from '../diagnostics/failure.ts';
import type { SearchIndexer } from '../ports/search-indexer.ts';

/** A thread that has indexes made by Pagefind. */
const say = (answer: IndexAnswer) => parentPort?.postMessage(answer);

/** Indexes that are being made. */
let underWay = 0;

async function serve(indexer: SearchIndexer, request: IndexRequest): Promise<void> {
  if (request === 'close') {
    await indexer.close();
    parentPort?.close();
    return;
  }
  // Where the program dies nobody is told: then nothing is left to wait for, and this thread ends.
  underWay += 1;
  parentPort?.unref();
  const files = await indexer.index(request.pages);
  underWay -= 1;
  if (underWay === 0) parentPort?.ref();
  say({ number: request.number, files });
}

try {
  const indexer = await openPagefind();
  parentPort?.on('message', (request: IndexRequest) => serve(indexer, request));
  say('ready');
} catch (error) {
  if (!isFailure(error, 'search-missing')) throw error;
  say({ missing: error.params });
}
