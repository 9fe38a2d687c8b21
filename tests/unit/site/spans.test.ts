import { describe, expect, it } from 'vitest';
import { countsIn, spansOf } from '../../../src/site/spans.ts';

const days = (...counts: readonly (readonly [month: string, count: number])[]) =>
  counts.flatMap(([month, count]) => Array.from({ length: count }, () => `${month}-17`));
const spansIn = (dates: readonly string[], full = 10) => spansOf(dates, (date) => date, full);
const told = (dates: readonly string[]) =>
  spansIn(dates).map(({ name, months, isWholeYear, members }) => [name, months.length, isWholeYear, members.length]);

describe('spans', () => {
  it('a year that is not full is one', () => {
    expect(told(days(['2025-03', 4], ['2025-11', 5], ['2026-01', 1]))).toEqual([
      ['2026', 1, true, 1],
      ['2025', 2, true, 9],
    ]);
  });

  it('from the month after the one that fills it, another begins', () => {
    expect(told(days(['2025-02', 9], ['2025-04', 8], ['2025-05', 3], ['2025-06', 7], ['2025-09', 1]))).toEqual([
      ['2025-09', 1, false, 1],
      ['2025-05', 2, false, 10],
      ['2025', 2, false, 17],
    ]);
  });

  it('what is held later leaves those before it as they are, and members keep their order', () => {
    const dates = days(['2025-06', 12], ['2025-02', 9], ['2025-04', 8]);
    const [, before] = spansIn(dates);
    const [, , after] = spansIn([...days(['2025-12', 40]), ...dates]);
    expect(after).toEqual(before);
    expect(before?.members).toEqual(dates.slice(12));
  });

  it('counts others by the span of their meeting', () => {
    const spans = spansIn(days(['2025-02', 12], ['2025-06', 7], ['2026-01', 1]));
    const counts = countsIn(spans, days(['2025-06', 2], ['2025-02', 3]), (date) => date);
    expect(counts.map(([{ name }, count]) => [name, count])).toEqual([
      ['2025-06', 2],
      ['2025', 3],
    ]);
  });
});
