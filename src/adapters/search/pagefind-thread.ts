import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Failure, type FailureParams, isFailure } from '../../diagnostics/failure.ts';
import type { IndexFile, SearchIndexer } from '../../ports/search-indexer.ts';
import type { PackedPages } from '../../shared/search-page.ts';
import { openPagefind } from './pagefind.ts';

/** What the thread is told: the pages of an index, or that there are no more. */
export type IndexRequest = { readonly number: number; readonly pages: PackedPages } | 'close';

/** What it says once Pagefind runs, and of each index. */
export type IndexAnswer =
  | 'ready'
  | { readonly number: number; readonly files: readonly IndexFile[] }
  | { readonly missing: FailureParams['search-missing'] };

/**
 * Pagefind on a thread of its own: it waits for each page and takes as long over them as this thread over the rest, so neither
 * may wait for the other. A thread that fails costs time, never an index.
 */
export async function openPagefindBeside(): Promise<SearchIndexer> {
  let indexer = onThread().catch((error: unknown) => {
    if (isFailure(error)) throw error;
    return openPagefind();
  });
  await indexer;
  const instead = async (failed: SearchIndexer) => {
    await failed.close();
    return openPagefind();
  };
  return {
    index: async (pages) => {
      const asked = indexer;
      const its = await asked;
      return its.index(pages).catch(async () => {
        // Of several indexes under way each fails; one of them starts Pagefind anew.
        if (indexer === asked) indexer = instead(its);
        return (await indexer).index(pages);
      });
    },
    close: async () => (await indexer).close(),
  };
}

async function onThread(): Promise<SearchIndexer> {
  const thread = new Worker(new URL('../../workers/index-pages.js', import.meta.url));
  const ended = once(thread, 'exit').then(() => {
    throw new Error('the thread ended early');
  });
  const [said] = (await Promise.race([once(thread, 'message'), ended])) as [IndexAnswer];
  if (typeof said === 'object' && 'missing' in said) throw new Failure('search-missing', said.missing);
  const waiting = new Map<number, (files: readonly IndexFile[]) => void>();
  let number = 0;
  thread.on('message', (answer: IndexAnswer) => {
    if (typeof answer !== 'object' || !('files' in answer)) return;
    waiting.get(answer.number)?.(answer.files);
    waiting.delete(answer.number);
  });
  const ask = (request: IndexRequest) => thread.postMessage(request);
  return {
    index: (pages) => {
      number += 1;
      ask({ number, pages });
      const answer = new Promise<readonly IndexFile[]>((resolve) => waiting.set(number, resolve));
      return Promise.race([answer, ended]);
    },
    close: async () => {
      ask('close');
      await ended.catch(() => {});
    },
  };
}
