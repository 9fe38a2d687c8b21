import { longDate, shortDate, weekdayDate } from './dates.ts';

const versionOf = (previous: string | undefined): string =>
  previous === undefined ? 'yang kami kirim sebelumnya' : `yang kami kirim tanggal ${longDate(previous)}`;

/** Words and sentences of what goes along with a note to its receiver: on paper, by mail and by chat. */
export const correspondence = {
  /** Fixed words, as the templates name them. */
  labels: {
    coverLetter: 'SURAT PENGANTAR',
    what: 'Jenis yang Dikirim',
    quantity: 'Banyaknya',
    remark: 'Keterangan',
    own: 'Rekomendasi yang menjadi tanggung jawab Saudara:',
    supported: 'Rekomendasi pihak lain yang Saudara dukung:',
    changes: 'Yang berubah:',
    receivedOn: 'Diterima tanggal',
    pleaseReturn: 'Mohon lembar tanda terima diisi dan dikembalikan.',

    receipt: 'TANDA TERIMA',
    receivedBy: 'Diterima oleh',
    time: 'Pukul',
    signatureAndStamp: 'Tanda tangan dan cap',
    forOffice: 'Untuk kantor pengirim, bila lembar ini sudah kembali:',

    changedNote: 'PERUBAHAN CATATAN RAPAT',
    cancelledNote: 'PEMBERITAHUAN RAPAT BATAL',
  },

  /** Below the heading of a cover; undefined for what is sent for the first time. */
  marks: { correction: 'PERBAIKAN CATATAN RAPAT', withdrawal: 'PEMBERITAHUAN RAPAT BATAL' },

  /** What is sent, and what was. */
  note: (title: string): string => `Catatan rapat “${title}”`,
  meeting: (kind: string, date: string): string => `${kind}, ${weekdayDate(date)}`,
  numbered: (number: string): string => `Nomor ${number}`,
  code: (id: string): string => `Kode ${id}`,
  oneFile: '1 (satu) berkas',
  oneCopy: (number: number, of: number): string => `1 (satu) salinan, nomor ${number} dari ${of}`,
  remarks: {
    owner: 'Untuk ditindaklanjuti',
    supporting: 'Untuk didukung pelaksanaannya',
    body: 'Untuk penyelenggara rapat',
    distribution: 'Untuk diketahui',
  },
  replaces: (previous: string | undefined): string => `Menggantikan versi ${versionOf(previous)}`,
  revokes: (previous: string | undefined): string => `Membatalkan catatan ${versionOf(previous)}`,

  /** What the receiver must know of the version before. */
  notices: {
    correction: (previous: string | undefined): string =>
      `Catatan ini menggantikan versi ${versionOf(previous)}. Yang berlaku adalah versi baru ini; versi lama mohon dimusnahkan atau ditandai “tidak berlaku”.`,
    withdrawal: (previous: string | undefined): string =>
      `Karena rapatnya batal, catatan ${versionOf(previous)} tidak berlaku lagi, termasuk rekomendasi di dalamnya. Catatan itu mohon dimusnahkan atau ditandai “batal”.`,
  },
  unknownChanges:
    'Perubahannya tidak dapat dirinci di sini. Bacalah versi baru seluruhnya: seluruh isinya menggantikan versi lama.',

  due: (date: string | undefined, first: string | undefined): string => {
    if (date === undefined) return 'Tenggat belum ditetapkan.';
    return `Tenggat: ${weekdayDate(date)}${first === undefined ? '' : ` (semula ${shortDate(first)})`}.`;
  },
  ownedBy: (owner: string): string => `Penanggung jawab: ${owner}.`,

  /** Rows above what the receiver fills in. */
  receiptRows: {
    from: 'Diterima dari',
    to: 'Penerima',
    letter: 'Surat pengantar nomor',
    title: 'Catatan rapat',
    meeting: 'Rapat',
    number: 'Nomor catatan',
    note: 'Kode catatan',
    edition: 'Edisi',
    copy: 'Salinan',
    version: 'Versi',
    newVersion: 'Versi baru',
    oldVersion: 'Versi lama',
  },
  copy: (number: number, of: number): string => `Nomor ${number} dari ${of}`,
  versions: {
    first: (sent: string): string => `Pertama, dikirim ${longDate(sent)}`,
    correction: (sent: string, previous: string | undefined): string =>
      `Perbaikan, dikirim ${longDate(sent)}; menggantikan versi ${versionOf(previous)}`,
    withdrawal: (sent: string, previous: string | undefined): string =>
      `Pemberitahuan batal, dikirim ${longDate(sent)}; membatalkan catatan ${versionOf(previous)}`,
  },
  sentOn: (date: string): string => `Dikirim ${weekdayDate(date)}`,
  previousVersion: (previous: string | undefined): string =>
    previous === undefined ? 'Yang dikirim sebelumnya' : `Dikirim ${weekdayDate(previous)}`,
  /** What the clerk types once the sheet is back. */
  receiptCommand: (id: string, receiver: string): string =>
    `catatan receipt ${id} --from ${receiver} --date TTTT-BB-HH`,

  mail: {
    subjects: {
      first: (title: string, date: string): string => `Catatan rapat ${shortDate(date)}: ${title}`,
      correction: (title: string, date: string): string => `Perbaikan catatan rapat ${shortDate(date)}: ${title}`,
      withdrawal: (title: string, date: string): string => `Rapat batal ${shortDate(date)}: ${title}`,
    },
    salutation: 'Dengan hormat,',
    to: (receiver: string): string => `Yth. ${receiver}`,
    openings: {
      first: (title: string, meeting: string): string =>
        `Terlampir kami sampaikan catatan rapat “${title}” (${meeting}).`,
      correction: (title: string, meeting: string): string =>
        `Terlampir kami sampaikan perbaikan catatan rapat “${title}” (${meeting}).`,
      withdrawal: (title: string, meeting: string): string =>
        `Kami beri tahukan bahwa rapat “${title}” (${meeting}) batal. Terlampir catatannya yang sudah bertanda batal.`,
    },
    publicEdition: 'Catatan ini adalah edisi publik.',
    attachedChanges: 'Halaman yang memuat perubahannya terlampir pula.',
    attachedCalendar: 'Tenggatnya terlampir juga sebagai berkas kalender (.ics).',
    answer:
      'Perkembangan dan bukti penyelesaian mohon dikirim dengan membalas pesan ini, dengan menyebut kode yang tertera di bawah rekomendasinya.',
    acknowledge: 'Mohon pesan ini dibalas bila catatan sudah diterima.',
    closing: 'Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
  },

  chat: {
    headings: { first: 'CATATAN RAPAT', correction: 'PERBAIKAN CATATAN RAPAT', withdrawal: 'RAPAT BATAL' },
    attached: 'Berkas catatannya kami kirim bersama pesan ini.',
    answer:
      'Perkembangan dan bukti penyelesaian mohon disampaikan kepada kami dengan menyebut kode di bawah rekomendasinya.',
    acknowledge: 'Mohon pesan ini dibalas bila catatan sudah diterima.',
  },

  /** Book of what left the office by hand. */
  /** In a book that others read. */
  secretNote: 'Naskah RAHASIA (isi tidak dicatat di sini)',
  expedition: {
    sheet: 'Buku Ekspedisi',
    columns: {
      index: 'No.',
      date: 'Tanggal',
      number: 'Nomor surat',
      receiver: 'Kepada / alamat',
      about: 'Isi ringkas',
      enclosures: 'Lampiran',
      receivedBy: 'Nama penerima',
      receivedOn: 'Tanggal terima',
      signature: 'Tanda tangan / cap',
    },
  },
};
