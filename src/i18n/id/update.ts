import type { UpdateProblem } from '../../diagnostics/update-problem.ts';
import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';
import { longDate } from './dates.ts';

type Problems = {
  readonly [C in UpdateProblem['code']]: (problem: Extract<UpdateProblem, { code: C }>) => string;
};

const problems: Problems = {
  nothing: () =>
    'Belum disebut apa yang terjadi. Yang dapat dicatat: --status, --note, --evidence, --completed, --verified-by, --deadline dengan --reason, --approved-by, --reason-code dengan --reason, --carry-to, --impact. Lihat contoh: catatan update --help',
  'needs-all': ({ what, options }) => `${what} memerlukan ${options.join(' dan ')}. Tidak ada yang ditulis.`,
  'needs-one': ({ what, options }) => `${what} memerlukan ${options.join(' atau ')}. Tidak ada yang ditulis.`,
  conflict: ({ option, other }) => `${option} tidak dapat bersama ${other}. Tidak ada yang ditulis.`,
  empty: ({ option }) => `${option} belum berisi.`,
  'without-id': ({ ref }) => `Rekomendasi ${ref} belum mempunyai id. Beri dahulu: catatan check`,
  'not-held': ({ id }) => `${id} berstatus batal: rapatnya tidak jadi, sehingga tidak ada yang dicatat padanya.`,
  carried: ({ ref, successor }) =>
    `${ref} sudah dialihkan${successor === undefined ? '' : ` ke ${successor}. Catat di sana: catatan update ${successor}`}`,
  'completed-future': ({ completed, today }) =>
    `Tanggal selesai ${longDate(completed)} belum tiba; hari ini ${longDate(today)}.`,
  'completed-early': ({ completed, date }) =>
    `Tanggal selesai ${longDate(completed)} mendahului rapatnya, ${longDate(date)}.`,
  'deadline-same': ({ deadline }) => `Tenggatnya memang sudah ${longDate(deadline)}; tidak ada yang dipindah.`,
  'target-same': ({ id }) =>
    `Rekomendasi tidak dapat dialihkan ke catatannya sendiri, ${id}. Pilih catatan rapat lain.`,
  'no-target': ({ id }) =>
    `Belum ada rapat sesudah ${id}. Buat dahulu catatan rapatnya dengan: catatan new, lalu ulangi.`,
  'target-earlier': ({ id, date }) =>
    `${id} mendahului rapat yang memuat rekomendasi ini, ${longDate(date)}. Pilih rapat yang sama harinya atau sesudahnya.`,
  'evidence-missing': ({ path }) =>
    `Bukti ${path} tidak ada. Periksa tulisannya, atau beri alamat yang diawali https://`,
  'evidence-folder': ({ path }) => `Bukti ${path} adalah folder. Tunjuk berkasnya satu per satu.`,
  'evidence-outside': ({ path }) =>
    `Bukti ${path} adalah tautan ke tempat lain. Tunjuk berkas aslinya, agar jelas apa yang disalin.`,
  'evidence-large': ({ path }) =>
    `Bukti ${path} lebih besar dari 25 MB. Perkecil, atau simpan di tempat lain dan beri alamatnya.`,
  'evidence-other': ({ path }) => `Bukti ${path} tidak dapat dibaca: izin ditolak, atau bukan berkas biasa.`,
};

/** Why nothing was recorded, and what to give. */
export function updateProblem(problem: UpdateProblem): string {
  return (problems[problem.code] as (problem: UpdateProblem) => string)(problem);
}

const fields: Readonly<Record<string, string>> = {
  approved: 'persetujuan',
  completed: 'tanggal selesai',
  evidence: 'bukti',
  verified: 'verifikasi',
  reason: 'alasan',
  accepted: 'penerimaan alasan',
  successor: 'rekomendasi lanjutan',
  impact: 'dampak',
  updates: 'perkembangan',
  extensions: 'perpanjangan',
};

const statuses: Readonly<Record<RecommendationStatus, string>> = {
  usulan: 'masih usulan',
  belum: 'belum ditindaklanjuti',
  proses: 'dalam proses',
  selesai: 'selesai',
  'tidak-dapat': 'tidak dapat ditindaklanjuti',
  dialihkan: 'dialihkan',
};

/** What `catatan update` says. */
export const update = {
  isMeant: (ref: string, text: string) => `${ref} – ${text} Benar yang ini?`,
  which: 'Rekomendasi yang mana? (ketik beberapa huruf)',
  noneOpen: 'Tidak ada rekomendasi yang masih terbuka.',
  standing: ({ status, deadline }: { status: RecommendationStatus; deadline?: string | undefined }) =>
    `${statuses[status]}${deadline === undefined ? '' : `, tenggat ${longDate(deadline)}`}`,
  happened: {
    note: 'Ada perkembangan',
    finished: 'Sudah selesai',
    moved: 'Tenggatnya dipindah',
    impossible: 'Tidak dapat ditindaklanjuti',
    carried: 'Dialihkan ke catatan rapat lain',
    approved: 'Usulan ini disetujui',
    verified: 'Penyelesaiannya sudah diverifikasi',
  },
  ask: {
    what: 'Apa yang terjadi?',
    note: 'Perkembangannya',
    completed: 'Selesai pada tanggal',
    evidence: 'Buktinya',
    evidenceHint: 'berkas, atau alamat https://',
    deadline: 'Tenggat baru',
    reason: 'Alasannya',
    reasonCode: 'Sebabnya',
    reasonCodes: {
      kahar: 'keadaan kahar',
      'proses-hukum': 'sedang dalam proses hukum',
      'perubahan-organisasi': 'perubahan organisasi',
      'perubahan-regulasi': 'perubahan peraturan',
      'tidak-efektif': 'tidak efektif atau tidak efisien lagi',
      lainnya: 'lainnya',
    },
    acceptedBy: 'Siapa yang menerima alasan itu?',
    approvedBy: 'Siapa yang menyetujui?',
    verifiedBy: 'Siapa yang memverifikasi? (bukan penanggung jawabnya)',
    carryTo: 'Dialihkan ke catatan mana?',
    newDeadline: 'Tenggatnya di sana',
    correction: 'Catatan itu sudah final. Alasan ralatnya',
    by: 'Siapa yang menyatakan ini?',
  },
  refused: (ref: string) =>
    `${ref} tidak diubah: perubahan itu menimbulkan galat di atas. Beri yang kurang, lalu ulangi.`,
  unchanged: (ref: string) => `${ref} sudah demikian; tidak ada yang diubah.`,
  wouldCopy: (path: string) => `Akan disalin: ${path}`,
  dryRun: 'Hanya ditunjukkan; tidak ada yang ditulis.',
  /** One thing that was recorded: a field, with its value where that is said. */
  recorded: (field: string, value: string) =>
    field === 'status' || field === 'deadline'
      ? `${field === 'status' ? 'status' : 'tenggat'} ${field === 'deadline' ? longDate(value) : value}`
      : (fields[field] ?? field),
  done: (ref: string, recorded: readonly string[]) => `Tercatat pada ${ref}: ${recorded.join(', ')}.`,
  carried: (ref: string) => `Menjadi ${ref}.`,
  copied: (path: string) => `Bukti disalin ke ${path}.`,
  refreshed: (file: string) => `Tabel tindak lanjut dalam draf ${file} ikut disesuaikan.`,
  next: 'Berikutnya: catatan save',
  nextWithoutGit: 'Periksa dengan: catatan check',
  /** The correction in a final note that an item was put into. */
  carriedIn: (id: string, ref: string) => `Menambah ${id}, dialihkan dari ${ref}.`,
};
