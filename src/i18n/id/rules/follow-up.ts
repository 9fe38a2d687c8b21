import type { followUp as findings } from '../diagnostics/follow-up.ts';
import type { RuleTexts } from './rule-text.ts';

export const followUp: RuleTexts<keyof typeof findings> = {
  'completed-missing': {
    title: 'Tanggal selesai belum ada',
    wants: 'Rekomendasi berstatus selesai menyebut tanggal selesainya (completed).',
    why: 'Dari tanggal itu terlihat apakah pekerjaan selesai tepat waktu.',
  },
  'completed-before-meeting': {
    title: 'Selesai sebelum rapat',
    wants: 'Tanggal selesai jatuh pada hari rapat atau sesudahnya.',
    why: 'Yang selesai sebelum diminta bukan tindak lanjut rapat ini; biasanya bulan atau tahunnya salah ketik.',
  },
  'evidence-missing': {
    title: 'Bukti penyelesaian belum ada',
    wants: 'Rekomendasi berstatus selesai menyebut sedikitnya satu bukti: berkas di buku catatan atau alamat web.',
    why: 'Selesai tanpa bukti hanyalah pernyataan. Peraturan BPK 2/2017 pun menuntut jawaban atas rekomendasi disertai dokumen pendukung.',
  },
  'evidence-not-found': {
    title: 'Berkas yang disebut tidak ada',
    wants:
      'Setiap berkas yang disebut sebagai bukti, lampiran, atau salinan bertanda tangan ada di dalam buku catatan.',
    why: 'Bukti di komputer pribadi tidak dapat dibuka orang lain, dan hilang bersama komputernya.',
  },
  'reason-missing': {
    title: 'Alasan belum ditulis',
    wants: 'Rekomendasi berstatus tidak-dapat menyebut alasannya: kode dan penjelasan singkat (reason).',
    why: 'Dalam Peraturan BPK 2/2017, rekomendasi hanya dapat dinyatakan tidak dapat ditindaklanjuti dengan alasan yang sah. Keterlambatan bukan alasan itu.',
  },
  'acceptance-missing': {
    title: 'Penerima alasan belum ditulis',
    wants: 'Rekomendasi berstatus tidak-dapat menyebut siapa yang menerima alasannya, dan kapan (accepted).',
    why: 'Penanggung jawab tidak dapat membebaskan diri sendiri dari tugas yang diberikan rapat.',
  },
  'successor-unknown': {
    title: 'Rekomendasi penerus tidak ada',
    wants: 'Rekomendasi berstatus dialihkan menyebut penerusnya (successor), yang ada dalam catatan lain.',
    why: 'Rekomendasi yang dialihkan tanpa tujuan hilang dari tagihan tanpa pernah diselesaikan.',
  },
  'verification-missing': {
    title: 'Penyelesaian belum diverifikasi',
    wants:
      'Bila kantor memintanya (followUp.verification di catatan.yaml), setiap rekomendasi yang selesai diverifikasi pihak lain (verified).',
    why: 'Angka penyelesaian baru dapat dipercaya bila ada yang memeriksa buktinya.',
  },
  'verified-by-owner': {
    title: 'Pemilik memverifikasi diri sendiri',
    wants: 'Yang memverifikasi bukan penanggung jawab rekomendasi itu.',
    why: 'Tidak seorang pun memeriksa pekerjaannya sendiri. Untuk rekomendasi BPK, pemeriksaan itu tugas pengawas internal (Inspektorat).',
  },
  'extension-gap': {
    title: 'Perpanjangan tidak bersambung',
    wants: 'Setiap perpanjangan berangkat dari tenggat sebelumnya, dan yang terakhir sampai pada tenggat sekarang.',
    why: 'Dari rangkaian itu terbaca tenggat pertama dan berapa kali ia digeser. Bila terputus, ada penundaan yang tidak tercatat.',
  },
};
