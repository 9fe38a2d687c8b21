import type { SiteTexts } from '../i18n/id/site.ts';
import { compareText } from '../shared/compare.ts';
import { groupBy } from '../shared/group-by.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** What belongs to the meetings of a year, or of some months of one that has much. */
export interface Span<T> {
  /** `YYYY`, or `YYYY-MM` with the month that it begins in where it does not begin with the year. */
  readonly name: string;
  /** Months in which its meetings were held, `YYYY-MM`, the earliest first. */
  readonly months: readonly string[];
  readonly isWholeYear: boolean;
  /** In the order in which they were given. */
  readonly members: readonly T[];
}

/**
 * Divides `members` by the day of their meeting, the newest first. A span that holds `full` of them is followed by another from
 * the next month on: what is held later leaves those before it as they are.
 */
export function spansOf<T>(members: readonly T[], dateOf: (member: T) => IsoDate, full: number): Span<T>[] {
  const byMonth = [...groupBy(members, (member) => monthOf(dateOf(member)))];
  const begun: { name: string; months: string[]; count: number }[] = [];
  for (const [month, { length }] of byMonth.sort(([a], [b]) => compareText(a, b))) {
    const last = begun.at(-1);
    if (last === undefined || yearOf(last.name) !== yearOf(month)) {
      begun.push({ name: yearOf(month), months: [month], count: length });
    } else if (last.count >= full) {
      begun.push({ name: month, months: [month], count: length });
    } else {
      last.months.push(month);
      last.count += length;
    }
  }
  const names = new Map(begun.flatMap(({ name, months }) => months.map((month) => [month, name])));
  const bySpan = groupBy(members, (member) => names.get(monthOf(dateOf(member))) ?? '');
  const inYear = groupBy(begun, ({ name }) => yearOf(name));
  return begun.reverse().map(({ name, months }) => {
    const isWholeYear = inYear.get(yearOf(name))?.length === 1;
    return { name, months, isWholeYear, members: bySpan.get(name) ?? [] };
  });
}

/** How many of `members` belong to each span, where any do. */
export function countsIn<S extends Span<unknown>, T>(
  spans: readonly S[],
  members: readonly T[],
  dateOf: (member: T) => IsoDate,
): (readonly [span: S, count: number])[] {
  const byMonth = groupBy(members, (member) => monthOf(dateOf(member)));
  return spans
    .map((span) => [span, span.months.reduce((sum, month) => sum + (byMonth.get(month)?.length ?? 0), 0)] as const)
    .filter(([, count]) => count > 0);
}

/** `2026`, or the months: `Mei–Juli 2026`. */
export function spanText({ name, months, isWholeYear }: Span<unknown>, texts: SiteTexts): string {
  return isWholeYear ? name : texts.months(`${months[0]}-01`, `${months.at(-1)}-01`);
}

function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

function yearOf(name: string): string {
  return name.slice(0, 4);
}
