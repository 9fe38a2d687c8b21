import type { Change } from '../../diagnostics/mend.ts';

/** What `catatan check --fix` says it did. */
export const fix = {
  done: (change: Change): string => {
    switch (change.kind) {
      case 'value':
        return `${change.field}: ${change.from} → ${change.to}`;
      case 'added':
        return `${change.field}: ${change.to} ditambahkan`;
      case 'mark':
        return 'tanda BOM yang tidak terlihat di awal berkas dihapus';
      default:
        return `"${change.from}" → "${change.to}"`;
    }
  },
  summary: (mends: number, files: number, unwritten: number) => {
    const left = `${unwritten} berkas tidak dapat ditulis.`;
    if (mends > 0) return `${mends} perbaikan dalam ${files} berkas${unwritten === 0 ? '.' : `; ${left}`}`;
    return unwritten === 0
      ? 'Tidak ada yang diperbaiki: tidak ada temuan dengan satu jawaban saja.'
      : `Tidak ada yang diperbaiki: ${left}`;
  },
};
