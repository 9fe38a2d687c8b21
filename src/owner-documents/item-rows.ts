import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { accessOf } from '../render/report-content.ts';

/** One recommendation as a table of an owner's document shows it. */
export interface ItemRow {
  readonly number: number;
  readonly text: string;
  /** Day and title of the meeting, and whether it was closed. */
  readonly meeting: string;
  readonly ref: string;
  readonly owner: string | undefined;
  readonly deadline: string | undefined;
  /** The first deadline where it moved, and how many days are left. */
  readonly deadlineDetails: readonly string[];
  /** Calendar days, then working days; empty where it is not late. */
  readonly delay: readonly string[];
  readonly state: string;
}

export function itemRows(items: readonly FollowUp[], catalogue: Catalogue): ItemRow[] {
  const { ownerDocuments, pages, report, dates } = catalogue;
  return items.map((item, index) => {
    const { note, deadline, firstDeadline, daysLeft, daysLate, workingDaysLate } = item;
    const isMoved = firstDeadline !== undefined && firstDeadline !== deadline;
    return {
      number: index + 1,
      text: item.text,
      meeting: ownerDocuments.meeting(note.data.date, note.data.title, accessOf(item, catalogue)[0]),
      ref: item.ref,
      owner: item.owner?.name,
      deadline: deadline === undefined ? undefined : dates.shortDate(deadline),
      deadlineDetails: [
        ...(isMoved ? [ownerDocuments.firstDeadline(firstDeadline)] : []),
        ...(daysLeft === undefined ? [] : [report.left(daysLeft)]),
      ],
      delay: item.overdue ? [report.days(daysLate), report.workingDays(workingDaysLate)] : [],
      state: pages.status[item.status],
    };
  });
}
