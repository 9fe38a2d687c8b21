import { addresses, linksFrom } from '../addresses.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { barePage } from './not-found.ts';

/**
 * What stands at the address of each note that was public and is not any more: that it was withdrawn, and nothing else; or,
 * where it is public under another id, where that is.
 */
export function* withdrawnPages(view: SiteView): Generator<SiteFile> {
  const { withdrawn, moved, catalogue } = view;
  const t = catalogue.siteWithdrawn;
  for (const id of withdrawn) {
    const path = addresses.note(id);
    const home = linksFrom(path)(addresses.home);
    yield { path, content: barePage(view, 'withdrawn', t.title, { heading: t.title, link: home, text: t.home }) };
  }
  for (const [id, now] of moved) {
    const path = addresses.note(id);
    const link = linksFrom(path)(addresses.note(now));
    yield { path, content: barePage(view, 'withdrawn', t.moved, { heading: t.moved, link, text: t.open }) };
  }
}
