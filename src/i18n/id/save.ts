import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';

/** Fields by their name in the file, for people. */
type FieldNames = Readonly<Record<string, string | undefined>>;
type Names = readonly string[];

const noteFields: FieldNames = {
  type: 'jenis',
  title: 'judul',
  date: 'tanggal',
  body: 'alat kelengkapan',
  access: 'sifat rapat',
  number: 'nomor surat',
  letterhead: 'kop',
  time: 'waktu',
  place: 'tempat',
  session: 'masa sidang',
  chair: 'pimpinan',
  secretary: 'sekretaris',
  agenda: 'acara',
  decisions: 'keputusan',
  attendees: 'peserta',
  attendance: 'jumlah hadir',
  quorum: 'kuorum',
  follows: 'rapat sebelumnya',
  distribution: 'penerima',
  attachments: 'lampiran',
  signed: 'salinan bertanda tangan',
  archive: 'arsip',
  corrections: 'ralat',
  ignore: 'temuan yang diterima',
  text: 'uraian rapat',
};

const itemFields: FieldNames = {
  text: 'isi',
  owner: 'penanggung jawab',
  supporting: 'pendukung',
  deadline: 'tenggat',
  term: 'jangka waktu',
  approved: 'persetujuan',
  completed: 'tanggal selesai',
  evidence: 'bukti',
  verified: 'verifikasi',
  reason: 'alasan',
  accepted: 'penerimaan alasan',
  successor: 'rekomendasi lanjutan',
  program: 'program',
  impact: 'dampak',
  updates: 'perkembangan',
  extensions: 'perpanjangan',
  public: 'keterbukaan',
};

const itemStatus: Readonly<Record<RecommendationStatus, (item: string) => string>> = {
  usulan: (item) => `${item} kembali menjadi usulan`,
  belum: (item) => `${item} kembali belum ditindaklanjuti`,
  proses: (item) => `${item} dalam proses`,
  selesai: (item) => `${item} selesai`,
  'tidak-dapat': (item) => `${item} tidak dapat ditindaklanjuti`,
  dialihkan: (item) => `${item} dialihkan ke catatan lain`,
};

/** What the history says of a change. */
const change = {
  nothing: 'Perubahan kecil',
  more: (count: number) => `${count} lainnya`,
  noteAdded: (note: string) => `Catatan baru: ${note}`,
  noteRemoved: (note: string) => `Catatan dihapus: ${note}`,
  noteRenamed: (note: string, from: string | undefined) =>
    `Ganti nama: ${note}${from === undefined ? '' : `, semula ${from}`}`,
  noteStatus: {
    final: (note: string) => `Disahkan: ${note}`,
    draf: (note: string) => `Kembali menjadi draf: ${note}`,
    batal: (note: string) => `Rapat batal: ${note}`,
  },
  noteEdited: (note: string, fields: Names) =>
    `Perbaikan: ${note}${fields.length === 0 ? ' (penulisan)' : ` (${fields.join(', ')})`}`,
  noteUnreadable: (path: string) => `Perubahan: ${path}`,
  noteFields,
  item: {
    added: (item: string) => `${item} ditambahkan`,
    removed: (item: string) => `${item} dihapus`,
    progress: (item: string) => `${item} ada perkembangan`,
    verified: (item: string) => `${item} diverifikasi`,
  },
  itemApproved: (item: string) => `${item} disetujui`,
  itemStatus,
  itemDeadline: (item: string, from: string, to: string) => `${item} tenggat ${from} → ${to}`,
  itemEdited: (item: string, fields: Names) => `${item} diperbaiki (${fields.join(', ')})`,
  itemFields,
  counts: (added: number, changed: number, removed: number) =>
    [added > 0 ? `${added} baru` : '', changed > 0 ? `${changed} diubah` : '', removed > 0 ? `${removed} dihapus` : '']
      .filter((part) => part !== '')
      .join(', '),
  files: {
    settings: (_counts: string, _names: Names) => 'Pengaturan kantor',
    stakeholders: (_counts: string, _names: Names) => 'Daftar pihak',
    holidays: (_counts: string, names: Names) => `Hari libur: ${names.map((it) => it.replace('.yaml', '')).join(', ')}`,
    attachments: (counts: string, _names: Names) => `Lampiran: ${counts}`,
    templates: (counts: string, _names: Names) => `Templat: ${counts}`,
    ledger: (_counts: string, _names: Names) => 'Register pengiriman',
    other: (counts: string, names: Names) =>
      names.length === 1 ? `Berkas ${names[0]}: ${counts}` : `Berkas lain: ${counts}`,
  },
};

const later = 'Tersimpan di komputer ini, akan dikirim nanti';
/** Whether something saved waits to be sent. */
const state = (waiting: boolean) => (waiting ? later : 'Isi server belum dapat dilihat');
const from = (people: Names) => (people.length === 0 ? 'rekan' : people.join(', '));
const listed = (names: Names) => names.map((name) => `  ${name}`);

/** What `save` says. Nobody needs to know how the history is kept. */
export const save = {
  change,
  joined: 'Menggabungkan perubahan kita dan rekan',
  copyNames: { own: 'punya-kita', theirs: 'punya-rekan' },
  person: {
    who: 'Siapa yang menyimpan?',
    somebodyElse: 'Orang lain …',
    name: 'Nama lengkap Anda (ditanya satu kali di komputer ini):',
    nameWanted: 'Tulis nama orang.',
    mail: 'Surel kantor (boleh dikosongkan):',
    mailWanted: 'Tulis alamat surel, misalnya siti@kantor.go.id, atau kosongkan.',
  },
  ask: {
    settled: (files: Names) => `Sudahkah isi yang benar dari kedua pihak masuk ke ${files.join(', ')}?`,
    giveUp: 'Simpan tanpa baris-baris itu?',
  },
  stops: {
    heading: 'Tidak ada yang disimpan, karena ada berkas yang tidak boleh ikut:',
    'secret-name': (path: string) => `${path}: namanya seperti berkas kata sandi atau kunci`,
    'secret-content': (path: string) => `${path}: memuat kata sandi atau kunci pribadi`,
    'too-large': (path: string) => `${path}: lebih besar dari 20 MB`,
    'conflict-marker': (path: string) => `${path}: memuat tanda dua versi (<<<<<<< dan >>>>>>>)`,
    secretWay:
      'Pindahkan berkas rahasia ke luar buku catatan: apa yang sudah dikirim tidak dapat ditarik kembali. Bila ternyata bukan rahasia, ganti nama berkasnya. Kata sandi surel cukup ada di CATATAN_SMTP_PASSWORD. Lalu ulangi: catatan save',
    largeWay:
      'Kecilkan berkas besar (misalnya pindai ulang dengan 150 dpi), atau simpan di tempat lain dan tulis alamatnya sebagai bukti. Lalu ulangi: catatan save',
    markerWay: 'Pilih isi yang benar dalam berkas itu dan hapus baris tandanya. Lalu ulangi: catatan save',
  },
  errors:
    'Tidak ada yang disimpan: ada galat dalam berkas yang berubah. Perbaiki yang ditunjuk di atas, lalu ulangi: catatan save',
  elsewhere: (files: Names) =>
    `Ada galat juga dalam berkas yang tidak Anda ubah: ${files.join(', ')}. Lihat dengan: catatan check`,
  refused: 'Tidak ada yang disimpan: pemeriksaan otomatis di komputer ini menolaknya dengan pesan berikut.',
  refusedWay: 'Perbaiki menurut pesan itu, atau tunjukkan kepada pengelola, lalu ulangi: catatan save',
  nothing: 'Tidak ada yang perlu disimpan.',
  saved: (name: string) => `Disimpan atas nama ${name}:`,
  news: (people: Names, files: number) => `Perubahan dari ${from(people)} sudah masuk ke sini: ${files} berkas.`,
  sent: 'Dikirim ke server. Rekan mendapatkannya dengan: catatan save',
  upToDate: 'Semua sudah ada di server. Langkah berikutnya: catatan',
  noServer:
    'Tersimpan di komputer ini saja, karena belum ada server. Agar ada cadangan dan rekan dapat ikut bekerja, minta pengelola menyiapkannya, lalu tunjuk dengan: git remote add origin ALAMAT',
  severalServers: (names: Names, branch: string) =>
    `${later}: ada beberapa server (${names.join(', ')}) dan belum jelas yang mana. Pilih satu kali dengan: git push -u ${names[0] ?? 'SERVER'} ${branch}`,
  outrun: `${later}: rekan sedang mengirim berkali-kali pada saat yang sama. Ulangi sebentar lagi: catatan save`,
  unreachable: {
    offline: (waiting: boolean) =>
      `${state(waiting)}: server tidak terjangkau. Periksa sambungan; bila sudah tersambung, jalankan: catatan save`,
    slow: (waiting: boolean) =>
      `${state(waiting)}: server terlalu lama tidak menjawab. Bila jaringan sudah lancar, jalankan: catatan save`,
    login: (waiting: boolean) =>
      `${state(waiting)}: server menolak pengguna di komputer ini. Minta pengelola memberi izin masuk, lalu jalankan: catatan save`,
    missing: (waiting: boolean) =>
      `${state(waiting)}: di alamat server tidak ada buku catatan. Tunjukkan alamatnya (git remote -v) kepada pengelola, lalu jalankan: catatan save`,
  },
  reason: (text: string) => `Jawaban sistem: ${text}`,
  sendRefused: 'Tersimpan di komputer ini, tetapi pengiriman ditolak dengan pesan berikut.',
  sendRefusedWay: 'Tunjukkan pesan itu kepada pengelola. Setelah beres, kirim dengan: catatan save',
  unrelated:
    'Tersimpan di komputer ini, tetapi tidak dikirim: isi server berasal dari buku catatan lain. Tunjukkan alamat server (git remote -v) kepada pengelola; tidak ada yang ditimpa.',
  brokenSettings:
    'Tersimpan di komputer ini, tetapi belum dikirim: berkas catatan.yaml milik rekan di server belum benar, jadi perubahannya tidak diambil. Minta rekan memperbaikinya, lalu jalankan: catatan save',
  blocked: (files: Names) => [
    'Tersimpan di komputer ini, tetapi belum dikirim: rekan mengubah berkas yang di sini berisi suntingan yang belum disimpan. Berkas di sini tidak disentuh:',
    ...listed(files),
  ],
  blockedWay:
    'Pindahkan berkas itu ke tempat lain untuk sementara, atau minta pengelola menyimpannya, lalu ulangi: catatan save',
  sendErrors:
    'Tersimpan di komputer ini, tetapi belum dikirim: setelah bergabung dengan isi server ada galat yang belum ada di sana. Perbaiki yang ditunjuk di atas, lalu ulangi: catatan save',
  conflict: {
    heading: (people: Names) =>
      `Belum dikirim: perubahan kita dan perubahan ${from(people)} mengenai tempat yang sama. Keduanya aman: punya kita tersimpan di komputer ini, punya rekan ada di server. Catatan Anda tidak diubah.`,
    own: 'Kita',
    theirs: 'Rekan',
    file: 'berkas diubah',
    copies: (folder: string) => `Kedua versi ada di folder ${folder}:`,
    removed: (side: 'own' | 'theirs'): string => (side === 'own' ? 'dihapus oleh kita' : 'dihapus oleh rekan'),
    next: 'Langkah berikutnya:',
    edit: (files: Names) =>
      `Bandingkan kedua versi, lalu sunting ${files.join(', ')} sampai memuat isi yang benar dari kedua pihak.`,
    check: 'Periksa: catatan check',
    again: 'Simpan gabungannya: catatan save --merged',
    outside: (files: Names) =>
      `Berkas ini di luar buku catatan, jadi tidak dapat digabung dengan perintah ini: ${files.join(', ')}. Minta bantuan pengelola; sementara itu Anda dapat terus bekerja dan menyimpan.`,
    unedited:
      'Catatan belum disunting sejak perbedaan ditunjukkan, padahal isi dari rekan di atas belum ada di dalamnya.',
  },
  missing: (files: readonly { readonly path: string; readonly missing: Names | 'whole-file' }[]) => [
    'Isi dari rekan yang tidak ada dalam gabungan (tetap ada dalam riwayat):',
    ...files.flatMap(({ path, missing }) => [
      `  ${path}`,
      ...(missing === 'whole-file' ? ['    berkas seutuhnya'] : missing.map((line) => `    ${line}`)),
    ]),
  ],
};
