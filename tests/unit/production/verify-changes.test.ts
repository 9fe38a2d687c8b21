import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { changesBetween } from '../../../src/production/verify-changes.ts';
import { directory, noteWith } from '../documents/office.ts';

const item = (changes = {}) => ({
  id: 'R1',
  text: 'Menyusun data.',
  owner: 'bkad',
  deadline: '2026-02-09',
  ...changes,
});
const before = { place: 'Ruang Komisi', decisions: ['Menyetujui pagu.'], recommendations: [item()] };
const changes = (after: object, body = 'Isi.') =>
  changesBetween(noteWith(before, 'Isi.\n'), noteWith({ ...before, ...after }, body), directory, catalogue);

describe('changesBetween', () => {
  it.each<[string, object, string[]]>([
    ['the title', { title: 'Jalan baru' }, ['Judul: "Jalan Sei Batu" menjadi "Jalan baru".']],
    ['the head', { place: 'Aula', number: '1/2/DPRD' }, ['Kepala catatan: Nomor, Tempat.']],
    ['who was there', { attendance: 3 }, ['Daftar hadir.']],
    [
      'decisions',
      { decisions: ['Menolak pagu.'] },
      ['Keputusan ditambahkan: "Menolak pagu.".', 'Keputusan dihapus: "Menyetujui pagu.".'],
    ],
    [
      'recommendations',
      { recommendations: [item({ text: 'Menyusun peta.', owner: 'dinas-pupr' }), item({ id: 'R2' })] },
      [
        'R1, isi: "Menyusun data." menjadi "Menyusun peta.".',
        'R1, penanggung jawab: Badan Keuangan dan Aset Daerah menjadi Dinas Pekerjaan Umum dan Penataan Ruang.',
        'R2 ditambahkan: "Menyusun data.".',
      ],
    ],
    ['a recommendation less', { recommendations: [] }, ['R1 dihapus: "Menyusun data.".']],
    [
      'a first deadline',
      { recommendations: [item({ deadline: undefined, status: 'usulan' })] },
      [
        'R1, tenggat pertama: 9 Februari 2026 menjadi tidak ada.',
        'R1: pendukung, program, jangka waktu, atau keterangan lain.',
      ],
    ],
    ['receivers', { distribution: ['setda'] }, ['Daftar penerima atau lampiran.']],
  ])('tells of %s', (_, after, told) => {
    expect(changes(after)).toEqual(told);
  });

  it('tells of the discussion', () => {
    expect(changes({}, 'Isi lain.')).toEqual(['Isi pembahasan.']);
  });

  it('says nothing of progress and of a deadline that was moved', () => {
    const extensions = [{ from: '2026-02-09', to: '2026-03-09', date: '2026-02-01', reason: 'Banjir', by: 'Ketua' }];
    const moved = item({ deadline: '2026-03-09', extensions, status: 'proses' });
    expect(changes({ recommendations: [moved] })).toEqual([catalogue.verify.changes.other]);
  });
});
