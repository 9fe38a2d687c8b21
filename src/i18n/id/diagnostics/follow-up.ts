import { longDate } from '../dates.ts';
import type { SentencesOf } from './sentences.ts';

/** How recommendations go on after the meeting. */
export const followUp: SentencesOf<
  | 'completed-missing'
  | 'completed-before-meeting'
  | 'evidence-missing'
  | 'evidence-not-found'
  | 'reason-missing'
  | 'acceptance-missing'
  | 'successor-unknown'
  | 'verification-missing'
  | 'verified-by-owner'
  | 'extension-gap'
> = {
  'completed-missing': ({ id }) => ({
    message: `Rekomendasi ${id} selesai, tetapi tanggal selesainya belum ditulis.`,
    hint: 'Tambahkan tanggalnya, misalnya "completed: 2026-02-06".',
  }),
  'completed-before-meeting': ({ completed, date }) => ({
    message: `Tanggal selesai ${longDate(completed)} lebih awal daripada rapatnya, ${longDate(date)}.`,
    hint: 'Betulkan isian completed, biasanya tahun atau bulannya.',
  }),
  'evidence-missing': ({ id }) => ({
    message: `Rekomendasi ${id} selesai, tetapi buktinya belum ada.`,
    hint: 'Simpan berkas bukti di folder attachments, lalu tulis misalnya "evidence: [attachments/data-jalan.pdf]".',
  }),
  'evidence-not-found': ({ path, problem }) => ({
    message: {
      missing: `Berkas "${path}" tidak ada di buku catatan.`,
      outside: `Berkas "${path}" berada di luar buku catatan.`,
      folder: `"${path}" adalah folder, bukan berkas.`,
    }[problem],
    hint: 'Simpan berkasnya di folder attachments, lalu tulis letaknya dari folder buku catatan, misalnya "attachments/data-jalan.pdf".',
  }),
  'reason-missing': ({ id }) => ({
    message: `Rekomendasi ${id} tidak dapat dilaksanakan, tetapi alasannya belum ditulis.`,
    hint: 'Tambahkan alasannya, misalnya "reason: {code: perubahan-regulasi, note: Perda sudah dicabut.}".',
  }),
  'acceptance-missing': ({ id, by }) => ({
    message:
      by === undefined
        ? `Belum tertulis siapa yang menerima bahwa rekomendasi ${id} tidak dapat dilaksanakan.`
        : `${by} adalah penanggung jawab rekomendasi ${id}, jadi tidak dapat membebaskan dirinya sendiri.`,
    hint: 'Tambahkan siapa dan kapan, misalnya "accepted: {by: Ketua Komisi II, date: 2026-02-10}".',
  }),
  'successor-unknown': ({ successor, suggestion }) => ({
    message:
      successor === undefined
        ? 'Rekomendasi ini dialihkan, tetapi belum tertulis ke mana.'
        : `Rekomendasi penerus "${successor}" tidak ada di catatan lain yang berlaku.`,
    hint:
      suggestion === undefined
        ? 'Tulis nama catatan dan nomor rekomendasi penerusnya, misalnya "successor: 2026-03-10-rapat-kerja-komisi-ii#R2".'
        : `Tulis "successor: ${suggestion}", bila itu yang dimaksud.`,
  }),
  'verification-missing': ({ id }) => ({
    message: `Rekomendasi ${id} selesai, tetapi belum diverifikasi.`,
    hint: 'Minta pihak selain pemiliknya memeriksa bukti, lalu tulis misalnya "verified: {by: Inspektorat, date: 2026-02-11}".',
  }),
  'verified-by-owner': ({ by }) => ({
    message: `"${by}" memverifikasi pekerjaannya sendiri.`,
    hint: 'Minta pihak lain memeriksa bukti, misalnya "verified: {by: Inspektorat, date: 2026-02-11}".',
  }),
  'extension-gap': ({ expected, found }) => ({
    message: `Rangkaian perpanjangan terputus: di sini ${longDate(found)}, seharusnya ${longDate(expected)}.`,
    hint: `Catat setiap perpanjangan berurutan: from sama dengan tenggat sebelumnya, dan to yang terakhir sama dengan deadline (di sini ${expected}).`,
  }),
};
