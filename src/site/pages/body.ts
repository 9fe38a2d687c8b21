import { addresses, linksFrom } from '../addresses.ts';
import type { Grouping } from '../groupings.ts';
import type { SiteView } from '../view.ts';
import { figuresOfNotes, groupingPage, itemSections, meetingsOf } from './grouping.ts';

/** The meetings of one body and how their recommendations stand. */
export function bodyPage(body: Grouping, view: SiteView): string {
  const path = addresses.body(body.slug);
  const link = linksFrom(path);
  const page = {
    path,
    kind: 'bodies',
    figures: figuresOfNotes(body, view, link),
    subscriptions: [],
    meetings: meetingsOf(body, view, link, `penyelenggara=${encodeURIComponent(body.id)}`),
    sections: itemSections(body, view, link, { owner: true, closed: false, query: undefined }),
  } as const;
  return groupingPage(body, page, view);
}
