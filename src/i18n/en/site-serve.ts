import type { Catalogue } from '../catalogue.ts';

const seconds = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const siteServe: Catalogue['siteServe'] = {
  served: 'The site can be opened on this computer at the address below.',
  watching: 'The site is built anew whenever the notebook changes.',
  stop: 'Press Ctrl-C to stop.',
  changed: (paths) =>
    paths.length > 5
      ? `Changed: ${paths.filter((_, index) => index < 5).join(', ')}, and ${paths.length - 5} more`
      : `Changed: ${paths.join(', ')}`,
  rebuilt: (milliseconds) => `Site built anew in ${seconds.format(milliseconds / 1000)} seconds.`,
  waiting: 'Mend and save it; the site is then built anew by itself.',
  others: (count) => `and ${count} more ${count === 1 ? 'error' : 'errors'}. See all with: catatan check`,
  broken: 'Something in the notebook is not right',
  place: (file, line) => `${file}, line ${line}`,
};
