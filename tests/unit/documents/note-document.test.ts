import { describe, expect, it } from 'vitest';
import { buildFontFaces, fontFiles } from '../../../src/documents/fonts.ts';
import { cssString } from '../../../src/documents/page-css.ts';
import { renderNoteDocument } from '../../../src/documents/render-note.ts';
import { assets, internal, noteWith, publicEdition, render, templates, view } from './office.ts';

const nip = '198001012005011002';

/** A note in which everything that the public may not see carries a word of its own. */
const guarded = noteWith(
  {
    chair: { name: 'Nurlaila', position: 'Ketua', rank: 'RAHASIA-PANGKAT', nip },
    place: `Ruang Rapat, telepon 0812-3456-7890`,
    attendees: [
      { name: 'Budi', organization: 'setda', presence: 'dinas-luar' },
      { name: 'RAHASIA-WARGA' },
      { name: 'Ani', organization: 'bkad', position: `Staf NIP ${nip}` },
    ],
    follows: '2026-01-13-tertutup',
    recommendations: [
      {
        id: 'R1',
        text: 'Menyusun data.',
        owner: 'bkad',
        deadline: '2026-02-09',
        evidence: ['attachments/RAHASIA-BUKTI.pdf'],
      },
      { id: 'R2', text: 'RAHASIA-USULAN', owner: 'bkad', status: 'usulan' },
      { id: 'R3', text: 'RAHASIA-BUTIR', owner: 'bkad', deadline: '2026-02-09', public: false },
    ],
    distribution: ['dinas-pupr'],
    attachments: [
      { file: 'attachments/peta.png', title: 'Peta ruas', public: true },
      { file: 'attachments/x.pdf', title: 'RAHASIA-LAMPIRAN' },
    ],
    ignore: [{ rule: 'action-vague', reason: 'RAHASIA-ABAI' }],
  },
  [
    '## Pembahasan',
    '<!-- RAHASIA-KOMENTAR -->',
    'Lihat [catatan lain](2026-01-13-tertutup.md) dan ![RAHASIA-GAMBAR](../attachments/RAHASIA-GAMBAR.png).',
    '![Peta](../attachments/peta.png)',
    'Hubungi budi@contoh.example.',
  ].join('\n\n'),
);
const closed = noteWith({ access: 'tertutup', title: 'RAHASIA-JUDUL' }, '', '2026-01-13-tertutup');

describe('the public edition', () => {
  const html = render(publicEdition(guarded, [closed]));

  it.each([
    'RAHASIA',
    btoa('attachments/RAHASIA-GAMBAR.png'),
    nip,
    '0812',
    'budi@contoh.example',
    'Dinas luar',
    '2026-01-13',
    'Disampaikan kepada',
    'Penata Ruang',
  ])('does not hold %s', (canary) => {
    expect(html).not.toContain(canary);
  });

  it('holds what is public, and says what it is', () => {
    expect(html).toContain('Edisi publik');
    expect(html).toContain('Menyusun data.');
    expect(html).toContain('Peta ruas');
    expect(html).toContain(btoa('attachments/peta.png'));
    expect(html).toContain('Tidak hadir');
    expect(html).toContain('1 usulan yang masih menunggu persetujuan');
  });
});

describe('the internal edition', () => {
  const html = render(internal(guarded));

  it('holds what belongs to the office, but no comment and no progress', () => {
    for (const word of ['RAHASIA-USULAN', 'RAHASIA-BUTIR', 'RAHASIA-WARGA', nip, 'Dinas luar', 'Disampaikan kepada']) {
      expect(html).toContain(word);
    }
    for (const word of ['RAHASIA-KOMENTAR', 'RAHASIA-ABAI', 'RAHASIA-BUKTI']) expect(html).not.toContain(word);
  });

  it('is the same whatever happened after the meeting', () => {
    const item = { id: 'R1', text: 'Menyusun data.', owner: 'bkad' };
    const early = noteWith({ recommendations: [{ ...item, deadline: '2026-02-09' }] });
    const late = noteWith({
      recommendations: [
        {
          ...item,
          deadline: '2026-05-29',
          status: 'selesai',
          completed: '2026-05-01',
          evidence: ['https://contoh.example'],
          impact: 'Jalan baik',
          extensions: [{ from: '2026-02-09', to: '2026-05-29', date: '2026-02-01', reason: 'Hujan', by: 'Ketua' }],
        },
      ],
    });
    expect(render(internal(late))).toBe(render(internal(early)));
  });
});

describe('a document', () => {
  it('escapes everything that the note says', () => {
    const evil = `</title></style><script>alert("x")</script><b>&'`;
    const text = { name: evil, position: evil };
    const html = render(
      internal(
        noteWith(
          {
            title: evil,
            number: evil,
            place: evil,
            session: evil,
            agenda: [evil],
            decisions: [evil],
            chair: { ...text, rank: evil, nip: evil },
            secretary: text,
            attendees: [{ ...text, organization: evil, representing: evil }],
            recommendations: [{ id: evil, text: evil, owner: evil, supporting: [evil], program: evil }],
            distribution: [evil],
            attachments: [{ file: evil, title: evil }],
            corrections: [{ date: '2026-01-21', by: evil, what: evil, reason: evil }],
          },
          `## Bagian\n\n${evil}\n`,
          `2026-01-20-${evil}`,
        ),
      ),
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html.split('</style>')).toHaveLength(2);
    expect(html.split('</title>')).toHaveLength(2);
  });

  it('asks for nothing from anywhere', () => {
    const body =
      '![a](https://contoh.example/a.png) ![b](/etc/passwd) [tautan](https://contoh.example/) [lain](lain.md)';
    const html = render(internal(noteWith({}, body)));
    expect(html).not.toMatch(/src="(?!data:)|url\((?!data:)|@import|<link|<script|<iframe/);
    expect(html).toContain('<a href="https://contoh.example/">tautan</a>');
    expect(html).toContain('lain</p>');
  });

  it('has one first heading, then those of the sections, and names header cells', () => {
    const recommendations = [{ id: 'R1', text: 'A', owner: 'bkad', deadline: '2026-02-09' }];
    const html = render(internal(noteWith({ recommendations, decisions: ['Setuju.'] }, '## Pembukaan\n\nTeks.\n')));
    const headings = [...html.matchAll(/<h(\d)>(?:<[^>]*>)?([^<]*)/g)].map(([, level, text]) => `${level} ${text}`);
    expect(headings).toEqual(['1 CATATAN RAPAT', '2 Peserta Rapat', '2 Pembukaan', '2 Keputusan', '2 Rekomendasi']);
    expect(html).not.toMatch(/<th(?![^>]*scope=)[ >]/);
    expect(html).toContain('<html lang="id">');
    expect(html).toContain('<title>Jalan Sei Batu</title>');
  });

  it('leaves out the sections that have nothing to say', () => {
    const html = render(internal(noteWith({})));
    for (const absent of ['class="body"', 'Keputusan', 'Lampiran', 'Disampaikan', 'Perbaikan', 'watermark"', 'NIP']) {
      expect(html).not.toContain(absent);
    }
  });

  it('carries its marks on every page', () => {
    const draft = render(internal(noteWith({ status: 'draf' })));
    expect(draft).toContain('<div class="watermark" aria-hidden="true">DRAF</div>');
    const secret = render(internal(noteWith({ access: 'rahasia' })));
    expect(secret).toMatch(/@top-center \{ content: "RAHASIA"/);
    expect(secret).toMatch(/@bottom-center \{ content: "RAHASIA" "\\A" "Halaman " counter\(page\)/);
  });

  it.each([
    ['F4', '215mm 330mm'],
    ['folio', '210mm 330mm'],
    ['A4', '210mm 297mm'],
  ] as const)('is set on %s', (paper, size) => {
    const config = { ...view.config, paper };
    const bare = { ...assets, image: () => undefined };
    const input = { ...view, config, edition: internal(noteWith({})), templates, assets: bare };
    const html = renderNoteDocument('catatan', input);
    expect(html).toContain(`size: ${size}`);
    expect(html).not.toContain('<img');
  });

  it('stands sixty attendees, forty recommendations and endless words', () => {
    const attendees = Array.from({ length: 60 }, (_, index) => ({ name: `Peserta ${index + 1}` }));
    const recommendations = Array.from({ length: 40 }, (_, index) => ({
      id: `R${index + 1}`,
      text: 'panjang'.repeat(200),
      owner: 'bkad',
      deadline: '2026-02-09',
    }));
    const html = render(internal(noteWith({ attendees, recommendations })));
    expect(html).toContain('Jumlah hadir: 60 orang.');
    expect(html.match(/<tr><td class="index">/g)).toHaveLength(100);
  });
});

describe('fonts', () => {
  it('are inlined, each file once', () => {
    const asked: string[] = [];
    const css = buildFontFaces((path) => {
      asked.push(path);
      return new Uint8Array(20_000).fill(255);
    });
    expect(asked).toEqual(fontFiles);
    expect(asked).toHaveLength(8);
    expect(css.match(/url\(data:font\/woff2;base64,\/{26666}/g)).toHaveLength(8);
  });
});

describe('a string of CSS', () => {
  it('cannot be ended by what it holds', () => {
    expect(cssString(`a"\\\n</style>é`)).toBe('"a\\22 \\5c \\a \\3c \\2f style\\3e \\e9 "');
  });
});
