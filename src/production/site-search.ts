import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Cache } from '../ports/cache.ts';
import type { Folder } from '../ports/files.ts';
import type { SearchIndexer } from '../ports/search-indexer.ts';
import type { World } from '../ports/world.ts';
import { mapLimited } from '../shared/map-limited.ts';
import type { PackedPages } from '../shared/search-page.ts';
import { addresses } from '../site/addresses.ts';
import { type SearchIndex, searchIndexes } from '../site/search-pages.ts';
import type { SiteView } from '../site/view.ts';
import { keep, readKept } from './kept-data.ts';
import type { SiteFolder } from './site-folder.ts';

export interface SiteSearch {
  /** Why nothing can be searched. */
  readonly missing: Failure | undefined;
  /** Makes the indexes that are not there yet. */
  write(): Promise<void>;
}

interface SearchContext {
  readonly world: Pick<World, 'cache' | 'searchIndexers'>;
  /** Folder of the site. */
  readonly folder: Pick<Folder, 'path'>;
}

/**
 * Looks which indexes were made of the same pages and stand there unharmed, and starts the program that makes the others.
 */
export async function openSearch(
  view: SiteView,
  site: SiteFolder,
  { world, folder }: SearchContext,
): Promise<SiteSearch> {
  const { cache } = world;
  const known = new KnownIndexes(cache, folder.path);
  const found = [...searchIndexes(view)];
  const stale = found.filter((entry) => !known.isThere(entry, site));
  const nothing = async () => {};
  if (stale.length === 0) return { missing: undefined, write: nothing };
  try {
    const indexer = await world.searchIndexers.open();
    return { missing: undefined, write: () => writeIndexes(stale, indexer, site, known) };
  } catch (error) {
    if (!isFailure(error, 'search-missing')) throw error;
    return { missing: error, write: nothing };
  }
}

/** Indexes that are made at a time: the next is there when one is done, however long the pages beside it take. */
const atATime = 2;

async function writeIndexes(
  stale: readonly SearchIndex[],
  indexer: SearchIndexer,
  site: SiteFolder,
  known: KnownIndexes,
): Promise<void> {
  try {
    await mapLimited(stale, atATime, async (entry) => {
      const { pages } = entry;
      const files = await indexer.index(pages);
      const digests = files.map(({ path, content }): FileDigest => {
        const address = addresses.searchFile(entry.name, path);
        return [address, site.put(address, content)];
      });
      known.keep(entry, pages, digests);
    });
  } finally {
    await indexer.close();
  }
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
