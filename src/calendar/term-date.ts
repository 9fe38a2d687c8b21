import type { Recommendation } from '../notes/schema.ts';
import { termPattern } from '../notes/vocabulary/values.ts';
import { addDays, type IsoDate } from '../shared/iso-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A stretch of time that a meeting allowed: `14 hari kerja` or `30 hari`. */
export interface Term {
  readonly days: number;
  /** Working days; else calendar days, which is what "hari" alone means. */
  readonly working: boolean;
}

/** Undefined when `text` is no term. */
export function parseTerm(text: string): Term | undefined {
  const match = termPattern.exec(text);
  return match === null ? undefined : { days: Number(match[1]), working: match[2] !== undefined };
}

/** The last day of `term`, counted from the day after `start`; undefined when a year needed has no complete holidays. */
export function termDeadline(term: Term, start: IsoDate, calendar: WorkingCalendar): IsoDate | undefined {
  return term.working ? calendar.addWorkingDays(start, term.days) : addDays(start, term.days);
}

/** The day after which the term of a recommendation runs: that of its approval, else that of the meeting. */
export function termStart({ approved }: Pick<Recommendation, 'approved'>, meetingDate: IsoDate): IsoDate {
  return approved?.date ?? meetingDate;
}

/** The deadline as first set, before any extension. */
export function firstDeadline({
  extensions,
  deadline,
}: Pick<Recommendation, 'extensions' | 'deadline'>): IsoDate | undefined {
  return extensions[0]?.from ?? deadline;
}
