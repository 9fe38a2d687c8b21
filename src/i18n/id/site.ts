import { longDate, shortDate, weekdayDate } from './dates.ts';

const percent = (rate: number): string => `${(rate * 100).toFixed(1).replace('.', ',')}%`;

/** Words and sentences of the public site. */
export const site = {
  /** Language of the text, for browsers and readers aloud. */
  language: 'id',
  longDate,
  shortDate,
  weekdayDate,
  percent,

  defaultTitle: (office: string): string => `Catatan Rapat ${office}`,
  asOf: (date: string): string => `Keadaan per ${weekdayDate(date)}`,
  pageTitle: (page: string, site: string): string => `${page} – ${site}`,

  /** Entries of the menu. */
  menu: { home: 'Ringkasan', notes: 'Catatan', followUps: 'Tindak lanjut', about: 'Tentang' },

  /** Fixed words, as the templates name them. */
  labels: {
    skip: 'Langsung ke isi',
    navigation: 'Menu utama',
    notes: 'Catatan rapat',
    followUps: 'Tindak lanjut',
    about: 'Tentang angka',
    footer: 'Hanya rapat yang terbuka untuk umum dan catatannya sudah disahkan yang dimuat di sini.',
    footerAbout: 'Apa yang dihitung dan apa yang tidak ditampilkan',
    empty: 'Belum ada.',
    none: '–',

    figures: 'Angka pokok',
    figureNotes: 'catatan sudah ditindaklanjuti',
    figureCompleted: 'rekomendasi selesai',
    figureLate: 'rekomendasi terlambat',
    figureSoon: 'segera jatuh tempo',

    late: 'Terlambat',
    lateLead: 'Rekomendasi yang lewat tenggat dan belum selesai, menurut penanggung jawab. Yang paling lama di atas.',
    noLate: 'Tidak ada rekomendasi yang terlambat.',
    allLate: 'Semua yang terlambat dalam daftar tindak lanjut',
    soon: 'Segera jatuh tempo',
    noSoon: 'Tidak ada rekomendasi yang segera jatuh tempo.',
    statuses: 'Status rekomendasi',
    statusesLead: 'Empat status pertama memakai kelas pemantauan tindak lanjut BPK.',
    latest: 'Rapat terakhir',
    allNotes: 'Semua catatan rapat',

    recommendation: 'Rekomendasi',
    recommendations: 'Rekomendasi',
    owner: 'Penanggung jawab',
    meeting: 'Rapat',
    deadline: 'Tenggat',
    firstDeadline: 'Tenggat pertama',
    currentDeadline: 'Tenggat sekarang',
    status: 'Status',
    lateDays: 'Terlambat (hari)',
    calendarDays: 'Hari kalender',
    workingDays: 'Hari kerja',
    remaining: 'Sisa waktu',
    bpkClass: 'Kelas BPK',
    count: 'Jumlah',
    share: 'Bagian',
    total: 'Seluruhnya',
    open: 'Belum tuntas',

    notesLead: 'Menurut tahun rapat, yang terbaru di atas.',
    jumpToYear: 'Lompat ke tahun',

    time: 'Waktu',
    place: 'Tempat',
    number: 'Nomor',
    body: 'Alat kelengkapan atau unit',
    session: 'Masa sidang',
    chair: 'Pimpinan rapat',
    secretary: 'Sekretaris rapat',
    previous: 'Lanjutan dari',
    next: 'Dilanjutkan dalam',
    pdf: 'Unduh catatan ini (PDF)',
    attendance: 'Kehadiran',
    organization: 'Instansi atau unsur',
    present: 'Hadir',
    names: 'Nama yang dicatat',
    agenda: 'Acara',
    discussion: 'Isi catatan',
    decisions: 'Keputusan',
    noRecommendations: 'Rapat ini tidak menghasilkan rekomendasi yang ditampilkan.',
    supporting: 'Pendukung',
    term: 'Jangka waktu',
    completed: 'Selesai',
    evidence: 'Bukti',
    reason: 'Alasan',
    program: 'Program',
    impact: 'Hasil yang dicapai',
    successor: 'Dilanjutkan sebagai',
    life: 'Perjalanan',
    attachments: 'Lampiran',
    corrections: 'Perbaikan setelah pengesahan',

    filters: 'Saring daftar',
    search: 'Kata dalam daftar',
    anyOwner: 'Semua penanggung jawab',
    anyStatus: 'Semua status',
    anyType: 'Semua jenis rapat',
    anyYear: 'Semua tahun',
    type: 'Jenis rapat',
    year: 'Tahun',
    sortBy: 'Urutkan menurut',
    reset: 'Hapus saringan',
    noMatch: 'Tidak ada tindak lanjut yang cocok dengan saringan ini.',

    notFound: 'Halaman tidak ditemukan',
    notFoundText: 'Alamat ini tidak ada di situs. Mungkin ada salah tulis, atau halamannya tidak diterbitkan.',
    notFoundHome: 'Ke ringkasan',
  },

  headline: (notes: { done: number; all: number }, items: { done: number; all: number }): string =>
    `${notes.done} dari ${notes.all} catatan rapat sudah ditindaklanjuti, dan ${items.done} dari ${items.all} rekomendasinya selesai.`,
  headlineNone: 'Belum ada rekomendasi yang mengikat dalam catatan rapat yang terbuka.',
  ofNotes: (done: number, all: number): string => `${done} dari ${all} catatan yang memuat rekomendasi mengikat`,
  ofItems: (done: number, all: number): string => `${done} dari ${all} rekomendasi yang mengikat`,
  lateOf: (open: number): string => `dari ${open} yang belum tuntas`,
  soonOf: (days: number): string => `dalam ${days} hari kalender`,
  soonLead: (days: number): string => `Belum tuntas dan tenggatnya tiba dalam ${days} hari kalender.`,
  unverified: (count: number): string => `${count} dari yang selesai belum diverifikasi pihak lain.`,
  proposals: (count: number): string =>
    `${count} usulan masih menunggu persetujuan; isinya tidak ditampilkan dan tidak dihitung.`,

  late: (days: number, workingDays: number | undefined): string =>
    workingDays === undefined
      ? `Terlambat ${days} hari kalender; hari kerja tidak dapat dihitung`
      : `Terlambat ${days} hari kalender (${workingDays} hari kerja)`,
  dueIn: (days: number): string => (days === 0 ? 'hari ini' : `${days} hari lagi`),
  items: (count: number): string => `${count} rekomendasi`,
  withProposals: (count: number): string => `+ ${count} usulan`,
  notesOf: (count: number): string => `${count} catatan`,
  followUpsLead: (count: number, notes: number): string =>
    `${count} rekomendasi dari ${notes} catatan rapat yang terbuka, menurut tenggat.`,
  shown: (shown: string, all: string): string => `${shown} dari ${all} ditampilkan`,
  lateOption: 'Terlambat',

  time: (start: string, end: string | undefined, zone: string | undefined): string => {
    const span = end === undefined ? start : `${start} s.d. ${end}`;
    return `Pukul ${span.replaceAll(':', '.')}${zone === undefined ? '' : ` ${zone}`}`;
  },
  people: (count: number): string => `${count} orang`,
  atLeast: (count: number): string => `sekurang-kurangnya ${count} orang`,
  uncounted: 'jumlah tidak dicatat',
  absentOnly: 'tidak hadir',
  totalPresent: (present: string): string => `${present} hadir.`,
  unnamed: (count: number): string => `${count} orang hadir tanpa mewakili instansi; namanya tidak ditampilkan.`,
  quorum: (members: number, rule: string): string =>
    `Kuorum: ${rule === '1/2' ? 'lebih dari 1/2' : `sekurang-kurangnya ${rule}`} dari ${members} anggota.`,
  representing: (whom: string): string => `mewakili ${whom}`,
  presence: { hadir: '', daring: 'daring', 'tidak-hadir': 'tidak hadir' },

  status: {
    usulan: 'Usulan',
    belum: 'Belum ditindaklanjuti',
    proses: 'Dalam proses',
    selesai: 'Selesai',
    'tidak-dapat': 'Tidak dapat ditindaklanjuti',
    dialihkan: 'Dialihkan',
  },
  bpk: {
    usulan: '–',
    belum: 'Belum ditindaklanjuti',
    proses: 'Belum sesuai dengan rekomendasi',
    selesai: 'Sesuai dengan rekomendasi',
    'tidak-dapat': 'Tidak dapat ditindaklanjuti',
    dialihkan: '–',
  },
  meaning: {
    usulan: 'Saran yang menunggu persetujuan. Belum mengikat siapa pun.',
    belum: 'Mengikat, tetapi belum ada yang dikerjakan.',
    proses: 'Sedang dikerjakan, atau baru sebagian selesai.',
    selesai: 'Dikerjakan sesuai rekomendasi, dengan bukti.',
    'tidak-dapat': 'Ada alasan sah, dan pejabat yang berwenang menerimanya.',
    dialihkan: 'Dilanjutkan sebagai rekomendasi dalam catatan lain, dan dihitung di sana.',
  },
  reasons: {
    kahar: 'Keadaan kahar',
    'proses-hukum': 'Sedang dalam proses hukum',
    'perubahan-organisasi': 'Perubahan organisasi',
    'perubahan-regulasi': 'Perubahan peraturan',
    'tidak-efektif': 'Tidak lagi efektif, efisien, atau ekonomis',
    lainnya: 'Alasan lain',
  },

  events: {
    decided: 'Ditetapkan dalam rapat',
    decidedWith: (deadline: string): string => `Ditetapkan dalam rapat dengan tenggat ${longDate(deadline)}`,
    approved: (by: string): string => `Disetujui oleh ${by}`,
    extended: (from: string, to: string, by: string): string =>
      `Tenggat dipindahkan dari ${longDate(from)} ke ${longDate(to)} oleh ${by}`,
    completed: 'Selesai',
    verified: (by: string): string => `Diverifikasi oleh ${by}`,
    accepted: (by: string): string => `Alasan diterima oleh ${by}`,
  },
  correction: (date: string, by: string): string => `${longDate(date)}, oleh ${by}`,
  correctionReason: (reason: string): string => `Alasan: ${reason}`,

  about: {
    lead: 'Angka tentang rekomendasi di situs ini dapat dihitung ulang dari daftar tindak lanjut. Halaman ini menjelaskan apa yang dihitung, apa yang tidak, dan mengapa.',
    rates: 'Dua ukuran',
    ratesLead: 'Keduanya selalu ditulis bersama pembilang, penyebut, dan tanggalnya.',
    noteRate: 'Catatan ditindaklanjuti',
    noteRateText:
      'Sebuah catatan sudah ditindaklanjuti bila memuat rekomendasi yang mengikat dan tidak satu pun lagi berstatus belum atau proses. Pembaginya adalah catatan yang memuat rekomendasi yang mengikat; rapat tanpa rekomendasi tidak ikut dihitung.',
    itemRate: 'Rekomendasi selesai',
    itemRateText:
      'Banyaknya rekomendasi berstatus selesai dibagi banyaknya rekomendasi yang mengikat. Usulan dan rekomendasi yang dialihkan tidak mengikat, jadi tidak ikut dibagi.',
    now: (done: number, all: number): string => `Sekarang: ${done} dari ${all}`,
    nowNone: 'Sekarang: belum ada yang dapat dihitung',
    lateTerm: 'Terlambat',
    lateText:
      'Berstatus belum atau proses, dan tenggatnya sebelum hari ini. Pada hari tenggat sendiri belum terlambat. Hari kalender dihitung dari hari sesudah tenggat sampai hari ini.',
    workingTerm: 'Hari kerja',
    workingText:
      'Hari kalender tanpa hari libur kantor, libur nasional, dan cuti bersama menurut keputusan yang berlaku. Bila daftar libur suatu tahun belum ada, angkanya tidak ditulis.',
    firstDeadlineTerm: 'Tenggat pertama',
    firstDeadlineText:
      'Tanggal yang dijanjikan paling awal. Bila tenggat dipindahkan atau rekomendasi dilanjutkan dalam catatan lain, tanggal awal itu tetap ditampilkan.',
    statuses: 'Status',
    statusesLead: 'Kelas BPK mengikuti pemantauan tindak lanjut dalam Peraturan BPK Nomor 2 Tahun 2017.',
    meaning: 'Artinya',
    hidden: 'Yang tidak ditampilkan',
    hiddenLead: 'Angka di situs ini hanya dihitung dari apa yang ditampilkan.',
    hiddenItems: [
      {
        what: 'Rapat tertutup dan rapat rahasia, serta catatan yang belum disahkan',
        why: 'Tidak ada yang disebut tentangnya, juga tidak judul atau tanggalnya. Hasil rapat terbuka adalah informasi publik; yang dibicarakan dalam rapat tertutup tidak boleh diumumkan.',
      },
      { what: 'Usulan yang menunggu persetujuan', why: 'Belum menjadi keputusan. Hanya jumlahnya yang disebut.' },
      {
        what: 'Rekomendasi, lampiran, dan bukti yang tidak ditetapkan untuk umum',
        why: 'Dapat memuat informasi yang dikecualikan menurut Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
      },
      {
        what: 'Nama peserta yang tidak mewakili instansi, dan alasan ketidakhadiran',
        why: 'Warga yang datang dihitung, tetapi tidak disebut namanya. Alasan tidak hadir adalah urusan pribadi.',
      },
      {
        what: 'NIK, NIP, nomor telepon, dan alamat surel',
        why: 'Data pribadi. Di tempatnya tertulis [disamarkan].',
      },
    ],
  },
};

export type SiteTexts = typeof site;
