/** What the commands say while they work. */

export const check = {
  severity: { error: 'galat', warning: 'peringatan' },
  summary: (notes: number, errors: number, warnings: number) =>
    errors + warnings === 0
      ? `${notes} catatan diperiksa: tidak ada temuan.`
      : `${notes} catatan diperiksa: ${errors} galat, ${warnings} peringatan.`,
  strayNotes: (files: readonly string[], others: number) =>
    `Tidak dibaca sebagai catatan, karena tidak langsung di dalam folder tahun: ${files.join(', ')}${others === 0 ? '' : `, dan ${others} lagi`}. Pindahkan ke folder tahunnya.`,
  noNotes: (paths: readonly string[]) =>
    `Tidak ada catatan di ${paths.join(', ')}: yang dibaca hanya berkas .md di folder tahun, misalnya 2026/.`,
  tooManyWarnings: (warnings: number, limit: number) =>
    `Ada ${warnings} peringatan, lebih dari batas ${limit} (--max-warnings).`,
};

const finalizing = (ids: readonly string[]) => ids.map((id) => `catatan finalize ${id}`).join('; ');

export const build = {
  stopped: 'Ada galat dalam catatan final, jadi tidak ada yang ditulis. Perbaiki dahulu, lalu ulangi.',
  drafts: (ids: readonly string[]) =>
    `Draf tidak ikut disusun: ${ids.join(', ')}. Setelah lengkap dan disetujui, sahkan: ${finalizing(ids)}`,
  done: (folder: string) => `Selesai. Hasilnya ada di ${folder}`,
};

export const pdf = {
  progress: 'Mencetak PDF',
  publicProgress: 'Mencetak PDF publik',
  printed: (count: number, unchanged: number, folder: string) =>
    unchanged === 0
      ? `${count} PDF dicetak ke ${folder}`
      : `${count} PDF dicetak, ${unchanged} tidak berubah, di ${folder}`,
  noneInShard: 'Tidak ada dokumen dalam bagian ini.',
  failed: (id: string, reason: string) => `${id} tidak tercetak: ${reason}`,
  unsound: (files: readonly string[]) =>
    `Tidak disertakan karena isinya belum benar: ${files.join(', ')}. Jalankan: catatan check`,
  notPublic: (ids: readonly string[]) =>
    `Tidak dicetak karena tidak boleh dipublikasikan (bukan final, bukan rapat terbuka, atau keamanannya bukan B): ${ids.join(', ')}`,
  none: 'Tidak ada yang perlu dicetak.',
};

export const site = {
  progress: 'Menyusun situs',
  written: (pages: number, folder: string) => `Situs ditulis: ${pages} berkas di ${folder}`,
  open: (file: string) => `Buka di peramban: ${file}`,
  mistaken: (count: number) =>
    `Pemeriksaan terakhir menemukan galat dalam ${count} catatan final yang belum diubah sejak itu; catatan itu dipakai apa adanya. Jalankan: catatan check`,
  withoutSearch: (reason: string) => `Situs disusun tanpa pencarian: ${reason}`,
  refused: (paths: readonly string[]): string =>
    `Tidak dimuat, karena peramban dapat menjalankan isinya (ubah menjadi PNG atau PDF): ${paths.join(', ')}`,
  withoutPdf: (reason: string) => `Situs disusun tanpa PDF: ${reason}`,
};

export const doctor = {
  heading: 'Pemeriksaan komputer dan buku catatan',
  node: (version: string) => `Node.js ${version}`,
  git: (version: string | undefined) => (version === undefined ? 'git belum terpasang' : `git ${version}`),
  gitRemedy: 'Pasang git dari https://git-scm.com agar riwayat catatan tersimpan.',
  notebook: (path: string, notes: number) => `Buku catatan ${path}: ${notes} catatan`,
  noNotebook: 'Buku catatan tidak ditemukan dari folder ini',
  noNotebookRemedy: 'Pindah ke folder buku catatan, atau tunjuk dengan: catatan -C FOLDER doctor',
  configInvalid: 'Berkas catatan.yaml belum benar',
  configRemedy: 'Lihat letak kesalahannya dengan: catatan check',
  sound: 'Semua catatan lolos pemeriksaan',
  findings: (errors: number) => `Ada ${errors} galat dalam buku catatan`,
  noHistory: 'Buku catatan belum disimpan dengan git, jadi riwayatnya tidak tercatat',
  noHistoryRemedy: (path: string) => `Mulai riwayat: git -C "${path}" init`,
  saved: 'Semua perubahan sudah disimpan',
  unsaved: (files: number) => `Perubahan belum disimpan: ${files} berkas`,
  unsavedRemedy: 'Simpan dengan: catatan save',
  zone: (zone: string, today: string) => `Zona waktu ${zone}: hari ini ${today}`,
  holidays: (years: readonly number[]) => `Hari libur diketahui untuk ${years.join(', ')}`,
  holidaysMissing: (year: number) => `Hari libur tahun ${year} belum ada`,
  holidaysRemedy: (year: number) => `Buat holidays/${year}.yaml dari SKB hari libur tahun itu.`,
  output: (path: string) => `Folder keluaran ${path} dapat ditulis`,
  outputBlocked: (path: string) => `Folder keluaran ${path} tidak dapat ditulis`,
  outputRemedy: 'Pilih folder lain dengan -o FOLDER pada perintah build, pdf, atau site.',
  browser: (version: string, path: string) => `Peramban untuk PDF: ${version} (${path})`,
  noBrowser: 'Tidak ada peramban yang dapat mencetak PDF',
  trouble: {
    none: () => 'Tidak ada peramban yang dapat mencetak PDF. Pasang satu:',
    asked: (path: string) => `Peramban yang diminta tidak ada: ${path}. Pakai yang ada:`,
    address: (address: string) => `Peramban di ${address} tidak menjawab. Pakai yang ada di komputer ini:`,
    broken: (path: string) => `Peramban yang diminta tidak dapat dijalankan: ${path}. Pakai yang lain:`,
    library: (name: string) => `Peramban tidak dapat dijalankan karena pustaka ${name} belum terpasang. Pasang:`,
    snap: (path: string) => `Peramban dari snap tidak dapat dijalankan di sini: ${path}. Pasang yang lain:`,
    forbidden: (path: string) => `Peramban tidak boleh dijalankan: ${path}. Beri izin:`,
    full: (path: string) =>
      `Tidak ada ruang atau izin menulis untuk menjalankan peramban ${path}. Pakai folder di disk lain:`,
    open: (path: string) => `Folder ${path} dapat diubah orang lain, jadi tidak dipakai. Jadikan milik Anda saja:`,
    loader: () => 'Peramban bawaan tidak cocok dengan sistem ini (bukan glibc). Pasang peramban dari sistem:',
    silent: (path: string) => `Peramban tidak menjawab pada waktunya: ${path}. Beri waktu lebih lama:`,
    mended: (what: string) =>
      `Peramban bawaan ternyata rusak (${what}) dan sudah dibuka ulang; tidak perlu apa-apa lagi`,
    'no-cache': (home: string) =>
      `Folder ${home === '' ? 'pribadi' : home} tidak dapat ditulis, jadi peramban dibuka ulang setiap kali. Tunjuk folder lain:`,
  },
  /** `problem` is what the system said; undefined for a browser that is there. */
  tried: (origin: string, path: string, problem: string | undefined) => {
    if (problem === undefined) return `ada (${origin}): ${path}`;
    return `dicoba (${origin}): ${path} – ${problem.startsWith('ENOENT: no such') ? 'tidak ada' : problem}`;
  },
  sandbox: {
    on: 'Kotak pasir (sandbox) peramban aktif',
    'off-root': 'Kotak pasir peramban mati karena dijalankan sebagai root',
    'off-kernel': 'Kotak pasir peramban mati karena dilarang oleh sistem (kernel atau AppArmor)',
  },
};

export const home = {
  drafts: (count: number) => `Draf menunggu disahkan: ${count}`,
  late: (count: number) => `Rekomendasi terlambat: ${count}`,
  dueSoon: (count: number, days: number) => `Jatuh tempo dalam ${days} hari: ${count}`,
  errors: (count: number) => `Catatan bermasalah: ${count}`,
  lateItem: (ref: string, owner: string, days: number) => `${ref} – ${owner}, terlambat ${days} hari`,
  behind: (names: readonly string[], others: number) =>
    `Pemilik rekomendasi tanpa versi terbaru: ${names.join(', ')}${others > 0 ? `, dan ${others} lagi` : ''}`,
  unsaved: (files: number, saved: number) =>
    [
      ...(files > 0 ? [`Perubahan belum disimpan: ${files} berkas`] : []),
      ...(saved > 0 ? [`belum dikirim ke server: ${saved}`] : []),
    ].join('; '),
  next: (command: string) => `Langkah berikutnya: ${command}`,
};

/** What the keys do, under every question. */
export const prompter = {
  choose: '↑↓ pindah · Enter pilih',
  search: 'ketik beberapa huruf · ↑↓ pindah · Enter pilih',
  pick: '↑↓ pindah · spasi beri/hapus tanda · a semua · Enter selesai',
  yes: 'Ya',
  no: 'Tidak',
  nothingFound: 'tidak ada yang cocok',
  picked: (count: number) => (count === 0 ? 'tidak ada' : `${count} dipilih`),
};
