import { addDays, type IsoDate } from '../shared/iso-date.ts';
import type { Report } from './report.ts';

/** The numbers of one day, as they were known on that day. */
export interface TrendPoint {
  readonly date: IsoDate;
  readonly binding: number;
  readonly completed: number;
  /** Neither finished nor closed for a reason. */
  readonly open: number;
  /** Of the open ones. */
  readonly overdue: number;
}

/** The course of the numbers from month to month, oldest first; the last point is the day of the report. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Whether every month end that was asked for is known. */
  readonly isComplete: boolean;
}

/** The last `count` month ends before `today`, oldest first. */
export function monthEndsBefore(today: IsoDate, count: number): IsoDate[] {
  const last = addDays(`${today.slice(0, 7)}-01`, -1);
  return count === 0 ? [] : [...monthEndsBefore(last, count - 1), last];
}

/** One point a report; reports are of one selection, oldest first. */
export function trendOf(reports: readonly Report[]): TrendPoint[] {
  return reports.map(({ asOf, totals }) => ({
    date: asOf,
    binding: totals.binding,
    completed: totals.completed,
    open: totals.byStatus.belum + totals.byStatus.proses,
    overdue: totals.overdue,
  }));
}
