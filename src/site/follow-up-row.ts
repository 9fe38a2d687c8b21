import type { SiteTexts } from '../i18n/id/site.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { addresses, type Linker } from './addresses.ts';
import { lateMark, type StatusMark, statusMark } from './status-marks.ts';
import type { PublicFollowUp, SiteView } from './view.ts';

/** One follow-up as lists and tables show it. */
export interface FollowUpRow {
  readonly ref: string;
  readonly text: string;
  readonly link: string;
  readonly owner: string;
  readonly ownerId: string;
  readonly meeting: string;
  readonly meetingLink: string;
  readonly meetingDate: DateText;
  readonly type: string;
  readonly year: string;
  readonly deadline: DateText | undefined;
  readonly status: StatusMark;
  /** Undefined when the item is not overdue. */
  readonly late: { readonly days: number; readonly workingDays: string; readonly mark: StatusMark } | undefined;
  readonly dueIn: string | undefined;
}

/** A date for machines and for people. */
export interface DateText {
  readonly iso: IsoDate;
  readonly text: string;
  /** For narrow columns. */
  readonly short: string;
}

export function dateText(date: IsoDate, { longDate, shortDate }: SiteTexts): DateText {
  return { iso: date, text: longDate(date), short: shortDate(date) };
}

export function followUpRow(item: PublicFollowUp, view: SiteView, link: Linker): FollowUpRow {
  const { texts } = view;
  const { note } = item;
  const page = addresses.note(note.id);
  return {
    ref: item.ref,
    text: item.text,
    link: link(page, view.anchorOf(item.recommendation)),
    owner: item.owner?.name ?? texts.labels.none,
    ownerId: item.owner?.id ?? '',
    meeting: note.data.title,
    meetingLink: link(page),
    meetingDate: dateText(note.data.date, texts),
    type: note.data.type,
    year: note.data.date.slice(0, 4),
    deadline: item.deadline === undefined ? undefined : dateText(item.deadline, texts),
    status: statusMark(item.status, texts),
    late: item.overdue ? lateness(item, view) : undefined,
    dueIn: item.daysLeft === undefined ? undefined : texts.dueIn(item.daysLeft),
  };
}

function lateness(
  { daysLate, workingDaysLate }: PublicFollowUp,
  { texts }: SiteView,
): NonNullable<FollowUpRow['late']> {
  return {
    days: daysLate,
    workingDays: workingDaysLate === undefined ? texts.labels.none : String(workingDaysLate),
    mark: lateMark(texts.late(daysLate, workingDaysLate)),
  };
}
