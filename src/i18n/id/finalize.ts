/** What `catatan finalize` says. */

const channels = {
  email: 'Lewat surel',
  srikandi: 'Lewat SRIKANDI',
  ekspedisi: 'Lewat ekspedisi',
  whatsapp: 'Lewat WhatsApp',
  langsung: 'Diserahkan langsung',
} as const;

export const finalize = {
  which: 'Draf yang disahkan',
  noDrafts: 'Tidak ada draf untuk disahkan.',
  already: (id: string) => `${id} sudah final; tidak ada yang diubah.`,
  refused: (id: string) => `Belum dapat disahkan. Perbaiki galat di atas, lalu ulangi: catatan finalize ${id}`,
  publicity: 'Yang akan terbuka untuk umum',
  published: 'Catatan ini tampil di situs dan dalam edisi publik.',
  notPublished: {
    tertutup: 'Tidak dipublikasikan: rapat tertutup.',
    rahasia: 'Tidak dipublikasikan: rapat rahasia.',
    security: 'Tidak dipublikasikan: keamanan arsipnya bukan B (biasa).',
  },
  recommendations: (shown: number, withheld: number, proposals: number) => {
    const hidden = withheld > 0 ? `; ${withheld} tidak (public: false)` : '';
    const counted = proposals > 0 ? `; ${proposals} usulan hanya disebut jumlahnya` : '';
    return `${shown} rekomendasi ditampilkan${hidden}${counted}.`;
  },
  unnamed: (names: string, more: number) =>
    `Nama yang tidak ditampilkan karena tanpa instansi: ${names}${more > 0 ? `, dan ${more} lagi` : ''}.`,
  attachments: (shown: number, withheld: number) => `Lampiran: ${shown} ditampilkan, ${withheld} tidak.`,
  masked: (count: number) => `${count} data pribadi disamarkan (NIP, NIK, telepon, surel).`,
  receivers: 'Yang akan menerima',
  noReceivers: 'Belum ada: catatan ini tanpa rekomendasi, body, dan distribution.',
  byChannel: (channel: keyof typeof channels, names: string) => `${channels[channel]}: ${names}`,
  withoutChannel: (names: string) => `Belum ada saluran: ${names}. Lengkapi channel dalam stakeholders.yaml.`,
  outside: (names: string, published: boolean) =>
    published ? `Pihak luar, edisi publik saja: ${names}` : `Pihak luar, tidak menerima apa pun: ${names}`,
  numberedCopies: 'Rapat rahasia: hanya sebagai salinan bernomor yang diantar, tidak lewat sarana elektronik.',
  warnings: 'Yang tetap menjadi peringatan',
  noWarnings: 'Tidak ada.',
  /** `file`: where it stands in another note. */
  warning: (file: string | undefined, line: number, message: string, code: string) =>
    `${file === undefined ? 'Baris' : `${file}, baris`} ${line}: ${message} [${code}]`,
  moreWarnings: (count: number) => `… dan ${count} lagi; lihat dengan: catatan check`,
  question: 'Sahkan catatan ini?',
  done: (id: string, git: boolean) =>
    `${id} sudah final. Berikutnya: ${git ? 'catatan save, lalu ' : ''}catatan pdf ${id}`,
};
