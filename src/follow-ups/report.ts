import type { NoteHead } from '../notes/note.ts';
import { type RecommendationStatus, recommendationStatuses } from '../notes/vocabulary/values.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { type FollowUp, type FollowUpView, followUpsOf, isBinding, isOpen } from './follow-up.ts';

/** Which notes and items a report is about; an absent filter lets all through. */
export interface ReportFilters {
  readonly types?: readonly string[];
  /** Dates of meetings, both inclusive. */
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  readonly owner?: string;
  readonly statuses?: readonly RecommendationStatus[];
  readonly overdue?: boolean;
  /** Calendar days from today; late items are left out. */
  readonly dueWithin?: number;
}

export interface Totals {
  /** `final` notes; under a filter on items those that hold one. */
  readonly notes: number;
  /** Notes with a binding recommendation. */
  readonly notesWithRecommendations: number;
  /** Of these, those of which nothing is open any more. */
  readonly notesFollowedUp: number;
  readonly recommendations: number;
  readonly binding: number;
  readonly overdue: number;
  readonly completed: number;
  /** Completed, but nobody verified it. */
  readonly unverified: number;
  /** `completed` over `binding`; undefined when nothing binds. */
  readonly completionRate: number | undefined;
  readonly byStatus: Readonly<Record<RecommendationStatus, number>>;
}

/**
 * The state of the follow-ups on a day.
 * @template N how much is known of the notes
 */
export interface Report<N extends NoteHead = NoteHead> {
  readonly asOf: IsoDate;
  readonly totals: Totals;
  readonly items: readonly FollowUp<N>[];
}

/** Selects, then counts: every total is of what was selected. */
export function reportOn<N extends NoteHead>(
  notes: readonly N[],
  filters: ReportFilters,
  view: FollowUpView,
): Report<N> {
  const chosen = new Set<NoteHead>(notes.filter((note) => note.data.status === 'final' && choosesNote(note, filters)));
  const all = followUpsOf(notes, view).filter(({ note }) => chosen.has(note));
  const items = all.filter((item) => choosesItem(item, filters));
  const holding = filtersItems(filters) ? new Set<NoteHead>(items.map(({ note }) => note)) : chosen;
  return { asOf: view.today, totals: totalsOf(holding.size, items), items };
}

/** By what kind of meeting it is of, and when that was. */
export function choosesNote({ data }: NoteHead, { types, since, until }: ReportFilters): boolean {
  return (
    (types === undefined || types.includes(data.type)) &&
    (since === undefined || data.date >= since) &&
    (until === undefined || data.date <= until)
  );
}

function choosesItem(item: FollowUp, { owner, statuses, overdue, dueWithin }: ReportFilters): boolean {
  return (
    (owner === undefined || item.owner?.id === owner) &&
    (statuses === undefined || statuses.includes(item.status)) &&
    (overdue !== true || item.overdue) &&
    (dueWithin === undefined || (item.daysLeft !== undefined && item.daysLeft <= dueWithin))
  );
}

function filtersItems({ owner, statuses, overdue, dueWithin }: ReportFilters): boolean {
  return owner !== undefined || statuses !== undefined || overdue === true || dueWithin !== undefined;
}

/** Counts `items`, which are of `notes` notes. */
export function totalsOf(notes: number, items: readonly FollowUp[]): Totals {
  const byStatus = Object.fromEntries(recommendationStatuses.map((status) => [status, 0])) as Record<
    RecommendationStatus,
    number
  >;
  const withRecommendations = new Set<NoteHead>();
  const unfinished = new Set<NoteHead>();
  let [binding, overdue, unverified] = [0, 0, 0];
  for (const item of items) {
    const { status, note, recommendation } = item;
    byStatus[status] += 1;
    if (isBinding(status)) {
      binding += 1;
      withRecommendations.add(note);
    }
    if (isOpen(status)) unfinished.add(note);
    if (item.overdue) overdue += 1;
    if (status === 'selesai' && recommendation.verified === undefined) unverified += 1;
  }
  const completed = byStatus.selesai;
  return {
    notes,
    notesWithRecommendations: withRecommendations.size,
    notesFollowedUp: withRecommendations.size - unfinished.size,
    recommendations: items.length,
    binding,
    overdue,
    completed,
    unverified,
    completionRate: binding === 0 ? undefined : completed / binding,
    byStatus,
  };
}
