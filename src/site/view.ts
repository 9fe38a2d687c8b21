import type { FollowUp } from '../follow-ups/follow-up.ts';
import { type Report, reportOn } from '../follow-ups/report.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { PublicEdition, PublicNote } from '../publication/gate.ts';
import { compareText } from '../shared/compare.ts';
import { groupBy } from '../shared/group-by.ts';
import { anchorsOf } from './anchors.ts';
import { type Groupings, groupingsOf } from './groupings.ts';
import type { SiteInput } from './input.ts';
import { type Span, spansOf } from './spans.ts';

/** A follow-up of a note that the gate let through. */
export type PublicFollowUp = FollowUp<PublicNote>;

/** The input with what every page needs of it. All numbers are of the public notes. */
export interface SiteView extends SiteInput, Groupings {
  /** Newest first. */
  readonly editions: readonly PublicEdition[];
  readonly notes: readonly PublicNote[];
  readonly title: string;
  readonly report: Report<PublicNote>;
  /** Items of the pages of follow-ups; none while one page holds them all. */
  readonly followUpSpans: readonly Span<PublicFollowUp>[];
  /** Follow-ups of a note, in the order in which it lists them. */
  itemsOf(note: PublicNote): readonly PublicFollowUp[];
  /** Fragment of a recommendation on the page of its note. */
  anchorOf(recommendation: Recommendation): string;
  /** The shown recommendation with this ref. */
  itemAt(ref: string): PublicFollowUp | undefined;
  noteWith(id: string): PublicNote | undefined;
  /** Every place in notes that a link may lead to, as one text. */
  linkTargets(): string;
  /** Notes of meetings that continued this one, newest first. */
  continuationsOf(note: PublicNote): readonly PublicNote[];
  typeName(note: PublicNote): string;
}

/** Follow-ups that one page may hold before every year, or every month of a year that has more, has a page of its own. */
const rowLimit = 1000;

export function viewOf(input: SiteInput): SiteView {
  const editions = input.editions.toSorted(newestFirst);
  const notes = editions.map(({ note }) => note);
  const report = reportOn(notes, {}, input);
  const byRecommendation = new Map(report.items.map((item) => [item.recommendation, item]));
  const byRef = new Map(report.items.map((item) => [item.ref, item]));
  const itemsOf = new Map(
    notes.map((note) => [note, note.data.recommendations.flatMap((item) => byRecommendation.get(item) ?? [])]),
  );
  const anchors = new Map(notes.flatMap(anchorsOf));
  const byId = new Map(notes.map((note) => [note.id, note]));
  let targets: string | undefined;
  const continuations = groupBy(notes, ({ data }) => data.follows ?? '');
  return {
    ...input,
    ...groupingsOf(editions, report.items, input),
    editions,
    notes,
    report,
    followUpSpans: report.items.length > rowLimit ? spansOf(report.items, ({ note }) => note.data.date, rowLimit) : [],
    title: input.config.site.title ?? input.texts.defaultTitle(input.config.office.name),
    itemsOf: (note) => itemsOf.get(note) ?? [],
    anchorOf: (recommendation) => anchors.get(recommendation) ?? '',
    itemAt: (ref) => byRef.get(ref),
    noteWith: (id) => byId.get(id),
    linkTargets: () => {
      targets ??= input.sha256(
        JSON.stringify([[...byId.keys()], report.items.map(({ ref }) => ref), [...anchors.values()]]),
      );
      return targets;
    },
    continuationsOf: ({ id }) => continuations.get(id) ?? [],
    typeName: (note) => input.config.types.get(note.data.type)?.name ?? note.data.type,
  };
}

function newestFirst(a: PublicEdition, b: PublicEdition): number {
  return compareText(b.note.data.date, a.note.data.date) || compareText(a.note.id, b.note.id);
}
