import { parentPort } from 'node:worker_threads';
import { openPagefind } from '../adapters/search/pagefind.ts';
import type { IndexAnswer, IndexRequest } from '../adapters/search/pagefind-thread.ts';
import { isFailure } from '../diagnostics/failure.ts';
import type { SearchIndexer } from '../ports/search-indexer.ts';

/** A thread that has indexes made by Pagefind, one after the other. */
const say = (answer: IndexAnswer) => parentPort?.postMessage(answer);

async function serve(indexer: SearchIndexer, request: IndexRequest): Promise<void> {
  if (request !== 'close') return say({ files: await indexer.index(request.pages) });
  await indexer.close();
  parentPort?.close();
}

try {
  const indexer = await openPagefind();
  parentPort?.on('message', (request: IndexRequest) => serve(indexer, request));
  say({ files: [] });
} catch (error) {
  if (!isFailure(error, 'search-missing')) throw error;
  say({ missing: error.params });
}
