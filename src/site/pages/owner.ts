import { addresses, linksFrom } from '../addresses.ts';
import type { Grouping } from '../groupings.ts';
import type { SiteView } from '../view.ts';
import { figuresOfItems, groupingPage, itemSections } from './grouping.ts';

/** What one owner owes since when, the longest late first, and what it has finished. */
export function ownerPage(owner: Grouping, view: SiteView): string {
  const { labels } = view.texts;
  const path = addresses.owner(owner.slug);
  const link = linksFrom(path);
  const query = `pemilik=${encodeURIComponent(owner.id)}`;
  const page = {
    path,
    kind: 'owners',
    figures: figuresOfItems(owner, view, link),
    subscriptions: [
      { label: labels.feed, link: link(addresses.ownerFeed(owner.slug)) },
      { label: labels.calendar, link: link(addresses.ownerDeadlines(owner.slug)) },
    ],
    sections: itemSections(owner, view, link, { owner: false, closed: true, query }),
  } as const;
  return groupingPage(owner, page, view);
}
