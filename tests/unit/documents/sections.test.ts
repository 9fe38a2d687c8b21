import { describe, expect, it } from 'vitest';
import { conclusionsOf, discussionOf, sectionsOf } from '../../../src/documents/sections.ts';

describe('the sections of a body', () => {
  it('are cut at headings of the first two levels, with what stands before them', () => {
    const body =
      'Awal.\n\n# Pembukaan\n\nBuka.\n\n## II. Pembahasan:\n\nTeks.\n\n### Anggaran\n\nPagu.\n\nPenutup\n---\n\nTutup.\n';
    expect(sectionsOf(body)).toEqual([
      { title: '', markdown: 'Awal.' },
      { title: 'Pembukaan', markdown: 'Buka.' },
      { title: 'Pembahasan', markdown: 'Teks.\n\n### Anggaran\n\nPagu.' },
      { title: 'Penutup', markdown: 'Tutup.' },
    ]);
  });

  it('are not cut where a heading is only quoted or shown as code', () => {
    const body = '## Pembahasan\n\n```\n## Kesimpulan\n```\n\n> ## Penutup\n';
    expect(sectionsOf(body).map(({ title }) => title)).toEqual(['Pembahasan']);
  });

  it('take along what their links and footnotes lead to', () => {
    const body =
      '## Kesimpulan\n\nLihat [aturan][a][^1].\n\n## Penutup\n\nTutup.\n\n[a]: https://contoh.example/\n\n[^1]: Pasal 3.\n';
    expect(conclusionsOf(body)).toBe('Lihat [aturan][a][^1].\n\n[a]: https://contoh.example/\n\n[^1]: Pasal 3.');
  });

  it('do not exist without text', () => {
    expect(sectionsOf('')).toEqual([]);
    expect(sectionsOf('## Pembahasan\n\n## Kesimpulan\n')).toEqual([]);
  });
});

describe('the conclusions', () => {
  it.each(['## Kesimpulan', '## 4. KESIMPULAN', '# Kesimpulan:', 'Kesimpulan\n---'])('stand below %j', (heading) => {
    expect(conclusionsOf(`## Pembahasan\n\nTeks.\n\n${heading}\n\nSetuju.\n\n## Penutup\n\nTutup.\n`)).toBe('Setuju.');
  });

  it('are empty where there are none', () => {
    expect(conclusionsOf('## Pembahasan\n\nTeks.\n\n### Kesimpulan\n\nBukan.\n')).toBe('');
  });
});

describe('the discussion', () => {
  const titles = (...sections: string[]) =>
    discussionOf(sections.map((title) => `## ${title}\n\nTeks.\n`).join('\n')).map(({ title }) => title);

  it('is what stands between the opening and the conclusions, whatever it is called', () => {
    expect(titles('Pembukaan', 'Tindak Lanjut', 'Paparan Dinas', 'Kesimpulan', 'Penutup', 'Catatan Redaksi')).toEqual([
      'Tindak Lanjut',
      'Paparan Dinas',
    ]);
    expect(titles('Pembukaan', 'Tanya Jawab', 'Penutup')).toEqual(['Tanya Jawab']);
  });

  it('is found by its name after the conclusions too, and is all of a body without headings', () => {
    expect(titles('Kesimpulan', 'Pembahasan', 'Penutup')).toEqual(['Pembahasan']);
    expect(discussionOf('Rapat dibatalkan.')).toEqual([{ title: '', markdown: 'Rapat dibatalkan.' }]);
  });
});
