import { describe, expect, it } from 'vitest';
import { noteDocuments } from '../../../src/documents/note-documents.ts';
import { renderNoteDocument } from '../../../src/documents/render-note.ts';
import { documents as english } from '../../../src/i18n/en/documents.ts';
import { assets, internal, noteWith, render, templates, view } from './office.ts';

const usual = {
  number: '100.1.4/18/DPRD',
  secretary: { name: 'Dedi', position: 'Kepala Subbagian Risalah', rank: 'Penata (III/c)', nip: '198001012005011002' },
  chair: { name: 'Nurlaila', position: 'Ketua', nip: '197001012005011001' },
  attendees: [
    { name: 'Budi', organization: 'setda' },
    { name: 'Siti', organization: 'setda', presence: 'daring' },
    { name: 'Tono', organization: 'dinas-pupr', presence: 'sakit' },
    { organization: 'bkad', count: 3 },
    { organization: 'Kecamatan' },
    { name: 'Warga' },
  ],
  decisions: ['Menyetujui jadwal.'],
  recommendations: [
    {
      id: 'R1',
      text: 'Menyusun data.',
      owner: 'bkad',
      supporting: ['setda'],
      deadline: '2026-02-09',
      term: '14 hari kerja',
    },
    { id: 'R2', text: 'Mengadakan pertemuan.', owner: 'komisi-2', status: 'usulan' },
  ],
  distribution: ['setda'],
  attachments: ['attachments/a.pdf', 'attachments/b.pdf'],
};
const body =
  '## Pembukaan\n\nBUKA\n\n## Pembahasan\n\nJalan rusak.\n\n## Kesimpulan\n\nDiperbaiki.\n\n## Penutup\n\nTUTUP\n';
const memorandum = (frontmatter: object, text = '') =>
  render(internal(noteWith({ ...frontmatter }, text)), 'nota-dinas');

const headings = (html: string) =>
  [...html.matchAll(/<h([2-6])>([^<]*)/g)].map(([, level, text]) => `${level} ${text}`);
const rows = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<th scope="row">([^<]*)<\/th><td>(.*?)<\/td>/g)].map(([, label, value]) => [
      label,
      value === line ? '' : value,
    ]),
  );
/** To be filled in by hand. */
const line = '<span class="fill"> </span>';

describe('the memorandum', () => {
  const html = memorandum(usual, body);

  it('is for the office alone', () => {
    expect(noteDocuments['nota-dinas']).toEqual(['internal']);
  });

  it('leaves what nobody knows to be filled in by hand', () => {
    expect(rows(html)).toMatchObject({
      'Yth.': '',
      Dari: 'Kepala Subbagian Risalah',
      Tembusan: 'Sebagaimana tercantum di akhir nota dinas ini',
      Tanggal: '',
      Nomor: '',
      Sifat: '',
      Lampiran: '2 berkas',
      Hal: 'Laporan Rapat Dengar Pendapat: Jalan Sei Batu',
    });
    expect(rows(memorandum({}))).toMatchObject({ Dari: '', Tembusan: '', Lampiran: '' });
    expect(rows(memorandum({ access: 'rahasia' }))).toMatchObject({ Sifat: 'RAHASIA' });
  });

  it('reports in parts, in the order in which a superior reads', () => {
    expect(headings(html)).toEqual([
      '2 1. Dasar',
      '2 2. Pelaksanaan',
      '2 3. Hasil Rapat',
      '3 Pembahasan',
      '3 Keputusan',
      '2 4. Kesimpulan',
      '2 5. Saran Tindak Lanjut',
    ]);
    expect(html).toContain('Catatan rapat nomor 100.1.4/18/DPRD');
    for (const absent of ['BUKA', 'TUTUP']) expect(html).not.toContain(absent);
  });

  it('leaves out empty parts, closes up their numbers, and needs no headings below a single one', () => {
    const always = ['2 1. Dasar', '2 2. Pelaksanaan'];
    expect(headings(memorandum({}))).toEqual(always);
    expect(headings(memorandum({}, '## Pembahasan\n\nTeks.\n'))).toEqual([...always, '2 3. Hasil Rapat']);
    expect(headings(memorandum({ decisions: ['Setuju.'] }))).toEqual([...always, '2 3. Hasil Rapat']);
    const { recommendations } = usual;
    expect(headings(memorandum({ recommendations }))).toEqual([...always, '2 3. Saran Tindak Lanjut']);
  });

  it('counts who came by organization, and none of a cancelled meeting', () => {
    for (const item of [
      'Sekretariat Daerah, 2\u00a0orang',
      'Badan Keuangan dan Aset Daerah, 3\u00a0orang',
      'Kecamatan, rombongan',
      '1 peserta lain',
    ]) {
      expect(rows(html).Peserta).toContain(`<li>${item}</li>`);
    }
    expect(rows(html).Peserta).not.toContain('Dinas Pekerjaan Umum');
    const cancelled = rows(memorandum({ status: 'batal' }));
    expect(cancelled).not.toHaveProperty('Peserta');
    expect(cancelled).not.toHaveProperty('Kehadiran');
  });

  it('asks for approval of the proposals before it names what was agreed', () => {
    const [proposals = '', agreed = ''] = html.split('Rekomendasi rapat berikut');
    expect(proposals).toContain('Kami mengusulkan agar langkah berikut disetujui');
    expect(proposals).toContain('Mengadakan pertemuan.');
    expect(proposals).toContain('Penanggung jawab: Komisi II. Tenggat belum ditetapkan.');
    expect(agreed).toContain(
      'Penanggung jawab: Badan Keuangan dan Aset Daerah. Pendukung: Sekretariat Daerah. Tenggat: 9 Februari 2026 (14 hari kerja).',
    );
    expect(agreed).toContain('Persetujuan atas usulan di atas');
    const settled = memorandum({ recommendations: [usual.recommendations[0]] });
    expect(settled).not.toContain('mengusulkan');
    expect(settled).not.toContain('usulan');
  });

  it('is signed by the secretary, with room where none is known', () => {
    expect(html).toContain('<p class="role">Kepala Subbagian Risalah,</p>');
    expect(html).toContain('NIP 198001012005011002');
    expect(html).not.toContain('197001012005011001');
    expect(memorandum({})).toMatch(/Sekretaris Rapat,<\/p>\s*<div class="person">\s*<p class="blank">/);
    expect(memorandum({ secretary: 'Dedi' })).toContain('<p class="role">Sekretaris Rapat,</p>');
  });

  it('names at its end who gets a copy', () => {
    expect(html).toMatch(/Tembusan disampaikan kepada Yth.:<\/p>\s*<ol>\s*<li>Sekretariat Daerah<\/li>\s*<\/ol>/);
    expect(memorandum({ recommendations: usual.recommendations })).not.toContain('Tembusan disampaikan');
  });

  it('carries the marks of its note', () => {
    const secret = memorandum({ status: 'draf', archive: { security: 'SR' } });
    for (const mark of ['DRAF – BELUM DISAHKAN', 'class="watermark"', 'content: "SANGAT RAHASIA"'])
      expect(secret).toContain(mark);
  });

  it('speaks English on request', () => {
    const input = { ...view, texts: english, edition: internal(noteWith(usual, body)), templates, assets };
    const text = renderNoteDocument('nota-dinas', input);
    for (const part of [
      'MEMORANDUM',
      'Suggested Follow-up',
      'Owner: Komisi II. No deadline set.',
      '2 files',
      '1 other participant',
    ]) {
      expect(text).toContain(part);
    }
  });
});
