import type { AnswerProblem } from '../../diagnostics/answer.ts';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Maksud Anda "${suggestion}"?`);

type Sentences = {
  readonly [C in AnswerProblem['code']]: (problem: Extract<AnswerProblem, { code: C }>) => string;
};

const answers: Sentences = {
  missing: () => 'Belum diisi.',
  date: ({ value }) => `"${value}" bukan tanggal. Tulis misalnya 20 Januari 2026, 20/1/2026, atau 2026-01-20.`,
  time: ({ value }) => `"${value}" bukan jam. Tulis misalnya 09.00.`,
  'time-order': ({ start, end }) => `Jam selesai ${end} lebih awal daripada jam mulai ${start}.`,
  'start-missing': () => 'Jam selesai memerlukan jam mulai; isi juga --start.',
  'name-missing': () => 'Namanya belum ada. Tulis: nama; jabatan',
  count: ({ value }) => `"${value}" bukan jumlah orang. Tulis bilangan, misalnya 3.`,
  'value-unknown': ({ value, allowed, suggestion }) =>
    `"${value}" tidak dikenal.${meant(suggestion)} Yang dapat dipakai: ${allowed.join(', ')}.`,
  'party-unknown': ({ value, suggestion }) =>
    `"${value}" tidak ada dalam stakeholders.yaml.${meant(suggestion)} Tambahkan ke berkas itu bila memang baru.`,
  'party-ambiguous': ({ value, matches }) => `"${value}" cocok dengan beberapa: ${matches.join(', ')}. Pilih satu.`,
  deadline: ({ value }) => `"${value}" bukan tenggat. Tulis tanggal, atau misalnya 14 hari kerja, atau 30 hari.`,
  'deadline-early': ({ deadline, date }) => `Tenggat ${deadline} mendahului rapatnya, ${date}.`,
  'term-uncountable': ({ term }) =>
    `"${term}" belum dapat dihitung karena hari libur tahun itu belum diketahui. Tulis tanggalnya.`,
  parts: ({ value }) => `"${value}" memuat terlalu banyak bagian.`,
  slug: ({ value }) => `"${value}" tidak dapat menjadi nama berkas. Pakai huruf dan angka.`,
  'must-be-open': ({ type }) => `${type} wajib terbuka (PP 12/2018 Pasal 90).`,
  'name-taken': ({ path }) => `${path} sudah ada.`,
};

/** What is wrong with an answer, and what to write instead. */
export function answerSentence(problem: AnswerProblem): string {
  return (answers[problem.code] as (problem: AnswerProblem) => string)(problem);
}

/** The conversation of `catatan new`. */
export const newNote = {
  introduction: 'Enter menerima isi dalam kurung; tanda - mengosongkannya. Ctrl-C membatalkan tanpa menulis apa pun.',
  type: 'Jenis rapat',
  typeGroups: {
    recent: 'Terakhir dipakai',
    own: 'Jenis kantor ini',
    council: 'Rapat DPRD',
    office: 'Rapat pemerintah daerah',
  },
  usualAccess: (access: string) => `Sifat bawaan: ${access}`,
  title: 'Judul rapat',
  date: 'Tanggal rapat',
  body: 'Alat kelengkapan atau bagian yang rapat',
  bodyGroups: { recent: 'Pernah rapat', others: 'Lainnya dalam stakeholders.yaml' },
  nobody: 'tidak ada',
  start: 'Jam mulai',
  end: 'Jam selesai',
  place: 'Tempat rapat',
  chair: 'Pimpinan rapat',
  secretary: 'Sekretaris rapat',
  personHint: 'nama; jabatan',
  timeHint: 'misalnya 09.00',
  clock: (time: string) => time.replace(':', '.'),
  enough: 'Enter bila cukup',
  attendees: 'Siapa yang diundang?',
  attendeeGroups: {
    people: 'Orang dari rapat terakhir',
    delegations: 'Delegasi dari rapat terakhir',
    others: 'Delegasi lain',
  },
  absent: 'Siapa yang tidak hadir di ruangan?',
  presence: (name: string) => `Kehadiran ${name}`,
  presences: {
    hadir: 'hadir',
    daring: 'daring – ikut lewat jaringan, dihitung hadir',
    izin: 'izin',
    sakit: 'sakit',
    'dinas-luar': 'dinas luar',
    'tanpa-keterangan': 'tanpa keterangan',
  },
  count: (name: string) => `Berapa orang dari ${name}?`,
  moreAttendees: 'Peserta lain ditulis: nama; jabatan; instansi – atau instansi: jumlah orang.',
  attendee: (number: number) => `Peserta lain ${number}`,
  agendaItem: (number: number) => `Acara ${number}`,
  recommendation: (number: number) => `Rekomendasi ${number}`,
  owner: (id: string) => `Penanggung jawab ${id}`,
  ownerOpen: 'belum ditentukan',
  deadline: (id: string) => `Tenggat ${id}`,
  deadlineHint: 'tanggal, 14 hari kerja, atau 30 hari',
  notWorked: (holiday: string | undefined, next: string | undefined) =>
    `hari libur${holiday === undefined ? '' : `: ${holiday}`}${next === undefined ? '' : `; hari kerja berikutnya ${next}`}`,
  slugTaken: (path: string) => `${path} sudah ada. Nama lain untuk berkas ini`,
  preview: {
    heading: (path: string) => `Catatan baru: ${path}`,
    type: 'Jenis',
    title: 'Judul',
    time: 'Waktu',
    body: 'Yang rapat',
    place: 'Tempat',
    chair: 'Pimpinan',
    secretary: 'Sekretaris',
    attendees: 'Peserta',
    agenda: 'Acara',
    recommendations: 'Rekomendasi',
    arising: 'Tindak lanjut',
    hours: (start: string, end: string | undefined) =>
      `pukul ${start.replace(':', '.')}${end === undefined ? '' : ` s.d. ${end.replace(':', '.')}`}`,
    people: (persons: number, delegations: number) => `${persons} orang, ${delegations} delegasi`,
    items: (count: number) => `${count} butir`,
    noDeadline: 'tanpa tenggat',
    holiday: 'hari libur',
    more: (count: number) => `… dan ${count} lagi`,
    arisingCount: (count: number) => `${count} rekomendasi rapat sebelumnya masih terbuka dan dimuat`,
    errors: 'Masih harus diperbaiki sebelum disahkan:',
  },
  decide: 'Simpan catatan ini sebagai draf?',
  decisions: { save: 'Simpan', edit: 'Sunting dulu', show: 'Lihat seluruh berkas', cancel: 'Batal' },
  saved: 'Tersimpan sebagai draf. Lengkapi isinya, periksa dengan: catatan check',
  next: (id: string) => `Setelah disetujui, sahkan dengan: catatan finalize ${id}`,
  noEditor: 'Penyunting teks tidak dapat dibuka. Buka sendiri berkas itu, atau atur variabel lingkungan EDITOR.',
  titleOption: '--title "Judul rapat"',
};
