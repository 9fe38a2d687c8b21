import { longDate, shortDate, weekdayDate } from './dates.ts';

const number = new Intl.NumberFormat('id-ID');
const recommendations = (count: number): string => `${number.format(count)} rekomendasi`;

/** Words and sentences of the list of an owner, of letters to owners and of the sheet on which they reply. */
export const ownerDocuments = {
  /** Fixed words, as the templates name them. */
  labels: {
    list: 'DAFTAR TINDAK LANJUT REKOMENDASI',
    delay: 'Terlambat',
    state: 'Status',
    supportingRole: 'Sebagai Pendukung',

    number: 'Nomor',
    secrecy: 'Sifat',
    enclosure: 'Lampiran',
    subject: 'Hal',
    to: 'Yth.',
    /** Below the receiver's name, where no address is known. */
    place: 'di tempat',
    strikeable: '*) Coret bila tidak perlu.',
    signatoryRole: '(nama jabatan)',
    signatoryName: '(nama)',
    copies: 'Tembusan:',

    replySheet: 'LEMBAR JAWABAN',
    replyLead: 'Beri tanda centang pada satu status untuk setiap rekomendasi dan isi kolom di sebelahnya.',
    replyStates: ['Selesai', 'Dalam proses', 'Tidak dapat'],
    completedOn: 'Tanggal selesai',
    evidence: 'Bukti',
    remark: 'Keterangan',
    filledInBy: 'Diisi oleh',
    date: 'Tanggal',
    signature: 'Tanda tangan',
    returnTo: 'Kirim kembali ke:',

    officeSheet: 'PENCATATAN JAWABAN',
    officeLead:
      'Untuk kantor sendiri, tidak ikut dikirim. Ketik perintah yang sesuai dengan jawaban pada lembar yang kembali, dan ganti kata berhuruf besar.',
    answer: 'Jawaban',
    command: 'Perintah',
  },

  /** In the document's own foot: the day for which it is true. */
  asOfShort: (date: string): string => `Keadaan per ${shortDate(date)}`,
  asOf: (date: string): string => `Keadaan per ${weekdayDate(date)}`,
  counts: (late: number, soon: number, within: number, other: number): string => {
    const parts = [
      late === 0 ? [] : `${number.format(late)} terlambat`,
      soon === 0 ? [] : `${number.format(soon)} jatuh tempo dalam ${within} hari`,
      other === 0 ? [] : `${number.format(other)} masih berjalan`,
    ].flat();
    return `${recommendations(late + soon + other)} belum tercatat selesai: ${parts.join(', ')}.`;
  },
  supportingLead: (owner: string): string => `Penanggung jawabnya pihak lain; ${owner} ikut mendukung.`,
  meeting: (date: string, title: string, mark: string | undefined): string =>
    `${shortDate(date)} – ${title}${mark === undefined ? '' : ` (${mark})`}`,
  firstDeadline: (date: string): string => `semula ${shortDate(date)}`,

  /** For each answer of a reply sheet, what records it. Words in capitals are replaced by who types it. */
  answers: (ref: string, isVerified: boolean): readonly { readonly answer: string; readonly command: string }[] => [
    {
      answer: 'Selesai',
      command: `catatan update ${ref} --status selesai --completed TTTT-BB-HH --evidence BERKAS --note "KETERANGAN" --by "NAMA"${isVerified ? ' --verified-by "NAMA PEMERIKSA"' : ''}`,
    },
    { answer: 'Dalam proses', command: `catatan update ${ref} --status proses --note "KETERANGAN" --by "NAMA"` },
    {
      answer: 'Tidak dapat',
      command: `catatan update ${ref} --status tidak-dapat --reason-code KODE --reason "ALASAN" --approved-by "NAMA"`,
    },
  ],
  reasonCodes: (codes: readonly (readonly [code: string, meaning: string])[]): string =>
    `KODE: ${codes.map(([code, meaning]) => (code === meaning ? code : `${code} (${meaning})`)).join(', ')}. Untuk “Tidak dapat”, --approved-by menyebut pejabat yang menerima alasannya. Bukti boleh berupa berkas atau alamat https://.`,
  officeOnly: 'Untuk kantor sendiri',

  /** At the top of every page of a copy. */
  copyFor: (receiver: string): string => `Tembusan untuk ${receiver}`,
  draft: 'Konsep – berlaku setelah ditandatangani',
  enclosureValue: '1 (satu) berkas',
  /** Where the record has no class of its own. */
  ordinary: 'Biasa',
  /** `head`: `Bupati Muara Tirta`; undefined where the region is not known. */
  through: (head: string | undefined): string =>
    `melalui ${head ?? 'Gubernur/Bupati/Wali Kota'} u.p. Sekretaris Daerah *)`,
  replyUntil: (date: string | undefined): string =>
    date === undefined ? 'paling lambat tanggal ..............................' : `paling lambat ${weekdayDate(date)}`,
  replyUntilLine: (until: string): string => `Mohon dikirim ${until}.`,
  placeAndDate: (city: string | undefined, date: string): string =>
    city === undefined ? longDate(date) : `${city}, ${longDate(date)}`,

  /** Letters by level. They state what the record holds, and nothing of letters that went before. */
  letters: {
    'pengingat-1': {
      name: 'Pengingat pertama',
      subject: 'Pengingat tindak lanjut rekomendasi rapat',
      opening: (owner: string, count: number, date: string): string =>
        `Dengan hormat kami ingatkan bahwa, menurut catatan kami, ${recommendations(count)} rapat yang menjadi tanggung jawab ${owner} telah melewati tenggat dan belum tercatat selesai. Keadaan per ${weekdayDate(date)}:`,
      request: (until: string): string =>
        `Kami mohon Saudara mengisi lembar jawaban terlampir dan mengirimkannya kembali ${until}. Untuk yang sudah selesai, mohon disertakan buktinya; untuk yang belum, mohon ditulis kapan akan selesai. Bila jawaban sudah dikirim, surat ini dapat diabaikan.`,
      closing: 'Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
    },
    'pengingat-2': {
      name: 'Pengingat kedua',
      subject: 'Permintaan jawaban atas tindak lanjut rekomendasi rapat yang terlambat',
      opening: (owner: string, count: number, date: string): string =>
        `Kami meminta perhatian Saudara atas ${recommendations(count)} rapat yang menjadi tanggung jawab ${owner}, yang telah melewati tenggat dan menurut catatan kami belum selesai. Keadaan per ${weekdayDate(date)}:`,
      request: (until: string): string =>
        `Kami minta Saudara menyampaikan jawaban dengan lembar jawaban terlampir ${until}, disertai bukti bagi yang sudah selesai serta penjelasan hambatan dan tanggal penyelesaian yang pasti bagi yang belum.`,
      closing: 'Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
    },
    teguran: {
      name: 'Teguran',
      subject: 'Teguran atas keterlambatan tindak lanjut rekomendasi rapat',
      opening: (owner: string, count: number, date: string): string =>
        `Dengan surat ini kami sampaikan teguran atas keterlambatan ${recommendations(count)} rapat yang menjadi tanggung jawab ${owner}. Tenggatnya telah lewat dan sampai dengan ${weekdayDate(date)} penyelesaiannya belum tercatat:`,
      request: (until: string): string =>
        `Saudara diminta segera menyelesaikan rekomendasi tersebut dan menyampaikan jawaban tertulis dengan lembar jawaban terlampir ${until}. Jawaban memuat bukti penyelesaian atau, bagi yang belum selesai, sebab keterlambatan dan tanggal penyelesaiannya.`,
      closing: 'Demikian untuk menjadi perhatian dan dilaksanakan sebagaimana mestinya.',
    },
  },
};
