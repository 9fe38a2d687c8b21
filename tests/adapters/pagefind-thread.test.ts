import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPagefind } from '../../src/adapters/search/pagefind.ts';
import { openPagefindBeside as inTest } from '../../src/adapters/search/pagefind-thread.ts';
import type { SearchIndexer } from '../../src/ports/search-indexer.ts';
import type { SearchPage } from '../../src/shared/search-page.ts';

/** As installed, where the thread can be started; here in the test its file is none that Node can run. */
const built: string = new URL('../../dist/adapters/search/pagefind-thread.js', import.meta.url).href;
const { openPagefindBeside: installed } = (await import(built)) as { openPagefindBeside: typeof inTest };

const page = (number: number): SearchPage => ({
  address: `catatan/2026-01-${number}/index.html`,
  title: `Rapat ${number}`,
  shown: { jenis: 'Rapat Kerja' },
  filters: { tahun: ['2026'], status: [number % 2 === 0 ? 'proses' : 'selesai'] },
  date: '2026-01-20',
  parts: [{ paragraphs: [`Ruas jalan kata${number}.`] }],
});
const years = [0, 1].map((year) => Array.from({ length: 120 }, (_, number) => page(year * 1000 + number)));

async function indexesOf(indexer: SearchIndexer) {
  try {
    const indexes = [];
    for (const pages of years) indexes.push(await indexer.index(pages));
    return indexes.map((files) => files.map(({ path, content }) => [path, [...content]]));
  } finally {
    await indexer.close();
  }
}

describe('the thread of Pagefind', () => {
  it('is there and answers, so that nothing has to be done without it', async () => {
    const thread = new Worker(new URL('../../dist/workers/index-pages.js', import.meta.url));
    expect(await once(thread, 'message')).toEqual([{ files: [] }]);
    thread.postMessage('close');
    expect(await once(thread, 'exit')).toEqual([0]);
  });
});

describe.each([
  ['on a thread', installed],
  ['where no thread can be had', inTest],
])('Pagefind %s', (_, open) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('makes one index after the other, the same as without', async () => {
    expect(await indexesOf(await open())).toEqual(await indexesOf(await openPagefind()));
  });

  it('fails with a reason where the program does not start', async () => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/tidak/ada/pagefind');
    await expect(open()).rejects.toMatchObject({
      code: 'search-missing',
      params: { reason: expect.stringContaining('ENOENT') },
    });
  });

  it('can be closed without an index', async () => {
    await (await open()).close();
  });
});
