import { longDate } from './dates.ts';

/** Words of the open data, feeds and calendars of the public site, and of the page that explains them. */
export const siteData = {
  /** Language and region of the text, for social networks. */
  locale: 'id_ID',
  held: 'Terlaksana',
  typeFeed: (type: string, site: string): string => `${type} – ${site}`,
  ownerFeed: (owner: string, site: string): string => `Tindak lanjut ${owner} – ${site}`,
  feedLink: 'Kabar terbaru (Atom)',
  entryMeeting: (type: string, date: string): string => `${type}, ${longDate(date)}`,
  entryOf: (meeting: string, date: string): string => `Dari rapat: ${meeting}, ${longDate(date)}`,
  entryItem: (label: string, text: string, owner: string | undefined, deadline: string | undefined): string => {
    const details = [owner, deadline === undefined ? undefined : `tenggat ${longDate(deadline)}`].filter(
      (it) => it !== undefined,
    );
    return `${label}. ${text}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
  },
  entryTitle: (what: string, text: string): string => `${what}: ${text}`,
  source: (office: string, title: string, address: string | undefined): string =>
    [office, title, address].filter((it) => it !== undefined).join(' – '),

  labels: {
    title: 'Data terbuka',
    lead: 'Semua yang ditampilkan situs ini dapat diunduh dan dipakai lagi dengan program lain. Isinya sama dengan halaman situs, dan sama-sama hanya memuat yang terbuka untuk umum.',
    files: 'Tabel untuk diunduh',
    filesLead:
      'JSON untuk program, CSV untuk lembar sebar. CSV memakai UTF-8, titik koma, dan baris pertama berisi nama kolom; Excel berbahasa Indonesia langsung membukanya. Teks yang dapat dikira rumus diawali tanda petik tunggal.',
    file: 'Berkas',
    what: 'Isi',
    size: 'Ukuran',
    digest: 'SHA-256',
    others: 'Langganan, kalender, dan bentuk lain',
    othersLead: 'Alamat ini dapat dipasang di pembaca kabar, kalender, atau program Anda, dan isinya ikut diperbarui.',
    noteColumns: 'Kolom catatan rapat',
    followUpColumns: 'Kolom tindak lanjut',
    digestColumns: 'Kolom digests.json, sidik digital dokumen publik',
    columnsLead:
      'Nama kolom sama dalam CSV dan JSON; titik dalam nama berarti bagian di dalamnya, jadi owner.name dalam JSON adalah name di dalam owner. Yang tidak diketahui kosong dalam CSV dan null dalam JSON. Contoh diambil dari data ini sendiri.',
    column: 'Kolom',
    kind: 'Jenis',
    meaning: 'Artinya',
    example: 'Contoh',
    none: '–',
    use: 'Memakai data ini',
  },
  kinds: {
    text: 'teks',
    date: 'tanggal, TTTT-BB-HH',
    time: 'jam, JJ:MM',
    number: 'bilangan bulat',
    boolean: 'true atau false',
    list: 'daftar teks; dalam CSV dipisahkan “ | ”',
    address: 'alamat web',
  },
  size: (bytes: number): string => {
    if (bytes < 1000) return `${bytes} bita`;
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
    return `${value.toFixed(1).replace('.', ',')} ${unit}`;
  },
  use: [
    {
      id: 'kutipan',
      name: 'Cara mengutip',
      text: (office: string, title: string, date: string, address: string | undefined) =>
        `Sebutkan kantor, nama situs, hari keadaannya, dan alamatnya: “${[office, title, `keadaan per ${longDate(date)}`, address].filter((it) => it !== undefined).join(', ')}”. Satu rekomendasi dikutip dengan kolom ref, misalnya yang tampak pada contoh di atas; kolom url membawa pembaca langsung ke sana.`,
    },
    {
      id: 'keadaan-per',
      name: 'Hari keadaan',
      text: () =>
        'Keterlambatan dihitung sampai hari yang tertulis sebagai asOf. Unduh lagi untuk hari lain; berkas lama tetap benar untuk harinya sendiri.',
    },
    {
      id: 'janji',
      name: 'Yang tidak berubah',
      text: () =>
        'Alamat berkas di halaman ini, nama dan arti kolom, serta id dan ref tidak berubah. Kolom baru dapat ditambahkan, jadi bacalah kolom menurut namanya, bukan urutannya. Bila arti sesuatu terpaksa berubah, version naik.',
    },
    {
      id: 'periksa',
      name: 'Memeriksa keutuhan',
      text: () =>
        'Berkas SHA256SUMS memuat sidik SHA-256 keempat tabel. Letakkan di folder yang sama dengan tabel yang diunduh, lalu jalankan: sha256sum -c SHA256SUMS (Linux), shasum -a 256 -c SHA256SUMS (macOS), atau bandingkan dengan hasil: certutil -hashfile catatan.json SHA256 (Windows). Untuk dokumen PDF ada halaman pemeriksaan tersendiri, tautannya di kaki halaman ini.',
    },
  ],
  /** What each file is, by its address or the form of it. */
  files: {
    'catatan.json': 'Catatan rapat, JSON',
    'catatan.csv': 'Catatan rapat, CSV',
    'tindak-lanjut.json': 'Tindak lanjut beserta jumlahnya, JSON',
    'tindak-lanjut.csv': 'Tindak lanjut, CSV',
    SHA256SUMS: 'Sidik SHA-256 keempat tabel',
    feed: 'Catatan yang baru atau diperbaiki, lima puluh terakhir (Atom)',
    typeFeed: 'Catatan satu jenis rapat (Atom); tautannya ada di halaman setiap jenis',
    ownerFeed:
      'Rekomendasi baru, perkembangan, dan perpindahan tenggat satu penanggung jawab (Atom); tautannya ada di halaman setiap penanggung jawab',
    deadlines: 'Tenggat yang belum selesai, untuk kalender (iCalendar)',
    ownerDeadlines: 'Tenggat satu penanggung jawab, untuk kalender (iCalendar)',
    meetings: 'Rapat dalam bentuk Meeting dari OParl 1.1, seratus setiap halaman, dengan tautan ke halaman berikutnya',
    digests:
      'Sidik digital (SHA-256) dokumen publik yang ada di situs ini atau pernah dikirim, JSON: dengan ini siapa pun dapat memeriksa keaslian PDF. digests.js berisi sama, untuk halaman pemeriksaan',
    sitemap: 'Daftar semua halaman untuk mesin pencari',
  },
  noteColumns: {
    id: 'Nama catatan, berawalan tanggal rapat. Tidak pernah berubah',
    title: 'Judul rapat',
    type: 'Kunci jenis rapat',
    typeName: 'Nama jenis rapat',
    date: 'Hari rapat',
    start: 'Jam mulai, menurut waktu kantor',
    end: 'Jam selesai, menurut waktu kantor',
    'body.id': 'Kunci alat kelengkapan atau unit yang rapat',
    'body.name': 'Nama alat kelengkapan atau unit yang rapat',
    number: 'Nomor surat catatan',
    place: 'Tempat rapat',
    session: 'Masa sidang',
    follows: 'id rapat yang dilanjutkan rapat ini',
    present: 'Banyaknya yang hadir; kosong bila tidak dicatat lengkap',
    agenda: 'Acara rapat',
    decisions: 'Keputusan rapat',
    recommendations: 'Banyaknya rekomendasi yang ditampilkan',
    proposals: 'Banyaknya usulan yang menunggu persetujuan; isinya tidak ditampilkan dan tidak dihitung di kolom lain',
    binding: 'Di antaranya yang mengikat, yaitu yang tidak dialihkan',
    completed: 'Di antaranya yang selesai',
    open: 'Di antaranya yang berstatus belum atau proses',
    overdue: 'Di antaranya yang terlambat',
    url: 'Halaman catatan di situs ini',
    pdf: 'Dokumen catatan (PDF)',
  },
  followUpColumns: {
    ref: 'Rujukan rekomendasi: id catatan, #, lalu nomornya. Tidak pernah berubah',
    'note.id': 'id catatan yang memuatnya',
    'note.title': 'Judul rapat',
    'note.type': 'Kunci jenis rapat',
    'note.typeName': 'Nama jenis rapat',
    'note.date': 'Hari rapat',
    'note.access': 'Sifat rapat; di sini selalu terbuka',
    text: 'Isi rekomendasi',
    'owner.id': 'Kunci penanggung jawab',
    'owner.name': 'Nama penanggung jawab',
    supporting: 'Kunci para pendukung',
    deadline: 'Tenggat sekarang',
    firstDeadline: 'Tenggat yang dijanjikan paling awal, juga bila kemudian dipindahkan atau dialihkan',
    moves: 'Berapa kali tenggat berpindah',
    status: 'belum, proses, selesai, tidak-dapat, atau dialihkan',
    overdue: 'Terlambat: berstatus belum atau proses, dan tenggatnya sebelum asOf',
    daysLate: 'Hari kalender sesudah tenggat sampai asOf; 0 bila tidak terlambat',
    workingDaysLate: 'Hari kerja sesudah tenggat sampai asOf; kosong bila hari libur suatu tahun belum diketahui',
    daysBeyondPromise: 'Hari kalender melewati firstDeadline, sampai selesai atau sampai asOf',
    completed: 'Hari selesai',
    'verified.by': 'Kantor yang memeriksa penyelesaiannya; kosong bila yang ditulis mungkin nama orang',
    'verified.date': 'Hari diperiksa',
    'reason.code': 'Mengapa tidak dapat ditindaklanjuti',
    successor: 'ref rekomendasi yang melanjutkannya, bila dialihkan',
    program: 'Program pembangunan yang didukung',
    impact: 'Hasil yang dicapai',
    url: 'Rekomendasi ini di situs',
  },
  /** What CSV says on every line and JSON once, at its head. */
  digestColumns: {
    sha256: 'Sidik SHA-256 seluruh isi berkas PDF',
    state: 'current (berlaku), superseded (sudah diganti), atau withdrawn (ditarik)',
    document: 'Jenis dokumen: catatan, lapsing (laporan singkat), atau siaran-pers',
    code: 'Kode isi dokumen di situs ini, seperti tercetak di kaki halamannya; berkas lain kosong. Versi lain mempunyai kode lain',
    since: 'Sejak kapan tidak berlaku, bila diketahui',
    replacement: 'Sidik SHA-256 penggantinya, bila diketahui',
    'note.id': 'id catatannya',
    'note.title': 'Judul rapat',
    'note.date': 'Hari rapat',
    url: 'Halaman catatan itu di situs ini',
    pdf: 'Dokumen catatan yang berlaku sekarang (PDF)',
  },
  /** What stands before the digests. */
  digestHead: {
    withdrawn:
      'Di awal berkas: sidik SHA-256 dari id setiap catatan yang pernah diterbitkan lalu ditarik. Yang memegang dokumennya dapat mencocokkan id-nya; dari daftar ini id tidak dapat dibaca',
  },
  headColumns: {
    version: 'Versi susunan kolom; dalam JSON di kepala berkas',
    asOf: 'Hari keadaan data; dalam JSON di kepala berkas',
    source: 'Kantor, nama situs, dan alamatnya; dalam JSON di kepala berkas sebagai office, title, dan url',
  },
};

export type SiteDataTexts = typeof siteData;
