import { byWhom } from './by-whom.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const percent = (rate: number): string => `${(rate * 100).toFixed(1).replace('.', ',')}%`;

const monthOf = (date: string): string => longDate(date).replace(/^\d+ /, '');

/** `1.452`. */
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** Words and sentences of the public site. */
export const site = {
  /** Language of the text, for browsers and readers aloud. */
  language: 'id',
  longDate,
  shortDate,
  weekdayDate,
  percent,
  number,

  defaultTitle: (office: string): string => `Catatan Rapat ${office}`,
  asOf: (date: string): string => `Keadaan per ${weekdayDate(date)}`,
  pageTitle: (page: string, site: string): string => `${page} – ${site}`,

  /** Entries of the menu. */
  menu: {
    home: 'Ringkasan',
    notes: 'Catatan',
    followUps: 'Tindak lanjut',
    owners: 'Penanggung jawab',
    about: 'Tentang',
    search: 'Cari',
  },
  /** Names of pages in the foot, and of its columns. */
  pages: {
    notes: 'Catatan rapat',
    followUps: 'Tindak lanjut',
    search: 'Cari dalam catatan',
    owners: 'Penanggung jawab',
    bodies: 'Penyelenggara rapat',
    types: 'Jenis rapat',
    programs: 'Program',
    press: 'Untuk pers',
    data: 'Data terbuka',
    verify: 'Periksa keaslian dokumen',
    about: 'Tentang angka',
  },
  directory: { record: 'Catatan', groupings: 'Menurut', reuse: 'Pemakaian' },

  /** Fixed words, as the templates name them. */
  labels: {
    skip: 'Langsung ke isi',
    navigation: 'Menu utama',
    notes: 'Catatan rapat',
    followUps: 'Tindak lanjut',
    about: 'Tentang angka',
    directory: 'Isi situs',
    stale:
      'Halaman ini disusun lebih dari dua hari yang lalu. Keadaan sekarang mungkin sudah berbeda; lihat tanggal "Keadaan per".',
    footer: 'Hanya rapat yang terbuka untuk umum dan catatannya sudah disahkan yang dimuat di sini.',
    footerAbout: 'Apa yang dihitung dan apa yang tidak ditampilkan',
    empty: 'Belum ada.',
    none: '–',

    figures: 'Angka pokok',
    figureNotes: 'catatan sudah ditindaklanjuti',
    figureCompleted: 'rekomendasi selesai',
    figureLate: 'rekomendasi terlambat',
    figureSoon: 'segera jatuh tempo',
    figureMeaning: 'Arti angka-angka ini',

    late: 'Terlambat',
    lateLead: 'Lewat tenggat dan belum tuntas. Yang paling lama di atas.',
    noLate: 'Tidak ada rekomendasi yang terlambat.',
    next: 'Tenggat berikutnya',
    nextLead: 'Belum tuntas dan belum terlambat, menurut tenggat.',
    noNext: 'Tidak ada tenggat yang akan datang.',
    trend: 'Menepati tenggat',
    month: 'Bulan',
    due: 'Jatuh tempo',
    onTime: 'Tepat waktu',
    completedByNow: 'Selesai',
    noTrend: 'Tidak ada rekomendasi yang jatuh tempo dalam dua belas bulan itu.',
    browse: 'Telusuri',
    browseLead: 'Setiap nama mempunyai halaman sendiri.',
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
    openFollowUps: 'Yang belum tuntas',
    byYear: 'Menurut tahun',
    byMonth: 'Menurut bulan rapat',

    owners: 'Penanggung jawab',
    bodies: 'Penyelenggara rapat',
    types: 'Jenis rapat',
    programs: 'Program',
    name: 'Nama',
    meetings: 'Rapat',
    openItems: 'Belum tuntas, belum terlambat',
    closedItems: 'Sudah ditutup',
    noClosed: 'Belum ada yang selesai atau ditutup.',
    noOpen: 'Tidak ada.',
    held: 'Rapat yang diadakan',
    achieved: 'Hasil yang dicapai',
    noAchieved: 'Belum ada hasil yang dicatat.',
    result: 'Hasil',
    subscribe: 'Berlangganan',
    feed: 'Umpan Atom',
    calendar: 'Kalender tenggat (ICS)',

    press: 'Untuk pers',
    newest: 'Keputusan terbaru',
    newestLead: 'Dari rapat yang paling akhir, dalam kalimat sebagaimana dicatat.',
    noNewest: 'Belum ada keputusan atau rekomendasi yang dimuat.',
    rates: 'Angka dan artinya',
    cite: 'Cara mengutip',
    example: 'Contoh',
    sources: 'Data dan langganan',
    contact: 'Kantor',
    notePdf: 'Catatan ini dalam PDF',

    time: 'Waktu',
    place: 'Tempat',
    number: 'Nomor',
    body: 'Penyelenggara',
    session: 'Masa sidang',
    chair: 'Pimpinan rapat',
    secretary: 'Sekretaris rapat',
    previous: 'Lanjutan dari',
    continued: 'Dilanjutkan dalam',
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
    successorHidden: 'rekomendasi yang tidak termasuk catatan publik, dan tidak dihitung di situs ini',
    predecessor: 'Lanjutan dari',
    life: 'Perjalanan',
    attachments: 'Lampiran',
    corrections: 'Perbaikan setelah pengesahan',

    filters: 'Saring daftar',
    search: 'Kata dalam daftar',
    anyOwner: 'Semua penanggung jawab',
    anyStatus: 'Semua status',
    anyType: 'Semua jenis rapat',
    anyBody: 'Semua penyelenggara',
    anyYear: 'Semua tahun',
    type: 'Jenis rapat',
    year: 'Tahun',
    sortBy: 'Urutkan menurut',
    reset: 'Hapus saringan',
    noMatch: 'Tidak ada tindak lanjut yang cocok dengan saringan ini.',
    noMatchingNote: 'Tidak ada catatan yang cocok dengan saringan ini.',

    notFound: 'Halaman tidak ditemukan',
    notFoundText: 'Alamat ini tidak ada di situs. Mungkin ada salah tulis, atau halamannya tidak diterbitkan.',
    notFoundHome: 'Ke ringkasan',
  },

  headline: (notes: { done: number; all: number }, items: { done: number; all: number }): string =>
    `${number(notes.done)} dari ${number(notes.all)} catatan rapat sudah ditindaklanjuti, dan ${number(items.done)} dari ${number(items.all)} rekomendasinya selesai.`,
  headlineNone: 'Belum ada rekomendasi yang mengikat dalam catatan rapat yang terbuka.',
  ofNotes: (done: number, all: number): string =>
    `${number(done)} dari ${number(all)} catatan yang memuat rekomendasi mengikat`,
  ofItems: (done: number, all: number): string => `${number(done)} dari ${number(all)} rekomendasi yang mengikat`,
  lateOf: (open: number): string => `dari ${number(open)} yang belum tuntas`,
  soonOf: (days: number): string => `dalam ${number(days)} hari kalender`,
  figureMeaning:
    'Sebuah catatan sudah ditindaklanjuti bila semua rekomendasinya yang mengikat tuntas. Terlambat berarti lewat tenggat dan belum tuntas. Hanya rapat terbuka yang dihitung.',
  allLate: (count: number): string => `Yang terlambat dalam daftar tindak lanjut (${number(count)})`,
  trendLead: (first: string, last: string): string =>
    `Rekomendasi yang tenggat pertamanya jatuh antara ${monthOf(first)} dan ${monthOf(last)}: berapa yang selesai tepat waktu, dan berapa yang selesai sampai sekarang.`,
  trendDescription: (due: number, completed: number, onTime: number): string =>
    `Dari ${number(due)} rekomendasi yang jatuh tempo, ${number(completed)} selesai, ${number(onTime)} di antaranya tepat waktu. Angka tiap bulan ada dalam tabel.`,
  trendLines: { due: 'jatuh tempo', onTime: 'tepat waktu' },
  /** `November 2025`. */
  monthName: monthOf,
  /** `Nov`, with the year below it where asked. */
  monthLabel: (date: string, withYear: boolean): string => {
    const [, month = '', year = ''] = shortDate(date).split(' ');
    return withYear ? `${month}\n${year}` : month;
  },
  unverified: (count: number): string => `${number(count)} dari yang selesai belum diverifikasi pihak lain.`,
  proposals: (count: number): string =>
    `${number(count)} usulan masih menunggu persetujuan; isinya tidak ditampilkan dan tidak dihitung.`,

  late: (days: number, workingDays: number | undefined): string =>
    workingDays === undefined
      ? `Terlambat ${number(days)} hari kalender; hari kerja tidak dapat dihitung`
      : `Terlambat ${number(days)} hari kalender (${number(workingDays)} hari kerja)`,
  /** Of what is completed. */
  afterDeadline: (days: number): string => `${number(days)} hari setelah tenggat`,
  afterFirstDeadline: (days: number): string => `${number(days)} hari setelah tenggat pertama`,
  dueIn: (days: number): string => (days === 0 ? 'hari ini' : `${number(days)} hari lagi`),
  withProposals: (count: number): string => `+ ${number(count)} usulan`,
  notesOf: (count: number): string => `${number(count)} catatan`,
  followUpsLead: (count: number, notes: number): string =>
    `${number(count)} rekomendasi dari ${number(notes)} catatan rapat yang terbuka, menurut tenggat.`,
  openFollowUpsLead: (shown: number, open: number, all: number, elsewhere: 'year' | 'month'): string =>
    shown === open
      ? `${number(open)} rekomendasi yang belum tuntas dari seluruhnya ${number(all)}, menurut tenggat. Yang lain ada pada halaman menurut ${elsewhere === 'year' ? 'tahun' : 'bulan'}.`
      : `${number(shown)} dari ${number(open)} rekomendasi yang belum tuntas, yang paling awal tenggatnya. Seluruh ${number(all)} rekomendasi ada pada halaman menurut ${elsewhere === 'year' ? 'tahun' : 'bulan'}.`,
  followUpsOfYear: (year: string): string => `Tindak lanjut rapat tahun ${year}`,
  followUpsOfMonth: (month: string): string => `Tindak lanjut rapat bulan ${month}`,
  notesOfYear: (year: string): string => `Catatan rapat tahun ${year}`,
  restOfYear: (count: number, year: string): string => `Semua ${number(count)} catatan tahun ${year}`,
  countIn: (count: number, where: string): string => `${where} (${number(count)})`,
  firstOf: (shown: number, all: number): string => `${number(shown)} dari ${number(all)} ditampilkan.`,
  was: (date: string): string => `semula ${shortDate(date)}`,
  /** How the recommendations of an owner, body, type or programme stand. */
  standing: (binding: number, completed: number, open: number, late: number): string =>
    binding === 0
      ? 'Tidak ada rekomendasi yang mengikat.'
      : `Dari ${number(binding)} rekomendasi yang mengikat, ${number(completed)} selesai dan ${number(open)} belum tuntas${late === 0 ? '.' : `; ${number(late)} di antaranya terlambat.`}`,
  longestLate: (days: number): string => `Yang paling lama terlambat: ${number(days)} hari kalender.`,
  outOf: (done: number, all: number): string => `${number(done)} dari ${number(all)}`,
  groupingLead: {
    owners:
      'Siapa yang bertanggung jawab atas rekomendasi rapat, dan bagaimana keadaannya. Yang paling banyak terlambat di atas.',
    bodies: 'Siapa yang mengadakan rapat, dan bagaimana keadaan rekomendasinya. Yang paling banyak terlambat di atas.',
    types: 'Rapat menurut jenisnya, dan bagaimana keadaan rekomendasinya. Yang paling banyak terlambat di atas.',
    programs:
      'Program pembangunan yang dilayani rekomendasi rapat, dan hasil yang dicapai. Yang paling banyak terlambat di atas.',
  },
  press: {
    lead: 'Keputusan terbaru rapat-rapat terbuka, angka pokok beserta artinya, dan tempat mengambil datanya.',
    held: (date: string, body: string | undefined, type: string): string =>
      body === undefined ? `${type}, ${weekdayDate(date)}.` : `${body} mengadakan ${type} pada ${weekdayDate(date)}.`,
    task: (owner: string, deadline: string | undefined, standing: string): string =>
      `Penanggung jawab: ${owner}. ${deadline === undefined ? '' : `Tenggat: ${longDate(deadline)}. `}Keadaan: ${standing}.`,
    citeLead:
      'Sebutkan kantor, judul catatan, tanggal rapat, dan "Keadaan per" yang tertulis pada halaman. Alamat halaman tidak berpindah. Angka hanya berarti bersama pembilang, penyebut, dan tanggalnya.',
    citation: (office: string, title: string, date: string, today: string, address: string | undefined): string =>
      `${office}, "${title}", catatan rapat ${longDate(date)}, keadaan per ${longDate(today)}${address === undefined ? '' : `, ${address}`}.`,
    sources: {
      data: 'Data terbuka: catatan dan tindak lanjut sebagai JSON dan CSV, dengan arti setiap kolom',
      followUps: 'Semua tindak lanjut dalam satu daftar yang dapat disaring',
      feed: 'Umpan Atom semua catatan',
      deadlines: 'Kalender semua tenggat (ICS)',
      verify: 'Periksa apakah sebuah PDF asli',
      about: 'Apa yang dihitung dan apa yang tidak ditampilkan',
    },
    contact: 'Pertanyaan tentang isi catatan dijawab oleh kantor yang menerbitkannya.',
  },
  shown: (shown: string, all: string): string => `${shown} dari ${all} ditampilkan`,
  lateOption: 'Terlambat',

  time: (start: string, end: string | undefined, zone: string | undefined): string => {
    const span = end === undefined ? start : `${start} s.d. ${end}`;
    return `Pukul ${span.replaceAll(':', '.')}${zone === undefined ? '' : ` ${zone}`}`;
  },
  people: (count: number): string => `${number(count)} orang`,
  atLeast: (count: number): string => `sekurang-kurangnya ${number(count)} orang`,
  uncounted: 'jumlah tidak dicatat',
  absentOnly: 'tidak hadir',
  totalPresent: (present: string): string => `${present} hadir.`,
  unnamed: (count: number): string =>
    `${number(count)} orang hadir tanpa mewakili instansi; namanya tidak ditampilkan.`,
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
    dialihkan:
      'Dilanjutkan sebagai rekomendasi dalam catatan lain. Bila catatan itu terbuka untuk umum, dihitung di sana; bila tidak, tidak dihitung di situs ini.',
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
    proposed: 'Diusulkan dalam rapat',
    decided: 'Ditetapkan dalam rapat',
    decidedWith: (deadline: string): string => `Ditetapkan dalam rapat dengan tenggat ${longDate(deadline)}`,
    /** A proposal, which thereby became binding. */
    approved: (by: string, deadline: string | undefined): string =>
      `Disetujui${byWhom(by)}${deadline === undefined ? '' : `, dengan tenggat ${longDate(deadline)}`}`,
    extended: (from: string, to: string, by: string): string =>
      `Tenggat dipindahkan dari ${longDate(from)} ke ${longDate(to)}${byWhom(by)}`,
    /** Where it may not be told who wrote it down. */
    progress: 'Perkembangan dicatat',
    completed: 'Selesai',
    verified: (by: string): string => `Diverifikasi${byWhom(by)}`,
    accepted: (by: string): string => `Alasan diterima${byWhom(by)}`,
  },
  correction: (date: string, by: string): string => `${longDate(date)}${by === '' ? '' : ','}${byWhom(by)}`,
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
      'Banyaknya rekomendasi berstatus selesai, tepat waktu atau setelah tenggatnya, dibagi banyaknya rekomendasi yang mengikat. Usulan dan rekomendasi yang dialihkan tidak mengikat, jadi tidak ikut dibagi.',
    now: (done: number, all: number): string => `Sekarang: ${number(done)} dari ${number(all)}`,
    nowNone: 'Sekarang: belum ada yang dapat dihitung',
    lateTerm: 'Terlambat',
    lateText:
      'Berstatus belum atau proses, dan tenggatnya sebelum hari ini. Pada hari tenggat sendiri belum terlambat. Hari kalender dihitung dari hari sesudah tenggat sampai hari ini.',
    workingTerm: 'Hari kerja',
    workingText:
      'Hari kalender tanpa hari libur kantor, libur nasional, dan cuti bersama menurut keputusan yang berlaku. Bila daftar libur suatu tahun belum ada, angkanya tidak ditulis.',
    onTimeTerm: 'Tepat waktu',
    onTimeText:
      'Berstatus selesai, dan tanggal selesainya tidak lewat dari tenggat pertama. Tenggat yang dipindahkan tidak membuat penyelesaian menjadi tepat waktu.',
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
        what: 'Nama orang yang mencatat perkembangan, menyetujui, memindahkan tenggat, memeriksa, menerima alasan, atau memperbaiki catatan',
        why: 'Yang disebut hanya kantor dan jabatan yang ada dalam daftar pemangku kepentingan. Tulisan lain mungkin nama orang, jadi tidak ditampilkan; tanggal dan isinya tetap.',
      },
      {
        what: 'NIK, NIP, nomor telepon, dan alamat surel',
        why: 'Data pribadi. Di tempatnya tertulis [disamarkan].',
      },
    ],
  },
};

export type SiteTexts = typeof site;
