import type { SiteTexts } from '../i18n/id/site.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { addresses, type Linker } from './addresses.ts';
import { lateCompletion } from './late-completion.ts';
import { lateMark, type StatusMark, statusMark } from './status-marks.ts';
import type { PublicFollowUp, SiteView } from './view.ts';

/** One follow-up as lists and tables show it. */
export interface FollowUpRow {
  readonly ref: string;
  readonly text: string;
  readonly link: string;
  readonly owner: string;
  readonly ownerId: string;
  /** Undefined for an item without an owner. */
  readonly ownerLink: string | undefined;
  readonly meeting: string;
  readonly meetingLink: string;
  readonly meetingDate: DateText;
  readonly type: string;
  readonly year: string;
  readonly deadline: DateText | undefined;
  /** In words, where the first deadline was another. */
  readonly firstDeadline: string | undefined;
  readonly completed: DateText | undefined;
  /** How long after its deadline it was completed, in words. */
  readonly completedLate: string | undefined;
  readonly status: StatusMark;
  readonly late: Lateness | undefined;
  readonly dueIn: string | undefined;
}

/** How late an item is. */
export interface Lateness {
  readonly days: number;
  readonly text: string;
  readonly workingDays: string;
  readonly mark: StatusMark;
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
    ownerLink: ownerLink(item, view, link),
    meeting: note.data.title,
    meetingLink: link(page),
    meetingDate: dateText(note.data.date, texts),
    type: note.data.type,
    year: note.data.date.slice(0, 4),
    deadline: item.deadline === undefined ? undefined : dateText(item.deadline, texts),
    firstDeadline: firstDeadlineText(item, texts),
    completed: item.recommendation.completed === undefined ? undefined : dateText(item.recommendation.completed, texts),
    completedLate: lateCompletion(item, texts),
    status: statusMark(item.status, texts),
    late: latenessOf(item, texts),
    dueIn: item.daysLeft === undefined ? undefined : texts.dueIn(item.daysLeft),
  };
}

/** Address of the page of the item's owner. */
export function ownerLink({ owner }: PublicFollowUp, { owners }: SiteView, link: Linker): string | undefined {
  const page = owner === undefined ? undefined : owners.get(owner.id);
  return page === undefined ? undefined : link(addresses.owner(page.slug));
}

function firstDeadlineText({ firstDeadline, deadline }: PublicFollowUp, texts: SiteTexts): string | undefined {
  return firstDeadline === undefined || firstDeadline === deadline ? undefined : texts.was(firstDeadline);
}

/** Undefined when the item is not overdue. */
export function latenessOf(
  { overdue, daysLate, workingDaysLate }: PublicFollowUp,
  texts: SiteTexts,
): Lateness | undefined {
  if (!overdue) return undefined;
  return {
    days: daysLate,
    text: texts.number(daysLate),
    workingDays: workingDaysLate === undefined ? texts.labels.none : texts.number(workingDaysLate),
    mark: lateMark(texts.late(daysLate, workingDaysLate)),
  };
}
