import { parseTerm, termDeadline } from '../calendar/term-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** A stretch of time as a meeting allowed it, and the day on which it ends. */
export interface AnsweredTerm {
  /** As it stands in a note: `14 hari kerja` or `30 hari`. */
  readonly term: string;
  /** Undefined when the holidays of a year needed are not known. */
  readonly deadline: IsoDate | undefined;
}

/** Reads `14 hari kerja`, `14 HK` or `30 hari`, counted from the day after `meeting`; undefined when `text` is no term. */
export function readTerm(text: string, meeting: IsoDate, calendar: WorkingCalendar): AnsweredTerm | undefined {
  const match = /^0*([1-9]\d{0,2})\s*(?:(hari\s*kerja|hk)|hari(?:\s*kalender)?)$/i.exec(text.trim());
  if (match === null) return undefined;
  const term = `${match[1]} hari${match[2] === undefined ? '' : ' kerja'}`;
  const parsed = parseTerm(term);
  return parsed && { term, deadline: termDeadline(parsed, meeting, calendar) };
}
