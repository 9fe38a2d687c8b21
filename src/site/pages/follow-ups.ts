import { isOpen } from '../../follow-ups/follow-up.ts';
import { groupBy } from '../../shared/group-by.ts';
import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { choicesOf, type Filter } from '../choices.ts';
import { followUpRow } from '../follow-up-row.ts';
import { pageHtml } from '../layout.ts';
import { notesKey } from '../page-key.ts';
import type { SiteFile } from '../site-file.ts';
import { type Span, spanText } from '../spans.ts';
import { shownStatuses } from '../status-marks.ts';
import { type PublicFollowUp, rowLimit, type SiteView } from '../view.ts';

const longTable = 500;

/** Follow-ups in tables that are complete without their script: all in one, or the open ones and a table a year or less. */
export function* followUpsPages(view: SiteView): Generator<SiteFile> {
  const { texts, report, followUpSpans: spans } = view;
  const { items } = report;
  const title = texts.labels.followUps;
  if (spans.length === 0) {
    yield tablePage(view, { path: addresses.followUps, title, lead: leadOf(items, view) }, items);
    return;
  }
  const open = items.filter(({ status }) => isOpen(status));
  const shown = open.slice(0, rowLimit);
  const lead = texts.openFollowUpsLead(shown.length, open.length, items.length);
  yield tablePage(view, { path: addresses.followUps, title, lead }, shown);
  for (const span of spans) {
    const head = {
      path: addresses.followUpsOf(span.name),
      title: span.isWholeYear ? texts.followUpsOfYear(span.name) : texts.followUpsOfMonths(spanText(span, texts)),
      lead: leadOf(span.members, view),
    };
    yield tablePage(view, head, span.members, span);
  }
}

function leadOf(items: readonly PublicFollowUp[], { texts }: SiteView): string {
  return texts.followUpsLead(items.length, new Set(items.map(({ note }) => note)).size);
}

interface TableHead {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
}

/** A table, made when it is asked for; `span`: to which it belongs. */
function tablePage(
  view: SiteView,
  head: TableHead,
  items: readonly PublicFollowUp[],
  span?: Span<PublicFollowUp>,
): SiteFile {
  const notes = new Set(items.map(({ note }) => note));
  const pages = view.followUpSpans.map(({ name, months, members }) => [name, months, members.length]);
  const more = [head, pages, items.map(({ ref }) => ref)];
  return {
    path: head.path,
    key: notesKey(notes, view, more),
    get content() {
      return tableHtml(view, head, items, span);
    },
  };
}

function tableHtml(
  view: SiteView,
  { path, title, lead }: TableHead,
  items: readonly PublicFollowUp[],
  span: Span<PublicFollowUp> | undefined,
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

/** Links to a page of every year, and to those of the year that is shown where it has several. */
function spanLinks({ texts, followUpSpans }: SiteView, current: Span<PublicFollowUp> | undefined, link: Linker) {
  const years = [...groupBy(followUpSpans, ({ name }) => name.slice(0, 4))];
  const [, shown = []] = years.find(([, spans]) => current !== undefined && spans.includes(current)) ?? [];
  const countOf = (spans: readonly Span<PublicFollowUp>[]) => {
    return spans.reduce((sum, { members }) => sum + members.length, 0);
  };
  return {
    years: years.map(([year, spans]) => ({
      label: texts.countIn(countOf(spans), year),
      link: link(addresses.followUpsOf(year)),
      current: spans !== shown ? undefined : spans.length === 1 ? 'page' : 'true',
    })),
    months:
      shown.length < 2
        ? undefined
        : shown.toReversed().map((span) => ({
            label: texts.countIn(span.members.length, spanText(span, texts)),
            link: link(addresses.followUpsOf(span.name)),
            current: span === current ? 'page' : undefined,
          })),
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
  const years = choicesOf(items, yearOf, yearOf).reverse();
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

function yearOf({ note }: PublicFollowUp): string {
  return note.data.date.slice(0, 4);
}
