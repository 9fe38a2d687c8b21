import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/notes/note.ts';
import { Gate } from '../../../src/publication/gate.ts';
import { findLeaks, guardedTexts, withheldOf } from '../../../src/publication/leaks.ts';
import { noteWith } from '../documents/office.ts';

const note = noteWith(
  {
    chair: { name: 'Nurlaila', position: 'Ketua', rank: 'Pembina Utama Muda', nip: '198001012005011002' },
    place: 'Ruang Rapat, telepon 0812-3456-7890',
    attendees: [
      { name: 'Budi Santoso', organization: 'setda', presence: 'dinas-luar' },
      { name: 'Warga Yang Mengadu' },
    ],
    recommendations: [
      {
        id: 'R1',
        text: 'Menyusun data ruas.',
        owner: 'bkad',
        deadline: '2026-02-09',
        evidence: ['attachments/bukti.pdf'],
      },
      { id: 'R2', text: 'Memeriksa rekanan pelaksana.', owner: 'bkad', status: 'usulan' },
      { id: 'R3', text: 'Menunda pembayaran termin kedua.', owner: 'bkad', deadline: '2026-02-09', public: false },
    ],
    attachments: [{ file: 'attachments/sketsa.png', title: 'Sketsa rumah saksi' }],
    signed: 'attachments/tertandatangan.pdf',
    archive: { security: 'B', location: 'Lemari besi lantai dua' },
    ignore: [{ rule: 'action-vague', reason: 'Diminta pimpinan' }],
  },
  [
    '## Pembahasan',
    '<!-- jangan dibuka: nama pelapor -->',
    'Rapat **dibuka** oleh ketua. Lihat [berita acara lama](2026-01-13-tertutup.md) dan NIK 6371010101900001.',
    'Warga meminta agar pekerjaan yang terhenti sejak bulan lalu segera diteruskan oleh dinas yang bersangkutan <!-- x --> di sini.',
  ].join('\n\n'),
);
const closed = noteWith({ access: 'tertutup', title: 'Klarifikasi anggota' }, '', '2026-01-13-tertutup');

function withheld(it: Note = note, document: unknown = []) {
  const gate = new Gate({
    noteFiles: [it, closed].map((one) => ({ file: one.file, id: one.id, note: one, findings: [] })),
    stakeholders: [],
  });
  const edition = gate.editionOf(it);
  if (edition === undefined) throw new Error('the note does not pass');
  return withheldOf(it, edition, { others: guardedTexts([closed.id, closed.data.title]), document });
}
const leaks = (...read: readonly string[]) => findLeaks(read, withheld());

describe('findLeaks', () => {
  it.each([
    ['a rank', 'Pembina Utama Muda'],
    ['a NIP', '19800101 200501 1 002'],
    ['a telephone number, written otherwise', '0812 3456 7890'],
    ['a NIK of the body', '6371010101900001'],
    ['who speaks for nobody', 'Warga Yang Mengadu'],
    ['a proposal', 'Memeriksa rekanan pelaksana'],
    ['an item that is not public', 'Menunda pembayaran termin kedua'],
    ['evidence', 'attachments/bukti.pdf'],
    ['the title of an attachment', 'Sketsa rumah saksi'],
    ['the path of the signed copy', 'attachments/tertandatangan.pdf'],
    ['where it is kept', 'Lemari besi lantai dua'],
    ['an accepted finding', 'Diminta pimpinan'],
    ['a comment', 'jangan dibuka: nama pelapor'],
    ['the text of a withheld link', 'berita acara lama'],
    ['the id of a closed note', '2026-01-13-tertutup'],
    ['the title of a closed note', 'Klarifikasi anggota'],
  ])('finds %s', (_, text) => {
    expect(leaks(`Sebelum itu ${text} sesudahnya`)).not.toEqual([]);
  });

  it('finds it in another part of the file', () => {
    expect(leaks('Rapat dibuka', 'Pembina Utama Muda')).toEqual(['Pembina Utama Muda']);
  });

  it.each([
    ['line ends', 'Menunda\npembayaran  termin\r\nkedua.'],
    ['hyphens of a line end', 'Menunda pem-\nbayaran termin kedua.'],
    ['soft hyphens', 'Menunda pem\u00adbayaran ter\u00admin kedua.'],
    ['capitals', 'MENUNDA PEMBAYARAN TERMIN KEDUA'],
    ['ligatures and wide letters', 'Ｍenunda pembayaran termin kedua'],
    ['parted letters', 'M e n u n d a pembayaran termin kedua'],
  ])('is not misled by %s', (_, text) => {
    expect(leaks(text)).toContain('Menunda pembayaran termin kedua.');
  });

  it('finds a long text that the end of a page cuts in two', () => {
    const long = 'Memindahkan pembayaran termin kedua dan ketiga ke tahun anggaran berikutnya tanpa pengumuman.';
    const guarded = noteWith({ recommendations: [{ id: 'R1', text: long, owner: 'bkad', status: 'usulan' }] });
    const cut = `${long.slice(0, 30)} Halaman 1 dari 2 Kode isi abcd ${long.slice(30)}`;
    expect(findLeaks([cut], withheld(guarded))).toEqual([long]);
  });

  it('finds nothing in what the public may read', () => {
    const shown =
      'Jalan Sei Batu Nurlaila Ketua Budi Santoso setda Tidak hadir Menyusun data ruas. Rapat dibuka oleh ketua.';
    expect(
      leaks(shown, 'Warga meminta agar pekerjaan yang terhenti sejak bulan lalu segera diteruskan oleh dinas'),
    ).toEqual([]);
  });

  it('holds nothing for secret that stands in public text too', () => {
    const named = { ...note, body: 'Warga Yang Mengadu menyampaikan klarifikasi anggota dan sketsa rumah saksi.' };
    expect(findLeaks(['Warga Yang Mengadu', 'Klarifikasi anggota', 'Sketsa rumah saksi'], withheld(named))).toEqual([]);
  });

  it('holds nothing for secret that the document says by itself', () => {
    const document = [{ letterhead: ['LEMARI BESI LANTAI DUA'] }, 'Pembina Utama Muda'];
    expect(findLeaks(['Lemari Besi Lantai Dua, Pembina Utama Muda'], withheld(note, document))).toEqual([]);
  });

  it('takes no word of less than six letters for a secret', () => {
    expect(findLeaks(['Hanya satu: ya.'], { texts: guardedTexts(['ya', 'satu', 'Rp1,2']), shown: '' })).toEqual([]);
  });
});
