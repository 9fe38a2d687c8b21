/** What `init` asks and says, and what editors show beside the fields of a notebook's files. */
export const init = {
  ask: {
    name: 'Nama kantor, lengkap dengan daerahnya:',
    nameNeeded: 'Nama kantor harus diisi.',
    kind: 'Kantor apa yang memiliki buku catatan ini?',
    kinds: { dprd: 'DPRD', setda: 'Sekretariat Daerah (Setda)' },
    kindHints: {
      dprd: 'rapat paripurna, komisi, badan; kop DPRD dan sekretariatnya',
      setda: 'rapat koordinasi, monev, pembahasan; bagian dan asisten',
    },
    city: 'Tempat pada blok tanda tangan:',
    zone: 'Zona waktu kantor:',
    zones: {
      WIB: 'WIB – Sumatera, Jawa, Kalimantan Barat dan Tengah',
      WITA: 'WITA – Bali, Nusa Tenggara, Kalimantan lainnya, Sulawesi',
      WIT: 'WIT – Maluku dan Papua',
    },
    paper: 'Kertas untuk mencetak:',
    papers: { F4: 'F4 (215 × 330 mm)', folio: 'Folio (210 × 330 mm)', A4: 'A4 (210 × 297 mm)' },
    git: 'Catat riwayat perubahannya dengan git?',
    hooks: 'Periksa catatan setiap kali disimpan dengan git?',
  },
  nameOption: '--name "Nama kantor"',
  done: (files: number) => `Buku catatan selesai dibuat, ${files} berkas baru:`,
  kept: (files: readonly string[]) => `Sudah ada dan tidak diubah: ${files.join(', ')}`,
  linesMissing: (file: string) => `Tambahkan sendiri baris ini ke ${file}:`,
  holidaysMissing: (year: number) =>
    `Hari libur tahun ${year} belum dikenal. Buat holidays/${year}.yaml dari SKB tahun itu agar hari kerja dihitung benar.`,
  gitMade: 'Riwayat perubahan mulai dicatat. Catatan diperiksa setiap kali disimpan.',
  hooksOn: 'Catatan diperiksa setiap kali disimpan.',
  hooksForeign: (folder: string) =>
    `Gudang data ini sudah memakai kait git sendiri (${folder}), jadi tidak diubah. Panggil .githooks/pre-commit dari kait itu.`,
  hooksOff: 'Pemeriksaan sebelum commit belum aktif. Aktifkan dengan: git config core.hooksPath .githooks',
  gitOff: 'Riwayat belum disimpan. Mulai kapan saja dengan: git init, lalu git config core.hooksPath .githooks',
  gitAbsent:
    'git belum terpasang, jadi riwayat belum disimpan. Pasang dari https://git-scm.com, lalu jalankan: git init',
  next: 'Langkah berikutnya:',
  steps: {
    adjust: (folder: string | undefined) =>
      `${folder === undefined ? 'Sesuaikan' : `Pindah ke folder itu (cd ${folder}), lalu sesuaikan`} catatan.yaml dan stakeholders.yaml dengan kantor Anda.`,
    build: 'Lihat hasilnya: catatan build',
    note: (type: string) => `Buat catatan pertama: catatan new ${type} --title "Judul rapat"`,
  },
  /** By file, then by place; `''` is the file itself. */
  fields: {
    config: {
      '': 'Pengaturan buku catatan',
      office: 'Kantor yang memiliki buku catatan',
      'office.name': 'Nama kantor; satu-satunya yang wajib',
      'office.city': 'Tempat pada blok tanda tangan dan surat',
      'office.address': 'Alamat pada kop',
      'office.logo': 'Gambar pada kop, relatif terhadap folder buku catatan',
      'office.letterhead': 'Baris kop bawaan',
      letterheads: 'Kop lain, dipilih dengan letterhead pada catatan atau jenis rapat',
      'letterheads.lines': 'Baris kop ini',
      'letterheads.address': 'Alamat; bawaan: alamat kantor',
      'letterheads.logo': 'Gambar; bawaan: logo kantor',
      language: 'Bahasa keluaran',
      timezone: 'Zona waktu kantor menurut IANA: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)',
      paper: 'Kertas: F4 (215 × 330 mm), folio (210 × 330 mm), A4',
      visibility: 'Siapa yang dapat menyalin gudang data: internal (hanya pegawai) atau public (siapa saja)',
      workdays: 'Hari kerja; 1 = Senin, 7 = Minggu',
      types: 'Jenis rapat: menyesuaikan yang bawaan atau menambah yang baru',
      'types.name': 'Nama resmi jenis rapat',
      'types.access': 'Sifat rapat bila catatan tidak menyebutnya',
      'types.sections': 'Judul bagian yang harus ada dalam catatan',
      'types.letterhead': 'Kop untuk jenis rapat ini, dari letterheads',
      number: 'Nomor surat',
      'number.pattern': 'Bentuk nomor surat sebagai ekspresi reguler',
      followUp: 'Tindak lanjut rekomendasi',
      'followUp.dueSoon': 'Diingatkan sekian hari sebelum tenggat',
      'followUp.verification': 'true: setiap yang selesai wajib diverifikasi pihak lain',
      'followUp.escalation': 'Tingkat peringatan bagi yang terlambat',
      'followUp.escalation.after': 'Hari kerja sesudah tenggat lewat',
      'followUp.escalation.level': 'Surat yang disiapkan',
      'followUp.escalation.copies': 'Siapa yang mendapat tembusannya (id dari stakeholders.yaml)',
      site: 'Situs publik',
      'site.title': 'Judul situs',
      'site.baseUrl': 'Alamat situs di internet',
      mail: 'Surel keluar; kata sandi dibaca dari CATATAN_SMTP_PASSWORD dan tidak ditulis di sini',
      'mail.from': 'Nama dan alamat pengirim',
      'mail.host': 'Server surel',
      'mail.port': 'Porta server',
      'mail.user': 'Nama pengguna pada server',
      'mail.perMinute': 'Banyaknya surel yang diterima server dalam satu menit (bawaan: 60)',
      rules: 'Aturan pemeriksaan yang dilunakkan, dipertegas, atau dimatikan',
    },
    stakeholders: {
      '': 'Daftar pemangku kepentingan: siapa yang dapat memikul rekomendasi dan menerima catatan',
      id: 'Kunci yang dipakai dalam catatan; tidak diubah lagi',
      name: 'Nama lengkap',
      short: 'Nama pendek',
      aliases: 'Sebutan lain yang biasa ditulis orang',
      position: 'Jabatan yang dituju surat',
      email: 'Alamat surel',
      channel: 'Cara mengirim',
      external: 'true: di luar lembaga, hanya menerima edisi publik',
    },
    holidays: {
      '': 'Hari libur dan cuti bersama satu tahun',
      decree: 'Keputusan yang menetapkannya',
      complete: 'false: daftar ini belum lengkap',
      days: 'Hari-harinya',
      'days.date': 'Tanggal, tahun-bulan-hari',
      'days.name': 'Nama hari',
      'days.kind': 'libur atau cuti-bersama; keduanya bukan hari kerja',
    },
  } as FieldTexts,
};

/** Descriptions of the fields of each file. */
export interface FieldTexts {
  readonly config: Readonly<Record<string, string>>;
  readonly stakeholders: Readonly<Record<string, string>>;
  readonly holidays: Readonly<Record<string, string>>;
}
