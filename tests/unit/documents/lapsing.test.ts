import { describe, expect, it } from 'vitest';
import { renderNoteDocument } from '../../../src/documents/render-note.ts';
import { documents as english } from '../../../src/i18n/en/documents.ts';
import { assets, internal, noteWith, publicEdition, render, templates, view } from './office.ts';

const nip = '198001012005011002';
const note = noteWith(
  {
    number: '100.1.4/18/DPRD',
    time: { start: '09:00', end: '11:45' },
    place: 'Ruang Rapat, telepon 0812-3456-7890',
    chair: { name: 'Nurlaila', position: 'Ketua Komisi II', rank: 'RAHASIA-PANGKAT', nip },
    secretary: { name: 'Dedi' },
    agenda: ['ACARA'],
    attendees: [
      { name: 'Budi', organization: 'setda' },
      { name: 'RAHASIA-WARGA' },
      { organization: 'bkad', count: 3, presence: 'izin' },
    ],
    decisions: ['Menyetujui jadwal.'],
    recommendations: [
      {
        id: 'R1',
        text: 'Menyusun data.',
        owner: 'bkad',
        deadline: '2026-02-09',
        status: 'selesai',
        completed: '2026-02-01',
      },
      { id: 'R2', text: 'RAHASIA-USULAN', owner: 'bkad', status: 'usulan' },
      { id: 'R3', text: 'RAHASIA-BUTIR', owner: 'bkad', deadline: '2026-02-09', public: false },
    ],
  },
  '## Pembahasan\n\nPEMBICARAAN\n\n## Kesimpulan\n\n1. Jalan diperbaiki.\n',
);

const headings = (html: string) =>
  [...html.matchAll(/<h(\d)>(?:<[^>]*>)?([^<]*)/g)].map(([, level, text]) => `${level} ${text}`);

describe('the short report', () => {
  const html = render(internal(note), 'lapsing');

  it('holds head, conclusions, decisions, recommendations and the signature of the chair', () => {
    expect(headings(html)).toEqual(['1 LAPORAN SINGKAT', '2 Kesimpulan', '2 Keputusan', '2 Rekomendasi']);
    expect([...html.matchAll(/<th scope="row">([^<]*)/g)].map(([, label]) => label)).toEqual([
      'Jenis dan sifat rapat',
      'Hari, tanggal',
      'Waktu',
      'Tempat',
      'Pimpinan rapat',
      'Kehadiran',
    ]);
    for (const part of [
      'Jumlah hadir: 2 orang; tidak hadir: 3 orang.',
      '<li>Jalan diperbaiki.</li>',
      'Menyetujui jadwal.',
      'Menyusun data.',
      'RAHASIA-USULAN',
      'RAHASIA-PANGKAT',
      `NIP ${nip}`,
    ]) {
      expect(html).toContain(part);
    }
  });

  it('leaves the talk, the other signature and the progress to the note', () => {
    for (const absent of ['PEMBICARAAN', 'ACARA', 'Dedi', '1 Februari 2026', '100.1.4/18/DPRD'])
      expect(html).not.toContain(absent);
  });

  it('shows the public nothing that is withheld', () => {
    const open = render(publicEdition(note), 'lapsing');
    for (const canary of ['RAHASIA', nip, '0812']) expect(open).not.toContain(canary);
    for (const part of [
      'Edisi publik',
      'Jalan diperbaiki.',
      'Menyusun data.',
      'Jumlah hadir: 2 orang',
      '1 usulan yang masih',
    ]) {
      expect(open).toContain(part);
    }
  });

  it('leaves out what the meeting did not come to', () => {
    const bare = render(
      internal(noteWith({ status: 'batal' }, '## Kesimpulan\n\n<!-- Tulis di sini -->\n')),
      'lapsing',
    );
    expect(headings(bare)).toEqual(['1 LAPORAN SINGKAT']);
    expect(bare).toContain('BATAL – RAPAT TIDAK DILANJUTKAN');
    expect(bare).not.toContain('Kehadiran');
    expect(bare).toContain('<p class="blank"></p>');
  });

  it('stands forty recommendations', () => {
    const recommendations = Array.from({ length: 40 }, (_, index) => ({
      id: `R${index + 1}`,
      text: 'panjang'.repeat(200),
    }));
    const long = render(internal(noteWith({ recommendations })), 'lapsing');
    expect(long.match(/<tr><td class="index">R\d+</g)).toHaveLength(40);
    expect(long).not.toMatch(/<th(?![^>]*scope=)[ >]/);
  });

  it('speaks English on request', () => {
    const input = { ...view, texts: english, edition: internal(note), templates, assets };
    const text = renderNoteDocument('lapsing', input);
    for (const part of [
      'SHORT REPORT',
      'Conclusions',
      '<th scope="row">Attendance</th>',
      'Present: 2 persons; absent: 3 persons.',
    ])
      expect(text).toContain(part);
  });
});
