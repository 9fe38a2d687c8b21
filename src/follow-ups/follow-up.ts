import { firstDeadline as deadlineAsSet } from '../calendar/term-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Directory, Party } from '../notes/directory.ts';
import { type Note, refOf } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { RecommendationStatus } from '../notes/vocabulary/values.ts';
import { compareNatural, compareText } from '../shared/compare.ts';
import { daysBetween, type IsoDate } from '../shared/iso-date.ts';

/** One recommendation and how it stands on a day. */
export interface FollowUp {
  /** `ID#R1` */
  readonly ref: string;
  readonly note: Note;
  readonly recommendation: Recommendation;
  readonly text: string;
  readonly owner: Party | undefined;
  readonly status: RecommendationStatus;
  readonly deadline: IsoDate | undefined;
  /** What was first promised, also when the item was extended or carried over since. */
  readonly firstDeadline: IsoDate | undefined;
  readonly overdue: boolean;
  /** Calendar days after the deadline; 0 when not overdue. */
  readonly daysLate: number;
  /** Working days after the deadline up to and with today; 0 when not overdue, undefined when a year's holidays are unknown. */
  readonly workingDaysLate: number | undefined;
  /** Calendar days left of an open item that is not late; undefined for all others. */
  readonly daysLeft: number | undefined;
}

/** What follow-ups are judged by. */
export interface FollowUpView {
  readonly today: IsoDate;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
}

/** Whether somebody still has to do something: `belum` or `proses`. */
export function isOpen(status: RecommendationStatus): boolean {
  return status === 'belum' || status === 'proses';
}

/** Whether the item binds its owner: neither a proposal nor carried into another note. */
export function isBinding(status: RecommendationStatus): boolean {
  return status !== 'usulan' && status !== 'dialihkan';
}

/** The follow-ups of every `final` note, by deadline (none last), then ref. */
export function followUpsOf(notes: readonly Note[], view: FollowUpView): FollowUp[] {
  const final = notes.filter((note) => note.data.status === 'final');
  const firstDeadline = firstDeadlines(final);
  return final
    .flatMap((note) => note.data.recommendations.map((item) => toFollowUp(note, item, firstDeadline, view)))
    .sort(compareFollowUps);
}

export function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return compareText(a.deadline ?? '9999', b.deadline ?? '9999') || compareRefs(a.ref, b.ref);
}

function compareRefs(a: string, b: string): number {
  return compareText(a.split('#')[0] ?? '', b.split('#')[0] ?? '') || compareNatural(a, b);
}

function toFollowUp(
  note: Note,
  recommendation: Recommendation,
  firstDeadline: (ref: string) => IsoDate | undefined,
  { today, directory, calendar }: FollowUpView,
): FollowUp {
  const { deadline, status, owner, text = '' } = recommendation;
  const ref = refOf(note, recommendation);
  const open = isOpen(status) && deadline !== undefined;
  const overdue = open && deadline < today;
  return {
    ref,
    note,
    recommendation,
    text,
    owner: owner === undefined ? undefined : directory.party(owner),
    status,
    deadline,
    firstDeadline: firstDeadline(ref),
    overdue,
    daysLate: overdue ? daysBetween(deadline, today) : 0,
    workingDaysLate: overdue ? calendar.workingDaysBetween(deadline, today) : 0,
    daysLeft: open && !overdue ? daysBetween(today, deadline) : undefined,
  };
}

/**
 * First promise of each ref: that of what was carried into it, else the start of its first extension, else its deadline.
 * Items that carry each other round in a circle stand for themselves.
 */
function firstDeadlines(notes: readonly Note[]): (ref: string) => IsoDate | undefined {
  const items = new Map(notes.flatMap((note) => note.data.recommendations.map((item) => [refOf(note, item), item])));
  const predecessors = new Map<string, string[]>();
  for (const [ref, { successor, status }] of items) {
    if (successor === undefined || status !== 'dialihkan') continue;
    predecessors.set(successor, [...(predecessors.get(successor) ?? []), ref]);
  }
  const promised = (ref: string, seen: readonly string[]): IsoDate | undefined => {
    const before = (predecessors.get(ref) ?? []).filter((other) => !seen.includes(other));
    const inherited = before.flatMap((other) => promised(other, [...seen, ref]) ?? []).sort(compareText)[0];
    const item = items.get(ref);
    return inherited ?? (item && deadlineAsSet(item));
  };
  return (ref) => promised(ref, [ref]);
}
