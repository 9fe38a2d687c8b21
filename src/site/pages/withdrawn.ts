import { addresses, linksFrom } from '../addresses.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { barePage } from './not-found.ts';

/** What stands at the address of each note that was public and is not any more: that it was withdrawn, and nothing else. */
export function* withdrawnPages(view: SiteView): Generator<SiteFile> {
  const { withdrawn, catalogue } = view;
  const t = catalogue.siteWithdrawn;
  for (const id of withdrawn) {
    const path = addresses.note(id);
    const home = linksFrom(path)(addresses.home);
    yield { path, content: barePage(view, 'withdrawn', t.title, { t, home }) };
  }
}
