import { addresses, linksFrom } from '../addresses.ts';
import { emptyCalendar } from '../data/calendars.ts';
import { emptyFeed } from '../data/feeds.ts';
import { type GroupingIds, groupingSlug } from '../groupings.ts';
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
  for (const id of withdrawn) yield page(addresses.note(id), view, { title: t.title });
  for (const [id, now] of moved) {
    yield page(addresses.note(id), view, { title: t.moved, target: addresses.note(now), label: t.open });
  }
}

/**
 * What stands at the addresses of owners, bodies and types of which a note was public and none is any more: that they are
 * empty. Feeds and calendars stay too, without a name, for those who read them.
 */
export function* emptyGroupings(view: SiteView): Generator<SiteFile> {
  const { catalogue, title } = view;
  const t = catalogue.siteWithdrawn.empty;
  for (const slug of emptySlugs('owners', view)) {
    yield page(addresses.owner(slug), view, t);
    yield emptyFeed({ path: addresses.ownerFeed(slug), title, page: addresses.owner(slug) }, view);
    yield { path: addresses.ownerDeadlines(slug), content: emptyCalendar(view) };
  }
  for (const slug of emptySlugs('bodies', view)) yield page(addresses.body(slug), view, t);
  for (const slug of emptySlugs('types', view)) {
    yield page(addresses.type(slug), view, t);
    yield emptyFeed({ path: addresses.typeFeed(slug), title, page: addresses.type(slug) }, view);
  }
}

function emptySlugs(kind: keyof GroupingIds, view: SiteView): string[] {
  const empty = view.formerly[kind].filter((id) => !view[kind].has(id));
  return empty.map((id) => groupingSlug(kind, id, view.sha256));
}

interface BarePage {
  readonly title: string;
  readonly text?: string;
  /** Where the page leads; the home page where nothing is told. */
  readonly target?: string;
  readonly label?: string;
}

function page(path: string, view: SiteView, { title, text, target, label }: BarePage): SiteFile {
  const link = linksFrom(path)(target ?? addresses.home);
  const content = { heading: title, text, link, label: label ?? view.catalogue.siteWithdrawn.home };
  return { path, content: barePage(view, 'withdrawn', title, content) };
}
