import type { text as findings } from '../diagnostics/text.ts';
import type { RuleTexts } from './rule-text.ts';

export const text: RuleTexts<keyof typeof findings> = {
  'count-mismatch': {
    title: 'Jumlah tidak sama dengan daftarnya',
    wants:
      'Kalimat yang menyebut jumlah lalu merincinya, misalnya "masih tersisa 4 perjanjian, yaitu:", diikuti daftar dengan butir sebanyak itu.',
    why: 'Pembaca tidak tahu mana yang benar, jumlahnya atau daftarnya, dan butir yang tertinggal tidak akan ditindaklanjuti.',
  },
  'number-words': {
    title: 'Angka dan hurufnya berbeda',
    wants: 'Angka dan huruf yang mengikutinya menyebut bilangan yang sama, misalnya 14 (empat belas).',
    why: 'Huruf ditulis untuk menjaga angka dari salah baca. Bila berbeda, keduanya tidak dapat dipercaya, dan hanya notulis yang tahu mana yang benar.',
  },
  'reference-dangling': {
    title: 'Rujukan tidak menunjuk apa pun',
    wants: 'Rujukan seperti "angka 2" atau "huruf b" menunjuk butir yang benar-benar ada dalam catatan ini.',
    why: 'Pembaca tidak dapat menemukan yang dimaksud. Ini sering terjadi setelah teks disalin dari dokumen lain.',
  },
  'personal-data': {
    title: 'Data pribadi di catatan terbuka',
    wants:
      'Catatan terbuka tidak memuat NIK, nomor telepon, alamat surel pribadi, atau NIP selain milik pimpinan dan sekretaris rapat.',
    why: 'UU 14/2008 Pasal 17 mengecualikan rahasia pribadi dari informasi publik. Yang sudah terbit di internet tidak dapat ditarik kembali.',
  },
  'link-broken': {
    title: 'Tautan putus',
    wants: 'Tautan dan gambar menunjuk berkas yang ada di dalam buku catatan.',
    why: 'Pembaca cetakan dan situs menemui tautan mati, dan lampiran yang diandalkan ternyata tidak tersimpan.',
  },
  'html-unsafe': {
    title: 'Kode HTML dalam isi catatan',
    wants:
      'Isi catatan ditulis dengan tanda Markdown: **tebal**, daftar dengan "- ", tabel dengan "|". Hanya <br> yang boleh.',
    why: 'Kode HTML dibuang sebelum dicetak dan dipublikasikan, demi keamanan pembaca. Isinya dapat tampil lain daripada yang Anda lihat.',
  },
};
