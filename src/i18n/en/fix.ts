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
  summary: (mends, files) =>
    mends === 0 ? 'Nothing was mended: no finding has just one answer.' : `${mends} mended in ${files} files.`,
};
