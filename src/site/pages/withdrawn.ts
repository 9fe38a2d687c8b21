import { calendarWriter } from '../../render/report-ics.ts';
import { addresses, linksFrom } from '../addresses.ts';
import { feedFile } from '../data/feeds.ts';
import { type GroupingIds, groupingSlug } from '../groupings.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { barePage } from './not-found.ts';

/** What stands at the address of each note that was public and is not any more: that it was withdrawn, and nothing else. */
export function* withdrawnPages(view: SiteView): Generator<SiteFile> {
  for (const id of view.withdrawn) yield page(addresses.note(id), view, { title: view.catalogue.siteWithdrawn.title });
}

/**
 * What stands at the addresses of owners, bodies and types of which a note was public and none is any more: that they are
 * empty. Feeds and calendars stay too, without a name, for those who read them.
 */
export function* emptyGroupings(view: SiteView): Generator<SiteFile> {
  const { config, catalogue, today, title } = view;
  const office = config.office.name;
  const calendarOf = calendarWriter({ catalogue, office, timezone: config.timezone, asOf: today });
  const t = catalogue.siteWithdrawn.empty;
  for (const slug of emptySlugs('owners', view)) {
    yield page(addresses.owner(slug), view, t);
    yield feedFile(addresses.ownerFeed(slug), title, addresses.owner(slug), [], view);
    yield { path: addresses.ownerDeadlines(slug), content: calendarOf([], office) };
  }
  for (const slug of emptySlugs('bodies', view)) yield page(addresses.body(slug), view, t);
  for (const slug of emptySlugs('types', view)) {
    yield page(addresses.type(slug), view, t);
    yield feedFile(addresses.typeFeed(slug), title, addresses.type(slug), [], view);
  }
}

function emptySlugs(kind: keyof GroupingIds, view: SiteView): string[] {
  const empty = view.formerly[kind].filter((id) => !view[kind].has(id));
  return empty.map((id) => groupingSlug(kind, id, view.sha256));
}

function page(path: string, view: SiteView, { title, text }: { title: string; text?: string }): SiteFile {
  const home = linksFrom(path)(addresses.home);
  const homeLabel = view.catalogue.siteWithdrawn.home;
  return { path, content: barePage(view, 'withdrawn', title, { heading: title, text, home, homeLabel }) };
}
