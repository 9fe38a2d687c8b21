import { longDate } from '../dates.ts';
import type { SentencesOf } from './sentences.ts';

const day = (date: string) => (date === '–' ? 'tanpa tenggat' : longDate(date));

/** What a change does to the record. */
export const base: SentencesOf<
  'deadline-moved' | 'recommendation-removed' | 'recommendation-rewritten' | 'status-reopened' | 'final-reverted'
> = {
  'deadline-moved': ({ ref, from, to }) => ({
    message: `Tenggat ${ref} berubah dari ${day(from)} menjadi ${day(to)} tanpa catatan perpanjangan.`,
    hint: `Kembalikan tenggatnya, atau tulis alasannya di isian extensions: {from: ${from}, to: ${to}, date: …, reason: …, by: …}.`,
  }),
  'recommendation-removed': ({ ref }) => ({
    message: `${ref} hilang dari catatan yang sudah disahkan.`,
    hint: 'Kembalikan. Yang tidak dapat dikerjakan diberi status tidak-dapat beserta alasannya; yang diteruskan rapat lain diberi status dialihkan.',
  }),
  'recommendation-rewritten': ({ ref, field, before }) => ({
    message: `${{ text: 'Isi', owner: 'Penanggung jawab', completed: 'Tanggal selesai' }[field]} ${ref} berubah sesudah catatan disahkan; semula "${before}".`,
    hint: 'Kembalikan, atau catat perbaikannya di isian corrections: {date: …, by: …, what: …, reason: …}.',
  }),
  'status-reopened': ({ ref, from, to }) => ({
    message: `Status ${ref} kembali dari ${from} menjadi ${to}.`,
    hint: 'Pastikan memang dibuka kembali, dan tulis sebabnya di isian updates.',
  }),
  'final-reverted': ({ id, status }) => ({
    message: `Catatan ${id} yang sudah disahkan diubah menjadi ${status}.`,
    hint: 'Kembalikan status: final. Perubahan isi sesudah disahkan dicatat di isian corrections.',
  }),
};
