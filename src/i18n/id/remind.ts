import { weekdayDate } from './dates.ts';
import { ownerDocuments } from './owner-documents.ts';
import { report } from './report.ts';

const number = new Intl.NumberFormat('id-ID');
const recommendations = (count: number): string => `${number.format(count)} rekomendasi`;
const { letters } = ownerDocuments;

/** Sentences of `remind`, and of the mails and chat messages that it sends. */
export const remind = {
  levels: {
    'mendekati-tenggat': 'Mendekati tenggat',
    'pengingat-1': letters['pengingat-1'].name,
    'pengingat-2': letters['pengingat-2'].name,
    teguran: letters.teguran.name,
  },
  /** State of an item, as a sentence. */
  late: (calendar: number, working: number | undefined): string =>
    `Terlambat ${report.days(calendar)} (${report.workingDays(working)}).`,
  left: (calendar: number): string => `Jatuh tempo ${calendar === 0 ? 'hari ini' : `${calendar} hari lagi`}.`,

  mail: {
    subject: (isLate: boolean, count: number): string =>
      `Pengingat: ${recommendations(count)} rapat ${isLate ? 'melewati tenggat' : 'mendekati tenggat'}`,
    subjectCopy: (owner: string, count: number): string =>
      `Tembusan pengingat kepada ${owner}: ${recommendations(count)} rapat`,
    opening: (isLate: boolean, count: number, owner: string, date: string): string =>
      isLate
        ? `Mohon perhatian Saudara atas ${recommendations(count)} rapat yang menjadi tanggung jawab ${owner}, yang menurut catatan kami telah melewati tenggat dan belum tercatat selesai. Keadaan per ${weekdayDate(date)}:`
        : `Mohon perhatian Saudara atas ${recommendations(count)} rapat yang menjadi tanggung jawab ${owner}, yang segera jatuh tempo dan belum tercatat selesai. Keadaan per ${weekdayDate(date)}:`,
    openingCopy: (_: boolean, count: number, owner: string, date: string): string =>
      `Sebagai tembusan kami sampaikan isi pengingat kepada ${owner} tentang ${recommendations(count)} rapat yang menurut catatan kami telah melewati tenggat dan belum tercatat selesai. Keadaan per ${weekdayDate(date)}:`,
    attached:
      'Terlampir daftar rekomendasi tersebut dengan lembar jawabannya, dan tenggatnya sebagai berkas kalender (.ics).',
    attachedCopy: 'Daftar rekomendasi tersebut terlampir.',
    request: (until: string | undefined): string =>
      `Kami mohon jawaban${until === undefined ? '' : ` paling lambat ${weekdayDate(until)}`}, dengan membalas pesan ini atau dengan lembar jawaban tersebut, dan dengan menyebut kode di bawah rekomendasinya: bukti bagi yang sudah selesai; perkembangan, hambatan, dan perkiraan selesai bagi yang belum. Bila jawaban sudah dikirim, pesan ini dapat diabaikan.`,
  },
  chat: {
    heading: 'PENGINGAT TINDAK LANJUT',
    headingCopy: 'TEMBUSAN PENGINGAT TINDAK LANJUT',
    attached: 'Berkas daftar dan lembar jawabannya kami kirim bersama pesan ini.',
    attachedCopy: 'Berkas daftarnya kami kirim bersama pesan ini.',
  },

  /** In the plan, below the owner. */
  copyTo: (receiver: string): string => `tembusan kepada ${receiver}`,
  copies: (receivers: readonly string[]): string => `tembusan: ${receivers.join(', ')}`,
  secret: 'rahasia, diantar sendiri',
  pending: 'tidak jelas sampai atau tidak; tidak dikirim lagi',
  withheld: 'tidak dikirim: pihak luar, dan rekomendasi ini tidak terbuka untuk umum',
  told: (count: number): string =>
    `${recommendations(count)} sudah diingatkan pada tingkat dan tenggat yang sekarang, dan tidak diingatkan lagi.`,
  nothing: 'Tidak ada yang perlu diingatkan hari ini.',
  uncounted: (count: number, years: readonly number[]): string =>
    `${recommendations(count)} terlambat belum dapat diingatkan, karena hari kerja terlambatnya tidak dapat dihitung: hari libur tahun ${years.join(', ')} belum diketahui. Buat berkas holidays/${years[0]}.yaml, lalu ulangi perintah ini.`,
  question: 'Ingatkan sekarang?',
  preparing: 'Menyiapkan surat dan daftar',
  sending: 'Mengirim pengingat',

  /** What was to be sent, to be named when it was not. */
  what: (level: string, owner: string): string => `pengingat “${level}” untuk ${owner}`,
  decide: (count: number): string =>
    `${number.format(count)} pengingat tidak diketahui sampai atau tidak, dan tidak dikirim lagi dengan cara apa pun. Tanyakan kepada penerimanya:`,
  print: (command: string): string => `belum sampai: ${command}`,
  confirm: (ref: string, receiver: string): string => `sudah sampai: catatan receipt ${ref} --from ${receiver}`,
  remedy:
    'Yang dicetak itu diserahkan dengan tangan, lalu dicatat dengan perintah “sudah sampai”. Boleh juga menunggu: pengingat tingkat berikutnya tetap dikirim pada waktunya.',
  waiting: (count: number): string =>
    `${number.format(count)} tembusan belum dikirim, karena pengingat kepada penanggung jawabnya gagal atau tidak jelas sampai. Tembusan itu menyusul pada perintah berikutnya, sesudah pengingatnya sampai.`,
  letters: (count: number, folder: string): string =>
    `${number.format(count)} surat di ${folder} masih konsep: beri nomor dan tanda tangan sebelum dikirim.`,
  officeSheets: (count: number): string =>
    `Di samping setiap lembar jawaban ada jawaban-kantor-….pdf (${number.format(count)}): untuk kantor sendiri, dengan perintah yang mencatat tiap jawaban. Jangan ikut dikirim.`,
};
