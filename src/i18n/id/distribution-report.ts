import { shortDate } from './dates.ts';
import { report } from './report.ts';

const { workingDays } = report;
const number = new Intl.NumberFormat('id-ID');
const count = (label: string, items: number): string => `${label}: ${number.format(items)}`;

/** Who has which version of the notes. */
export const distributionReport = {
  heading: 'DISTRIBUSI CATATAN RAPAT',
  receiver: (name: string) => `penerima ${name}`,

  /** The numbers, each with what it is a part of. */
  summary: {
    notes: 'Sampai ke semua penerima',
    ofNotes: 'catatan yang ada penerimanya',
    current: 'Versi terbaru terkirim',
    confirmed: 'Dikonfirmasi diterima',
    ofDeliveries: 'kiriman',
    owners: 'Pemilik dengan bukti terima',
    ofOwners: 'kiriman kepada pemilik rekomendasi',
    none: 'tidak ada yang harus dikirim',
  },

  sections: {
    behind: (owners: number) => count('PEMILIK REKOMENDASI YANG BELUM MEMEGANG VERSI TERBARU', owners),
    behindHint: 'Rekomendasinya belum selesai, tetapi catatan yang berlaku belum ada padanya.',
    incomplete: (notes: number) => count('BELUM SAMPAI KE SEMUA PENERIMA', notes),
    complete: (notes: number) => count('SUDAH SAMPAI KE SEMUA PENERIMA', notes),
    calledOff: (notes: number) => count('RAPAT BATAL YANG CATATANNYA TERLANJUR DIKIRIM', notes),
  },
  nothing: 'Belum ada catatan final yang ada penerimanya.',
  reached: (current: number, all: number) =>
    `${number.format(current)} dari ${number.format(all)} penerima memegang versi terbaru`,
  told: (current: number, all: number) =>
    `${number.format(current)} dari ${number.format(all)} penerima sudah diberi tahu`,
  notSent: (names: string) => `Belum dikirim: ${names}`,
  waiting: (date: string, days: number | undefined, names: string) =>
    `Dikirim ${shortDate(date)} (${workingDays(days)} sesudah rapat), belum dikonfirmasi diterima: ${names}`,

  roles: {
    owner: 'pemilik rekomendasi',
    supporting: 'pendukung',
    body: 'yang rapat',
    distribution: 'tembusan',
    former: 'penerima lama',
  },
  /** How it stands, in a table. */
  standings: {
    current: 'memegang versi terbaru',
    first: 'belum dikirim',
    correction: 'memegang versi lama',
    withdrawal: 'belum tahu rapat batal',
    pending: 'tidak jelas sampai atau tidak',
    held: 'tidak dapat dikirim',
  },
  hindrances: {
    'not-public': 'tidak dikirim: pihak luar, dan catatan ini tidak terbuka untuk umum',
    'no-address': 'tidak dapat dikirim: alamat surelnya belum ada dalam stakeholders.yaml',
    unknown: 'tidak dapat dikirim: namanya tidak ada dalam stakeholders.yaml',
    recall: 'bukan penerima lagi, tetapi masih memegang salinannya: tarik kembali',
  },
  first: 'belum dikirim',
  older: (date: string) => `memegang versi lama yang dikirim ${shortDate(date)}`,
  holds: (date: string) => `memegang catatan yang dikirim ${shortDate(date)}`,
  correction: 'versi terbaru belum dikirim',
  withdrawal: 'belum diberi tahu bahwa rapatnya batal',
  toldOff: (date: string) => `diberi tahu ${shortDate(date)} bahwa rapatnya batal`,
  pending: (date: string) => `pengiriman ${shortDate(date)} tidak jelas sampai atau tidak`,
  failed: (date: string, reason: string | undefined) =>
    `pengiriman ${shortDate(date)} gagal${reason === undefined ? '' : `: ${reason}`}`,
  channels: {
    email: 'lewat surel',
    srikandi: 'lewat SRIKANDI',
    ekspedisi: 'lewat ekspedisi',
    whatsapp: 'lewat WhatsApp',
    langsung: 'diserahkan langsung',
  },
  publicEdition: 'edisi publik',
  copy: (copy: number, of: number) => `salinan ${copy} dari ${of}`,
  sent: (date: string, days: number | undefined) => `dikirim ${shortDate(date)} (${workingDays(days)} sesudah rapat)`,
  firstSent: (date: string, days: number | undefined) =>
    `pertama kali dikirim ${shortDate(date)} (${workingDays(days)} sesudah rapat)`,
  resent: (date: string) => `versi terbaru dikirim ${shortDate(date)}`,
  received: (date: string, days: number | undefined) =>
    `diterima ${shortDate(date)} (${workingDays(days)} sesudah dikirim)`,
  unconfirmed: 'belum dikonfirmasi diterima',
  evidence: (evidence: string) => `bukti ${evidence}`,
  noEvidence: 'tanpa bukti',
  confirmedBy: (name: string) => `dikonfirmasi oleh ${name}`,

  /** Heads of the columns of a table, besides those of the report. */
  columns: {
    access: 'Sifat rapat',
    noteStatus: 'Status catatan',
    receiverId: 'ID penerima',
    receiver: 'Penerima',
    role: 'Peran',
    openOwner: 'Pemilik rekomendasi terbuka',
    channel: 'Saluran',
    edition: 'Edisi',
    standing: 'Keadaan',
    hindrance: 'Halangan',
    version: 'Versi terbaru',
    heldVersion: 'Versi yang dipegang',
    heldSent: 'Dipegang sejak dikirim',
    heldBy: 'Dikirim oleh',
    firstSent: 'Pertama dikirim',
    sent: 'Versi terbaru dikirim',
    received: 'Diterima',
    evidence: 'Bukti',
    confirmedBy: 'Dikonfirmasi oleh',
    workingDaysToSend: 'Hari kerja rapat sampai dikirim',
    workingDaysToReceive: 'Hari kerja dikirim sampai diterima',
    copy: 'Salinan',
  },

  leftOut: (files: readonly string[]) =>
    `Catatan ini bermasalah, jadi tidak dapat dikirim dan tidak dihitung: ${files.join(', ')}. Jalankan: catatan check`,
  holidaysUnknown: (years: readonly number[]) =>
    `Hari libur tahun ${years.join(', ')} belum diketahui, jadi sebagian hari kerja tidak dihitung. Buat berkas holidays/${years[0]}.yaml.`,
};
