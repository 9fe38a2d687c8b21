import { longDate } from './dates.ts';

/** Words of the pages of the public site on which something is looked up: the search, and whether a document is genuine. */
export const siteSearch = {
  search: {
    title: 'Cari dalam catatan',
    lead: 'Kata dalam judul, isi, keputusan, dan rekomendasi setiap catatan rapat yang terbuka.',
    form: 'Cari dalam catatan rapat',
    query: 'Kata yang dicari',
    hint: 'Imbuhan tidak perlu sama: perbaikan juga menemukan diperbaiki. Untuk urutan kata yang persis, apit dengan tanda petik: "jalan kabupaten".',
    submit: 'Cari',
    reset: 'Hapus semua',
    year: 'Tahun',
    anyYear: 'Semua tahun',
    type: 'Jenis rapat',
    anyType: 'Semua jenis rapat',
    owner: 'Memuat rekomendasi untuk',
    anyOwner: 'Semua penanggung jawab',
    status: 'Memuat rekomendasi yang',
    anyStatus: 'Apa pun statusnya',
    late: 'Terlambat',
    sort: 'Urutan',
    sortByFit: 'Paling sesuai di atas',
    sortByDate: 'Terbaru di atas',
    results: 'Hasil pencarian',
    searching: 'Mencari …',
    /** `{count}` and `{query}` are filled in by the page. */
    found: '{count} catatan memuat “{query}”.',
    foundOne: '1 catatan memuat “{query}”.',
    foundAll: '{count} catatan cocok dengan saringan.',
    foundAllOne: '1 catatan cocok dengan saringan.',
    foundNone: 'Tidak ada catatan yang memuat “{query}” dengan saringan ini. Coba kata lain, atau hapus saringan.',
    foundNoneAtAll: 'Tidak ada catatan yang cocok dengan saringan ini.',
    start: 'Ketik kata, atau pilih saringan.',
    more: 'Tampilkan lagi',
    broken:
      'Pencarian tidak dapat dimuat. Periksa sambungan internet, lalu tekan Cari. Daftar di bawah tetap dapat dipakai.',
    fromFolder:
      'Halaman ini dibuka dari folder di komputer, dan dari sana pencarian tidak dapat berjalan: peramban tidak mengizinkannya. Pakai daftar di bawah, atau buka situs ini melalui alamat web.',
    noScript:
      'Pencarian memerlukan JavaScript, dan di peramban ini JavaScript mati. Daftar di bawah memuat catatan yang sama.',
    missing: 'Situs ini disusun tanpa pencarian. Daftar di bawah memuat semua catatan.',
    browse: 'Menurut daftar',
    browseLead: 'Semua catatan yang dapat dicari ada juga di sini.',
    notes: 'Semua catatan rapat menurut tahun',
    followUps: 'Semua tindak lanjut, dengan saringan',
    owners: 'Menurut penanggung jawab',
    types: 'Menurut jenis rapat',
  },
  verify: {
    title: 'Periksa keaslian dokumen',
    lead: 'Pilih PDF catatan rapat yang Anda terima. Peramban menghitung sidik digitalnya (SHA-256) dan membandingkannya dengan daftar dokumen publik kantor ini. Berkas Anda tidak dikirim ke mana pun.',
    form: 'Pilih dokumen',
    choose: 'Pilih berkas PDF',
    drop: 'atau seret berkas ke kotak ini',
    result: 'Hasil pemeriksaan',
    reading: 'Menghitung sidik digital …',
    file: 'Berkas',
    digest: 'SHA-256',
    note: 'Catatan',
    document: 'Dokumen',
    documents: { catatan: 'Catatan rapat', lapsing: 'Laporan singkat', 'siaran-pers': 'Siaran pers' },
    since: 'Tidak berlaku sejak',
    download: 'Unduh yang berlaku sekarang (PDF)',
    current: 'Asli dan masih berlaku',
    currentText: (today: string): string =>
      `Isi berkas ini, sampai huruf terakhir, sama dengan dokumen publik yang dikeluarkan kantor dan berlaku per ${longDate(today)}.`,
    superseded: 'Asli, tetapi sudah diganti',
    supersededText:
      'Berkas ini memang dikeluarkan kantor, tetapi versi yang lebih baru sudah menggantikannya. Pakai yang baru.',
    withdrawn: 'Asli, tetapi sudah ditarik',
    withdrawnText: 'Berkas ini memang dikeluarkan kantor, tetapi kemudian ditarik. Jangan dipakai lagi.',
    claimsCurrent: 'Menyebut versi yang berlaku, tetapi berkasnya lain',
    claimsCurrentText:
      'Berkas ini menyebut dirinya dokumen yang berlaku sekarang, dengan kode isi yang sama, tetapi bukan berkas yang sama: mungkin dicetak oleh program versi lain atau untuk alamat situs lain, disimpan ulang, atau diubah orang. Pakai yang berlaku sekarang. Sebutan di dalam berkas dapat ditulis siapa saja, jadi bukan bukti keaslian.',
    claimsOther: 'Menyebut versi lain, bukan yang berlaku sekarang',
    claimsOtherText: (today: string): string =>
      `Berkas ini menyebut dirinya versi lain dari dokumen yang berlaku per ${longDate(today)}: biasanya versi lama yang sudah diganti. Pakai yang berlaku sekarang. Sebutan di dalam berkas dapat ditulis siapa saja, jadi bukan bukti keaslian: apakah berkas ini dahulu memang dikeluarkan begitu, hanya kantor yang tahu.`,
    claimsWithdrawnText:
      'Berkas ini menyebut dirinya dokumen publik yang sudah ditarik kantor. Jangan dipakai lagi. Sebutan di dalam berkas dapat ditulis siapa saja, jadi bukan bukti keaslian: apakah berkas ini dahulu memang dikeluarkan begitu, hanya kantor yang tahu.',
    unknown: 'Tidak ada dalam daftar dokumen publik',
    unknownText:
      'Ini belum berarti palsu. Mungkin berkas ini disimpan ulang, dicetak ke PDF lagi, atau dipindai, sehingga sidik digitalnya berubah; mungkin ini edisi internal, yang tidak didaftarkan di sini; mungkin dikeluarkan sesudah situs ini disusun, atau sudah lama diganti; atau isinya memang diubah orang.',
    ask: (office: string, address: string | undefined): string =>
      `Untuk memastikannya, tanyakan kepada ${office}${address === undefined ? '' : `, ${address}`}, dengan membawa berkasnya.`,
    broken: 'Berkas tidak dapat diperiksa',
    brokenText: 'Berkas itu tidak dapat dibaca. Salin ke komputer ini, lalu pilih lagi.',
    listMissing: 'Daftar sidik digital tidak dapat dimuat',
    listMissingText: 'Periksa sambungan internet, lalu pilih berkasnya sekali lagi.',
    insecure:
      'Peramban hanya menghitung sidik digital pada halaman yang aman, dan halaman ini dibuka tanpa pengaman (http). Buka alamat yang sama dengan https, atau periksa dengan tangan seperti di bawah.',
    noScript: 'Pemeriksaan ini memerlukan JavaScript. Tanpa itu, periksa dengan tangan seperti di bawah.',
    meanings: 'Arti jawabannya',
    meaningsLead: 'Hanya kesamaan seluruh isi berkas yang membuktikan keasliannya.',
    byHand: 'Periksa dengan tangan',
    byHandLead: 'Tanpa halaman ini, dengan alat yang ada di komputer.',
    steps: [
      { system: 'Windows', command: 'certutil -hashfile "berkas.pdf" SHA256' },
      { system: 'macOS', command: 'shasum -a 256 berkas.pdf' },
      { system: 'Linux', command: 'sha256sum berkas.pdf' },
    ],
    lookUp: 'Lalu cari 64 huruf dan angka yang keluar dalam daftar ini:',
    notListed:
      'Bila tidak ada di sana, cari nama catatan yang tercetak di kaki halaman. Bila kode isi di bawah nama itu sama dengan “code” catatan itu dalam daftar, berkas Anda menyebut isi yang berlaku sekarang; kode lain berarti versi lain, biasanya yang sudah diganti. Kode dapat ditiru, jadi bukan bukti keaslian. Bila ragu, tanyakan kepada kantor.',
    columns: 'Arti kolom daftar itu',
    list: 'Daftar sidik digital dokumen publik (JSON)',
    count: (count: number): string => `${count} dokumen`,
  },
};

export type SiteSearchTexts = typeof siteSearch;
