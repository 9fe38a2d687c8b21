import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { daysBetween, type IsoDate } from '../shared/iso-date.ts';
import { type FollowUp, isOpen } from './follow-up.ts';

/** Working days after which a proposal that nobody approved is told. */
export const staleAfter = 14;

/** What could hide behind good numbers. Every list keeps the order of the items. */
export interface Insights {
  /** Open items that were carried over from another meeting. */
  readonly carriedOver: readonly FollowUp[];
  /** Proposals that wait longer than `staleAfter` working days. */
  readonly staleProposals: readonly FollowUp[];
  /** Finished, but nobody verified it. */
  readonly unverified: readonly FollowUp[];
  /** Open or finished items whose promise moved more than once. */
  readonly movedOften: readonly FollowUp[];
  /** Carried into a note that is not final, so that no note counts them. */
  readonly adrift: readonly FollowUp[];
  /** Open again after they had been finished. */
  readonly reopened: readonly FollowUp[];
  /** Open and not late, but only because the first promise moved. */
  readonly beyondPromise: readonly FollowUp[];
  /** Finished items by their first promise; both 0 where nothing is finished that had one. */
  readonly onTime: { readonly kept: number; readonly promised: number };
}

export function insightsOf(items: readonly FollowUp[], today: IsoDate, calendar: WorkingCalendar): Insights {
  const finished = items.filter(({ status, firstDeadline }) => status === 'selesai' && firstDeadline !== undefined);
  return {
    carriedOver: items.filter(({ status, carriedFrom }) => isOpen(status) && carriedFrom.length > 0),
    staleProposals: items.filter((item) => item.status === 'usulan' && waited(item, today, calendar) > staleAfter),
    unverified: items.filter(
      ({ status, recommendation }) => status === 'selesai' && recommendation.verified === undefined,
    ),
    movedOften: items.filter(({ status, moves }) => status !== 'dialihkan' && moves > 1),
    adrift: items.filter(({ isAdrift }) => isAdrift),
    reopened: items.filter(({ status, recommendation }) => isOpen(status) && recommendation.completed !== undefined),
    beyondPromise: items.filter((it) => isOpen(it.status) && !it.overdue && it.daysBeyondPromise > 0),
    onTime: {
      kept: finished.filter(({ daysBeyondPromise }) => daysBeyondPromise === 0).length,
      promised: finished.length,
    },
  };
}

/** Working days that a proposal waits; where a year's holidays are unknown, five of seven days. */
function waited({ note }: FollowUp, today: IsoDate, calendar: WorkingCalendar): number {
  const { date } = note.data;
  return calendar.workingDaysBetween(date, today) ?? Math.floor((daysBetween(date, today) * 5) / 7);
}
