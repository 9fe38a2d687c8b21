import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Failure, type FailureParams, isFailure } from '../../diagnostics/failure.ts';
import type { IndexFile, SearchIndexer } from '../../ports/search-indexer.ts';
import type { SearchPage } from '../../shared/search-page.ts';
import { openPagefind } from './pagefind.ts';

/** What the thread is told: the pages of an index, or that there are no more. */
export type IndexRequest = { readonly pages: readonly SearchPage[] } | 'close';

/** What it says once Pagefind runs, and of each index. */
export type IndexAnswer =
  | { readonly files: readonly IndexFile[] }
  | { readonly missing: FailureParams['search-missing'] };

/**
 * Pagefind on a thread of its own: it waits for each page and takes as long over them as this thread over the rest, so neither
 * may wait for the other. A thread that fails costs time, never an index.
 */
export async function openPagefindBeside(): Promise<SearchIndexer> {
  let indexer = await onThread().catch((error: unknown) => {
    if (isFailure(error)) throw error;
    return openPagefind();
  });
  const again = async (pages: readonly SearchPage[]) => {
    await indexer.close();
    indexer = await openPagefind();
    return indexer.index(pages);
  };
  return {
    index: (pages) => indexer.index(pages).catch(() => again(pages)),
    close: () => indexer.close(),
  };
}

async function onThread(): Promise<SearchIndexer> {
  const thread = new Worker(new URL('../../workers/index-pages.js', import.meta.url));
  const ended = once(thread, 'exit').then(() => {
    throw new Error('the thread ended early');
  });
  const answer = async (): Promise<readonly IndexFile[]> => {
    const [said] = (await Promise.race([once(thread, 'message'), ended])) as [IndexAnswer];
    if ('missing' in said) throw new Failure('search-missing', said.missing);
    return said.files;
  };
  const ask = (request: IndexRequest) => thread.postMessage(request);
  await answer();
  return {
    index: async (pages) => {
      ask({ pages });
      return answer();
    },
    close: async () => {
      ask('close');
      await ended.catch(() => {});
    },
  };
}
