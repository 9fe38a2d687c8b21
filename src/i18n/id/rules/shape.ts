import type { shape as findings } from '../diagnostics/shape.ts';
import type { RuleTexts } from './rule-text.ts';

export const shape: RuleTexts<keyof typeof findings> = {
  'field-required': {
    title: 'Isian wajib belum ada',
    wants:
      'Setiap catatan memuat type, title, date, attendees, dan recommendations; setiap rekomendasi memuat text dan owner. Tanpa type, title, atau date temuan ini galat, juga dalam draf.',
    why: 'Tanpa jenis, judul, tanggal, dan peserta, catatan tidak dapat menjadi bukti bahwa rapat berlangsung; tanpa penanggung jawab, rekomendasi tidak dapat ditagih.',
  },
  'field-unknown': {
    title: 'Nama isian tidak dikenal',
    wants: 'Bagian kepala hanya memuat isian yang dikenal, dengan namanya yang baku.',
    why: 'Isian yang salah nama tidak dibaca siapa pun: tempat, tenggat, atau sifat rapat yang Anda kira sudah tertulis sebenarnya kosong.',
  },
  'field-type': {
    title: 'Bentuk isian tidak sesuai',
    wants:
      'Setiap isian berbentuk seperti yang seharusnya: jumlah ditulis dengan angka, peserta sebagai daftar, penanggung jawab satu saja.',
    why: 'Isian yang tidak dapat dihitung atau dicocokkan dikeluarkan dari laporan dan cetakan.',
  },
  'value-unknown': {
    title: 'Nilai isian tidak dikenal',
    wants: 'Isian dengan pilihan tetap, seperti type, status, dan access, berisi salah satu pilihannya.',
    why: 'Status atau sifat yang salah eja dapat membuat catatan tidak terhitung dalam laporan, atau tertutup bagi publik padahal seharusnya terbuka.',
  },
  'date-invalid': {
    title: 'Tanggal salah bentuk atau tidak ada',
    wants: 'Tanggal ditulis tahun-bulan-tanggal dengan angka, misalnya 2026-02-27, dan ada di kalender.',
    why: 'Keterlambatan dihitung dari tanggal. Tanggal seperti 31 Februari atau 3/4/26 tidak dapat dihitung tanpa menebak.',
  },
  'time-invalid': {
    title: 'Jam salah bentuk atau terbalik',
    wants: 'Jam ditulis seperti "09:00", dalam tanda kutip, dan jam selesai tidak lebih awal daripada jam mulai.',
    why: 'Waktu pembukaan dan penutupan termasuk isi pokok catatan rapat; jam yang terbalik melemahkan catatan sebagai bukti.',
  },
  'section-missing': {
    title: 'Bagian isi yang diminta tidak ada',
    wants:
      'Catatan memuat bagian yang diminta untuk jenis rapatnya, masing-masing dengan judul seperti "## Pembahasan".',
    why: 'Pembaca mencari kesimpulan di tempat yang sama pada setiap catatan. Kantor menentukan bagian itu sendiri di catatan.yaml.',
  },
  'heading-level': {
    title: 'Judul bagian memakai satu pagar',
    wants: 'Judul bagian ditulis dengan dua tanda pagar: "## Pembahasan".',
    why: 'Satu tanda pagar berarti judul dokumen, yang sudah ada di isian title; cetakan dan situs tidak boleh punya dua judul.',
  },
};
