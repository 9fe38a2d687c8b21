import { type FollowUp, isBinding } from '../follow-ups/follow-up.ts';
import type { Group } from '../follow-ups/group.ts';
import { type Insights, staleAfter } from '../follow-ups/insights.ts';
import type { Report } from '../follow-ups/report.ts';
import type { Sections } from '../follow-ups/sections.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { displayWidth, isPlainLine } from '../shared/wrap.ts';
import { visible } from './visible.ts';

/** What a report tells people, in whatever form. */
export interface ReportContent {
  readonly report: Report;
  readonly insights: Insights;
  readonly sections: Sections;
  readonly lateByOwner: readonly Group[];
  /** Instead of the sections, where a grouping was asked for. */
  readonly groups: readonly Group[] | undefined;
  /** Whether the groups are programmes, of which what was achieved is told. */
  readonly isByProgram: boolean;
  /** Name of the office. */
  readonly office: string;
  /** Calendar days ahead that count as soon. */
  readonly dueSoon: number;
  /** Whether closed items are listed too, not only counted. */
  readonly listFinished: boolean;
  /** What the filters let through, as a sentence; undefined when everything is in it. */
  readonly selection: string | undefined;
  readonly catalogue: Catalogue;
}

/** A number with what it is a part of. */
export interface Measure {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  /** The share in words, or why there is none. */
  readonly text: string;
  readonly isLate: boolean;
}

/** The rates of a report, each with numerator and denominator. */
export function measuresOf({ report: { totals }, insights, catalogue: { report } }: ReportContent): Measure[] {
  const { summary } = report;
  const { onTime } = insights;
  const open = totals.byStatus.belum + totals.byStatus.proses;
  const measure = (label: string, part: number, whole: number, of: string, none: string, rest = ''): Measure => ({
    label,
    part,
    whole,
    text: whole === 0 ? none : report.share(part, whole, of) + rest,
    isLate: label === summary.overdue && part > 0,
  });
  const unverified = report.unverified(totals.unverified);
  return [
    measure(summary.notesFollowedUp, totals.notesFollowedUp, totals.notesWithRecommendations, '', summary.noneBinding),
    measure(summary.completed, totals.completed, totals.binding, '', summary.noneBinding, unverified),
    measure(summary.onTime, onTime.kept, onTime.promised, summary.ofFinished, summary.noneFinished),
    measure(summary.overdue, totals.overdue, open, summary.ofOpen, summary.noneOpen),
  ];
}

/** How many items each status has, in the words of the office; without those that none has. */
export function statusCounts(items: readonly FollowUp[], catalogue: Catalogue): (readonly [string, number])[] {
  const statuses = Object.keys(catalogue.pages.status) as FollowUp['status'][];
  return statuses
    .map((status) => [statusWord(status, catalogue), items.filter((item) => item.status === status).length] as const)
    .filter(([, count]) => count > 0);
}

/** `dalam proses`: within a sentence. */
export function statusWord(status: FollowUp['status'], { pages }: Catalogue): string {
  return pages.status[status].toLowerCase();
}

/** Whether nothing waits for anybody; a list of what is closed was not asked for, or is empty. */
export function isIdle({ sections, report, listFinished }: ReportContent): boolean {
  return sections.closed.length === report.items.length && !(listFinished && report.items.length > 0);
}

/** What stands in place of items where there are none to show. */
export function nothingToShow({ selection, report, catalogue }: ReportContent): string {
  const isUnmatched = selection !== undefined && report.items.length === 0;
  return isUnmatched ? catalogue.report.nothingMatches : catalogue.report.nothingOpen;
}

/** What the filters let through, and that the numbers are of that alone. */
export function selectionNote({ selection, catalogue }: ReportContent): string[] {
  return selection === undefined ? [] : [oneLine(`${selection} ${catalogue.report.ofSelection}`)];
}

/** Label of the number of all items. */
export function allLabel({ selection, catalogue: { report } }: ReportContent): string {
  return selection === undefined ? report.summary.all : report.summary.allSelected;
}

/** A list of what could hide behind good numbers. */
export interface Attention {
  readonly title: string;
  readonly items: readonly FollowUp[];
  /** What makes an item stand here. */
  readonly detail: (item: FollowUp) => string[];
  /** Shows them all. */
  readonly command: string;
}

/** The lists that are not empty. */
export function attentionOf({ insights, catalogue }: ReportContent): Attention[] {
  const { report } = catalogue;
  const { attention } = report;
  const { carriedOver, staleProposals, unverified, movedOften, adrift, reopened, beyondPromise } = insights;
  const lists: readonly Attention[] = [
    {
      title: attention.carriedOver(carriedOver.length),
      items: carriedOver,
      detail: (item) => [report.carriedFrom(item.carriedFrom), ...promiseOf(item, catalogue)],
      command: 'catatan report --status belum,proses',
    },
    {
      title: attention.adrift(adrift.length),
      items: adrift,
      detail: ({ recommendation }) => [report.carriedTo(recommendation.successor ?? '–')],
      command: 'catatan report --status dialihkan',
    },
    {
      title: attention.beyondPromise(beyondPromise.length),
      items: beyondPromise,
      detail: (item) => promiseOf(item, catalogue),
      command: 'catatan report --status belum,proses',
    },
    {
      title: attention.reopened(reopened.length),
      items: reopened,
      detail: ({ recommendation }) => [report.completedOn(recommendation.completed ?? '')],
      command: 'catatan report --status belum,proses',
    },
    {
      title: attention.staleProposals(staleProposals.length, staleAfter),
      items: staleProposals,
      detail: ({ note }) => [report.proposedOn(note.data.date)],
      command: 'catatan report --status usulan',
    },
    {
      title: attention.unverified(unverified.length),
      items: unverified,
      detail: (item) => stateOf(item, catalogue).slice(0, 1),
      command: 'catatan report --status selesai',
    },
    {
      title: attention.movedOften(movedOften.length),
      items: movedOften,
      detail: (item) => [report.moves(item.moves), ...promiseOf(item, catalogue)],
      command: 'catatan report --status belum,proses,selesai',
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

/** How far beyond the first promise, where that is told by nothing else. */
export function promiseOf(item: FollowUp, { report }: Catalogue): string[] {
  const { daysBeyondPromise, firstDeadline, deadline, status } = item;
  if (daysBeyondPromise === 0 || firstDeadline === undefined) return [];
  if (status === 'selesai') return [report.afterPromise(daysBeyondPromise, firstDeadline)];
  return firstDeadline === deadline ? [] : [report.sincePromise(daysBeyondPromise, firstDeadline)];
}

/** How a closed item ended: when, and who verified or accepted it. */
export function outcomeOf({ recommendation, status }: FollowUp, { report }: Catalogue): string[] {
  const { completed, verified, accepted, successor } = recommendation;
  switch (status) {
    case 'selesai':
      return [
        ...(completed === undefined ? [] : [report.completedOn(completed)]),
        verified === undefined ? report.notVerified : report.verifiedBy(verified.by, verified.date),
      ];
    case 'tidak-dapat':
      return accepted === undefined ? [] : [report.acceptedBy(accepted.by, accepted.date)];
    case 'dialihkan':
      return successor === undefined ? [] : [report.carriedTo(successor)];
    default:
      return [];
  }
}

/** The status, and of a closed item how it ended. */
export function stateOf(item: FollowUp, catalogue: Catalogue): string[] {
  const { status, recommendation } = item;
  const outcome = outcomeOf(item, catalogue);
  const isSaid =
    (status === 'selesai' && recommendation.completed !== undefined) ||
    (status === 'dialihkan' && recommendation.successor !== undefined);
  return isSaid ? outcome : [statusWord(status, catalogue), ...outcome];
}

/** The mark of a closed or secret meeting. */
export function accessOf({ note }: FollowUp, { report }: Catalogue): string[] {
  const mark = report.access[note.data.access];
  return mark === '' ? [] : [mark];
}

/** The groups, with what belongs to none at the end. */
export function namedFirst(groups: readonly Group[]): Group[] {
  return [...groups.filter(({ name }) => name !== undefined), ...groups.filter(({ name }) => name === undefined)];
}

export function groupTitle(group: Group, { catalogue, isByProgram }: ReportContent): string {
  const { noProgram, noGroup } = catalogue.report;
  const nameless = isByProgram ? noProgram : noGroup;
  return `${oneLine(group.name ?? nameless)} – ${groupCounts(group, catalogue)}`;
}

/** What binds in a group, as the totals count it; proposals and what was carried on apart. */
export function groupCounts({ items }: Group, { report }: Catalogue): string {
  const of = (status: FollowUp['status']) => items.filter((item) => item.status === status).length;
  const binding = items.filter(({ status }) => isBinding(status)).length;
  const late = items.filter(({ overdue }) => overdue).length;
  return report.groupCounts(binding, late, of('selesai'), of('usulan'), of('dialihkan'));
}

/** Text of a note in one line, harmless for a terminal. */
export function oneLine(text: string): string {
  return isPlainLine(text) ? text : visible(text.replace(/\s+/g, ' ').trim());
}

/** Text that takes `width` columns at most, with … where it was cut. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const characters = [...text];
  let length = 0;
  let end = 0;
  for (const character of characters) {
    length += displayWidth(character);
    if (length > width - 1) break;
    end++;
  }
  return `${characters.slice(0, end).join('').trimEnd()}…`;
}
