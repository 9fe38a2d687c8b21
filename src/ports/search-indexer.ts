import type { PackedPages } from '../shared/search-page.ts';

/** A file of an index, relative to its folder, with `/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A running program that makes indexes which a page in a browser can search without a server. */
export interface SearchIndexer {
  /** The whole index of these pages. Equal pages in equal order give equal files. */
  index(pages: PackedPages): Promise<readonly IndexFile[]>;
  close(): Promise<void>;
}

export interface SearchIndexers {
  /** Starts the program. Rejects with `Failure` `search-missing`. */
  open(): Promise<SearchIndexer>;
}
