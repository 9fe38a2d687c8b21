import { shortDate } from './dates.ts';

const number = new Intl.NumberFormat('id-ID');
const parts = (...told: readonly (string | false)[]): string => told.filter((part) => part !== false).join(', ');

/** Sentences of `distribute`. */
export const distribute = {
  channels: {
    email: 'surel',
    srikandi: 'SRIKANDI',
    ekspedisi: 'ekspedisi',
    whatsapp: 'WhatsApp',
    langsung: 'langsung',
  },
  standings: {
    first: 'kiriman pertama',
    correction: 'versi baru; yang dipegang versi lama',
    withdrawal: 'rapat dibatalkan; pernah menerima catatannya',
  },
  /** Where nobody knew what became of the last try. */
  again: 'dikirim ulang',
  publicEdition: 'edisi publik',
  copy: (copy: number, of: number): string => `salinan ${copy} dari ${of}`,
  pending: (date: string): string => `tidak jelas: pengiriman ${shortDate(date)} terputus sebelum ada kepastian`,
  hindrances: {
    'not-public': 'tidak dikirim: pihak luar, dan catatan ini tidak terbuka untuk umum',
    'no-address': 'belum dapat dikirim: belum ada alamat surel dalam stakeholders.yaml',
    unknown: 'belum dapat dikirim: tidak ada dalam stakeholders.yaml',
    recall: 'bukan penerima lagi, tetapi masih memegang salinannya: tarik kembali',
  },
  /** Outside the office, of a note that the public may not see any more. */
  heldOutside: 'memegang catatan yang tidak berlaku lagi; pihak luar, jadi beri tahu sendiri tanpa isinya',

  /** What is to be done, before it is. */
  counts: (mails: number, papers: number, chats: number): string =>
    `Akan dikirim: ${parts(
      mails > 0 && `${number.format(mails)} surel`,
      papers > 0 && `${number.format(papers)} berkas untuk diantar`,
      chats > 0 && `${number.format(chats)} pesan WhatsApp`,
    )}.`,
  current: (count: number): string => `${number.format(count)} penerima sudah memegang versi terbaru.`,
  nothing: 'Tidak ada yang perlu dikirim.',
  noNotes: 'Belum ada catatan final yang mempunyai penerima.',
  noReceiver: (receiver: string): string =>
    `Tidak ada catatan final yang harus diterima ${receiver}. Penerima ditambahkan pada isian distribution di kepala catatan.`,
  unsaved:
    'Ada perubahan yang belum disimpan. Simpan dahulu (catatan save) supaya versi yang dikirim dapat dilihat kembali kelak.',
  torn: 'Baris terakhir register terpotong karena program berhenti mendadak; sisanya yang tidak utuh sudah dibuang.',
  dryRun: 'Ini baru rencana: tidak ada yang dikirim dan tidak ada yang dicatat.',
  question: 'Kirim sekarang?',
  preparing: 'Menyiapkan dokumen',
  sending: 'Mengirim',

  failed: (note: string, receiver: string, why: string): string => `Gagal: ${note} kepada ${receiver}. ${why}`,
  problems: {
    unreachable: (answer: string): string =>
      `Server surel tidak dapat dihubungi (${answer}). Periksa jaringan serta mail.host dan mail.port dalam catatan.yaml.`,
    silent: (answer: string): string => `Server surel tidak menjawab (${answer}). Coba lagi nanti.`,
    unencrypted: (answer: string): string =>
      `Sambungan aman ke server surel tidak dapat dibuat (${answer}), jadi tidak ada yang dikirim lewat situ. Tanyakan port dan sertifikatnya kepada pengelola server.`,
    login: (answer: string): string =>
      `Server surel menolak nama atau kata sandi (${answer}). Periksa mail.user dalam catatan.yaml dan CATATAN_SMTP_PASSWORD.`,
    receiver: (answer: string): string =>
      `Server menolak alamat penerima (${answer}). Periksa alamatnya dalam stakeholders.yaml.`,
    later: (answer: string): string =>
      `Server menolak untuk sementara (${answer}). Ulangi nanti dengan perintah yang sama.`,
    refused: (answer: string): string =>
      `Server menolak pesan ini (${answer}). Tanyakan sebabnya kepada pengelola server.`,
  },
  unclear: (note: string, receiver: string, answer: string): string =>
    `Tidak jelas: ${note} kepada ${receiver}. Sambungan putus sesudah pesan diserahkan (${answer}), jadi mungkin sampai, mungkin tidak.`,
  skipped: (count: number): string =>
    `${number.format(count)} kiriman lain belum dicoba. Ulangi perintah ini sesudah servernya beres.`,
  decide: (count: number): string =>
    `${number.format(count)} pengiriman perlu keputusan Anda, karena tidak diketahui sampai atau tidak. Tanyakan kepada penerimanya (atau lihat kotak terkirim), lalu pilih satu:`,
  resend: (note: string, receiver: string): string => `belum sampai: catatan distribute ${note} --to ${receiver}`,
  confirm: (note: string, receiver: string): string => `sudah sampai: catatan receipt ${note} --from ${receiver}`,

  sentMail: (count: number): string => `${number.format(count)} surel terkirim.`,
  outboxMail: (count: number, folder: string): string =>
    `${number.format(count)} berkas surel (.eml) ada di ${folder}. Buka satu per satu dengan program surel, lalu kirim.`,
  prepared: (count: number, folder: string): string =>
    `${number.format(count)} berkas untuk diantar atau ditempel ada di ${folder}.`,
  expedition: (file: string): string => `Baris buku ekspedisi hari ini: ${file}`,
  recorded: 'Semuanya tercatat di register ledger/deliveries.jsonl; simpan dengan: catatan save',
};
