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

/** The state of the follow-ups on a day. */
export interface Report {
  readonly asOf: IsoDate;
  readonly totals: Totals;
  readonly items: readonly FollowUp[];
}

/** Selects, then counts: every total is of what was selected. */
export function reportOn(notes: readonly NoteHead[], filters: ReportFilters, view: FollowUpView): Report {
  const chosen = new Set(notes.filter((note) => note.data.status === 'final' && choosesNote(note, filters)));
  const all = followUpsOf(notes, view).filter(({ note }) => chosen.has(note));
  const items = all.filter((item) => choosesItem(item, filters));
  const holding = filtersItems(filters) ? new Set(items.map(({ note }) => note)) : chosen;
  return { asOf: view.today, totals: totalsOf(holding.size, items), items };
}

function choosesNote({ data }: NoteHead, { types, since, until }: ReportFilters): boolean {
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

function totalsOf(notes: number, items: readonly FollowUp[]): Totals {
  const binding = items.filter(({ status }) => isBinding(status));
  const completed = items.filter(({ status }) => status === 'selesai');
  const withRecommendations = new Set(binding.map(({ note }) => note));
  const unfinished = new Set(binding.filter(({ status }) => isOpen(status)).map(({ note }) => note));
  const counts = recommendationStatuses.map(
    (status) => [status, items.filter((item) => item.status === status).length] as const,
  );
  return {
    notes,
    notesWithRecommendations: withRecommendations.size,
    notesFollowedUp: withRecommendations.size - unfinished.size,
    recommendations: items.length,
    binding: binding.length,
    overdue: items.filter((item) => item.overdue).length,
    completed: completed.length,
    unverified: completed.filter(({ recommendation }) => recommendation.verified === undefined).length,
    completionRate: binding.length === 0 ? undefined : completed.length / binding.length,
    byStatus: Object.fromEntries(counts) as Record<RecommendationStatus, number>,
  };
}
