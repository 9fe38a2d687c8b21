import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Cache } from '../ports/cache.ts';
import type { Folder } from '../ports/files.ts';
import type { SearchIndexer } from '../ports/search-indexer.ts';
import type { World } from '../ports/world.ts';
import { addresses } from '../site/addresses.ts';
import { type SearchYear, searchPages } from '../site/search-pages.ts';
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
 * Looks which years have an index that was made of the same pages and stands there unharmed, and starts the program that makes
 * the others.
 */
export async function openSearch(
  view: SiteView,
  site: SiteFolder,
  { world, folder }: SearchContext,
): Promise<SiteSearch> {
  const { cache } = world;
  const known = new KnownYears(cache, folder.path);
  const found = [...searchPages(view)];
  const stale = found.filter((entry) => !known.isThere(entry, site));
  const nothing = async () => {};
  if (stale.length === 0) return { missing: undefined, write: nothing };
  try {
    const indexer = await world.searchIndexers.open();
    return { missing: undefined, write: () => writeYears(stale, indexer, site, known) };
  } catch (error) {
    if (!isFailure(error, 'search-missing')) throw error;
    return { missing: error, write: nothing };
  }
}

async function writeYears(
  stale: readonly SearchYear[],
  indexer: SearchIndexer,
  site: SiteFolder,
  known: KnownYears,
): Promise<void> {
  try {
    for (const entry of stale) {
      const { pages } = entry;
      const files = await indexer.index(pages);
      const digests = files.map(({ path, content }): FileDigest => {
        const address = addresses.searchFile(entry.year, path);
        return [address, site.put(address, content)];
      });
      known.keep(entry, pages, digests);
    }
  } finally {
    await indexer.close();
  }
}

type FileDigest = readonly [path: string, digest: string];

/** The index of a year that an earlier build made, and of what. */
interface KnownYear {
  /** Digest of `SearchYear.key`: equal ones make equal pages. */
  readonly key: string | undefined;
  /** Digest of the pages. They may be equal where the key is not: it holds the day. */
  readonly pages: string;
  readonly files: readonly FileDigest[];
}

class KnownYears {
  readonly #cache: Cache;
  readonly #place: string;

  /** @param place tells the years of one site from those of others */
  constructor(cache: Cache, place: string) {
    this.#cache = cache;
    this.#place = cache.digest(place).slice(0, 16);
  }

  /** Whether the index of these pages stands there unharmed; then it is part of this build. */
  isThere(found: SearchYear, site: SiteFolder): boolean {
    const known = readKept(this.#cache, this.#nameOf(found), this.#program) as KnownYear | undefined;
    if (known === undefined) return false;
    const key = this.#keyOf(found);
    const isSame = (key !== undefined && key === known.key) || this.#digestOf(found.pages) === known.pages;
    if (!isSame || !site.retain(known.files)) return false;
    if (key !== known.key) keep(this.#cache, this.#nameOf(found), this.#program, { ...known, key });
    return true;
  }

  keep(found: SearchYear, pages: SearchYear['pages'], files: readonly FileDigest[]): void {
    const known: KnownYear = { key: this.#keyOf(found), pages: this.#digestOf(pages), files };
    keep(this.#cache, this.#nameOf(found), this.#program, known);
  }

  get #program(): string {
    return this.#cache.digest(this.#cache.program);
  }

  #nameOf({ year }: SearchYear): string {
    return `search-${year}-${this.#place}.json`;
  }

  #keyOf({ key }: SearchYear): string | undefined {
    return key === undefined ? undefined : this.#cache.digest(key);
  }

  #digestOf(pages: SearchYear['pages']): string {
    return this.#cache.digest(JSON.stringify(pages));
  }
}
