import { addresses, linksFrom } from '../addresses.ts';
import type { Grouping } from '../groupings.ts';
import type { SiteView } from '../view.ts';
import { figuresOfNotes, groupingPage, itemSections, meetingsOf } from './grouping.ts';

/** The meetings of one type and how their recommendations stand. */
export function typePage(type: Grouping, view: SiteView): string {
  const path = addresses.type(type.slug);
  const link = linksFrom(path);
  const query = `jenis=${encodeURIComponent(type.id)}`;
  const page = {
    path,
    kind: 'types',
    figures: figuresOfNotes(type, view, link),
    subscriptions: [{ label: view.texts.labels.feed, link: link(addresses.typeFeed(type.slug)) }],
    meetings: meetingsOf(type, view, link, query),
    sections: itemSections(type, view, link, { owner: true, closed: false, query }),
  } as const;
  return groupingPage(type, page, view);
}
