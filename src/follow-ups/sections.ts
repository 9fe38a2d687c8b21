import { type FollowUp, isOpen } from './follow-up.ts';

/** The items of a report by what they ask of its reader. Each item is in one section; the order is kept. */
export interface Sections {
  readonly late: readonly FollowUp[];
  /** Due within the days that count as soon. */
  readonly soon: readonly FollowUp[];
  /** Every other open item, also those without a deadline. */
  readonly running: readonly FollowUp[];
  readonly proposals: readonly FollowUp[];
  /** Finished, not possible to follow up, or carried over. */
  readonly closed: readonly FollowUp[];
}

/** `dueSoon`: calendar days ahead that count as soon. */
export function sectionsOf(items: readonly FollowUp[], dueSoon: number): Sections {
  const open = items.filter(({ status }) => isOpen(status));
  const isSoon = ({ daysLeft }: FollowUp) => daysLeft !== undefined && daysLeft <= dueSoon;
  return {
    late: open.filter(({ overdue }) => overdue),
    soon: open.filter(isSoon),
    running: open.filter((item) => !item.overdue && !isSoon(item)),
    proposals: items.filter(({ status }) => status === 'usulan'),
    closed: items.filter(({ status }) => !isOpen(status) && status !== 'usulan'),
  };
}
