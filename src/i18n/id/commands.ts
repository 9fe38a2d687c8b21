/** What the help says of a command. */
export interface CommandHelp {
  readonly summary: string;
  readonly argument: string;
  /** By long name of the option. */
  readonly options: Readonly<Record<string, string>>;
  /** Command lines and what they do. */
  readonly examples: readonly (readonly [string, string])[];
}

const browser = 'peramban yang dipakai mencetak (berkas program)';
const timeout = 'batas waktu tiap tahap pencetakan, dalam detik';

export const commands = {
  build: {
    summary: 'Periksa catatan, tampilkan tindak lanjut, cetak semua PDF, dan susun situs',
    argument: '',
    options: { output: 'folder keluaran (bawaan: out/)', browser, timeout },
    examples: [['catatan build', 'semua hasil di folder out/']],
  },
  new: {
    summary: 'Buat catatan rapat baru',
    argument: 'jenis rapat, misalnya rdp, komisi, paripurna, koordinasi',
    options: {
      title: 'judul rapat',
      date: 'tanggal rapat (bawaan: hari ini)',
      body: 'alat kelengkapan atau bagian yang rapat, menurut stakeholders.yaml',
      place: 'tempat rapat',
      start: 'jam mulai',
      end: 'jam selesai',
      chair: 'nama pimpinan rapat',
      secretary: 'nama sekretaris rapat',
      agenda: 'acara rapat; boleh diulang',
      slug: 'akhir nama berkas (bawaan: dari judul)',
      from: 'salin peserta dan acara dari catatan ini, tanpa tanggalnya',
    },
    examples: [
      ['catatan new rdp --title "Jalan rusak Sei Batu" --date 2026-01-20 --body komisi-2', 'catatan baru sebagai draf'],
      ['catatan new komisi --title "Rapat lanjutan" --from 2026-01-20', 'peserta dan acara dari rapat itu'],
    ],
  },
  check: {
    summary: 'Periksa catatan dan tunjukkan apa yang perlu diperbaiki',
    argument: 'berkas atau folder catatan; tanpa ini semua diperiksa',
    options: {
      format: 'bentuk keluaran: text atau json',
      'max-warnings': 'gagal bila peringatan lebih dari jumlah ini',
    },
    examples: [
      ['catatan check', 'periksa seluruh buku catatan'],
      ['catatan check notes/2026', 'hanya catatan tahun itu'],
      ['catatan check --format json', 'untuk diolah program lain'],
    ],
  },
  report: {
    summary: 'Laporan tindak lanjut: siapa terlambat, apa yang segera jatuh tempo',
    argument: '',
    options: {
      format: 'bentuk keluaran: text atau json',
      output: 'tulis ke berkas ini',
      overdue: 'hanya yang terlambat',
      'due-within': 'hanya yang jatuh tempo dalam sekian hari',
      owner: 'hanya penanggung jawab ini',
      type: 'hanya jenis rapat ini',
      status: 'hanya status ini; beberapa dipisah koma',
      since: 'rapat sejak tanggal ini',
      until: 'rapat sampai tanggal ini',
      'group-by': 'kelompokkan menurut owner, type, body, note, atau program',
      'fail-on-overdue': 'kode keluar 1 bila ada yang terlambat',
    },
    examples: [
      ['catatan report', 'tabel per penanggung jawab'],
      ['catatan report --overdue --owner dinas-pupr', 'yang terlambat dari satu dinas'],
      ['catatan report --due-within 7', 'yang jatuh tempo dalam tujuh hari'],
    ],
  },
  pdf: {
    summary: 'Cetak catatan menjadi PDF',
    argument: 'catatan yang dicetak; tanpa ini semua catatan final',
    options: {
      edition: 'edisi: internal (bawaan) atau public',
      output: 'folder keluaran (bawaan: out/pdf/, edisi publik out/pdf-public/)',
      browser,
      timeout,
    },
    examples: [
      ['catatan pdf', 'semua catatan final'],
      ['catatan pdf 2026-01-20', 'satu catatan, juga bila masih draf'],
      ['catatan pdf --edition public', 'yang boleh dilihat umum'],
    ],
  },
  site: {
    summary: 'Susun situs publik',
    argument: '',
    options: {
      output: 'folder keluaran (bawaan: out/site/)',
      'base-url': 'alamat situs di internet',
      browser,
      timeout,
    },
    examples: [['catatan site', 'situs di out/site/index.html']],
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
