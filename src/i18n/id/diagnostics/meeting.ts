import { longDate, weekdayDate, weekdayName } from '../dates.ts';
import type { SentencesOf } from './sentences.ts';

export const meeting: SentencesOf<
  | 'weekday-mismatch'
  | 'meeting-must-be-open'
  | 'attendance-mismatch'
  | 'quorum-not-met'
  | 'date-in-future'
  | 'follows-unknown'
  | 'number-duplicate'
  | 'number-shape'
> = {
  'weekday-mismatch': ({ written, truth }) => ({
    message:
      truth === undefined
        ? `Tertulis "${written}", padahal tanggal itu tidak ada di kalender.`
        : `Tertulis "${written}", padahal ${longDate(truth.date)} adalah hari ${weekdayName(truth.weekday)}.`,
    hint:
      truth === undefined
        ? 'Periksa undangan, lalu betulkan tanggalnya.'
        : `Periksa undangan: tulis "${weekdayDate(truth.date)}", atau betulkan tanggalnya.`,
  }),
  'meeting-must-be-open': ({ type, access }) => ({
    message: `${type} wajib terbuka, tetapi catatan ini bersifat ${access}.`,
    hint: 'Tulis "access: terbuka" (PP 12/2018 Pasal 90), atau betulkan jenis rapatnya.',
  }),
  'attendance-mismatch': ({ declared, counted, atLeast }) => ({
    message: `Jumlah hadir ditulis ${declared}, sedangkan daftar peserta berisi ${atLeast ? 'sedikitnya ' : ''}${counted} orang.`,
    hint: atLeast
      ? 'Cocokkan dengan daftar hadir, lalu tulis jumlah tiap rombongan, misalnya "{organization: dinas-pupr, count: 3}".'
      : `Cocokkan dengan daftar hadir, lalu betulkan daftar peserta atau tulis "attendance: ${counted}".`,
  }),
  'quorum-not-met': ({ present, needed, members, rule }) => ({
    message: `Hadir ${present} dari ${members} anggota, sedangkan kuorum ${rule === '1/2' ? 'lebih dari 1/2' : rule} memerlukan ${needed}.`,
    hint: 'Cocokkan dengan daftar hadir; bila memang tidak kuorum, rapat tidak dapat mengambil keputusan (kosongkan decisions).',
  }),
  'date-in-future': ({ date, today }) => ({
    message: `Catatan sudah final, tetapi tanggal rapatnya ${longDate(date)} belum tiba (hari ini ${longDate(today)}).`,
    hint: 'Betulkan tahunnya di isian date, atau tulis "status: draf" sampai rapat berlangsung.',
  }),
  'follows-unknown': ({ id, suggestion }) => ({
    message: `Rapat sebelumnya "${id}" tidak ada di buku catatan ini.`,
    hint:
      suggestion === undefined
        ? 'Tulis nama berkas catatannya tanpa ".md", misalnya "follows: 2026-01-20-rdp-jalan-rusak".'
        : `Tulis "follows: ${suggestion}", bila itu yang dimaksud.`,
  }),
  'number-duplicate': ({ number, other }) => ({
    message: `Nomor "${number}" sudah dipakai tahun ini oleh ${other}.`,
    hint: 'Periksa buku agenda surat, lalu beri catatan ini nomornya sendiri.',
  }),
  'number-shape': ({ number, pattern }) => ({
    message: `Nomor "${number}" tidak sesuai dengan bentuk nomor kantor ini.`,
    hint: `Tulis seperti nomor pada catatan lain, misalnya "100.1.4/18/DPRD"; bentuknya diatur di catatan.yaml (${pattern}).`,
  }),
};
