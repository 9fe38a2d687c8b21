import type { Catalogue } from '../catalogue.ts';

export const fix: Catalogue['fix'] = {
  done: (change) => {
    switch (change.kind) {
      case 'value':
        return `${change.field}: ${change.from} → ${change.to}`;
      case 'added':
        return `${change.field}: ${change.to} added`;
      case 'mark':
        return 'the invisible byte order mark at the start was removed';
      default:
        return `"${change.from}" → "${change.to}"`;
    }
  },
  summary: (mends, files, unwritten) => {
    const left = `${unwritten} files cannot be written.`;
    if (mends > 0) return `${mends} mended in ${files} files${unwritten === 0 ? '.' : `; ${left}`}`;
    return `Nothing was mended: ${unwritten === 0 ? 'no finding has just one answer.' : left}`;
  },
};
