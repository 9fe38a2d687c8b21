import type { SiteTexts } from '../i18n/id/site.ts';
import { compareText } from '../shared/compare.ts';
import { groupBy } from '../shared/group-by.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** What belongs to the meetings of a year, or of one month of a year that has much. */
export interface Span<T> {
  /** `YYYY` or `YYYY-MM`. */
  readonly name: string;
  /** In the order in which they were given. */
  readonly members: readonly T[];
}

/**
 * Divides `members` by the year of their meeting, the newest first; a year that has more than `most` by months. How much other
 * months have moves no member to another span.
 */
export function spansOf<T>(members: readonly T[], dateOf: (member: T) => IsoDate, most: number): Span<T>[] {
  const by = (those: readonly T[], length: number) => {
    const groups = [...groupBy(those, (member) => dateOf(member).slice(0, length))];
    return groups.sort(([a], [b]) => compareText(b, a)).map(([name, group]) => ({ name, members: group }));
  };
  return by(members, yearLength).flatMap((year) =>
    year.members.length > most ? by(year.members, monthLength) : [year],
  );
}

/** Letters of `YYYY` and of `YYYY-MM`. */
const [yearLength, monthLength] = [4, 7];

/** How many of `members` belong to each span, where any do. */
export function countsIn<S extends Span<unknown>, T>(
  spans: readonly S[],
  members: readonly T[],
  dateOf: (member: T) => IsoDate,
): (readonly [span: S, count: number])[] {
  const names = new Set(spans.map(({ name }) => name));
  const counted = groupBy(members, (member) => {
    const year = dateOf(member).slice(0, yearLength);
    return names.has(year) ? year : dateOf(member).slice(0, monthLength);
  });
  return spans.map((span) => [span, counted.get(span.name)?.length ?? 0] as const).filter(([, count]) => count > 0);
}

export function isWholeYear({ name }: Span<unknown>): boolean {
  return name.length === yearLength;
}

export function yearOf({ name }: Span<unknown>): string {
  return name.slice(0, yearLength);
}

/** `2026`, or `Mei 2026`. */
export function spanText(span: Span<unknown>, texts: SiteTexts): string {
  return isWholeYear(span) ? span.name : texts.monthName(`${span.name}-01`);
}
