import { firstDeadline as deadlineAsSet } from '../calendar/term-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Directory, Party } from '../notes/directory.ts';
import { type NoteHead, refOf } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { RecommendationStatus } from '../notes/vocabulary/values.ts';
import { compareNatural, compareText } from '../shared/compare.ts';
import { daysBetween, type IsoDate } from '../shared/iso-date.ts';

/** One recommendation and how it stands on a day. */
export interface FollowUp {
  /** `ID#R1` */
  readonly ref: string;
  readonly note: NoteHead;
  readonly recommendation: Recommendation;
  readonly text: string;
  readonly owner: Party | undefined;
  readonly status: RecommendationStatus;
  readonly deadline: IsoDate | undefined;
  /** What was first promised, also when the item was extended or carried over since. */
  readonly firstDeadline: IsoDate | undefined;
  /** Refs of the items that were carried into this one. */
  readonly carriedFrom: readonly string[];
  /** Carried into a note that is not `final`: nobody answers for it until that note is. */
  readonly isAdrift: boolean;
  /** How often the promise moved: extensions of the item and of what was carried into it, and each carrying that moved it. */
  readonly moves: number;
  /** Calendar days beyond the first promise: up to today while open, up to its completion once finished; else 0. */
  readonly daysBeyondPromise: number;
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
export function followUpsOf(notes: readonly NoteHead[], view: FollowUpView): FollowUp[] {
  const final = notes.filter((note) => note.data.status === 'final');
  const promises = new Promises(final);
  return final
    .flatMap((note) => note.data.recommendations.map((item) => toFollowUp(note, item, promises, view)))
    .sort(compareFollowUps);
}

export function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return compareText(a.deadline ?? '9999', b.deadline ?? '9999') || compareRefs(a, b);
}

function compareRefs(a: FollowUp, b: FollowUp): number {
  return compareText(a.note.id, b.note.id) || compareNatural(a.ref, b.ref);
}

function toFollowUp(
  note: NoteHead,
  recommendation: Recommendation,
  promises: Promises,
  { today, directory, calendar }: FollowUpView,
): FollowUp {
  const { deadline, status, owner, text = '' } = recommendation;
  const ref = refOf(note, recommendation);
  const open = isOpen(status) && deadline !== undefined;
  const overdue = open && deadline < today;
  const firstDeadline = promises.firstDeadline(ref);
  return {
    ref,
    note,
    recommendation,
    text,
    owner: owner === undefined ? undefined : directory.party(owner),
    status,
    deadline,
    firstDeadline,
    carriedFrom: promises.carriedInto(ref),
    isAdrift: status === 'dialihkan' && !promises.has(recommendation.successor),
    moves: promises.moves(ref),
    daysBeyondPromise: daysBeyond(firstDeadline, recommendation, today),
    overdue,
    daysLate: overdue ? daysBetween(deadline, today) : 0,
    workingDaysLate: overdue ? calendar.workingDaysBetween(deadline, today) : 0,
    daysLeft: open && !overdue ? daysBetween(today, deadline) : undefined,
  };
}

/** Calendar days beyond a promise: up to today while the item is open, up to its completion once finished; else 0. */
export function daysBeyond(
  promise: IsoDate | undefined,
  { status, completed }: Pick<Recommendation, 'status' | 'completed'>,
  today: IsoDate,
): number {
  const until = isOpen(status) ? today : status === 'selesai' ? completed : undefined;
  return until !== undefined && promise !== undefined && until > promise ? daysBetween(promise, until) : 0;
}

/** What was promised first for each ref, and how often that moved, along the chain of what was carried into it. */
class Promises {
  readonly #items: ReadonlyMap<string, Recommendation>;
  readonly #predecessors = new Map<string, string[]>();

  constructor(notes: readonly NoteHead[]) {
    this.#items = new Map(notes.flatMap((note) => note.data.recommendations.map((item) => [refOf(note, item), item])));
    for (const [ref, { successor, status }] of this.#items) {
      if (successor === undefined || status !== 'dialihkan') continue;
      this.#predecessors.set(successor, [...(this.#predecessors.get(successor) ?? []), ref]);
    }
  }

  /** Whether a final note holds the item. */
  has(ref: string | undefined): boolean {
    return ref !== undefined && this.#items.has(ref);
  }

  carriedInto(ref: string): readonly string[] {
    return this.#predecessors.get(ref) ?? [];
  }

  /** That of what was carried into it, else the start of its first extension, else its deadline. */
  firstDeadline(ref: string): IsoDate | undefined {
    const item = this.#items.get(ref);
    if (item !== undefined && !this.#predecessors.has(ref)) return deadlineAsSet(item);
    return this.#chain(ref)
      .flatMap(([item, isFirst]) => (isFirst ? (deadlineAsSet(item) ?? []) : []))
      .sort(compareText)[0];
  }

  moves(ref: string): number {
    if (!this.#predecessors.has(ref)) return this.#items.get(ref)?.extensions.length ?? 0;
    const chain = this.#chain(ref);
    const extensions = chain.reduce((sum, [item]) => sum + item.extensions.length, 0);
    return extensions + chain.length - 1;
  }

  /** The item and all that led to it; `isFirst`: nothing was carried into it. Circles are followed once. */
  #chain(ref: string, seen: Set<string> = new Set()): (readonly [item: Recommendation, isFirst: boolean])[] {
    const item = this.#items.get(ref);
    if (item === undefined || seen.has(ref)) return [];
    seen.add(ref);
    const before = this.carriedInto(ref).filter((other) => !seen.has(other));
    const promised = before.flatMap((other) => this.#chain(other, seen));
    const isFirst = !promised.some(([earlier, first]) => first && deadlineAsSet(earlier) !== undefined);
    return [...promised, [item, isFirst]];
  }
}
