import { weekdayDate } from './dates.ts';

const percent = new Intl.NumberFormat('id-ID', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Sentences of the follow-up report. */
export const report = {
  heading: 'TINDAK LANJUT REKOMENDASI RAPAT',
  asOf: (date: string) => `keadaan per ${weekdayDate(date)}`,
  notesFollowedUp: 'Catatan ditindaklanjuti',
  completed: 'Rekomendasi selesai',
  overdue: 'Rekomendasi terlambat',
  share: (part: number, whole: number) =>
    whole === 0 ? 'belum ada yang mengikat' : `${part} dari ${whole} (${percent.format(part / whole)})`,
  unverified: (count: number) => (count === 0 ? '' : `, ${count} belum diverifikasi`),
  groupCounts: (items: number, late: number) => `– ${items} rekomendasi${late === 0 ? '' : `, ${late} terlambat`}`,
  noGroup: '(belum ditetapkan)',
  finishedHidden: (count: number) => `dan ${count} yang sudah selesai, dialihkan, atau tidak dapat ditindaklanjuti`,
  nothingOpen: 'Tidak ada rekomendasi yang menunggu tindak lanjut.',
  columns: { deadline: 'Tenggat', status: 'Status', late: 'Terlambat', text: 'Rekomendasi' },
  late: (days: number, workingDays: number | undefined, left: number | undefined, dueSoon: number) => {
    if (days > 0) return `${days}h/${workingDays ?? '?'}hk`;
    if (left === undefined || left > dueSoon) return '';
    return left === 0 ? 'hari ini' : `${left}h lagi`;
  },
  legend: 'h = hari kalender, hk = hari kerja sesudah tenggat',
  holidaysUnknown: (years: readonly number[]) =>
    `Hari libur tahun ${years.join(', ')} belum diketahui, jadi hari kerja terlambat tidak dihitung. Buat berkas holidays/${years[0]}.yaml.`,
  notesWithErrors: (files: readonly string[]) =>
    `Catatan ini bermasalah dan dihitung sejauh dapat dibaca: ${files.join(', ')}. Jalankan: catatan check`,
  written: (path: string) => `Laporan ditulis ke ${path}`,
};
