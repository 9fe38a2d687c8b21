import type { reading as findings } from '../diagnostics/reading.ts';
import type { RuleTexts } from './rule-text.ts';

export const reading: RuleTexts<keyof typeof findings> = {
  'encoding-invalid': {
    title: 'Berkas bukan teks UTF-8',
    wants: 'Setiap catatan disimpan sebagai teks UTF-8.',
    why: 'Pengodean lain membuat huruf dan tanda baca berubah di komputer lain, sehingga catatan yang sama tidak lagi terbaca sama.',
    told: {
      wrong: 'Berkas disimpan dari Notepad dengan pilihan pengodean "UTF-16 LE" atau "ANSI".',
      right: 'Berkas yang sama disimpan dengan pilihan pengodean "UTF-8".',
    },
  },
  'conflict-marker': {
    title: 'Dua versi belum dipilih',
    wants:
      'Dari dua versi yang bertemu hanya satu yang tinggal, dan baris tandanya (<<<<<<<, =======, >>>>>>>) dihapus.',
    why: 'Selama keduanya tertulis, tidak ada yang tahu isi mana yang benar-benar diputuskan rapat.',
  },
  'file-unreadable': {
    title: 'Berkas tidak dapat dibuka',
    wants:
      'Setiap berkas .md dalam folder tahun adalah catatan yang dapat dibuka dan benar-benar tersimpan di buku catatan ini.',
    why: 'Catatan yang tidak terbaca hilang dari laporan tindak lanjut tanpa ada yang sadar. Pintasan ke luar buku catatan tidak ikut tersimpan bersama riwayatnya.',
    told: {
      wrong: 'Folder "2026/lampiran.md", atau pintasan yang menunjuk ke berkas di komputer lain.',
      right: 'Folder lampiran di "attachments/", dan catatannya sendiri di folder tahun.',
    },
  },
  'frontmatter-missing': {
    title: 'Bagian kepala catatan tidak ada',
    wants:
      'Catatan diawali baris "---", lalu isian kepala (jenis, judul, tanggal, dan seterusnya), lalu baris "---" lagi.',
    why: 'Dari kepala itulah laporan, cetakan, dan situs disusun; tanpa kepala catatan tidak dapat ditindaklanjuti.',
  },
  'frontmatter-unclosed': {
    title: 'Bagian kepala tidak ditutup',
    wants: 'Bagian kepala ditutup dengan baris yang hanya berisi tiga tanda hubung: "---".',
    why: 'Tanpa penutup, isi rapat tercampur dengan isian kepala dan keduanya tidak terbaca.',
  },
  'frontmatter-language': {
    title: 'Ada kata sesudah --- pembuka',
    wants: 'Baris pertama catatan hanya berisi "---", tanpa kata lain.',
    why: 'Pada program lain, kata di situ dapat membuat isi catatan dijalankan sebagai program. Karena itu catatan ditolak sebelum dibaca.',
  },
  'frontmatter-syntax': {
    title: 'Bagian kepala salah tulis',
    wants:
      'Setiap isian ditulis sebagai nama, titik dua, spasi, lalu nilainya. Teks yang memuat titik dua atau tanda khusus diapit tanda kutip.',
    why: 'Satu tanda yang keliru membuat seluruh kepala catatan tidak terbaca, termasuk rekomendasinya.',
  },
  'key-duplicate': {
    title: 'Isian ditulis dua kali',
    wants: 'Setiap isian ditulis satu kali.',
    why: 'Bila ada dua tenggat atau dua penanggung jawab, tidak jelas mana yang berlaku. Yang memutuskan harus notulis, bukan program.',
  },
  'file-too-large': {
    title: 'Berkas terlalu besar atau rumit',
    wants:
      'Satu catatan paling besar 1 MB dan cukup sederhana untuk dibaca dalam 5 detik. Naskah panjang dan tabel besar menjadi lampiran.',
    why: 'Catatan yang ringkas dapat dibaca, dicetak, dan dibandingkan dengan versi sebelumnya; berkas raksasa tidak.',
    told: {
      wrong: 'Seluruh rancangan peraturan daerah (3 MB) disalin ke dalam catatan.',
      right: 'Rancangan itu disimpan di "attachments/raperda.pdf" dan disebut di isian attachments.',
    },
  },
  'file-name': {
    title: 'Nama berkas tidak baku',
    wants:
      'Nama berkas terdiri dari tanggal rapat dan judul singkat dengan huruf kecil, angka, dan tanda hubung. Tanggalnya sama dengan isian date.',
    why: 'Nama itu menjadi nomor rujukan catatan: dipakai dalam tautan, rekomendasi yang dialihkan, dan register pengiriman.',
  },
  'id-duplicate': {
    title: 'Dua catatan bernama sama',
    wants: 'Setiap catatan punya nama berkas sendiri, juga bila foldernya berbeda.',
    why: 'Rujukan seperti 2026-01-20-rapat-jalan#R1 harus menunjuk tepat satu rekomendasi.',
  },
};
