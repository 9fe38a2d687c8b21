import { describe, expect, it } from 'vitest';
import { countsIn, spansOf } from '../../../src/site/spans.ts';

const days = (...counts: readonly (readonly [month: string, count: number])[]) =>
  counts.flatMap(([month, count]) => Array.from({ length: count }, () => `${month}-17`));
const spansIn = (dates: readonly string[], most = 10) => spansOf(dates, (date) => date, most);
const told = (dates: readonly string[]) => spansIn(dates).map(({ name, members }) => [name, members.length]);

describe('spans', () => {
  it('a year is one, and one that has more than a page may hold is divided by months', () => {
    expect(told(days(['2025-03', 4], ['2025-11', 6], ['2026-02', 9], ['2026-01', 2]))).toEqual([
      ['2026-02', 9],
      ['2026-01', 2],
      ['2025', 10],
    ]);
  });

  it('a month keeps its name and its members whatever others have, in their order', () => {
    const dates = days(['2025-06', 7], ['2025-02', 9], ['2025-04', 8]);
    const [june] = spansIn(dates);
    const later = spansIn([...days(['2025-12', 40], ['2025-01', 30]), ...dates]);
    expect(later.find(({ name }) => name === '2025-06')).toEqual(june);
    expect(june?.members).toEqual(dates.slice(0, 7));
  });

  it('counts others by the span of their meeting', () => {
    const spans = spansIn(days(['2025-02', 12], ['2025-06', 7], ['2026-01', 1]));
    const counts = countsIn(spans, days(['2025-06', 2], ['2025-02', 3], ['2026-11', 4]), (date) => date);
    expect(counts.map(([{ name }, count]) => [name, count])).toEqual([
      ['2026', 4],
      ['2025-06', 2],
      ['2025-02', 3],
    ]);
  });
});
