import type { SearchIndexers } from '../ports/search-indexer.ts';

/** The search adapter, loaded when an index is made: no other command pays for it. */
export const lazySearchIndexers: SearchIndexers = {
  open: async () => (await import('./search/pagefind-thread.ts')).openPagefindBeside(),
};
