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
  approved: (by: string, date: string): string => `Disetujui oleh ${by}, ${longDate(date)}`,
  withheldProposals: (count: number): string =>
    `${count} usulan yang masih menunggu persetujuan tidak dimuat dalam edisi publik.`,
  correction: (date: string, by: string): string => `${longDate(date)}, oleh ${by}:`,
};

export type DocumentTexts = typeof documents;
