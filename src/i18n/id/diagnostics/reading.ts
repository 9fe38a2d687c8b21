import type { DiagnosticParams, YamlProblem } from '../../../diagnostics/codes.ts';
import type { Sentences, SentencesOf } from './sentences.ts';

/** Mistakes that keep a file, or its head, from being read. */
export const reading: SentencesOf<
  | 'encoding-invalid'
  | 'conflict-marker'
  | 'file-unreadable'
  | 'frontmatter-missing'
  | 'frontmatter-unclosed'
  | 'frontmatter-language'
  | 'frontmatter-syntax'
  | 'key-duplicate'
  | 'file-too-large'
  | 'file-name'
  | 'id-duplicate'
> = {
  'encoding-invalid': ({ encoding }) => ({
    message: {
      'utf-16': 'Berkas ini disimpan sebagai Unicode (UTF-16), bukan UTF-8.',
      binary: 'Berkas ini memuat isi yang bukan teks, seperti pada berkas Word atau PDF.',
      unknown: 'Berkas ini bukan teks UTF-8, jadi hurufnya tidak dapat dibaca.',
    }[encoding],
    hint:
      encoding === 'binary'
        ? 'Bila ini dokumen lain, pindahkan ke folder attachments; bila catatan, ambil kembali dari cadangan atau riwayat git.'
        : 'Buka di penyunting teks, pilih Simpan Sebagai, lalu pilih pengodean (encoding) UTF-8.',
  }),
  'conflict-marker': ({ marker }) => ({
    message: `Ada tanda bentrok "${marker}": dua orang mengubah bagian yang sama dan keduanya masih tertulis.`,
    hint: 'Pilih isi yang benar, lalu hapus baris yang diawali <<<<<<<, =======, dan >>>>>>>.',
  }),
  'file-unreadable': ({ reason }) => unreadable[reason],
  'frontmatter-missing': () => ({
    message: 'Bagian kepala catatan tidak ada.',
    hint: 'Awali berkas dengan baris "---", lalu isian seperti "title: Rapat Kerja Komisi II", lalu baris "---" lagi.',
  }),
  'frontmatter-unclosed': ({ found }) => ({
    message:
      found === undefined
        ? 'Bagian kepala catatan dibuka dengan "---" tetapi tidak ditutup.'
        : `Bagian kepala catatan harus ditutup dengan "---" saja, bukan "${found}".`,
    hint: 'Tulis baris "---" tepat di bawah isian terakhir, sebelum isi catatan dimulai.',
  }),
  'frontmatter-language': ({ language }) => ({
    message: `Ada kata "${language}" sesudah "---" di baris pertama.`,
    hint: 'Hapus kata itu: baris pertama hanya berisi "---".',
  }),
  'frontmatter-syntax': ({ problem }, file) => {
    const [message, hint] = (file === 'settings' ? settingsSyntax[problem] : undefined) ?? syntax[problem];
    return { message, hint };
  },
  'key-duplicate': ({ key }) => ({
    message: `Isian "${key}" ditulis dua kali.`,
    hint: 'Hapus salah satu; simpan yang benar.',
  }),
  'file-too-large': ({ limit }) => ({
    message:
      limit === 'size'
        ? 'Berkas ini lebih besar dari 1 MB.'
        : 'Isi catatan ini terlalu rumit untuk dibaca dalam 5 detik.',
    hint: 'Pindahkan tabel atau naskah yang panjang ke folder attachments, lalu sebut di isian attachments.',
  }),
  'file-name': ({ name, expected }) => ({
    message: `Nama berkas "${name}" tidak sesuai dengan tanggal rapat atau bentuk yang baku.`,
    hint:
      expected === undefined
        ? 'Namai berkas dengan tanggal rapat dan judul singkat berhuruf kecil, misalnya "2026-01-20-rapat-kerja-komisi-ii.md".'
        : `Ganti nama berkas menjadi "${expected}", atau perbaiki isian date bila tanggalnya yang salah.`,
  }),
  'id-duplicate': ({ id, other }) => ({
    message: `Nama catatan "${id}" sudah dipakai oleh ${other}.`,
    hint: 'Ganti nama salah satu berkas, misalnya dengan menambahkan kata pada judul singkatnya.',
  }),
};

const unreadable: Readonly<Record<DiagnosticParams['file-unreadable']['reason'], Sentences>> = {
  outside: {
    message: 'Berkas ini menunjuk ke luar buku catatan.',
    hint: 'Ganti pintasan (link) ini dengan berkas catatan yang sebenarnya.',
  },
  folder: {
    message: 'Ini folder, bukan catatan, walaupun namanya berakhir dengan ".md".',
    hint: 'Ganti nama folder ini, atau pindahkan ke luar folder tahun.',
  },
  denied: {
    message: 'Berkas ini tidak boleh dibuka oleh akun Anda.',
    hint: 'Minta izin baca kepada pengelola komputer, lalu periksa lagi.',
  },
  busy: {
    message: 'Berkas ini sedang dibuka oleh program lain.',
    hint: 'Tutup berkas itu di program lain, lalu periksa lagi.',
  },
  missing: {
    message: 'Berkas yang ditunjuk tidak ada.',
    hint: 'Kembalikan berkasnya, atau hapus pintasan (link) ini.',
  },
  other: {
    message: 'Berkas ini tidak dapat dibaca.',
    hint: 'Coba salin berkas ini ke folder lain; bila gagal juga, ambil kembali dari cadangan atau riwayat git.',
  },
};

const syntax: Readonly<Record<YamlProblem, readonly [message: string, hint: string]>> = {
  indent: [
    'Baris ini menjorok terlalu jauh atau kurang jauh.',
    'Samakan jumlah spasi di awal baris dengan baris lain yang setingkat, misalnya dua spasi sebelum "- id: R1".',
  ],
  tab: ['Ada tombol Tab di awal baris.', 'Ganti Tab dengan spasi; bagian kepala catatan hanya boleh memakai spasi.'],
  quote: [
    'Tanda kutip di sini tidak berpasangan atau tidak pada tempatnya.',
    'Apit seluruh teks dengan tanda kutip yang sama, misalnya title: "Rapat \'Jalan Rusak\'".',
  ],
  colon: [
    'Titik dua di sini membuat baris ini tidak dapat dibaca.',
    'Beri satu spasi sesudah titik dua, dan apit teks yang memuat titik dua dengan tanda kutip, misalnya title: "Rapat: Jalan Rusak".',
  ],
  bracket: [
    'Tanda kurung [ ] atau { } tidak berpasangan.',
    'Tutup setiap kurung yang dibuka, misalnya distribution: [setda, bappeda].',
  ],
  alias: [
    'Tanda * atau & di awal teks punya arti khusus di sini.',
    'Apit teksnya dengan tanda kutip, misalnya place: "* Ruang Rapat".',
  ],
  nesting: ['Isian bertingkat terlalu dalam.', 'Sederhanakan: isian catatan paling banyak bertingkat empat.'],
  'not-a-map': [
    'Bagian kepala catatan tidak berisi isian.',
    'Tulis setiap isian sebagai nama, titik dua, spasi, lalu nilainya, misalnya "title: Rapat Kerja Komisi II".',
  ],
  other: [
    'Bagian kepala catatan tidak dapat dibaca mulai di sini.',
    'Bandingkan baris ini dengan catatan lain; teks dengan tanda khusus diapit tanda kutip, misalnya title: "Rapat #1".',
  ],
};

/** The same, where there is no head of a note to speak of. */
const settingsSyntax: Partial<typeof syntax> = {
  tab: ['Ada tombol Tab di awal baris.', 'Ganti Tab dengan spasi; berkas ini hanya boleh memakai spasi.'],
  nesting: ['Isian bertingkat terlalu dalam.', 'Sederhanakan seperti pada contoh berkas ini di panduan.'],
  other: [
    'Berkas ini tidak dapat dibaca mulai di sini.',
    'Bandingkan baris ini dengan baris lain; teks dengan tanda khusus diapit tanda kutip, misalnya name: "Bagian #1".',
  ],
};
