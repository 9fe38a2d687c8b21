import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decode, encode } from '../../src/adapters/search/cbor.ts';
import { openPagefind } from '../../src/adapters/search/pagefind.ts';
import type { IndexFile } from '../../src/ports/search-indexer.ts';
import { packPages, type SearchPage } from '../../src/shared/search-page.ts';

const page = (number: number): SearchPage => ({
  address: `catatan/2026-01-${number}/index.html`,
  title: `Rapat "${number}" <jalan>`,
  shown: { jenis: 'Rapat Kerja: a, b', iso: '2026-01-20' },
  filters: {
    jenis: [`jenis, ${number % 7}: x`],
    pemilik: [`p${number % 5}`, `p${5 + (number % 4)}`],
    status: ['belum', 'proses', 'selesai', 'terlambat'].slice(0, 1 + (number % 4)),
  },
  date: `2026-01-${10 + (number % 20)}`,
  parts: [
    { paragraphs: [`Isi & kata${number} </p><script>`] },
    { anchor: { id: 'R1', label: 'R1' }, paragraphs: ['Memperbaiki ruas jalan.'] },
  ],
});
const pages = Array.from({ length: 300 }, (_, number) => page(number));

async function indexOf(content: readonly SearchPage[]): Promise<readonly IndexFile[]> {
  const indexer = await openPagefind();
  try {
    return await indexer.index(packPages(content));
  } finally {
    await indexer.close();
  }
}

const text = ({ content }: IndexFile) => new TextDecoder().decode(gunzipSync(content)).slice('pagefind_dcd'.length);

describe('openPagefind', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('makes the same files of the same pages', async () => {
    const [first, second] = [await indexOf(pages), await indexOf(pages)];
    expect(first.map(({ path }) => path)).toEqual(second.map(({ path }) => path));
    expect(first).toEqual(second);
  });

  it('keeps of a page what was given, word by word, and nothing of its own interfaces', async () => {
    const files = await indexOf([page(1)]);
    expect(files.map(({ path }) => path.replace(/id_\w+/, '*'))).toEqual([
      'filter/*.pf_filter',
      'filter/*.pf_filter',
      'filter/*.pf_filter',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.id.pagefind',
    ]);
    const [fragment] = files.filter(({ path }) => path.endsWith('.pf_fragment'));
    expect(fragment && JSON.parse(text(fragment))).toMatchObject({
      url: 'catatan/2026-01-1/index.html',
      content: 'Rapat "1" <jalan> Isi & kata1 </p><script> R1. Memperbaiki ruas jalan.',
      meta: { title: 'Rapat "1" <jalan>', jenis: 'Rapat Kerja: a, b' },
      filters: { jenis: ['jenis, 1: x'], pemilik: ['p1', 'p6'] },
      anchors: [{ id: 'R1', text: 'R1' }],
    });
  });

  it('names every file by what names it', async () => {
    const files = await indexOf(pages);
    const paths = new Set(files.map(({ path }) => path));
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const { hash } = JSON.parse(new TextDecoder().decode(entry?.content)).languages.id;
    const meta = files.find(({ path }) => path === `pagefind.${hash}.pf_meta`);
    expect(meta).toBeDefined();
    const [, , , filters] = decode(gunzipSync(meta?.content ?? new Uint8Array()).subarray(12)) as [
      ...[string, unknown, unknown],
      [string, string][],
    ];
    expect(filters.map(([name]) => name)).toEqual(['jenis', 'pemilik', 'status']);
    for (const [, filter] of filters) expect(paths.has(`filter/${filter}.pf_filter`)).toBe(true);
  });

  it('fails with a reason where the program does not start', async () => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/tidak/ada/pagefind');
    await expect(openPagefind()).rejects.toMatchObject({
      code: 'search-missing',
      params: { reason: expect.stringContaining('ENOENT') },
    });
  });

  it('starts again after it failed', async () => {
    expect(await indexOf([page(2)])).not.toHaveLength(0);
  });
});

describe('CBOR', () => {
  it.each([
    [[0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000]],
    [['', 'é—\u{1F600}', 'x'.repeat(300), ['a', [1, []]]]],
    [Array.from({ length: 70_000 }, (_, index) => index)],
  ])('is read as it was written', (data) => {
    expect(decode(encode(data))).toEqual(data);
  });

  it('that Pagefind does not write is refused', () => {
    expect(() => decode(Uint8Array.of(0xf6))).toThrow('unexpected CBOR');
    expect(() => decode(Uint8Array.of(0x9f))).toThrow('unexpected CBOR');
  });
});
