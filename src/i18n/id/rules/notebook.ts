import type { notebook as findings } from '../diagnostics/notebook.ts';
import type { RuleTexts } from './rule-text.ts';

export const notebook: RuleTexts<keyof typeof findings> = {
  'matters-arising': {
    title: 'Rekomendasi lama tidak dibahas',
    wants:
      'Rapat berikutnya dari alat kelengkapan yang sama menyebut setiap rekomendasi yang masih terbuka, atau perkembangannya dicatat pada rekomendasi itu.',
    why: 'Tindak lanjut hilang di antara dua rapat. Dengan dibahas pada rapat berikutnya, tidak ada rekomendasi yang terlupakan.',
  },
  'secret-in-public': {
    title: 'Rahasia di buku catatan umum',
    wants:
      'Buku catatan yang dapat disalin siapa saja (visibility: public) tidak memuat rapat tertutup atau rahasia, arsip berkode R atau SR, dan register pengiriman.',
    why: 'Siapa pun yang menyalin buku catatan membaca semua berkasnya beserta riwayatnya; menghapusnya kemudian tidak menariknya kembali.',
  },
  'classification-unknown': {
    title: 'Kode klasifikasi tidak baku',
    wants:
      'Kode klasifikasi arsip terdiri dari tiga angka, lalu bila perlu titik dan angka berikutnya, misalnya "100.1.4".',
    why: 'Menurut Permendagri 83/2022, kode itu menentukan tempat berkas dan lama penyimpanannya.',
  },
  'stakeholder-duplicate': {
    title: 'Dua pihak bernama sama',
    wants:
      'Dalam stakeholders.yaml, kunci setiap pihak hanya dipakai satu kali, dan nama atau singkatannya tidak sama dengan kunci pihak lain.',
    why: 'Bila dua pihak bernama sama, tagihan dan kiriman dapat sampai kepada yang salah.',
  },
  'holidays-missing': {
    title: 'Hari libur satu tahun belum ada',
    wants: 'Untuk setiap tahun yang dipakai tenggat atau jangka waktu, hari liburnya diketahui.',
    why: 'Tanpa daftar itu hari kerja tidak dapat dihitung, dan tenggat pada hari libur tidak ketahuan. Hari libur tidak pernah dianggap kosong diam-diam.',
  },
  'ignore-unused': {
    title: 'Pengecualian tidak terpakai',
    wants: 'Isian ignore hanya menyebut temuan yang memang ada dalam catatan itu.',
    why: 'Pengecualian yang tertinggal akan menutupi kesalahan baru dengan kode yang sama.',
  },
};
