import { longDate, shortDate, weekdayDate } from './dates.ts';

const percent = new Intl.NumberFormat('id-ID', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const number = new Intl.NumberFormat('id-ID');

const days = (count: number): string => `${number.format(count)} hari`;
const workingDays = (count: number | undefined): string =>
  count === undefined ? 'hari kerja tidak diketahui' : `${number.format(count)} hari kerja`;
const deadline = (date: string | undefined): string =>
  date === undefined ? 'tanpa tenggat' : `tenggat ${shortDate(date)}`;
const count = (label: string, items: number): string => `${label}: ${number.format(items)}`;

/** Sentences of the follow-up report. */
export const report = {
  heading: 'TINDAK LANJUT REKOMENDASI RAPAT',
  asOf: (date: string) => `Keadaan per ${weekdayDate(date)}`,
  asOfLabel: 'Keadaan per',

  /** The numbers, each with what it is a part of. */
  summary: {
    notesFollowedUp: 'Catatan ditindaklanjuti',
    completed: 'Rekomendasi selesai',
    onTime: 'Sesuai janji pertama',
    overdue: 'Terlambat',
    all: 'Semua rekomendasi',
    allSelected: 'Semua yang dimuat',
    ofFinished: 'yang selesai',
    ofOpen: 'yang belum selesai',
    noneBinding: 'belum ada yang mengikat',
    noneFinished: 'belum ada yang selesai',
    noneOpen: 'tidak ada yang belum selesai',
  },
  share: (part: number, whole: number, of: string) =>
    `${number.format(part)} dari ${number.format(whole)}${of === '' ? '' : ` ${of}`} = ${percent.format(part / whole)}`,
  unverified: (items: number) => (items === 0 ? '' : `, ${items} belum diverifikasi`),
  statusCounts: (all: number, counts: readonly (readonly [string, number])[]) =>
    all === 0
      ? '0'
      : `${number.format(all)}: ${counts.map(([status, items]) => `${number.format(items)} ${status}`).join(', ')}`,

  sections: {
    late: (items: number) => count('TERLAMBAT', items),
    soon: (items: number, within: number) => count(`JATUH TEMPO DALAM ${within} HARI`, items),
    running: (items: number) => count('BERJALAN', items),
    proposals: (items: number) => count('USULAN, BELUM DISETUJUI', items),
    closed: (items: number) => count('SUDAH DITUTUP', items),
    attention: 'YANG PERLU DICERMATI',
  },
  closedHidden: (counts: readonly (readonly [string, number])[]) =>
    `Tidak dirinci: ${counts.map(([status, items]) => `${number.format(items)} ${status}`).join(', ')}.`,
  nothingOpen: 'Tidak ada rekomendasi yang menunggu tindak lanjut.',
  nothingMatches: 'Tidak ada yang memenuhi saringan ini.',
  ofSelection: 'Semua angka dihitung dari yang dimuat saja.',

  days,
  workingDays,
  late: (calendar: number, working: number | undefined) => `terlambat ${days(calendar)} (${workingDays(working)})`,
  left: (calendar: number) => (calendar === 0 ? 'hari ini' : calendar === 1 ? 'besok' : `${calendar} hari lagi`),
  deadline,
  pastDeadline: (date: string | undefined, working: number | undefined) =>
    `lewat ${deadline(date)} (${workingDays(working)})`,
  sincePromise: (calendar: number, date: string) => `${days(calendar)} sejak janji pertama ${shortDate(date)}`,
  afterPromise: (calendar: number, date: string) => `${days(calendar)} sesudah janji pertama ${shortDate(date)}`,
  completedOn: (date: string) => `selesai ${shortDate(date)}`,
  acceptedBy: (by: string, date: string) => `diterima oleh ${by}, ${shortDate(date)}`,
  verifiedBy: (by: string, date: string) => `diverifikasi oleh ${by}, ${shortDate(date)}`,
  notVerified: 'belum diverifikasi',
  carriedTo: (ref: string) => `dialihkan ke ${ref}`,
  carriedFrom: (refs: readonly string[]) => `dari ${refs.join(', ')}`,
  proposedOn: (date: string) => `diusulkan ${shortDate(date)}`,
  moves: (times: number) => `janji bergeser ${times} kali`,
  access: { terbuka: '', tertutup: 'rapat tertutup', rahasia: 'rapat rahasia' },

  /** What could hide behind good numbers. */
  attention: {
    carriedOver: (items: number) => count('Dialihkan dari rapat sebelumnya dan belum selesai', items),
    staleProposals: (items: number, after: number) =>
      count(`Usulan yang menunggu lebih dari ${after} hari kerja`, items),
    unverified: (items: number) => count('Selesai, tetapi belum diverifikasi', items),
    adrift: (items: number) => count('Dialihkan ke catatan yang belum disahkan, jadi tidak terhitung', items),
    beyondPromise: (items: number) => count('Belum terlambat hanya karena tenggatnya digeser', items),
    reopened: (items: number) => count('Pernah selesai, lalu dibuka lagi', items),
    movedOften: (items: number) => count('Tenggatnya digeser lebih dari sekali', items),
  },
  more: (items: number, command: string) => `… dan ${number.format(items)} lagi: ${command}`,

  /** What binds, with what is late and done of it; then what is no part of that. */
  groupCounts: (binding: number, late: number, finished: number, proposals: number, carried: number) => {
    const part = (items: number, word: string) => (items === 0 ? [] : [`${number.format(items)} ${word}`]);
    const base = [
      `${number.format(binding)} rekomendasi mengikat`,
      ...part(late, 'terlambat'),
      ...part(finished, 'selesai'),
    ];
    const apart = [...part(proposals, 'usulan'), ...part(carried, 'dialihkan')];
    return [base, apart].flatMap((it) => (it.length === 0 ? [] : [it.join(', ')])).join('; ');
  },
  lateCount: (items: number) => `${number.format(items)} terlambat`,
  noGroup: '(belum ditetapkan)',
  noProgram: 'Tanpa program',
  achieved: 'Yang dicapai',
  impact: (text: string) => `Dampak: ${text}`,
  noImpact: 'Dampak belum dicatat.',

  /** Heads of the columns of spreadsheets and tables. */
  columns: {
    ref: 'Ref',
    note: 'Catatan',
    title: 'Judul rapat',
    date: 'Tanggal rapat',
    type: 'Jenis rapat',
    text: 'Isi rekomendasi',
    ownerId: 'ID penanggung jawab',
    owner: 'Penanggung jawab',
    deadline: 'Tenggat',
    firstDeadline: 'Tenggat pertama',
    status: 'Status',
    overdue: 'Terlambat',
    daysLate: 'Hari terlambat',
    workingDaysLate: 'Hari kerja terlambat',
    daysBeyondPromise: 'Hari melewati janji pertama',
    program: 'Program',
    impact: 'Dampak',
    state: 'Keadaan',
    measure: 'Ukuran',
    part: 'Jumlah',
    whole: 'Dari',
    share: 'Bagian',
  },
  yes: 'ya',
  no: 'tidak',
  sheets: { items: 'Rekomendasi', summary: 'Ringkasan' },

  chatLate: (late: number) => `Terlambat: ${late}.`,
  chatSoon: (soon: number, within: number) => `Jatuh tempo dalam ${within} hari: ${soon}.`,
  chatEmpty: (within: number) => `Tidak ada yang terlambat atau jatuh tempo dalam ${within} hari.`,
  chatEmptySelection: (within: number) =>
    `Dari yang dimuat, tidak ada yang terlambat atau jatuh tempo dalam ${within} hari.`,
  chatWithheld: (items: number) => `${items} butir rapat rahasia tidak dimuat.`,
  withheld: (items: number) =>
    `${items} rekomendasi dari catatan rahasia tidak disertakan: yang rahasia tidak dikirim lewat WhatsApp.`,

  holidaysUnknown: (years: readonly number[]) =>
    `Hari libur tahun ${years.join(', ')} belum diketahui, jadi hari kerja terlambat tidak dihitung. Buat berkas holidays/${years[0]}.yaml.`,
  notesWithErrors: (files: readonly string[], others: number) =>
    `Catatan ini bermasalah dan dihitung sejauh dapat dibaca: ${files.join(', ')}${others === 0 ? '' : `, dan ${number.format(others)} lagi`}. Jalankan: catatan check`,
  unsavedLeftOut:
    'Perubahan yang belum disimpan tidak termasuk: --as-of memakai yang tersimpan dalam riwayat. Simpan dengan: catatan save',
  laterThanToday: (notes: number, completions: number, date: string) => {
    const parts = [
      ...(notes === 0 ? [] : [`${number.format(notes)} catatan final`]),
      ...(completions === 0 ? [] : [`${number.format(completions)} penyelesaian`]),
    ];
    return `Buku catatan memuat ${parts.join(' dan ')} bertanggal sesudah ${longDate(date)}, sedangkan --today hanya mengganti tanggal: laporan ini mencampur dua waktu. Keadaan pada hari itu: catatan report --as-of ${date}`;
  },
  asOfAhead: (date: string) =>
    `${longDate(date)} belum tiba: yang dilaporkan adalah yang tersimpan sampai sekarang, dengan keterlambatan dihitung per hari itu.`,
  written: (path: string) => `Laporan ditulis ke ${path}`,
};
