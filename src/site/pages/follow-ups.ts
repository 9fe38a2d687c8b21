import { compareText } from '../../shared/compare.ts';
import { addresses, linksFrom } from '../addresses.ts';
import { followUpRow } from '../follow-up-row.ts';
import { renderPage } from '../layout.ts';
import type { SiteFile } from '../site-file.ts';
import { shownStatuses } from '../status-marks.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';

/** One choice of a filter. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Every follow-up in one table, complete without its script. */
export function followUpsPage(view: SiteView): SiteFile {
  const { texts, report } = view;
  const path = addresses.followUps;
  const link = linksFrom(path);
  const lead = texts.followUpsLead(report.items.length, new Set(report.items.map(({ note }) => note)).size);
  const head = { path, title: texts.labels.followUps, description: lead, section: 'followUps' } as const;
  return renderPage(view, head, 'follow-ups', {
    lead,
    rows: report.items.map((item) => followUpRow(item, view, link)),
    filters: filtersOf(view),
    /** Filled in by the script: how many rows are shown. */
    shown: texts.shown('{shown}', '{all}'),
  });
}

/** Filters by what occurs in the table; the names are those of the address. */
function filtersOf({ report: { items }, texts, config }: SiteView) {
  const { labels } = texts;
  const statuses = shownStatuses.map((status) => ({ value: status, label: texts.status[status] }));
  const type = ({ note }: PublicFollowUp) => note.data.type;
  const year = ({ note }: PublicFollowUp) => note.data.date.slice(0, 4);
  return [
    { name: 'pemilik', key: 'owner', label: labels.owner, any: labels.anyOwner, choices: ownersOf(items) },
    {
      name: 'status',
      key: 'status',
      label: labels.status,
      any: labels.anyStatus,
      choices: [{ value: 'terlambat', label: texts.lateOption }, ...statuses],
    },
    {
      name: 'jenis',
      key: 'type',
      label: labels.type,
      any: labels.anyType,
      choices: choicesOf(items, type, (item) => config.types.get(type(item))?.name ?? type(item)),
    },
    {
      name: 'tahun',
      key: 'year',
      label: labels.year,
      any: labels.anyYear,
      choices: choicesOf(items, year, year).reverse(),
    },
  ];
}

function ownersOf(items: readonly PublicFollowUp[]): Choice[] {
  const owned = items.filter(({ owner }) => owner !== undefined);
  return choicesOf(
    owned,
    ({ owner }) => owner?.id ?? '',
    ({ owner }) => owner?.name ?? '',
  );
}

/** The values that occur, each once, by label. */
function choicesOf(
  items: readonly PublicFollowUp[],
  value: (item: PublicFollowUp) => string,
  label: (item: PublicFollowUp) => string,
): Choice[] {
  const choices = new Map(items.map((item) => [value(item), label(item)]));
  return [...choices]
    .map(([key, text]) => ({ value: key, label: text }))
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.value, b.value));
}
