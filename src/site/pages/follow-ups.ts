import { isOpen } from '../../follow-ups/follow-up.ts';
import { groupBy } from '../../shared/group-by.ts';
import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { choicesOf, type Filter } from '../choices.ts';
import { followUpRow } from '../follow-up-row.ts';
import { pageHtml } from '../layout.ts';
import { notesKey } from '../page-key.ts';
import type { SiteFile } from '../site-file.ts';
import { isWholeYear, type Span, spanText, yearOf } from '../spans.ts';
import { shownStatuses } from '../status-marks.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';

/** Open items that a page shows where it does not show all of the others. */
export const openLimit = 2000;

const longTable = 500;

/** Follow-ups in tables that are complete without their script: all in one, or the open ones and a table a year or month. */
export function* followUpsPages(view: SiteView): Generator<SiteFile> {
  const { texts, report, followUpSpans } = view;
  const { items } = report;
  const title = texts.labels.followUps;
  if (followUpSpans.length === 0) {
    yield wholePage(view, { path: addresses.followUps, title }, items);
    return;
  }
  yield openPage(view, { path: addresses.followUps, title }, items);
  const byYear = groupBy(items, meetingYear);
  for (const [year, spans] of groupBy(followUpSpans, yearOf)) {
    const head = { path: addresses.followUpsOf(year), title: texts.followUpsOfYear(year), span: year };
    const members = byYear.get(year) ?? [];
    if (spans.every(isWholeYear)) {
      yield wholePage(view, head, members);
      continue;
    }
    yield openPage(view, head, members);
    for (const span of spans) {
      const { name } = span;
      const monthTitle = texts.followUpsOfMonth(spanText(span, texts));
      yield wholePage(view, { path: addresses.followUpsOf(name), title: monthTitle, span: name }, span.members);
    }
  }
}

interface TableHead {
  readonly path: string;
  readonly title: string;
  /** Name of the year or month to which the rows belong; undefined for all. */
  readonly span?: string;
}

function wholePage(view: SiteView, head: TableHead, items: readonly PublicFollowUp[]): SiteFile {
  const notes = new Set(items.map(({ note }) => note));
  return tablePage(view, head, items, view.texts.followUpsLead(items.length, notes.size));
}

/** What is open of `all`; the rest is elsewhere. */
function openPage(view: SiteView, head: TableHead, all: readonly PublicFollowUp[]): SiteFile {
  const open = all.filter(({ status }) => isOpen(status));
  const shown = open.slice(0, openLimit);
  const elsewhere = head.span === undefined ? 'year' : 'month';
  const lead = view.texts.openFollowUpsLead(shown.length, open.length, all.length, elsewhere);
  return tablePage(view, head, shown, lead);
}

/** A table, made when it is asked for. */
function tablePage(view: SiteView, head: TableHead, items: readonly PublicFollowUp[], lead: string): SiteFile {
  const notes = new Set(items.map(({ note }) => note));
  const pages = view.followUpSpans.map(({ name, members }) => [name, members.length]);
  const more = [head, lead, pages, items.map(({ ref }) => ref)];
  return {
    path: head.path,
    key: notesKey(notes, view, more),
    get content() {
      return tableHtml(view, head, items, lead);
    },
  };
}

function tableHtml(
  view: SiteView,
  { path, title, span }: TableHead,
  items: readonly PublicFollowUp[],
  lead: string,
): string {
  const { texts } = view;
  const link = linksFrom(path);
  return pageHtml(view, { path, title, description: lead, section: 'followUps' }, 'follow-ups', {
    title,
    lead,
    /** Whether the browser shall lay out only the rows that are seen. */
    long: items.length > longTable,
    rows: items.map((item) => followUpRow(item, view, link)),
    filters: filtersOf(items, view),
    ...spanLinks(view, span, link),
    all: path === addresses.followUps ? undefined : link(addresses.followUps),
    /** Filled in by the script: how many rows are shown. */
    shown: texts.shown('{shown}', '{all}'),
  });
}

/** Links to the page of every year, and to the months of the year of `current` where it is divided. */
function spanLinks({ texts, followUpSpans }: SiteView, current: string | undefined, link: Linker) {
  const byYear = groupBy(followUpSpans, yearOf);
  const year = current?.slice(0, 4) ?? '';
  const months = (byYear.get(year) ?? []).filter((span) => !isWholeYear(span)).reverse();
  const entry = (name: string, label: string, spans: readonly Span<PublicFollowUp>[]) => ({
    label: texts.countIn(
      spans.reduce((sum, { members }) => sum + members.length, 0),
      label,
    ),
    link: link(addresses.followUpsOf(name)),
    current: name === current ? 'page' : name === year ? 'true' : undefined,
  });
  return {
    years: [...byYear].map(([name, spans]) => entry(name, name, spans)),
    months: months.map((span) => entry(span.name, spanText(span, texts), [span])),
  };
}

/** Filters by what occurs in the table; the names are those of the address. */
function filtersOf(items: readonly PublicFollowUp[], { texts, types }: SiteView): Filter[] {
  const { labels } = texts;
  const occurs = new Set(items.map(({ status }) => status));
  const statuses = shownStatuses
    .filter((status) => occurs.has(status))
    .map((status) => ({ value: status, label: texts.status[status] }));
  const type = ({ note }: PublicFollowUp) => note.data.type;
  const years = choicesOf(items, meetingYear, meetingYear).reverse();
  const owners = choicesOf(
    items,
    ({ owner }) => owner?.id,
    ({ owner }) => owner?.name ?? '',
  );
  const late = items.some(({ overdue }) => overdue) ? [{ value: 'terlambat', label: texts.lateOption }] : [];
  return [
    { name: 'pemilik', key: 'owner', label: labels.owner, any: labels.anyOwner, choices: owners },
    { name: 'status', key: 'status', label: labels.status, any: labels.anyStatus, choices: [...late, ...statuses] },
    {
      name: 'jenis',
      key: 'type',
      label: labels.type,
      any: labels.anyType,
      choices: choicesOf(items, type, (item) => types.get(type(item))?.name ?? type(item)),
    },
    ...(years.length < 2
      ? []
      : [{ name: 'tahun', key: 'year', label: labels.year, any: labels.anyYear, choices: years }]),
  ];
}

function meetingYear({ note }: PublicFollowUp): string {
  return note.data.date.slice(0, 4);
}
