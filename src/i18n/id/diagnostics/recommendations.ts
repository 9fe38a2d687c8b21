import { longDate, weekdayDate } from '../dates.ts';
import { followUp } from './follow-up.ts';
import type { SentencesOf } from './sentences.ts';

const emptyDirectory =
  'Daftar stakeholders.yaml belum ada atau kosong: buat dahulu, satu baris untuk setiap pihak, misalnya "- {id: dinas-pupr, name: Dinas Pekerjaan Umum}".';

/** How recommendations are written; how they go on stands in `follow-up.ts`. */
export const recommendations: SentencesOf<
  | keyof typeof followUp
  | 'recommendation-id'
  | 'stakeholder-unknown'
  | 'owner-unknown'
  | 'owner-vague'
  | 'deadline-missing'
  | 'deadline-before-meeting'
  | 'deadline-holiday'
  | 'deadline-vague'
  | 'term-mismatch'
  | 'action-vague'
  | 'action-compound'
> = {
  ...followUp,
  'recommendation-id': ({ problem, id, next }) => ({
    message: {
      missing: 'Rekomendasi ini belum bernomor.',
      malformed: `Nomor rekomendasi "${id}" tidak berbentuk R dan angka.`,
      duplicate: `Nomor rekomendasi "${id}" sudah dipakai di atas.`,
    }[problem],
    hint: `Tulis "id: ${next}"; nomor yang sudah dibagikan tidak diubah lagi.`,
  }),
  'stakeholder-unknown': ({ id, suggestion, isDirectoryEmpty }) => ({
    message: `"${id}" tidak ada di daftar stakeholders.yaml.`,
    hint: isDirectoryEmpty
      ? emptyDirectory
      : suggestion === undefined
        ? 'Tulis kunci (id) dari daftar itu, misalnya "dinas-pupr", atau tambahkan dahulu ke daftar.'
        : `Tulis "${suggestion}", bila itu yang dimaksud, atau tambahkan dahulu ke daftar.`,
  }),
  'owner-unknown': ({ id, suggestion, isDirectoryEmpty }) => ({
    message: `Penanggung jawab "${id}" tidak ada di daftar stakeholders.yaml.`,
    hint: isDirectoryEmpty
      ? emptyDirectory
      : suggestion === undefined
        ? 'Tulis kunci (id) dari daftar itu, misalnya "owner: dinas-pupr", atau tambahkan dahulu ke daftar.'
        : `Tulis "owner: ${suggestion}", bila itu yang dimaksud, atau tambahkan dahulu ke daftar.`,
  }),
  'owner-vague': ({ owner }) => ({
    message: `"${owner}" bukan satu penanggung jawab: tidak ada yang dapat ditagih.`,
    hint: 'Pilih satu instansi sebagai owner, misalnya "owner: dinas-pupr", dan tulis yang lain di isian supporting.',
  }),
  'deadline-missing': ({ id }) => ({
    message: `Rekomendasi ${id} belum punya tenggat.`,
    hint: 'Tambahkan tanggal yang disepakati rapat, misalnya "deadline: 2026-02-09"; bila belum disetujui, tulis "status: usulan".',
  }),
  'deadline-before-meeting': ({ deadline, date }) => ({
    message: `Tenggat ${longDate(deadline)} lebih awal daripada rapatnya, ${longDate(date)}.`,
    hint: 'Betulkan tenggat, biasanya tahunnya, atau tanggal rapat di isian date.',
  }),
  'deadline-holiday': ({ deadline, holiday, next }) => ({
    message: `Tenggat ${weekdayDate(deadline)} bukan hari kerja${holiday === undefined ? '' : ` (${holiday})`}.`,
    hint:
      next === undefined
        ? 'Geser ke hari kerja terdekat sesudah rapat.'
        : `Geser ke hari kerja, misalnya "deadline: ${next}" (${weekdayDate(next)}).`,
  }),
  'deadline-vague': ({ words }) => ({
    message: `Waktu dalam rekomendasi ini kabur: "${words}".`,
    hint: 'Hapus kata itu dari text dan tulis tanggalnya di isian deadline, misalnya "deadline: 2026-02-09".',
  }),
  'term-mismatch': ({ term, expected, deadline }) => ({
    message: `Jangka waktu "${term}" jatuh pada ${weekdayDate(expected)}, tetapi tenggat pertama ditulis ${longDate(deadline)}.`,
    hint: `Tulis "deadline: ${expected}", atau betulkan jangka waktunya; hitungan dimulai sehari sesudah rapat atau persetujuan.`,
  }),
  'action-vague': ({ word }) => ({
    message: `"${word}" saja tidak dapat dibuktikan selesai.`,
    hint: 'Sebutkan hasil yang dapat diserahkan, misalnya "Menyusun jadwal pemeliharaan jalan per ruas".',
  }),
  'action-compound': ({ words }) => ({
    message: `Rekomendasi ini memuat lebih dari satu tindakan: ${words}.`,
    hint: 'Pecah menjadi beberapa rekomendasi (R1, R2, …), masing-masing satu tindakan dengan tenggatnya sendiri.',
  }),
};
