import type { SentencesOf } from './sentences.ts';

/** What stands in sentences. */
export const text: SentencesOf<
  'count-mismatch' | 'number-words' | 'reference-dangling' | 'personal-data' | 'link-broken' | 'html-unsafe'
> = {
  'count-mismatch': ({ written, counted }) => ({
    message: `Disebut "${written}", tetapi daftar di bawahnya berisi ${counted} butir.`,
    hint: 'Cocokkan keduanya: betulkan jumlahnya, atau lengkapi daftarnya.',
  }),
  'number-words': ({ digits, words, expected }) => ({
    message: `Angka ${digits} tidak sama dengan hurufnya, "${words}".`,
    hint: `Tulis "${digits} (${expected})", atau betulkan angkanya.`,
  }),
  'reference-dangling': ({ reference }) => ({
    message: `"${reference}" tidak menunjuk apa pun: catatan ini tidak punya butir itu.`,
    hint: 'Beri nomor pada daftar yang dimaksud, misalnya "1. …" dan "2. …", atau sebutkan langsung isinya.',
  }),
  'personal-data': ({ kind, text: found }) => ({
    message: `${personal[kind]} (${found}) tertulis di catatan yang terbuka.`,
    hint: 'Hapus atau ganti dengan jabatan atau kantor, misalnya "Camat Sei Batu"; bila memang perlu, simpan di lampiran yang tidak dipublikasikan.',
  }),
  'link-broken': ({ target, problem }) => ({
    message:
      problem === 'outside'
        ? `Tautan "${target}" menuju ke luar buku catatan.`
        : `Tautan "${target}" menuju berkas yang tidak ada.`,
    hint: 'Simpan berkasnya di folder attachments, lalu tulis letaknya dilihat dari catatan ini, misalnya "../attachments/peta-ruas.pdf".',
  }),
  'html-unsafe': ({ tag }) => ({
    message: `Kode HTML <${tag}> tidak akan ikut tercetak atau dipublikasikan.`,
    hint: 'Hapus kode itu; untuk huruf tebal tulis **teks**, untuk daftar tulis "- butir".',
  }),
};

const personal = {
  nik: 'Nomor induk kependudukan atau kartu keluarga',
  nip: 'NIP',
  phone: 'Nomor telepon',
  mail: 'Alamat surel pribadi',
};
