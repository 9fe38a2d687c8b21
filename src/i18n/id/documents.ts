import { byWhom } from './by-whom.ts';
import { longDate, weekdayDate } from './dates.ts';

/** Words and sentences of printed documents. */
export const documents = {
  /** Language of the text, for the reader's software. */
  language: 'id',
  longDate,
  weekdayDate,
  page: 'Halaman',
  pageOf: 'dari',

  /** Short code of what a document says, at its foot. */
  contentCode: (code: string): string => `Kode isi ${code}`,

  /** Fixed words, as the templates name them. */
  labels: {
    document: 'CATATAN RAPAT',
    number: 'Nomor:',
    publicEdition: 'Edisi publik',
    logo: 'Lambang',
    attendance: 'Peserta Rapat',
    attendanceNumber: 'No.',
    name: 'Nama',
    nameOrCount: 'Nama / Jumlah',
    position: 'Jabatan',
    organization: 'Instansi / Unsur',
    presence: 'Kehadiran',
    conclusions: 'Kesimpulan',
    decisions: 'Keputusan',
    recommendations: 'Rekomendasi',
    noRecommendations: 'Rapat ini tidak menghasilkan rekomendasi.',
    recommendationNumber: 'No.',
    recommendation: 'Rekomendasi',
    owner: 'Penanggung Jawab',
    deadline: 'Tenggat',
    supporting: 'Pendukung:',
    program: 'Program:',
    proposal: 'Usulan, menunggu persetujuan',
    notPublic: 'Tidak untuk dipublikasikan',
    corrections: 'Perbaikan setelah Pengesahan',
    correctionReason: 'Alasan:',
    distribution: 'Disampaikan kepada Yth.:',
    attachments: 'Lampiran:',
    nip: 'NIP',
    unknown: '–',
  },

  head: {
    kind: 'Jenis dan sifat rapat',
    body: 'Penyelenggara',
    session: 'Sidang',
    day: 'Hari, tanggal',
    time: 'Waktu',
    place: 'Tempat',
    chair: 'Pimpinan rapat',
    secretary: 'Sekretaris rapat',
    attendance: 'Kehadiran',
    follows: 'Lanjutan dari',
    agenda: 'Acara',
  },

  access: { terbuka: 'terbuka', tertutup: 'tertutup', rahasia: 'tertutup dan rahasia' },

  /** Marks that a reader must notice; those of closed meetings are the historic ones of the national parliament. */
  marks: {
    draft: 'DRAF',
    draftTitle: 'DRAF – BELUM DISAHKAN',
    cancelled: 'BATAL',
    cancelledTitle: 'BATAL – RAPAT TIDAK DILANJUTKAN',
    closed: 'HANYA UNTUK YANG DIUNDANG',
    closedTitle: 'RAPAT TERTUTUP',
    restricted: 'TERBATAS',
    secret: 'RAHASIA',
    topSecret: 'SANGAT RAHASIA',
  },

  presences: {
    hadir: 'Hadir',
    daring: 'Hadir (daring)',
    izin: 'Izin',
    sakit: 'Sakit',
    'dinas-luar': 'Dinas luar',
    'tanpa-keterangan': 'Tanpa keterangan',
    'tidak-hadir': 'Tidak hadir',
  },

  signatures: { chair: 'Pimpinan Rapat,', secretary: 'Sekretaris Rapat,' },

  /** Distribution list with receipts. */
  receipts: {
    labels: {
      document: 'DAFTAR DISTRIBUSI DAN TANDA TERIMA',
      receiver: 'Penerima',
      channel: 'Saluran',
      edition: 'Edisi',
      received: 'Diterima Tanggal',
      signature: 'Nama dan Tanda Tangan',
      nothing: 'Tidak diberi: catatan rapat ini tidak mempunyai edisi publik.',
      noReceivers: 'Belum ada penerima: catatan ini tanpa penyelenggara, rekomendasi, dan distribusi.',
    },
    head: { number: 'Nomor', note: 'Kode catatan' },
    channels: {
      email: 'Surel',
      srikandi: 'SRIKANDI',
      ekspedisi: 'Ekspedisi',
      whatsapp: 'WhatsApp',
      langsung: 'Langsung',
    },
    editions: { internal: 'Internal', public: 'Publik' },
    copy: (number: number, copies: number): string => `Salinan ${number} dari ${copies}`,
    numbering: (copies: number): string =>
      `Daftar ini adalah lampiran catatan rapat dan tidak dipisahkan darinya. Catatan diedarkan dalam ${copies} salinan bernomor, masing-masing hanya untuk penerima yang disebut, diserahkan langsung atau lewat ekspedisi; tidak lewat SRIKANDI, surel, atau WhatsApp.`,
  },

  /** Attendance form to sign. */
  attendanceForm: {
    labels: { document: 'DAFTAR HADIR', signature: 'Tanda Tangan' },
  },

  /** `09:00` as the office writes it. */
  time: (start: string, end: string | undefined, zone: string | undefined): string => {
    const span = end === undefined ? start : `${start} s.d. ${end}`;
    return `Pukul ${span.replaceAll(':', '.')}${zone === undefined ? '' : ` ${zone}`}`;
  },
  meetingOf: (date: string, id: string): string => `Rapat ${weekdayDate(date)} (${id})`,
  meetingNamed: (id: string): string => id,
  representing: (whom: string): string => `mewakili ${whom}`,
  people: (count: number): string => `${count} orang`,
  uncounted: 'rombongan',
  total: (present: number): string => `Jumlah hadir: ${present} orang`,
  totalAtLeast: (present: number): string => `Jumlah hadir: sekurang-kurangnya ${present} orang`,
  absent: (count: number): string => `tidak hadir: ${count} orang`,
  absentDelegations: (count: number): string => `tidak hadir: ${count} rombongan`,
  unnamed: (count: number): string => `${count} peserta hadir tanpa disebut namanya`,
  quorum: (present: number | undefined, members: number, rule: string): string => {
    const measure = rule === '1/2' ? 'lebih dari 1/2' : `sekurang-kurangnya ${rule}`;
    return `Kuorum: ${present === undefined ? '' : `hadir ${present} dari `}${members} anggota (${measure})`;
  },
  quorumMet: (met: boolean): string => (met ? 'terpenuhi' : 'tidak terpenuhi'),
  term: (days: number, working: boolean): string => `${days} hari${working ? ' kerja' : ''}`,
  approved: (by: string, date: string): string => `Disetujui${byWhom(by)}, ${longDate(date)}`,
  withheldProposals: (count: number): string =>
    `${count} usulan yang masih menunggu persetujuan tidak dimuat dalam edisi publik.`,
  correction: (date: string, by: string): string => `${longDate(date)}${by === '' ? '' : ','}${byWhom(by)}:`,
  otherParticipants: (count: number): string => `${count} peserta lain`,
  /** Who has to see to a recommendation. */
  charge: (owner: string, supporting: readonly string[], deadline: string | undefined): string => {
    const support = supporting.length === 0 ? '' : ` Pendukung: ${supporting.join('; ')}.`;
    return `Penanggung jawab: ${owner}.${support} Tenggat${deadline === undefined ? ' belum ditetapkan' : `: ${deadline}`}.`;
  },

  shortReport: { labels: { document: 'LAPORAN SINGKAT' } },

  memorandum: {
    labels: {
      document: 'NOTA DINAS',
      basis: 'Dasar',
      invitation: 'Surat undangan nomor',
      invitationDate: 'tanggal',
      noteNumber: 'Catatan rapat nomor',
      meeting: 'Pelaksanaan',
      results: 'Hasil Rapat',
      suggestions: 'Saran Tindak Lanjut',
      proposals: 'Kami mengusulkan agar langkah berikut disetujui untuk dilaksanakan:',
      assignments: 'Rekomendasi rapat berikut kami sarankan untuk ditindaklanjuti sesuai tenggatnya:',
      distribution: 'Tembusan disampaikan kepada Yth.:',
    },
    head: {
      to: 'Yth.',
      from: 'Dari',
      copies: 'Tembusan',
      date: 'Tanggal',
      number: 'Nomor',
      security: 'Sifat',
      attachments: 'Lampiran',
      about: 'Hal',
    },
    participants: 'Peserta',
    copiesBelow: 'Sebagaimana tercantum di akhir nota dinas ini',
    files: (count: number): string => `${count} berkas`,
    subject: (kind: string, title: string): string => `Laporan ${kind}: ${title}`,
    closing: (asks: boolean): string =>
      asks
        ? 'Demikian kami laporkan. Persetujuan atas usulan di atas dan arahan selanjutnya kami nantikan.'
        : 'Demikian kami laporkan. Arahan selanjutnya kami nantikan.',
  },

  pressRelease: {
    labels: {
      document: 'SIARAN PERS',
      fullNote: 'Catatan rapat selengkapnya untuk umum dapat dibaca di alamat ini',
      contact: 'Narahubung',
    },
    lead: ({ body, kind, title, day, time, place }: PressLead): string => {
      const meeting = `${kind} dengan acara “${title}”`;
      const subject = body === undefined ? `${meeting} diadakan` : `${body} mengadakan ${meeting}`;
      const clock = time === undefined ? '' : `, ${time.replace(/^Pukul/, 'pukul')}`;
      return `${subject} pada ${day}${clock}${place === undefined ? '' : `, bertempat di ${place}`}.`;
    },
    chair: (name: string, position: string | undefined): string =>
      `Rapat dipimpin oleh ${name}${position === undefined ? '' : `, ${position}`}.`,
    attendance: (total: number | undefined, least: number, participants: readonly string[]): string => {
      const present = total === undefined ? `sekurang-kurangnya ${least}` : `${total}`;
      const list = participants.length === 0 ? '' : `, terdiri atas ${participants.join('; ')}`;
      return `Rapat dihadiri ${present} orang${list}.`;
    },
  },
};

/** What the first sentence of a press release is made of. */
interface PressLead {
  readonly body: string | undefined;
  readonly kind: string;
  readonly title: string;
  readonly day: string;
  readonly time: string | undefined;
  readonly place: string | undefined;
}

export type DocumentTexts = typeof documents;
