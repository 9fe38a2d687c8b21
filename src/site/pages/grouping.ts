import { isOpen } from '../../follow-ups/follow-up.ts';
import { groupBy } from '../../shared/group-by.ts';
import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { type Figure, itemFigure, lateFigure, noteFigure, openCount } from '../figures.ts';
import { type FollowUpRow, followUpRow } from '../follow-up-row.ts';
import type { Grouping, Groupings } from '../groupings.ts';
import { pageHtml } from '../layout.ts';
import { noteRow } from '../note-row.ts';
import { countsIn, spanText } from '../spans.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';

/** Rows of one table; the rest stands in the lists by year. */
const rowLimit = 100;

/** What the page of one grouping is made of beside its numbers. */
export interface GroupingPage {
  readonly path: string;
  readonly kind: keyof Groupings;
  readonly figures: readonly Figure[];
  readonly subscriptions: readonly { readonly label: string; readonly link: string }[];
  readonly meetings?: object;
  readonly achieved?: object;
  readonly sections: readonly ItemSection[];
}

/** A table of follow-ups under its own heading. */
interface ItemSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FollowUpRow[];
  /** What stands instead of a table without rows. */
  readonly nothing: string;
  /** Whether each row names its owner. */
  readonly owner: boolean;
  /** Whether lateness has a column. */
  readonly lateness: boolean;
  readonly rest: Rest | undefined;
}

/** Where the rows are that a table leaves out. */
interface Rest {
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly link: string }[];
}

/** HTML of the page of `grouping`: how its recommendations stand, in a sentence, figures and tables. */
export function groupingPage(grouping: Grouping, page: GroupingPage, view: SiteView): string {
  const { texts } = view;
  const { path, kind } = page;
  const lead = standingText(grouping, view);
  const section = kind === 'owners' ? 'owners' : undefined;
  return pageHtml(view, { path, title: grouping.name, description: lead, section }, 'grouping', {
    ...page,
    name: grouping.name,
    lead,
    kindName: texts.labels[kind],
    index: linksFrom(path)(addresses[kind]),
  });
}

function standingText({ totals, items }: Grouping, { texts }: SiteView): string {
  const sentence = texts.standing(totals.binding, totals.completed, openCount(totals), totals.overdue);
  const longest = items.reduce((days, item) => Math.max(days, item.daysLate), 0);
  return longest === 0 ? sentence : `${sentence} ${texts.longestLate(longest)}`;
}

export function figuresOfItems({ totals }: Grouping, view: SiteView, link: Linker): Figure[] {
  return [itemFigure(totals, view, link), lateFigure(totals, view, link)];
}

export function figuresOfNotes(grouping: Grouping, view: SiteView, link: Linker): Figure[] {
  return [noteFigure(grouping.totals, view, link), ...figuresOfItems(grouping, view, link)];
}

/** Late items first, then what is open, then, where `closed`, what is finished; the newest of the latter first. */
export function itemSections(
  { items }: Grouping,
  view: SiteView,
  link: Linker,
  options: { readonly owner: boolean; readonly closed: boolean; readonly query: string | undefined },
): ItemSection[] {
  const { labels } = view.texts;
  const section = (id: string, title: string, members: readonly PublicFollowUp[], nothing: string): ItemSection => ({
    id,
    title,
    rows: members.slice(0, rowLimit).map((item) => followUpRow(item, view, link)),
    nothing,
    owner: options.owner,
    lateness: id === 'terlambat',
    rest: restOf(members, view, link, options.query),
  });
  const open = items.filter(({ status }) => isOpen(status));
  const closed = items.filter(({ status }) => !isOpen(status)).toReversed();
  return [
    section(
      'terlambat',
      labels.late,
      open.filter(({ overdue }) => overdue),
      labels.noLate,
    ),
    section(
      'belum-tuntas',
      labels.openItems,
      open.filter(({ overdue }) => !overdue),
      labels.noOpen,
    ),
    ...(options.closed ? [section('ditutup', labels.closedItems, closed, labels.noClosed)] : []),
  ];
}

/** `query`: the filter that leaves these items in the table of follow-ups; undefined where it has none. */
function restOf(
  items: readonly PublicFollowUp[],
  view: SiteView,
  link: Linker,
  query: string | undefined,
): Rest | undefined {
  if (items.length <= rowLimit) return undefined;
  const { texts } = view;
  const { followUpSpans: spans } = view;
  const counts = countsIn(spans, items, ({ note }) => note.data.date);
  const links =
    spans.length === 0
      ? [{ label: texts.labels.followUps, target: addresses.followUps }]
      : counts.map(([span, count]) => ({
          label: texts.countIn(count, spanText(span, texts)),
          target: addresses.followUpsOf(span.name),
        }));
  return {
    text: texts.firstOf(rowLimit, items.length),
    links: query === undefined ? [] : links.map(({ label, target }) => ({ label, link: `${link(target)}?${query}` })),
  };
}

/** The newest meetings of a body or type, and the years in which the rest are listed. */
export function meetingsOf({ editions }: Grouping, view: SiteView, link: Linker, query: string) {
  const { texts } = view;
  const years = groupBy(editions, ({ note }) => note.data.date.slice(0, 4));
  return {
    title: texts.labels.held,
    count: texts.notesOf(editions.length),
    notes: editions.slice(0, rowLimit).map((edition) => noteRow(edition, view, link)),
    rest:
      editions.length <= rowLimit
        ? undefined
        : {
            text: texts.firstOf(rowLimit, editions.length),
            links: [...years].map(([year, { length }]) => ({
              label: texts.countIn(length, year),
              link: `${link(addresses.notesOf(year))}?${query}`,
            })),
          },
  };
}
