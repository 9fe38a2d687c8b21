/** What the help says of a command. */
export interface CommandHelp {
  readonly summary: string;
  readonly argument: string;
  /** By long name of the option. */
  readonly options: Readonly<Record<string, string>>;
  /** Command lines and what they do. */
  readonly examples: readonly (readonly [string, string])[];
}

const browser = 'peramban yang dipakai mencetak (berkas program, atau alamat ws:// peramban yang sudah berjalan)';
const timeout = 'batas waktu tiap tahap pencetakan, dalam detik';

export const commands = {
  build: {
    summary: 'Periksa catatan, tampilkan tindak lanjut, cetak semua PDF, dan susun situs',
    argument: '',
    options: { output: 'folder keluaran (bawaan: out/)', browser, timeout },
    examples: [['catatan build', 'semua hasil di folder out/']],
  },
  init: {
    summary: 'Mulai buku catatan baru: pengaturan, daftar pemangku kepentingan, contoh, git, dan CI',
    argument: 'folder buku catatan (bawaan: folder ini)',
    options: {
      name: 'nama kantor',
      kind: 'jenis kantor: dprd atau setda (bawaan: dari nama)',
      city: 'tempat pada blok tanda tangan (bawaan: dari nama)',
      zone: 'zona waktu: WIB (bawaan), WITA, WIT, atau nama IANA',
      paper: 'kertas: F4 (bawaan), folio, atau A4',
      git: 'mulai riwayat git dan periksa sebelum setiap commit',
      'no-git': 'jangan sentuh git',
      yes: 'jangan bertanya; pakai bawaan untuk yang tidak disebut',
    },
    examples: [
      ['catatan init catatan-rapat', 'bertanya, lalu menulis buku catatan di folder itu'],
      [
        'catatan init --yes --name "Sekretariat DPRD Kabupaten Muara Tirta" --zone WITA',
        'di folder ini, tanpa bertanya',
      ],
    ],
  },
  new: {
    summary: 'Buat catatan rapat baru; yang tidak disebut ditanyakan',
    argument: 'jenis rapat, misalnya rdp, komisi, paripurna, koordinasi',
    options: {
      title: 'judul rapat',
      date: 'tanggal rapat, misalnya 2026-01-20 atau "20 Januari 2026" (bawaan: hari ini)',
      body: 'alat kelengkapan atau bagian yang rapat, menurut stakeholders.yaml',
      start: 'jam mulai',
      end: 'jam selesai',
      place: 'tempat rapat (bawaan: tempat rapat terakhirnya)',
      chair: 'pimpinan rapat: "nama; jabatan; pangkat; NIP" (bawaan: dari rapat terakhir)',
      secretary: 'sekretaris rapat, ditulis seperti pimpinan (bawaan: dari rapat terakhir)',
      session: 'masa sidang',
      access: 'sifat: terbuka, tertutup, atau rahasia (bawaan: menurut jenis rapat)',
      attendee: 'peserta: "nama; jabatan; instansi; kehadiran" atau "instansi: jumlah"; boleh diulang',
      agenda: 'acara rapat; boleh diulang',
      decision: 'keputusan rapat; boleh diulang',
      recommendation: 'rekomendasi: "isi | penanggung jawab | tanggal atau 14 hari kerja"; boleh diulang',
      from: 'salin orang, acara, tempat, dan kop dari catatan ini, tanpa tanggal dan rekomendasinya',
      slug: 'akhir nama berkas (bawaan: dari judul)',
      edit: 'buka penyunting teks sesudahnya (bawaan bila ada orang di terminal)',
      'no-edit': 'jangan buka penyunting teks',
      yes: 'jangan bertanya; hanya yang disebut dan bawaannya',
    },
    examples: [
      ['catatan new', 'menjawab pertanyaan satu per satu'],
      ['catatan new rdp --title "Jalan rusak Sei Batu" --date 2026-01-20 --body komisi-2', 'catatan baru sebagai draf'],
      ['catatan new --title "Rapat lanjutan" --from 2026-01-20', 'jenis, orang, dan acara dari rapat itu'],
      [
        'catatan new komisi --title "Jalan" --recommendation "Menyerahkan data | dinas-pupr | 14 hari kerja"',
        'tenggat dihitung dari tanggal rapat',
      ],
    ],
  },
  finalize: {
    summary: 'Sahkan draf: periksa ketat, tunjukkan akibatnya, lalu jadikan final',
    argument: 'catatan yang disahkan; tanpa ini dipilih dari daftar draf',
    options: { yes: 'sahkan tanpa bertanya' },
    examples: [
      ['catatan finalize', 'pilih draf, lihat akibatnya, lalu jawab'],
      ['catatan finalize 2026-01-20 --yes', 'sahkan satu catatan tanpa bertanya'],
    ],
  },
  check: {
    summary: 'Periksa catatan dan tunjukkan apa yang perlu diperbaiki',
    argument: 'berkas atau folder catatan; tanpa ini semua diperiksa',
    options: {
      format: 'bentuk keluaran: text, json, github, gitlab, sarif, atau junit',
      base: 'bandingkan dengan versi git ini: apa yang berubah pada catatan yang sudah disahkan',
      fix: 'perbaiki yang jawabannya hanya satu, misalnya tanggal 29/11/2022 atau isian judul',
      'max-warnings': 'gagal bila peringatan lebih dari jumlah ini',
      'no-cache': 'periksa semua dari awal, tanpa mengingat hasil pemeriksaan sebelumnya',
    },
    examples: [
      ['catatan check', 'periksa seluruh buku catatan'],
      ['catatan check notes/2026', 'hanya catatan tahun itu'],
      ['catatan check --fix', 'perbaiki yang dapat diperbaiki, lalu tunjukkan sisanya'],
      ['catatan check --format json', 'untuk diolah program lain'],
    ],
  },
  explain: {
    summary: 'Jelaskan satu aturan dengan contoh salah dan benar, atau tampilkan semua aturan',
    argument: 'kode aturan, yaitu yang tertulis dalam kurung siku di akhir temuan',
    options: {},
    examples: [
      ['catatan explain', 'semua aturan'],
      ['catatan explain deadline-holiday', 'satu aturan: apa maksudnya, mengapa, contoh, dan cara menerimanya'],
    ],
  },
  save: {
    summary: 'Periksa, simpan, dan kirim perubahan atas nama seseorang',
    argument: '',
    options: {
      by: 'siapa yang menyimpan: "Nama" atau "Nama <surel>"',
      merged: 'isi dari rekan sudah digabung ke dalam catatan yang berbeda',
    },
    examples: [
      ['catatan save', 'simpan semua perubahan dan kirim ke server bila ada'],
      ['catatan save --by "Siti Aminah"', 'atas nama orang itu'],
      ['catatan save --merged', 'sesudah dua versi digabung dengan tangan'],
    ],
  },
  report: {
    summary: 'Laporan tindak lanjut: siapa terlambat, apa yang segera jatuh tempo',
    argument: '',
    options: {
      format: 'bentuk keluaran: text, json, csv, xlsx, md, html, pdf, ics, atau whatsapp',
      output: 'tulis ke berkas ini; tanpa --format, akhiran namanya (.xlsx, .pdf, …) menentukan bentuknya',
      overdue: 'hanya yang terlambat',
      'due-within': 'hanya yang jatuh tempo dalam sekian hari',
      owner: 'hanya penanggung jawab ini',
      type: 'hanya jenis rapat ini',
      status: 'hanya status ini; beberapa dipisah koma',
      since: 'rapat sejak tanggal ini',
      until: 'rapat sampai tanggal ini',
      'as-of': 'keadaan pada akhir hari itu menurut riwayat git; hari itu pula yang dianggap hari ini',
      'group-by': 'kelompokkan menurut owner, type, body, note, atau program',
      distribution:
        'siapa memegang versi mana: kapan dikirim dan diterima (text, json, csv; saringan: owner, type, since, until)',
      'fail-on-overdue': 'kode keluar 1 bila ada yang terlambat',
      browser,
      timeout,
    },
    examples: [
      ['catatan report', 'yang terlambat per penanggung jawab, lalu yang segera jatuh tempo'],
      ['catatan report --overdue --owner dinas-pupr', 'yang terlambat dari satu dinas'],
      ['catatan report --due-within 7', 'yang jatuh tempo dalam tujuh hari'],
      ['catatan report --group-by program', 'apa yang dicapai setiap program'],
      ['catatan report --format xlsx -o laporan.xlsx', 'lembar kerja Excel'],
      ['catatan report --format pdf -o laporan.pdf', 'laporan dengan bagan untuk pimpinan'],
      ['catatan report --as-of 2026-01-31', 'keadaan pada akhir Januari, menurut riwayat git'],
      ['catatan report --format ics --owner dinas-pupr -o tenggat.ics', 'kalender tenggat satu dinas'],
      ['catatan report --format whatsapp', 'pesan siap tempel, tanpa catatan rahasia'],
      ['catatan report --distribution', 'siapa belum memegang versi terbaru, pemilik rekomendasi lebih dahulu'],
    ],
  },
  update: {
    summary: 'Catat perkembangan satu rekomendasi; komentar dan susunan berkas tetap utuh',
    argument: 'rekomendasi, misalnya 2026-01-20#R1; tanpa ini dipilih dari daftar',
    options: {
      status: 'status baru; usulan menjadi belum dengan --approved-by saja',
      note: 'perkembangan, ditambahkan ke riwayatnya (updates)',
      by: 'siapa yang menyatakan perkembangan atau memindah tenggat (bawaan: nama dalam git)',
      evidence: 'bukti: berkas (disalin ke attachments/ bila dari luar) atau alamat; boleh diulang',
      completed: 'tanggal selesai (bawaan: hari ini); status menjadi selesai',
      'verified-by': 'siapa yang memverifikasi penyelesaiannya, bukan penanggung jawabnya',
      deadline: 'tenggat baru; yang lama dicatat bersama --reason sebagai perpanjangan',
      reason: 'alasan: tenggat dipindah, tidak dapat ditindaklanjuti, atau ralat catatan final',
      'approved-by': 'siapa yang menyetujui usulan, atau menerima alasan tidak dapat',
      'reason-code': 'sebab tidak dapat ditindaklanjuti; status menjadi tidak-dapat',
      'carry-to': 'alihkan ke catatan rapat ini; --deadline memberi tenggatnya di sana',
      impact: 'apa yang dicapai',
      'dry-run': 'tunjukkan saja apa yang akan berubah',
    },
    examples: [
      ['catatan update', 'pilih rekomendasi, lalu jawab apa yang terjadi'],
      [
        'catatan update 2026-01-20#R1 --status proses --note "Tiga dari lima ruas selesai diukur"',
        'mencatat perkembangan',
      ],
      [
        'catatan update 2026-01-20#R1 --status selesai --evidence berita-acara.pdf',
        'selesai hari ini, dengan buktinya',
      ],
      ['catatan update 2026-01-20#R1 --deadline 2026-03-02 --reason "Survei terhambat banjir"', 'memindah tenggat'],
      [
        'catatan update 2026-01-20#R1 --reason-code kahar --reason "Jembatan hanyut" --approved-by "Ketua Komisi II"',
        'tidak dapat ditindaklanjuti',
      ],
      ['catatan update 2026-01-20#R1 --carry-to 2026-02-24 --deadline 2026-03-10', 'alihkan ke rapat berikutnya'],
    ],
  },
  history: {
    summary: 'Riwayat satu rekomendasi: janji pertama, siapa menggesernya, kapan, dan berapa kali',
    argument: 'rekomendasi, misalnya 2026-01-20#R1; tanpa ini dipilih dari daftar',
    options: { format: 'bentuk keluaran: text atau json' },
    examples: [
      ['catatan history 2026-01-20#R1', 'dari janji pertama sampai hari ini'],
      ['catatan history 2026-01-20#R1 --format json', 'untuk diolah program lain'],
    ],
  },
  pdf: {
    summary: 'Cetak catatan, surat, dan daftar menjadi PDF',
    argument: 'catatan yang dicetak; tanpa ini semua catatan final',
    options: {
      template:
        'jenis dokumen: catatan (bawaan), lapsing, nota-dinas, siaran-pers, distribusi, daftar-hadir, tindak-lanjut, surat, jawaban-kantor, laporan',
      edition: 'edisi: internal (bawaan) atau public',
      owner: 'hanya yang menyangkut pemangku kepentingan ini',
      output: 'folder keluaran (bawaan: out/pdf/, edisi publik out/pdf-public/)',
      force: 'cetak juga yang tidak berubah',
      shard: 'hanya bagian ke-I dari N, untuk berbagi kerja antarmesin (misalnya 2/4)',
      browser,
      timeout,
    },
    examples: [
      ['catatan pdf', 'semua catatan final'],
      ['catatan pdf 2026-01-20', 'satu catatan, juga bila masih draf'],
      ['catatan pdf --edition public', 'yang boleh dilihat umum'],
      ['catatan pdf --template daftar-hadir 2026-01-20', 'formulir daftar hadir, juga bila masih draf'],
      ['catatan pdf --template tindak-lanjut --owner dinas-pupr', 'semua yang harus dikerjakan satu instansi'],
      ['catatan pdf --template surat', 'konsep pengingat bagi yang terlambat'],
      [
        'catatan pdf --template jawaban-kantor --owner bkad',
        'perintah yang mencatat tiap jawaban, untuk kantor sendiri',
      ],
    ],
  },
  verify: {
    summary: 'Periksa apakah PDF itu asli dan masih berlaku',
    argument: 'berkas yang diperiksa',
    options: {
      format: 'bentuk keluaran: text atau json',
      'base-url': 'alamat situs yang dimuat edisi publiknya, bila bukan site.baseUrl',
      browser,
      timeout,
    },
    examples: [
      ['catatan verify 2026-01-20-rdp-jalan.pdf', 'terbit, cocok, sudah diganti, atau tidak dapat dipastikan'],
      ['catatan verify --format json *.pdf', 'untuk diolah program lain'],
    ],
  },
  distribute: {
    summary: 'Kirim catatan final kepada yang harus menerimanya, dan catat setiap pengiriman',
    argument: 'catatan yang dikirim; tanpa ini semua catatan final yang belum diterima versi terbarunya',
    options: {
      'dry-run': 'tunjukkan saja rencananya',
      outbox: 'tulis surel sebagai berkas .eml, dan semua yang lain, ke folder ini; tidak memakai server surel',
      to: 'hanya kepada penerima ini; boleh diulang',
    },
    examples: [
      ['catatan distribute --dry-run', 'siapa menerima apa, lewat apa'],
      ['catatan distribute 2026-01-20', 'kirim satu catatan'],
      ['catatan distribute --outbox kiriman', 'tanpa server: berkas untuk dikirim sendiri'],
      ['catatan distribute 2026-01-20 --to dinas-pupr', 'satu penerima, juga bila kiriman lalu terputus'],
    ],
  },
  receipt: {
    summary: 'Catat bahwa penerima sudah memegang catatan yang dikirim, dengan buktinya',
    argument:
      'catatan yang diterima; ID#R1 untuk pengingat yang tidak jelas sampai atau tidak; tanpa ini dipilih dari yang belum dikonfirmasi',
    options: {
      from: 'siapa yang menerimanya; tanpa ini dipilih dari daftar',
      date: 'tanggal diterima (bawaan: hari ini)',
      evidence: 'bukti: berkas (disalin ke attachments/ bila dari luar) atau alamat',
      by: 'siapa yang menyatakan sudah menerima',
    },
    examples: [
      ['catatan receipt', 'pilih catatan dan penerimanya; diterima hari ini'],
      [
        'catatan receipt 2026-01-20 --from dinas-pupr --date 2026-01-22 --evidence tanda-terima.pdf',
        'dengan tanggal dan buktinya',
      ],
      ['catatan receipt 2026-01-20 --from bkad --by "Budi Santoso"', 'pernyataan seseorang, tanpa berkas'],
    ],
  },
  remind: {
    summary: 'Ingatkan penanggung jawab yang tenggatnya dekat atau sudah lewat, menurut tingkatnya',
    argument: '',
    options: {
      'dry-run': 'tunjukkan saja rencananya',
      outbox: 'tulis surel sebagai berkas .eml, dan semua yang lain, ke folder ini; tidak memakai server surel',
    },
    examples: [
      ['catatan remind --dry-run', 'siapa diingatkan tentang apa, lewat apa'],
      ['catatan remind', 'kirim surel; surat dan daftar ditulis di out/distribusi/'],
      ['catatan remind --outbox kiriman', 'tanpa server: berkas untuk dikirim sendiri'],
    ],
  },
  site: {
    summary: 'Susun situs publik',
    argument: '',
    options: {
      output: 'folder keluaran (bawaan: out/site/)',
      'base-url': 'alamat situs di internet',
      serve: 'sajikan situs untuk peramban di komputer ini saja',
      watch: 'susun ulang setiap kali buku catatan berubah',
      browser,
      timeout,
    },
    examples: [
      ['catatan site', 'situs di out/site/index.html'],
      ['catatan site --serve --watch', 'lihat situs di peramban; halaman berganti begitu catatan disimpan'],
    ],
  },
  doctor: {
    summary: 'Periksa komputer dan buku catatan, beserta cara memperbaikinya',
    argument: '',
    options: { browser, timeout },
    examples: [['catatan doctor', 'apa yang ada dan apa yang kurang']],
  },
  completion: {
    summary: 'Cetak skrip pelengkap perintah untuk bash, zsh, atau fish',
    argument: 'bash, zsh, atau fish',
    options: { words: 'kata yang sedang diketik (dipakai oleh skrip itu sendiri)' },
    examples: [['eval "$(catatan completion bash)"', 'tulis di ~/.bashrc; tombol Tab lalu melengkapi perintah']],
  },
} satisfies Record<string, CommandHelp>;

export const help = {
  description: 'Catatan rapat yang diperiksa, ditindaklanjuti, dibagikan, dan dipublikasikan.',
  usage: 'Pemakaian:',
  commands: 'Perintah:',
  options: 'Pilihan:',
  arguments: 'Argumen:',
  globalOptions: 'Pilihan umum:',
  examples: 'Contoh:',
  lang: 'bahasa: id atau en',
  directory: 'folder buku catatan',
  noColor: 'tanpa warna',
  today: 'anggap hari ini tanggal itu',
  version: 'tampilkan versi',
  help: 'tampilkan bantuan',
  helpCommand: 'tampilkan bantuan satu perintah',
  command: 'PERINTAH',
  optionWord: 'PILIHAN',
  bug: (version: string, node: string) =>
    `Ini kesalahan dalam catatan ${version} (Node.js ${node}), bukan kesalahan Anda. Catatan Anda tidak diubah.\nLaporkan bersama teks di bawah ini dan perintah yang dijalankan:`,
};
