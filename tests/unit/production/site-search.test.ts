import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { SearchIndexers } from '../../../src/ports/search-indexer.ts';
import { SiteFolder } from '../../../src/production/site-folder.ts';
import { openSearch } from '../../../src/production/site-search.ts';
import { type SearchPage, unpackPages } from '../../../src/shared/search-page.ts';
import { viewOf } from '../../../src/site/view.ts';
import { createMemoryCache } from '../../support/memory-cache.ts';
import { note, notebookFiles } from '../../support/notebook.ts';
import { createScratch } from '../../support/scratch.ts';
import { siteInput } from '../site/office.ts';

/** An index of two files, which names its pages; what is asked for is kept. */
function fakeIndexers() {
  const indexed: string[][] = [];
  const counts = { opened: 0, closed: 0 };
  const contentOf = (pages: readonly SearchPage[]) => new TextEncoder().encode(JSON.stringify(pages));
  const indexers: SearchIndexers = {
    open: async () => {
      counts.opened += 1;
      return {
        index: async (packed) => {
          const pages = [...unpackPages(packed)];
          indexed.push(pages.map(({ address }) => address));
          return [
            { path: 'pagefind-entry.json', content: contentOf(pages) },
            { path: 'fragment/id_a.pf_fragment', content: contentOf(pages.slice(0, 1)) },
          ];
        },
        close: async () => {
          counts.closed += 1;
        },
      };
    },
  };
  return { indexers, indexed, counts };
}

const notes = {
  '2025-03-04-rapat': note({ date: '2025-03-04', recommendations: '[]' }),
  '2026-01-20-jalan': note(),
  '2026-02-20-pasar': note({ date: '2026-02-20', title: 'Pasar', recommendations: '[]' }),
};

describe('openSearch', () => {
  const scratch = createScratch();
  const cache = createMemoryCache();
  afterEach(() => rmSync(join(scratch.path, 'pagefind'), { recursive: true, force: true }));

  async function build(changes: Readonly<Record<string, string>> = {}, searchIndexers?: SearchIndexers) {
    const fake = fakeIndexers();
    const folder = nodeFiles.folder(scratch.path);
    const site = new SiteFolder(folder, cache, nodeFiles);
    const view = viewOf(siteInput(notebookFiles({ ...notes, ...changes }) as Readonly<Record<string, string>>));
    const world = { cache, searchIndexers: searchIndexers ?? fake.indexers };
    const search = await openSearch(view, site, { world, folder });
    await search.write();
    await site.finish();
    return { ...fake, search, site };
  }
  const years = (addresses: readonly string[][]) => addresses.map(([first = '']) => first.slice('catatan/'.length, 12));

  it('makes an index for each year, and again only for the year that changed', async () => {
    const first = await build();
    expect(first.search.missing).toBeUndefined();
    expect(years(first.indexed)).toEqual(['2026', '2025']);
    expect(first.site.files).toContain('pagefind/2025/fragment/id_a.pf_fragment');
    expect(first.counts).toEqual({ opened: 1, closed: 1 });

    const second = await build();
    expect(second.counts.opened).toBe(0);
    expect(second.site.changed).toEqual([]);
    expect(second.site.files.toSorted()).toEqual(first.site.files.toSorted());

    const third = await build({
      '2025-03-04-rapat': note({ date: '2025-03-04', title: 'Lain', recommendations: '[]' }),
    });
    expect(years(third.indexed)).toEqual(['2025']);
    expect(third.site.changed.every((path) => path.startsWith('pagefind/2025/'))).toBe(true);
  });

  it.each([
    ['was changed', () => writeFileSync(join(scratch.path, 'pagefind/2025/fragment/id_a.pf_fragment'), 'rusak')],
    ['is gone', () => rmSync(join(scratch.path, 'pagefind/2025/fragment/id_a.pf_fragment'))],
  ])('makes the index again of which a file %s', async (_, harm) => {
    await build();
    harm();
    const again = await build();
    expect(years(again.indexed)).toEqual(['2025']);
    expect(again.site.changed).toEqual(['pagefind/2025/fragment/id_a.pf_fragment']);
  });

  it('takes the index of a year away that has no public note any more', async () => {
    await build();
    const { site } = await build({ '2025-03-04-rapat': note({ date: '2025-03-04', status: 'draf' }) });
    expect(site.removed.toSorted()).toEqual([
      'pagefind/2025/fragment/id_a.pf_fragment',
      'pagefind/2025/pagefind-entry.json',
    ]);
  });

  it('says why nothing can be searched', async () => {
    const missing = new Failure('search-missing', { reason: 'tidak ada' });
    const { search } = await build({}, { open: () => Promise.reject(missing) });
    expect(search).toMatchObject({ missing });
  });
});
