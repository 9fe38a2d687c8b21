import { firstDeadline as deadlineAsSet } from '../calendar/term-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Directory, Party } from '../notes/directory.ts';
import { type NoteHead, type RecommendationHead, refOf } from '../notes/note.ts';
import type { RecommendationStatus } from '../notes/vocabulary/values.ts';
import { compareNatural, compareText } from '../shared/compare.ts';
import { daysBetween, type IsoDate } from '../shared/iso-date.ts';

/**
 * One recommendation and how it stands on a day.
 * @template N how much is known of its note
 */
export interface FollowUp<N extends NoteHead = NoteHead> {
  /** `ID#R1` */
  readonly ref: string;
  readonly note: N;
  readonly recommendation: N['data']['recommendations'][number];
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

/** Whether somebody has to keep a deadline of it: what a calendar shows. */
export function hasDeadlineAhead({ status, deadline }: Pick<FollowUp, 'status' | 'deadline'>): boolean {
  return isOpen(status) && deadline !== undefined;
}

/** Whether the item binds its owner: neither a proposal nor carried into another note. */
export function isBinding(status: RecommendationStatus): boolean {
  return status !== 'usulan' && status !== 'dialihkan';
}

/** The follow-ups of every `final` note, by deadline (none last), then ref. */
export function followUpsOf<N extends NoteHead>(notes: readonly N[], view: FollowUpView): FollowUp<N>[] {
  const entries = notes
    .filter((note) => note.data.status === 'final')
    .flatMap((note) => note.data.recommendations.map((item) => ({ ref: refOf(note, item), note, item })));
  const promises = new Promises(entries);
  return entries.map((entry) => toFollowUp(entry, promises, view)).sort(compareFollowUps);
}

export function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return compareText(a.deadline ?? '9999', b.deadline ?? '9999') || compareRefs(a, b);
}

function compareRefs(a: FollowUp, b: FollowUp): number {
  return compareText(a.note.id, b.note.id) || compareNatural(a.ref, b.ref);
}

/** A recommendation, where it stands and how it is called. */
interface Entry<N extends NoteHead = NoteHead> {
  readonly ref: string;
  readonly note: N;
  readonly item: N['data']['recommendations'][number];
}

function toFollowUp<N extends NoteHead>(
  { ref, note, item }: Entry<N>,
  promises: Promises,
  { today, directory, calendar }: FollowUpView,
): FollowUp<N> {
  const { deadline, status, owner, text = '' } = item;
  const open = isOpen(status) && deadline !== undefined;
  const overdue = open && deadline < today;
  const { firstDeadline, carriedFrom, moves } = promises.of(ref, item);
  return {
    ref,
    note,
    recommendation: item,
    text,
    owner: owner === undefined ? undefined : directory.party(owner),
    status,
    deadline,
    firstDeadline,
    carriedFrom,
    isAdrift: status === 'dialihkan' && !promises.has(item.successor),
    moves,
    daysBeyondPromise: daysBeyond(firstDeadline, item, today),
    overdue,
    daysLate: overdue ? daysBetween(deadline, today) : 0,
    workingDaysLate: overdue ? calendar.workingDaysBetween(deadline, today) : 0,
    daysLeft: open && !overdue ? daysBetween(today, deadline) : undefined,
  };
}

/** Calendar days beyond a promise: up to today while the item is open, up to its completion once finished; else 0. */
export function daysBeyond(
  promise: IsoDate | undefined,
  { status, completed }: Pick<RecommendationHead, 'status' | 'completed'>,
  today: IsoDate,
): number {
  const until = isOpen(status) ? today : status === 'selesai' ? completed : undefined;
  return until !== undefined && promise !== undefined && until > promise ? daysBetween(promise, until) : 0;
}

/** What was promised first, and how often that moved. */
type Promised = Pick<FollowUp, 'firstDeadline' | 'carriedFrom' | 'moves'>;

const none: readonly string[] = [];

/** What was promised for each ref, along the chain of what was carried into it. */
class Promises {
  readonly #entries: readonly Entry[];
  readonly #predecessors = new Map<string, string[]>();
  #items: ReadonlyMap<string, RecommendationHead> | undefined;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    for (const { ref, item } of entries) {
      if (item.successor === undefined || item.status !== 'dialihkan') continue;
      this.#predecessors.set(item.successor, [...(this.#predecessors.get(item.successor) ?? []), ref]);
    }
  }

  /** Whether a final note holds the item. */
  has(ref: string | undefined): boolean {
    return ref !== undefined && this.#itemAt(ref) !== undefined;
  }

  /** The first deadline is that of what was carried into the item, else the start of its first extension, else its deadline. */
  of(ref: string, item: RecommendationHead): Promised {
    const carriedFrom = this.#predecessors.size === 0 ? undefined : this.#predecessors.get(ref);
    if (carriedFrom === undefined) {
      return { firstDeadline: deadlineAsSet(item), carriedFrom: none, moves: item.extensions.length };
    }
    const chain = this.#chain(ref);
    const deadlines = chain.flatMap(([link, isFirst]) => (isFirst ? (deadlineAsSet(link) ?? []) : []));
    const extensions = chain.reduce((sum, [link]) => sum + link.extensions.length, 0);
    return { firstDeadline: deadlines.sort(compareText)[0], carriedFrom, moves: extensions + chain.length - 1 };
  }

  #itemAt(ref: string): RecommendationHead | undefined {
    this.#items ??= new Map(this.#entries.map((entry) => [entry.ref, entry.item]));
    return this.#items.get(ref);
  }

  /** The item and all that led to it; `isFirst`: nothing was carried into it. Circles are followed once. */
  #chain(ref: string, seen: Set<string> = new Set()): (readonly [item: RecommendationHead, isFirst: boolean])[] {
    const item = this.#itemAt(ref);
    if (item === undefined || seen.has(ref)) return [];
    seen.add(ref);
    const before = (this.#predecessors.get(ref) ?? none).filter((other) => !seen.has(other));
    const promised = before.flatMap((other) => this.#chain(other, seen));
    const isFirst = !promised.some(([earlier, first]) => first && deadlineAsSet(earlier) !== undefined);
    return [...promised, [item, isFirst]];
  }
}
