import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { barOf } from '../bars.ts';
import { type Figure, itemFigure, lateFigure, noteFigure, openCount } from '../figures.ts';
import { followUpRow } from '../follow-up-row.ts';
import { renderPage } from '../layout.ts';
import { noteRow } from '../note-row.ts';
import { itemRate, noteRate } from '../rates.ts';
import type { SiteFile } from '../site-file.ts';
import { shownStatuses, statusMark } from '../status-marks.ts';
import { trendFigure } from '../trend.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';
import { openLimit } from './follow-ups.ts';

const latestCount = 5;
const nextCount = 6;
/** Late items that the page shows; the longest late. */
const lateCount = 12;

/** The dashboard: both rates, what is late and with whom, how promises are kept, what falls due, the latest meetings. */
export function homePage(view: SiteView): SiteFile {
  const { texts } = view;
  const { items, totals } = view.report;
  const path = addresses.home;
  const link = linksFrom(path);
  const headline = headlineOf(view);
  const late = items.filter(({ overdue }) => overdue);
  const ahead = items.filter(({ daysLeft }) => daysLeft !== undefined);
  const head = {
    path,
    title: view.title,
    description: `${texts.asOf(view.today)}. ${headline}`,
    section: 'home',
  } as const;
  return renderPage(view, head, 'home', {
    headline,
    figures: [
      ...[noteFigure, itemFigure, lateFigure].map((figure) => figure(totals, view, link)),
      soonFigure(view, ahead, link),
    ],
    figureMeaning: texts.figureMeaning,
    late: late.slice(0, lateCount).map((item) => followUpRow(item, view, link)),
    lateMore:
      late.length === 0
        ? undefined
        : {
            label: texts.allLate(Math.min(late.length, openLimit)),
            link: `${link(addresses.followUps)}?status=terlambat`,
          },
    trend: trendFigure(view),
    next: ahead.slice(0, nextCount).map((item) => followUpRow(item, view, link)),
    statuses: statusTable(view),
    latest: view.editions.slice(0, latestCount).map((edition) => noteRow(edition, view, link)),
    notesLink: link(addresses.notes),
    browse: browseLinks(view, link),
  });
}

function headlineOf({ report: { totals }, texts }: SiteView): string {
  if (totals.binding === 0) return texts.headlineNone;
  return texts.headline(noteRate(totals, texts), itemRate(totals, texts));
}

/** How many open items fall due within the days that the office calls soon. */
function soonFigure(
  { report: { totals }, texts, config: { followUp } }: SiteView,
  ahead: readonly PublicFollowUp[],
  link: Linker,
): Figure {
  const soon = ahead.filter(({ daysLeft = 0 }) => daysLeft <= followUp.dueSoon).length;
  return {
    value: texts.number(soon),
    label: texts.labels.figureSoon,
    detail: texts.soonOf(followUp.dueSoon),
    bar: barOf(soon, openCount(totals)),
    about: link(addresses.about, 'terlambat'),
  };
}

function browseLinks(view: SiteView, link: Linker) {
  return (['owners', 'bodies', 'types', 'programs'] as const).map((kind) => ({
    label: view.texts.labels[kind],
    count: view.texts.number(view[kind].size),
    link: link(addresses[kind]),
  }));
}

function statusTable({ report: { totals }, editions, texts }: SiteView) {
  const proposals = editions.reduce((sum, edition) => sum + edition.proposals, 0);
  const share = (count: number) =>
    totals.recommendations === 0 ? texts.labels.none : texts.percent(count / totals.recommendations);
  return {
    rows: shownStatuses.map((status) => {
      const count = totals.byStatus[status];
      const mark = statusMark(status, texts);
      return {
        mark,
        bpk: texts.bpk[status],
        count: texts.number(count),
        share: share(count),
        bar: barOf(count, totals.recommendations),
      };
    }),
    total: texts.number(totals.recommendations),
    totalShare: share(totals.recommendations),
    remarks: [
      ...(totals.unverified === 0 ? [] : [texts.unverified(totals.unverified)]),
      ...(proposals === 0 ? [] : [texts.proposals(proposals)]),
    ],
  };
}
