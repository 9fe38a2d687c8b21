import { isOpen } from '../../follow-ups/follow-up.ts';
import { groupFollowUps } from '../../follow-ups/group.ts';
import { reportOn } from '../../follow-ups/report.ts';
import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { barOf } from '../bars.ts';
import { followUpRow } from '../follow-up-row.ts';
import { renderPage } from '../layout.ts';
import { noteRow } from '../note-row.ts';
import { itemRate, noteRate } from '../rates.ts';
import type { SiteFile } from '../site-file.ts';
import { shownStatuses, statusMark } from '../status-marks.ts';
import type { SiteView } from '../view.ts';

const latestCount = 5;

/** The dashboard: both rates, what is late and with whom, what falls due, how the statuses stand, the latest meetings. */
export function homePage(view: SiteView): SiteFile {
  const { texts, config } = view;
  const path = addresses.home;
  const link = linksFrom(path);
  const headline = headlineOf(view);
  const { dueSoon } = config.followUp;
  const soon = reportOn(view.notes, { dueWithin: dueSoon }, view).items;
  const head = {
    path,
    title: view.title,
    description: `${texts.asOf(view.today)}. ${headline}`,
    section: 'home',
  } as const;
  return renderPage(view, head, 'home', {
    headline,
    figures: figuresOf(view, soon.length, link),
    late: lateGroups(view, link),
    lateLink: `${link(addresses.followUps)}?status=terlambat`,
    soon: soon.map((item) => followUpRow(item, view, link)),
    soonLead: texts.soonLead(dueSoon),
    statuses: statusTable(view),
    latest: view.editions.slice(0, latestCount).map((edition) => noteRow(edition, view, link)),
    notesLink: link(addresses.notes),
  });
}

function headlineOf({ report: { totals }, texts }: SiteView): string {
  if (totals.binding === 0) return texts.headlineNone;
  return texts.headline(noteRate(totals, texts), itemRate(totals, texts));
}

function figuresOf({ report, texts, config }: SiteView, soon: number, link: Linker) {
  const { totals, items } = report;
  const { labels } = texts;
  const [notes, completed] = [noteRate(totals, texts), itemRate(totals, texts)];
  const open = items.filter(({ status }) => isOpen(status)).length;
  const about = link(addresses.about);
  return [
    {
      value: notes.percent ?? labels.none,
      label: labels.figureNotes,
      detail: texts.ofNotes(notes.done, notes.all),
      bar: notes.bar,
      about: `${about}#catatan-ditindaklanjuti`,
    },
    {
      value: completed.percent ?? labels.none,
      label: labels.figureCompleted,
      detail: texts.ofItems(completed.done, completed.all),
      bar: completed.bar,
      about: `${about}#rekomendasi-selesai`,
    },
    {
      value: totals.overdue,
      label: labels.figureLate,
      detail: texts.lateOf(open),
      bar: barOf(totals.overdue, open),
      about: `${about}#terlambat`,
      late: totals.overdue > 0,
    },
    {
      value: soon,
      label: labels.figureSoon,
      detail: texts.soonOf(config.followUp.dueSoon),
      bar: barOf(soon, open),
      about: `${about}#terlambat`,
    },
  ];
}

function lateGroups(view: SiteView, link: Linker) {
  const { items } = reportOn(view.notes, { overdue: true }, view);
  return groupFollowUps(items, 'owner', view).map(({ name, items: members }) => ({
    owner: name ?? view.texts.labels.none,
    count: view.texts.items(members.length),
    items: members.map((item) => followUpRow(item, view, link)),
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
        count,
        share: share(count),
        bar: barOf(count, totals.recommendations),
      };
    }),
    total: totals.recommendations,
    totalShare: share(totals.recommendations),
    remarks: [
      ...(totals.unverified === 0 ? [] : [texts.unverified(totals.unverified)]),
      ...(proposals === 0 ? [] : [texts.proposals(proposals)]),
    ],
  };
}
