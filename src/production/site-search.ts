import { Failure, isFailure } from '../diagnostics/failure.ts';
import type { Cache } from '../ports/cache.ts';
import type { Folder } from '../ports/files.ts';
import type { SearchIndexer, SearchIndexers } from '../ports/search-indexer.ts';
import { mapLimited } from '../shared/map-limited.ts';
import type { PackedPages } from '../shared/search-page.ts';
import { addresses } from '../site/addresses.ts';
import { type SearchIndex, searchIndexes } from '../site/search-pages.ts';
import type { SiteView } from '../site/view.ts';
import { keep, readKept } from './kept-data.ts';
import type { SiteFolder } from './site-folder.ts';

export interface SiteSearch {
  /** Makes the indexes that are not there yet. */
  write(): Promise<void>;
  /** Resolves, as soon as that is known, with why nothing can be searched. */
  missing(): Promise<Failure | undefined>;
}

interface SearchContext {
  readonly cache: Cache;
  /** Folder of the site. */
  readonly folder: Pick<Folder, 'path'>;
  readonly indexer: StartedOnce;
}

/** The program that makes indexes. It takes a while to start: whoever knows that it will be asked for starts it ahead. */
export class StartedOnce {
  readonly #indexers: SearchIndexers;
  #started: Promise<SearchIndexer | Failure> | undefined;

  constructor(indexers: SearchIndexers) {
    this.#indexers = indexers;
  }

  /** Resolves with why it could not be started, where that is known of. */
  start(): Promise<SearchIndexer | Failure> {
    if (this.#started === undefined) {
      this.#started = starting(this.#indexers);
      // Whoever asks for it is told; until then nobody may be there to hear.
      this.#started.catch(() => {});
    }
    return this.#started;
  }

  /** Ends it, started or not. */
  async end(): Promise<void> {
    const started = await this.#started?.catch(() => undefined);
    this.#started = undefined;
    if (started !== undefined && !(started instanceof Failure)) await started.close();
  }
}

async function starting(indexers: SearchIndexers): Promise<SearchIndexer | Failure> {
  try {
    return await indexers.open();
  } catch (error) {
    if (!isFailure(error, 'search-missing')) throw error;
    return error;
  }
}

/**
 * Looks which indexes were made of the same pages and stand there unharmed, and starts the program that makes the others.
 */
export function openSearch(view: SiteView, site: SiteFolder, { cache, folder, indexer }: SearchContext): SiteSearch {
  const known = new KnownIndexes(cache, folder.path);
  const stale = [...searchIndexes(view)].filter((entry) => !known.isThere(entry, site));
  const started = stale.length === 0 ? indexer.end() : indexer.start();
  return {
    write: async () => {
      const program = await started;
      if (program !== undefined && !(program instanceof Failure)) await writeIndexes(stale, program, site, known);
      // What it needs is free for the pages that are still to be made.
      await indexer.end();
    },
    missing: async () => {
      const program = await started;
      return program instanceof Failure ? program : undefined;
    },
  };
}

/** Indexes that are made at a time: the next is there when one is done, however long the pages beside it take. */
const atATime = 2;

async function writeIndexes(
  stale: readonly SearchIndex[],
  indexer: SearchIndexer,
  site: SiteFolder,
  known: KnownIndexes,
): Promise<void> {
  await mapLimited(stale, atATime, async (entry) => {
    const { pages } = entry;
    const files = await indexer.index(pages);
    const digests = files.map(({ path, content }): FileDigest => {
      const address = addresses.searchFile(entry.name, path);
      return [address, site.put(address, content)];
    });
    known.keep(entry, pages, digests);
  });
}

type FileDigest = readonly [path: string, digest: string];

/** An index that an earlier build made, and of what. */
interface KnownIndex {
  /** Digest of `SearchIndex.key`: equal ones make equal pages. */
  readonly key: string | undefined;
  /** Digest of the pages. They may be equal where the key is not: it holds the day. */
  readonly pages: string;
  readonly files: readonly FileDigest[];
}

class KnownIndexes {
  readonly #cache: Cache;
  readonly #place: string;

  /** @param place tells the indexes of one site from those of others */
  constructor(cache: Cache, place: string) {
    this.#cache = cache;
    this.#place = cache.digest(place).slice(0, 16);
  }

  /** Whether the index of these pages stands there unharmed; then it is part of this build. */
  isThere(found: SearchIndex, site: SiteFolder): boolean {
    const known = readKept(this.#cache, this.#nameOf(found), this.#program) as KnownIndex | undefined;
    if (known === undefined) return false;
    const key = this.#keyOf(found);
    const isSame = (key !== undefined && key === known.key) || this.#cache.digest(found.pages) === known.pages;
    if (!isSame || !site.retain(known.files)) return false;
    if (key !== known.key) keep(this.#cache, this.#nameOf(found), this.#program, { ...known, key });
    return true;
  }

  keep(found: SearchIndex, pages: PackedPages, files: readonly FileDigest[]): void {
    const known: KnownIndex = { key: this.#keyOf(found), pages: this.#cache.digest(pages), files };
    keep(this.#cache, this.#nameOf(found), this.#program, known);
  }

  get #program(): string {
    return this.#cache.digest(this.#cache.program);
  }

  #nameOf({ name }: SearchIndex): string {
    return `search-${name}-${this.#place}.json`;
  }

  #keyOf({ key }: SearchIndex): string | undefined {
    return key === undefined ? undefined : this.#cache.digest(key);
  }
}
