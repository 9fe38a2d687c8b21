import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unpackPages } from '../../../src/shared/search-page.ts';
import { searchIndexes, searchIndexNames } from '../../../src/site/search-pages.ts';
import { bodyParagraphs } from '../../../src/site/search-text.ts';
import { viewOf } from '../../../src/site/view.ts';
import { siteInput, siteOf, textOf } from './office.ts';

const known = { surroundings: '', keyOf: () => '' };
const view = viewOf(siteInput());
const pages = [...searchIndexes(view)].flatMap((it) => [...unpackPages(it.pages)]);
const road = pages.find(({ address }) => address === 'catatan/2026-01-20-jalan/index.html');

describe('what can be found', () => {
  it('is every public note, by year, the newest first', () => {
    const years = [...searchIndexes(view)].map(({ name }) => name);
    expect(years).toEqual(searchIndexNames(view));
    expect(years).toEqual(years.toSorted().reverse());
    expect(pages.map(({ address }) => address)).toEqual(view.notes.map(({ id }) => `catatan/${id}/index.html`));
  });

  it('holds nothing that is withheld', () => {
    expect(JSON.stringify(pages)).not.toMatch(/CANARY|canary|198001012005012001/);
  });

  it('is filtered by year, type, owner and status, overdue among them', () => {
    expect(road?.filters).toMatchObject({ indeks: ['2026'], tahun: ['2026'], jenis: ['rdp'] });
    for (const { filters } of pages) {
      expect(Object.keys(filters)).toEqual(['indeks', 'tahun', 'jenis', 'pemilik', 'status']);
      for (const values of Object.values(filters)) expect(new Set(values).size).toBe(values.length);
    }
    const late = view.report.items.filter(({ overdue }) => overdue).map(({ note }) => `catatan/${note.id}/index.html`);
    const found = pages.filter(({ filters }) => filters.status?.includes('terlambat')).map(({ address }) => address);
    expect(new Set(found)).toEqual(new Set(late));
  });

  it('leads to each recommendation that the page shows', () => {
    const note = textOf(siteOf().get('catatan/2026-01-20-jalan/index.html'));
    const anchors = road?.parts.flatMap(({ anchor }) => anchor?.id ?? []) ?? [];
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(note).toContain(` id="${anchor}"`);
    const text = road?.parts.find(({ anchor }) => anchor?.id === 'R1')?.paragraphs.join(' ');
    expect(text).toContain('Menyerahkan data');
  });
});

describe('the indexes of the years', () => {
  const [one] = view.notes;
  /** So many notes a month from 2023-11 on, the newest first. */
  const names = (...months: number[]) => {
    const notes = months.flatMap((count, index) => {
      const date = new Date(Date.UTC(2023, 10 + index, 15)).toISOString().slice(0, 10);
      return Array.from({ length: count }, (_, place) => ({
        ...one,
        id: `${date}-${place}`,
        data: { ...one?.data, date },
      }));
    });
    return searchIndexNames({ notes: notes.reverse() } as never);
  };

  it.each([
    [
      [100, 100, 100, 299],
      ['2024', '2023'],
    ],
    [
      [0, 399, 399, 1, 1],
      ['2024-03', '2024', '2023'],
    ],
    [
      [500, 10, 0, 400, 0, 900, 1],
      ['2024-05', '2024-04', '2024', '2023-12', '2023'],
    ],
  ])('of months with %j notes are %j', (months, expected) => {
    expect(names(...months)).toEqual(expected);
  });

  it('changes its key where its notes are shared out otherwise', () => {
    const [index] = [...searchIndexes(viewOf(siteInput(undefined, { known })))];
    expect(JSON.parse(index?.key ?? '')).toContain(index?.name);
  });
});

describe('bodyParagraphs', () => {
  it.each([
    ['## Pembahasan\n\nRuas *jalan* **rusak**\nberat.', ['Pembahasan', 'Ruas jalan rusak berat.']],
    ['- satu\n- [x] dua\n* tiga', ['satu dua tiga']],
    ['> kutipan\n> lanjut', ['kutipan lanjut']],
    ['[peta](../attachments/peta%20(1).pdf "Judul") dan ![foto](a.png)', ['peta dan foto']],
    ['lihat [ini][a]\n\n[a]: https://contoh.example/rahasia', ['lihat ini', '']],
    ['kata[^1]\n\n[^1]: catatan kaki', ['kata', 'catatan kaki']],
    ['| Ruas | Rusak |\n| --- | ---: |\n| A_B | 3 |', ['Ruas Rusak', 'A_B 3']],
    ['_miring_ `kode` \\*bintang\\*', ['miring kode *bintang*']],
  ])('reads %j as a person does', (markdown, paragraphs) => {
    expect(bodyParagraphs(markdown)).toEqual(paragraphs);
  });
});

describe('the search page', () => {
  const files = siteOf(siteInput(undefined, { searchable: ['2026-2', '2026-1', '2025'] }));
  const page = textOf(files.get('cari/index.html'));

  it('alone may run WebAssembly and fetch', () => {
    expect(page).toMatch(/script-src &#x27;self&#x27; &#x27;wasm-unsafe-eval&#x27;;.*connect-src &#x27;self&#x27;/);
    for (const [path, file] of files) {
      if (path.endsWith('.html') && path !== 'cari/index.html') expect(textOf(file)).not.toMatch(/wasm|connect-src/);
    }
  });

  it('names the years and what occurs in them', () => {
    expect(page).toContain('data-root="../" data-indexes="2026-2 2026-1 2025"');
    const years = [...page.matchAll(/<option value="(20\d\d)"/g)].map(([, year]) => year);
    expect(years).toEqual(['2026', '2025']);
    expect(page).toContain('<option value="rdp" data-label="Rapat Dengar Pendapat">');
    expect(page).toContain('<option value="dinas-pupr" data-label="Dinas PUPR &amp; Tata Ruang">');
  });

  it('without an index says so and runs nothing', () => {
    const without = textOf(siteOf(siteInput(undefined, { searchable: [] })).get('cari/index.html'));
    expect(without).toContain('Situs ini disusun tanpa pencarian');
    expect(without).not.toMatch(/wasm|search\.js|<form/);
    expect(without).toContain('href="../catatan/index.html"');
  });
});

describe('the list of digests', () => {
  const digest = 'a'.repeat(64);
  const digests = [
    { note: '2026-01-20-jalan', document: 'catatan', sha256: digest, state: 'current', code: '3f9a-12cd-88e1' },
    { note: '2026-01-20-jalan', document: 'catatan', sha256: 'b'.repeat(64), state: 'superseded', since: '2026-02-01' },
    { note: '2026-05-05-CANARY', document: 'catatan', sha256: 'c'.repeat(64), state: 'current' },
  ] as const;
  const withdrawn = ['2026-04-04-CANARY'];
  const files = siteOf(siteInput(undefined, { digests, withdrawn }));
  const data = textOf(files.get('data/digests.json'));

  it('tells of public notes alone, as data and as a script', () => {
    const shared = {
      document: 'catatan',
      replacement: null,
      note: { id: '2026-01-20-jalan', title: expect.stringContaining('Jalan'), date: '2026-01-20' },
      url: '../catatan/2026-01-20-jalan/index.html',
      pdf: '../pdf/2026-01-20-jalan.pdf',
    };
    expect(JSON.parse(data)).toMatchObject({
      version: 1,
      asOf: '2026-11-21',
      items: [
        { ...shared, sha256: digest, state: 'current', code: '3f9a-12cd-88e1', since: null },
        { ...shared, sha256: 'b'.repeat(64), state: 'superseded', code: null, since: '2026-02-01' },
      ],
    });
    expect(textOf(files.get('data/digests.js'))).toBe(`globalThis.catatanDigests = ${data.trim()};\n`);
  });

  it('tells a withdrawn note to those alone who know its id', () => {
    expect(JSON.parse(data).withdrawn).toEqual([createHash('sha256').update('2026-04-04-CANARY').digest('hex')]);
    expect(data).not.toContain('CANARY');
  });
});
