import { describe, expect, it } from 'vitest';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { site as englishTexts } from '../../../src/i18n/en/site.ts';
import { noteKey } from '../../../src/site/page-key.ts';
import { viewOf } from '../../../src/site/view.ts';
import { note, notebookFiles } from '../../support/notebook.ts';
import { hostileFiles } from './data-office.ts';
import { siteInput, siteOf, textOf } from './office.ts';

const first = '2026-01-20-pertama';
const second = '2026-03-10-kedua';
const closed = '2026-04-07-tertutup';

const notes = {
  [first]: note({
    title: 'Rapat pertama',
    recommendations: `
  - {id: R1, text: Tepat waktu., owner: bkad, deadline: 2026-02-09, status: selesai, completed: 2026-02-09}
  - {id: R2, text: Terlambat selesai., owner: bkad, deadline: 2026-02-09, status: selesai, completed: 2026-02-21}
  - id: R3
    text: Dipindahkan.
    owner: bkad
    deadline: 2026-03-09
    status: selesai
    completed: 2026-03-01
    extensions: [{from: 2026-02-09, to: 2026-03-09, date: 2026-02-04, reason: Hujan., by: KANARI Budi Santoso}]
  - {id: R4, text: Ke rapat kedua., owner: bkad, deadline: 2026-02-20, status: dialihkan, successor: ${second}#R1}
  - {id: R5, text: Ke tempat tertutup., owner: bkad, deadline: 2026-02-20, status: dialihkan, successor: ${closed}#R1}
  - id: R6
    text: Semula usulan.
    owner: bkad
    deadline: 2026-11-30
    approved: {by: Ketua Komisi II, date: 2026-02-03}
    updates: [{date: 2026-02-05, by: "KANARI Budi Santoso, staf", note: Ditinjau.}]
  - id: R7
    text: Semula usulan juga.
    owner: bkad
    deadline: 2026-11-30
    approved: {by: KANARI Siti, date: 2026-02-03}`,
    corrections: '[{date: 2026-02-02, by: KANARI Budi, what: Salah tulis., reason: Salah dengar.}]',
  }),
  [second]: note({
    title: 'Rapat kedua',
    date: '2026-03-10',
    recommendations: '[{id: R1, text: Lanjutan., owner: bkad, deadline: 2026-12-01}]',
  }),
  [closed]: note({
    title: 'KANARI judul',
    date: '2026-04-07',
    access: 'tertutup',
    recommendations: '[{id: R1, text: KANARI, owner: bkad, deadline: 2026-12-01}]',
  }),
};

const site = siteOf(siteInput(notebookFiles(notes) as Record<string, string>));
const page = (path: string) => textOf(site.get(path));
const itemOf = (id: string, label: string, files = site) => {
  const html = textOf(files.get(`catatan/${id}/index.html`));
  return new RegExp(`<article class="item" id="${label}"[\\s\\S]*?</article>`).exec(html)?.[0] ?? '';
};

describe('what the site says of a recommendation', () => {
  it('where it was continued, and where it came from', () => {
    expect(itemOf(first, 'R4')).toContain(
      `<dt>Dilanjutkan sebagai</dt><dd><a href="../${second}/index.html#R1">Rapat kedua</a>`,
    );
    expect(itemOf(second, 'R1')).toContain(
      `<dt>Lanjutan dari</dt><dd><a href="../${first}/index.html#R4">Rapat pertama</a> <span class="source">${first}#R4</span>`,
    );
  });

  it('not where it came from or went, when the public may not know', () => {
    expect(itemOf(first, 'R5')).toContain(
      '<dt>Dilanjutkan sebagai</dt><dd>rekomendasi yang tidak termasuk catatan publik',
    );
    const hidden = {
      ...notes,
      [first]: notes[first].replace('status: final', 'status: final\narchive: {security: T}'),
    };
    const other = siteOf(siteInput(notebookFiles(hidden) as Record<string, string>));
    expect(itemOf(second, 'R1', other)).not.toMatch(/Lanjutan dari|pertama/);
  });

  it('of its page, when the note that it came from is called otherwise', () => {
    const known = { surroundings: '', keyOf: ({ id }: { id: string }) => id };
    const keyIn = (files: typeof notes) => {
      const view = viewOf(siteInput(notebookFiles(files) as Record<string, string>, { known }));
      return noteKey(view.noteWith(second) ?? ([] as never), view);
    };
    const renamed = { ...notes, [first]: notes[first].replace('Rapat pertama', 'Rapat yang mula-mula') };
    expect(keyIn(renamed)).not.toBe(keyIn(notes));
  });

  it('does not promise that what was carried over is counted where nobody can look', () => {
    expect(page('tentang/index.html')).toContain('bila tidak, tidak dihitung di situs ini');
  });

  it('how long after its deadline it was completed, on every page', () => {
    const late = '12 hari setelah tenggat';
    expect(itemOf(first, 'R2')).toContain(`<dt>Selesai</dt><dd>21 Februari 2026, ${late}</dd>`);
    expect(itemOf(first, 'R2')).toContain(`Selesai, ${late}</p>`);
    expect(itemOf(first, 'R1')).not.toContain('setelah tenggat');
    expect(itemOf(first, 'R3')).toContain('20 hari setelah tenggat pertama');
    for (const path of ['pers/index.html', 'tindak-lanjut/index.html', 'pemilik/bkad/index.html']) {
      expect(page(path).match(/\d+ hari setelah tenggat(?: pertama)?/g), path).toEqual(
        expect.arrayContaining([late, '20 hari setelah tenggat pertama']),
      );
    }
    expect(page('index.html')).toContain('Tidak ada rekomendasi yang terlambat.');
  });

  it('who approved a proposal, and when it began to bind', () => {
    const life = itemOf(first, 'R6');
    expect(life).not.toContain('Ditetapkan dalam rapat');
    expect(life).toMatch(/datetime="2026-01-20"[\s\S]*?Diusulkan dalam rapat</);
    expect(life).toMatch(
      /datetime="2026-02-03"[\s\S]*?Disetujui oleh Ketua Komisi II, dengan tenggat 30 November 2026</,
    );
    expect(itemOf(first, 'R7')).toContain('>Disetujui, dengan tenggat 30 November 2026<');
    expect(itemOf(first, 'R1')).toContain('Ditetapkan dalam rapat dengan tenggat');
  });

  it('no name of a person who did something, in no file', () => {
    for (const file of site.values()) {
      if (!('copyOf' in file) && !file.path.endsWith('.woff2')) expect(textOf(file), file.path).not.toContain('KANARI');
    }
    expect(itemOf(first, 'R6')).toContain('<p class="life-what">Perkembangan dicatat</p><p>Ditinjau.</p>');
    expect(itemOf(first, 'R3')).toContain('>Tenggat dipindahkan dari 9 Februari 2026 ke 9 Maret 2026<');
    expect(page(`catatan/${first}/index.html`)).toContain('<p class="source">2 Februari 2026</p><p>Salah tulis.</p>');
  });

  it('nothing that turns the direction of writing, in no file', () => {
    for (const file of siteOf(siteInput(hostileFiles)).values()) {
      if ('copyOf' in file || file.path.endsWith('.woff2')) continue;
      expect(textOf(file), file.path).not.toMatch(/\p{Bidi_Control}|&#x?0*(?:202e|8238);/iu);
    }
  });

  it('the same in English', () => {
    const changes = { texts: englishTexts, catalogue: english };
    const files = siteOf(siteInput(notebookFiles(notes) as Record<string, string>, changes));
    expect(itemOf(first, 'R2', files)).toContain('12 days after the deadline');
    expect(itemOf(first, 'R7', files)).toContain('>Approved, due 30 November 2026<');
    expect(itemOf(second, 'R1', files)).toContain('<dt>Continued from</dt>');
  });
});
