import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Folder } from '../ports/files.ts';
import type { IndexFile, SearchIndexer } from '../ports/search-indexer.ts';
import type { World } from '../ports/world.ts';
import { addresses } from '../site/addresses.ts';
import { type SearchYear, searchPages } from '../site/search-pages.ts';
import type { SiteView } from '../site/view.ts';
import { keep, readKept } from './kept-data.ts';
import type { SiteFolder } from './site-folder.ts';

export interface SiteSearch {
  /** Years that can be searched, newest first; none where no index can be made. */
  readonly years: readonly string[];
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

/** A year whose index is to be made. */
interface StaleYear {
  readonly year: string;
  readonly found: SearchYear;
  /** Digest of the pages and the program. */
  readonly key: string;
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
  const years: string[] = [];
  const stale: StaleYear[] = [];
  const nameOf = (year: string) => `search-${year}-${cache.digest(folder.path).slice(0, 16)}.json`;
  for (const found of searchPages(view)) {
    const { year } = found;
    const key = cache.digest(`${cache.program}\n${JSON.stringify(found.pages)}`);
    const kept = readKept(cache, nameOf(year), key) as [string, string][] | undefined;
    years.push(year);
    if (kept === undefined || !site.retain(kept)) stale.push({ year, found, key });
  }
  const nothing = async () => {};
  if (stale.length === 0) return { years, missing: undefined, write: nothing };
  try {
    const indexer = await world.searchIndexers.open();
    const write = () =>
      writeYears(stale, indexer, site, ({ year, key }, files) => {
        const digests = files.map(({ path, content }) => [path, cache.digest(content)]);
        keep(cache, nameOf(year), key, digests);
      });
    return { years, missing: undefined, write };
  } catch (error) {
    if (!isFailure(error, 'search-missing')) throw error;
    return { years: [], missing: error, write: nothing };
  }
}

async function writeYears(
  stale: readonly StaleYear[],
  indexer: SearchIndexer,
  site: SiteFolder,
  keepYear: (year: StaleYear, files: readonly IndexFile[]) => void,
): Promise<void> {
  try {
    for (const entry of stale) {
      const index = await indexer.index(entry.found.pages);
      const files = index.map(({ path, content }) => ({ path: addresses.searchFile(entry.year, path), content }));
      for (const { path, content } of files) site.put(path, content);
      keepYear(entry, files);
    }
  } finally {
    await indexer.close();
  }
}
