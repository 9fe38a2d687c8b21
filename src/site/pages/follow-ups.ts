import { isOpen } from '../../follow-ups/follow-up.ts';
import { groupBy } from '../../shared/group-by.ts';
import { addresses, linksFrom } from '../addresses.ts';
import { choicesOf, type Filter } from '../choices.ts';
import { followUpRow } from '../follow-up-row.ts';
import { pageHtml } from '../layout.ts';
import { notesKey } from '../page-key.ts';
import type { SiteFile } from '../site-file.ts';
import { shownStatuses } from '../status-marks.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';

/** Rows that one page may hold before every year has a page of its own. */
const rowLimit = 1000;
/** Open items that the first page then still shows. */
const openLimit = 2000;

const longTable = 500;

/** Whether each year has its own page of follow-ups. */
export function hasFollowUpYears({ report }: Pick<SiteView, 'report'>): boolean {
  return report.items.length > rowLimit;
}

/** Follow-ups in tables that are complete without their script: all in one, or the open ones and a table a year. */
export function* followUpsPages(view: SiteView): Generator<SiteFile> {
  const { texts, report } = view;
  const { items } = report;
  const title = texts.labels.followUps;
  if (!hasFollowUpYears(view)) {
    const lead = texts.followUpsLead(items.length, new Set(items.map(({ note }) => note)).size);
    yield tablePage(view, { path: addresses.followUps, title, lead }, items, []);
    return;
  }
  const byYear = [...groupBy(items, yearOf)].sort(([a], [b]) => (a < b ? 1 : -1));
  const years = byYear.map(([year, members]) => ({ year, count: members.length }));
  const open = items.filter(({ status }) => isOpen(status));
  const shown = open.slice(0, openLimit);
  const lead = texts.openFollowUpsLead(shown.length, open.length, items.length);
  yield tablePage(view, { path: addresses.followUps, title, lead }, shown, years);
  for (const [year, members] of byYear) {
    const notes = new Set(members.map(({ note }) => note)).size;
    const head = { title: texts.followUpsOfYear(year), lead: texts.followUpsLead(members.length, notes) };
    yield tablePage(view, { path: addresses.followUpsOf(year), ...head }, members, years);
  }
}

interface TableHead {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
}

interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** A table, made when it is asked for. */
function tablePage(
  view: SiteView,
  head: TableHead,
  items: readonly PublicFollowUp[],
  years: readonly YearCount[],
): SiteFile {
  const notes = new Set(items.map(({ note }) => note));
  const more = [head, years, items.map(({ ref }) => ref)];
  return {
    path: head.path,
    key: notesKey(notes, view, more),
    get content() {
      return tableHtml(view, head, items, years);
    },
  };
}

function tableHtml(
  view: SiteView,
  { path, title, lead }: TableHead,
  items: readonly PublicFollowUp[],
  years: readonly YearCount[],
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
    years: years.map(({ year, count }) => ({
      label: texts.countIn(count, year),
      link: link(addresses.followUpsOf(year)),
      current: path === addresses.followUpsOf(year),
    })),
    all: path === addresses.followUps ? undefined : link(addresses.followUps),
    /** Filled in by the script: how many rows are shown. */
    shown: texts.shown('{shown}', '{all}'),
  });
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
