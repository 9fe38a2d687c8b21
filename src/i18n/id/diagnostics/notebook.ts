import type { SentencesOf } from './sentences.ts';

/** What only the whole notebook shows. */
export const notebook: SentencesOf<
  | 'matters-arising'
  | 'secret-in-public'
  | 'classification-unknown'
  | 'stakeholder-duplicate'
  | 'holidays-missing'
  | 'ignore-unused'
> = {
  'matters-arising': ({ ref, note }) => ({
    message: `Rekomendasi ${ref} dari "${note}" masih terbuka, tetapi tidak dibahas dalam rapat ini.`,
    hint: `Sebut "${ref}" di bawah "## Tindak Lanjut Rapat Sebelumnya", atau catat perkembangannya dengan: catatan update ${ref}`,
  }),
  'secret-in-public': ({ what, access }) => ({
    message:
      what === 'ledger'
        ? 'Buku ekspedisi (siapa menerima apa) ada di buku catatan yang dapat disalin siapa saja.'
        : `Catatan bersifat ${secrecy[access] ?? access} ada di buku catatan yang dapat disalin siapa saja.`,
    hint: 'Pindahkan ke buku catatan tersendiri yang tidak umum, atau tulis "visibility: internal" di catatan.yaml bila gudangnya memang tertutup.',
  }),
  'classification-unknown': ({ classification }) => ({
    message: `Kode klasifikasi "${classification}" tidak berbentuk kode Permendagri 83/2022.`,
    hint: 'Tulis tiga angka, lalu bila perlu titik dan angka berikutnya, dalam tanda kutip, misalnya "100.1.4".',
  }),
  'stakeholder-duplicate': ({ id, field }) => ({
    message: {
      id: `Kunci "${id}" sudah dipakai pihak lain di daftar ini.`,
      alias: `Nama ini sama dengan kunci "${id}" milik pihak lain.`,
      name: `Nama ini sudah dipakai pihak lain di daftar ini, yaitu "${id}".`,
    }[field],
    hint: 'Pakai kunci (id) dan nama yang berbeda untuk setiap pihak, misalnya "bkad" dan "bkad-provinsi".',
  }),
  'holidays-missing': ({ year, isIncomplete }) => ({
    message: isIncomplete
      ? `Daftar hari libur tahun ${year} belum lengkap, jadi hari kerjanya tidak dapat dihitung.`
      : `Hari libur tahun ${year} belum ada, jadi hari kerjanya tidak dapat dihitung.`,
    hint: isIncomplete
      ? `Lengkapi holidays/${year}.yaml menurut SKB tahun itu, lalu tulis "complete: true" di dalamnya.`
      : `Buat berkas holidays/${year}.yaml dari SKB hari libur tahun itu; contohnya ada di holidays tahun lain.`,
  }),
  'ignore-unused': ({ rule, isFixed }) => ({
    message: isFixed
      ? `Temuan "${rule}" tidak dapat dikecualikan; pengecualian ini tidak berlaku.`
      : `Pengecualian untuk "${rule}" tidak dipakai: catatan ini tidak punya temuan itu.`,
    hint: 'Hapus butir ini dari isian ignore.',
  }),
};

const secrecy: Readonly<Record<string, string>> = { R: 'Rahasia (R)', SR: 'Sangat Rahasia (SR)' };
