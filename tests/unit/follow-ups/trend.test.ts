import { describe, expect, it } from 'vitest';
import { monthEndsBefore } from '../../../src/follow-ups/trend.ts';

describe('month ends', () => {
  it('are those before the day, oldest first, over leap years and New Year', () => {
    expect(monthEndsBefore('2024-03-15', 4)).toEqual(['2023-11-30', '2023-12-31', '2024-01-31', '2024-02-29']);
  });

  it('do not hold the day itself', () => {
    expect(monthEndsBefore('2026-10-31', 1)).toEqual(['2026-09-30']);
    expect(monthEndsBefore('2026-11-01', 1)).toEqual(['2026-10-31']);
  });
});
