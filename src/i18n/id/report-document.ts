import { longDate, shortDate, weekdayDate } from './dates.ts';

const number = new Intl.NumberFormat('id-ID');

/** Words and sentences of the report as a document. */
export const reportDocument = {
  /** Language of the text, for the reader's software. */
  language: 'id',

  /** Fixed words, as the templates name them. */
  labels: {
    logo: 'Lambang',
    document: 'LAPORAN TINDAK LANJUT',
    subject: 'Rekomendasi Rapat',
    figures: 'Angka pokok',
    statuses: 'Keadaan semua rekomendasi',
    lateOwners: 'Terlambat menurut penanggung jawab',
    trend: 'Perkembangan per bulan',
    attention: 'Yang perlu dicermati',
    definitions: 'Tentang angka-angka ini',
    noAttention: 'Tidak ada yang perlu dicermati secara khusus.',
    none: '–',
    chart: 'Bagan',
    sameNumbers: 'Angka yang sama ada dalam tabel.',

    status: 'Status',
    count: 'Jumlah',
    share: 'Bagian',
    total: 'Seluruhnya',
    owner: 'Penanggung jawab',
    lateCount: 'Terlambat',
    longest: 'Paling lama (hari)',
    longestWorking: 'Hari kerja',
    monthEnd: 'Keadaan per',
    binding: 'Mengikat',
    completed: 'Selesai',
    open: 'Terbuka',
    overdue: 'Terlambat',

    text: 'Tindakan',
    deadline: 'Tenggat',
    daysLate: 'Terlambat (hari)',
    workingDaysLate: 'Hari kerja',
    sincePromise: 'Sejak janji pertama (hari)',
    remaining: 'Sisa waktu',
    proposed: 'Diusulkan',
    state: 'Keadaan',
    remark: 'Catatan',
  },

  title: (office: string, date: string): string => `Laporan Tindak Lanjut – ${office} – ${longDate(date)}`,
  foot: (date: string): string => `Laporan Tindak Lanjut, keadaan per ${shortDate(date)}`,
  asOf: (date: string): string => `Keadaan per ${weekdayDate(date)}`,
  /** At the top of each page; `secrecy`: the highest class of what is in it. */
  internal: (secrecy: string | undefined): string =>
    `${secrecy === undefined ? '' : `${secrecy} – `}UNTUK KALANGAN INTERNAL`,
  internalLead: (count: number): string =>
    count === 0
      ? 'Untuk kalangan internal: angka-angkanya mencakup rapat yang tidak terbuka untuk umum.'
      : `Untuk kalangan internal: memuat ${count} rekomendasi dari rapat yang tidak terbuka untuk umum, masing-masing diberi tanda.`,
  headline: (binding: number, completed: number, overdue: number): string =>
    binding === 0
      ? 'Belum ada rekomendasi yang mengikat.'
      : `Dari ${number.format(binding)} rekomendasi yang mengikat, ${number.format(completed)} selesai dan ${number.format(overdue)} terlambat.`,
  count: (value: number): string => number.format(value),
  dueSoon: 'Segera jatuh tempo',
  ofFinished: (kept: number, promised: number): string =>
    promised === 0 ? 'belum ada yang selesai' : `${number.format(kept)} dari ${number.format(promised)} yang selesai`,

  statusDescription: (all: number, parts: readonly (readonly [string, number])[]): string =>
    `${number.format(all)} rekomendasi: ${parts.map(([status, count]) => `${number.format(count)} ${status.toLowerCase()}`).join(', ')}.`,
  lateDescription: (owner: string, days: number): string =>
    `Hari kalender sesudah tenggat dari yang paling lama; terpanjang ${owner}, ${number.format(days)} hari.`,
  trendDescription: (months: number, from: string, to: string): string =>
    `${months} titik dari ${longDate(from)} sampai ${longDate(to)}.`,
  lateLead: 'Panjang batang: keterlambatan paling lama, dalam hari kalender. Yang paling lama di atas.',
  otherOwners: (count: number): string => `${number.format(count)} penanggung jawab lain`,
  trendLead: 'Seperti yang tersimpan dalam buku catatan pada hari itu.',
  trendMissing: 'Perkembangan per bulan tidak ditampilkan karena riwayat buku catatan tidak dapat dibaca.',
  trendStarts: (date: string): string =>
    `Bulan sebelum ${longDate(date)} tidak ditampilkan: riwayat buku catatan belum ada pada saat itu atau tidak termuat dalam salinan ini.`,
  trendTooShort:
    'Perkembangan per bulan belum dapat ditampilkan: riwayat buku catatan belum mencakup akhir bulan yang lalu.',
  trendOfSelection: 'Perkembangan per bulan tidak ditampilkan untuk laporan yang disaring menurut status atau tenggat.',
  /** `Jan` with the year below it where asked. */
  month: (date: string, withYear: boolean): string => {
    const [, month = '', year = ''] = shortDate(date).split(' ');
    return withYear ? `${month}\n${year}` : month;
  },

  sections: {
    late: 'Terlambat',
    soon: (days: number): string => `Jatuh tempo dalam ${days} hari`,
    running: 'Berjalan',
    proposals: 'Usulan yang belum disetujui',
    closed: 'Sudah ditutup',
    groups: {
      owner: 'Menurut penanggung jawab',
      type: 'Menurut jenis rapat',
      body: 'Menurut alat kelengkapan atau unit',
      note: 'Menurut catatan',
      program: 'Menurut program',
    },
  },
  groupCount: (count: number): string => `${number.format(count)} rekomendasi`,
  more: (count: number): string => `… dan ${number.format(count)} lagi.`,

  selected: (parts: readonly string[]): string => `Hanya memuat ${parts.join('; ')}.`,
  selection: {
    owner: (name: string): string => `penanggung jawab ${name}`,
    types: (names: readonly string[]): string => `jenis rapat ${names.join(', ')}`,
    statuses: (names: readonly string[]): string => `status ${names.join(', ')}`,
    overdue: 'yang terlambat',
    dueWithin: (days: number): string => `yang jatuh tempo dalam ${days} hari`,
    since: (date: string): string => `rapat sejak ${longDate(date)}`,
    until: (date: string): string => `rapat sampai ${longDate(date)}`,
  },

  onTimeTerm: 'Sesuai janji pertama',
  onTimeText:
    'Rekomendasi yang selesai paling lambat pada tanggal yang dijanjikan paling awal, dibagi semua yang selesai dan pernah mempunyai tenggat.',
};
