import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPagefind } from '../../src/adapters/search/pagefind.ts';
import { openPagefindBeside as inTest } from '../../src/adapters/search/pagefind-thread.ts';
import type { SearchIndexer } from '../../src/ports/search-indexer.ts';
import { packPages, type SearchPage } from '../../src/shared/search-page.ts';
import { createScratch } from '../support/scratch.ts';

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
    for (const pages of years) indexes.push(await indexer.index(packPages(pages)));
    return indexes.map((files) => files.map(({ path, content }) => [path, [...content]]));
  } finally {
    await indexer.close();
  }
}

function pagefindProgram(): string {
  const [program = ''] = readdirSync('node_modules/@pagefind', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /pagefind_extended(?:\.exe)?$/.test(path),
  );
  return resolve('node_modules/@pagefind', program);
}

describe('the thread of Pagefind', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is there and answers, so that nothing has to be done without it', async () => {
    const thread = new Worker(new URL('../../dist/workers/index-pages.js', import.meta.url));
    expect(await once(thread, 'message')).toEqual(['ready']);
    thread.postMessage('close');
    expect(await once(thread, 'exit')).toEqual([0]);
  });

  it.skipIf(process.platform === 'win32')('makes an index although the program dies without a word', async () => {
    const { path } = createScratch();
    const program = join(path, 'pagefind');
    const stopped = join(path, 'stopped');
    // Stops once it runs, and is killed a while later with all that it was given still before it; works the second time.
    const script = `#!/bin/sh
[ -e '${stopped}' ] && exec '${pagefindProgram()}' "$@"
exec 3<&0
'${pagefindProgram()}' "$@" <&3 3<&- &
exec 3<&- <&-
sleep 0.5
kill -STOP $!
: > '${stopped}'
sleep 1
kill -KILL $!
`;
    writeFileSync(program, script);
    chmodSync(program, 0o755);
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
    const indexer = await installed();
    while (!existsSync(stopped)) await setTimeout(20);
    const [pages = []] = years;
    expect((await indexer.index(packPages(pages))).length).toBeGreaterThan(pages.length);
    await indexer.close();
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
