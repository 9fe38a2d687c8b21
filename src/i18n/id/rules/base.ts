import type { base as findings } from '../diagnostics/base.ts';
import type { RuleTexts } from './rule-text.ts';

export const base: RuleTexts<keyof typeof findings> = {
  'deadline-moved': {
    title: 'Tenggat berubah tanpa perpanjangan',
    wants:
      'Tenggat dalam catatan final hanya berubah bersama butir extensions yang menyebut dari, ke, kapan, mengapa, dan oleh siapa.',
    why: 'Tenggat yang digeser diam-diam membuat yang terlambat tampak tepat waktu.',
  },
  'recommendation-removed': {
    title: 'Rekomendasi hilang dari catatan final',
    wants:
      'Rekomendasi dalam catatan final tidak dihapus. Yang tidak dapat dikerjakan diberi status tidak-dapat beserta alasannya; yang diteruskan rapat lain diberi status dialihkan.',
    why: 'Catatan yang sudah disahkan adalah janji kepada peserta rapat dan publik; menghapusnya menghapus janji itu.',
  },
  'recommendation-rewritten': {
    title: 'Rekomendasi final diubah',
    wants: 'Isi dan penanggung jawab dalam catatan final hanya berubah bersama butir baru di isian corrections.',
    why: 'Penerima sudah memegang versi yang lama; mereka berhak tahu apa yang berubah, mengapa, dan oleh siapa.',
  },
  'status-reopened': {
    title: 'Rekomendasi dibuka kembali',
    wants:
      'Status selesai, tidak-dapat, atau dialihkan tidak kembali menjadi terbuka tanpa disengaja. Bila memang dibuka kembali, tulis sebabnya di isian updates; peringatannya tetap tampil agar penelaah melihatnya.',
    why: 'Angka penyelesaian yang sudah dilaporkan ikut berubah.',
  },
  'final-reverted': {
    title: 'Catatan final dijadikan draf atau batal',
    wants: 'Catatan yang sudah disahkan tetap final. Perubahan isinya dicatat di isian corrections.',
    why: 'Catatan yang bukan final hilang dari laporan dan situs, padahal sudah diterima dan dipakai orang.',
  },
};
