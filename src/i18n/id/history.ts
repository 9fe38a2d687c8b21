import { longDate, shortDate } from './dates.ts';

/** Sentences of the life of a recommendation. */
export const history = {
  meeting: 'Rapat',
  meetingOf: (title: string, date: string) => `${title}, ${longDate(date)}`,
  owner: 'Penanggung jawab',
  status: 'Status',
  gone: 'sudah tidak ada dalam buku catatan',
  firstPromise: 'Janji pertama',
  deadline: 'Tenggat sekarang',
  none: '(tidak ada)',
  day: (date: string) => longDate(date),
  eventDay: (date: string) => shortDate(date),
  moves: (count: number) => (count === 0 ? 'belum pernah digeser' : `digeser ${count} kali`),
  beyond: 'Lewat janji',
  beyondDays: (days: number) => `${days} hari kalender sesudah janji pertama`,
  since: (ref: string) => `Sebagai ${ref}`,
  by: (person: string) => `(${person})`,
  recorded: (deadline: string | undefined, owner: string, status: string) =>
    `dicatat: ${owner}, ${deadline === undefined ? 'tanpa tenggat' : `tenggat ${shortDate(deadline)}`}, ${status}`,
  carried: (from: readonly string[], before: string | undefined, deadline: string | undefined) => {
    const moved = before !== undefined && deadline !== undefined && before !== deadline;
    const told = moved ? `tenggat ${shortDate(before)} → ${shortDate(deadline)}` : 'tenggat tetap';
    return `diambil alih dari ${from.join(', ')}; ${told}`;
  },
  deadlineSet: (to: string) => `tenggat ditetapkan ${shortDate(to)}`,
  deadlineMoved: (from: string, to: string, reason: string | undefined, by: string | undefined) =>
    `tenggat ${shortDate(from)} → ${shortDate(to)}, ${reason === undefined ? 'tanpa alasan' : `alasan: ${reason}`}${by === undefined ? '' : `; oleh ${by}`}`,
  statusChanged: (from: string, to: string, successor: string | undefined) =>
    `status ${from} → ${to}${successor === undefined ? '' : `, ke ${successor}`}`,
  ownerChanged: (from: string, to: string) => `penanggung jawab ${from} → ${to}`,
  textChanged: (from: string, to: string) => `isi "${from}" → "${to}"`,
  verified: (by: string, on: string) => `diverifikasi ${by}, ${shortDate(on)}`,
  removed: 'dihapus dari catatan',
  returned: 'dikembalikan ke catatan',
  draft: 'Catatan ini masih draf; riwayat dihitung sejak catatan disahkan.',
  shallow:
    'Salinan ini hanya memuat sebagian riwayat, jadi mungkin ada yang lebih awal. Ambil riwayat lengkap: git fetch --unshallow (pada GitHub Actions: fetch-depth: 0).',
  unsaved: 'Perubahan catatan ini yang belum disimpan tidak termasuk riwayat. Simpan dengan: catatan save',
  skipped: (versions: readonly string[], more: number) =>
    `Versi ini tidak dapat dibaca dan dilewati: ${versions.join(', ')}${more === 0 ? '' : `, dan ${more} lagi`}.`,
  which: 'Rekomendasi yang mana?',
};
