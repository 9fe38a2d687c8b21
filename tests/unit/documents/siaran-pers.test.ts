import { describe, expect, it } from 'vitest';
import { noteDocuments } from '../../../src/documents/note-documents.ts';
import { renderNoteDocument } from '../../../src/documents/render-note.ts';
import { documents as english } from '../../../src/i18n/en/documents.ts';
import { assets, noteWith, publicEdition, render, templates, view } from './office.ts';

const nip = '198001012005011002';
const note = noteWith(
  {
    body: 'komisi-2',
    time: { start: '09:00', end: '11:45' },
    place: 'Ruang Rapat Komisi II',
    chair: { name: 'Nurlaila', position: 'Ketua Komisi II', rank: 'RAHASIA-PANGKAT', nip },
    secretary: { name: 'RAHASIA-PENCATAT', nip },
    attendees: [
      { organization: 'komisi-2', count: 7 },
      { name: 'RAHASIA-PEGAWAI', organization: 'bkad', position: `Staf NIP ${nip}` },
      { name: 'RAHASIA-SAKIT', organization: 'setda', presence: 'sakit' },
      { name: 'RAHASIA-WARGA' },
    ],
    decisions: ['Menyetujui jadwal, telepon 0812-3456-7890.'],
    recommendations: [
      {
        id: 'R1',
        text: 'Menyusun data.',
        owner: 'bkad',
        deadline: '2026-05-29',
        status: 'selesai',
        completed: '2026-05-01',
        extensions: [
          { from: '2026-02-09', to: '2026-05-29', date: '2026-02-01', reason: 'RAHASIA-ALASAN', by: 'Ketua' },
        ],
      },
      { id: 'R2', text: 'RAHASIA-USULAN', owner: 'bkad', status: 'usulan' },
      { id: 'R3', text: 'RAHASIA-BUTIR', owner: 'bkad', deadline: '2026-02-09', public: false },
    ],
    distribution: ['dinas-pupr'],
  },
  '## Pembahasan\n\nRAHASIA-BICARA\n\n## Kesimpulan\n\nJalan diperbaiki. Hubungi budi@contoh.example. <!-- RAHASIA -->\n',
);
const renderWith = (extra: object) =>
  renderNoteDocument('siaran-pers', { ...view, edition: publicEdition(note), templates, assets, ...extra });

describe('the press release', () => {
  const html = render(publicEdition(note), 'siaran-pers');

  it('is for the public alone', () => {
    expect(noteDocuments['siaran-pers']).toEqual(['public']);
  });

  it.each(['RAHASIA', nip, '0812', 'budi@contoh.example', '1 Mei 2026', '29 Mei 2026', 'Penata Ruang'])(
    'does not hold %s',
    (canary) => {
      expect(html).not.toContain(canary);
    },
  );

  it('opens with who held what, where, when and who led it', () => {
    expect(html).toContain('Muara Tirta, 20 Januari 2026');
    expect(html).toContain(
      'Komisi II mengadakan Rapat Dengar Pendapat dengan acara “Jalan Sei Batu” pada Selasa, 20 Januari 2026, ' +
        'pukul 09.00 s.d. 11.45 WIB, bertempat di Ruang Rapat Komisi II. Rapat dipimpin oleh Nurlaila, Ketua Komisi II.',
    );
  });

  it('says of an unknown body, hour, place and chair nothing', () => {
    const bare = render(publicEdition(noteWith({})), 'siaran-pers');
    expect(bare).toContain(
      '<p>Rapat Dengar Pendapat dengan acara “Jalan Sei Batu” diadakan pada Selasa, 20 Januari 2026.</p>',
    );
    expect(bare).not.toContain('<h2>');
  });

  it('counts who came, by organization', () => {
    expect(html).toContain(
      'Rapat dihadiri 9 orang, terdiri atas Komisi II, 7\u00a0orang; Badan Keuangan dan Aset Daerah, 1\u00a0orang; 1 peserta lain.',
    );
    const delegations = noteWith({ attendees: [{ name: 'Budi', organization: 'setda' }, { organization: 'bkad' }] });
    expect(render(publicEdition(delegations), 'siaran-pers')).toContain(
      'Rapat dihadiri sekurang-kurangnya 2 orang, terdiri',
    );
    expect(render(publicEdition(noteWith({ attendees: [] })), 'siaran-pers')).not.toContain('dihadiri');
  });

  it('tells conclusions, decisions and recommendations with the first deadline', () => {
    const headings = [...html.matchAll(/<h(\d)>(?:<[^>]*>)?([^<]*)/g)].map(([, level, text]) => `${level} ${text}`);
    expect(headings).toEqual(['1 SIARAN PERS', '2 Kesimpulan', '2 Keputusan', '2 Rekomendasi']);
    expect(html).toContain('Jalan diperbaiki.');
    expect(html).toContain('Menyetujui jadwal');
    expect(html).toMatch(
      /<li>Menyusun data\. <span[^>]*>Penanggung jawab: Badan Keuangan dan Aset Daerah\. Tenggat: 9 Februari 2026\.</,
    );
  });

  it('says where to read on and whom to ask', () => {
    expect(html).toMatch(/Narahubung:<\/strong> Sekretariat DPRD Kabupaten Muara Tirta, Jalan Dermaga Raya Nomor 1/);
    expect(html).not.toContain('selengkapnya');
    const address = 'https://contoh.example/catatan/2026-01-20-rapat/';
    expect(renderWith({ siteAddress: 'https://contoh.example' })).toContain(`<a href="${address}">${address}</a>`);
  });

  it('speaks English on request', () => {
    const text = renderWith({ texts: english });
    for (const part of [
      'PRESS RELEASE',
      'Komisi II held',
      'chaired by Nurlaila, Ketua Komisi II',
      'Present: 9 persons: Komisi II',
    ]) {
      expect(text).toContain(part);
    }
  });
});
