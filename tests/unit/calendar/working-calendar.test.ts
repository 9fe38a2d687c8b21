import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { addDays } from '../../../src/shared/iso-date.ts';
import { shippedHolidays } from './holidays.ts';

const week = [1, 2, 3, 4, 5];
const holidays = shippedHolidays(2022, 2023, 2024, 2025, 2026);
const { days } = holidays.get(2026) ?? { days: [] };
const calendar = new WorkingCalendar(week, holidays);
const incomplete = new WorkingCalendar(week, new Map([[2026, { decree: 'SKB', complete: false, days }]]));

describe('isWorkingDay', () => {
  it.each([
    ['2026-01-20', true],
    ['2026-01-24', false],
    ['2026-02-16', false],
    ['2026-02-17', false],
    ['2030-01-05', undefined],
    ['2030-01-07', undefined],
  ])('%s: %s', (date, expected) => {
    expect(calendar.isWorkingDay(date)).toBe(expected);
  });

  it('knows the listed days of an incomplete year, and its weekends, but no others', () => {
    expect(incomplete.isWorkingDay('2026-02-17')).toBe(false);
    expect(incomplete.isWorkingDay('2026-01-24')).toBe(false);
    expect(incomplete.isWorkingDay('2026-01-20')).toBeUndefined();
  });

  it('follows the office: six days a week', () => {
    expect(new WorkingCalendar([1, 2, 3, 4, 5, 6], holidays).isWorkingDay('2026-01-24')).toBe(true);
  });

  it('names the holiday', () => {
    expect(calendar.holidayOn('2026-02-16')).toMatch(/Imlek/);
    expect(calendar.holidayOn('2026-01-20')).toBeUndefined();
  });
});

describe('counting', () => {
  it.each([
    ['2026-03-10', 14, '2026-04-07'],
    ['2026-05-11', 14, '2026-06-05'],
    ['2022-11-08', 14, '2022-11-28'],
    ['2026-01-20', 14, '2026-02-09'],
    ['2026-01-20', 0, '2026-01-20'],
    ['2025-12-31', 1, '2026-01-02'],
  ])('%s + %i hari kerja = %s', (date, count, expected) => {
    expect(calendar.addWorkingDays(date, count)).toBe(expected);
  });

  it('takes the day after, however many holidays lie between', () => {
    expect(calendar.addWorkingDays('2026-03-17', 1)).toBe('2026-03-25');
    expect(calendar.addWorkingDays('2026-02-14', 1)).toBe('2026-02-18');
  });

  it('counts back what it counted forth', () => {
    for (let count = 0; count < 120; count += 7) {
      const date = addDays('2022-03-01', count * 9);
      expect(calendar.workingDaysBetween(date, calendar.addWorkingDays(date, count) ?? '')).toBe(count);
    }
  });

  it('counts none backwards', () => {
    expect(calendar.workingDaysBetween('2026-02-10', '2026-02-10')).toBe(0);
    expect(calendar.workingDaysBetween('2026-02-10', '2026-01-10')).toBe(0);
  });

  it('does not guess: a year unknown or incomplete gives no answer', () => {
    expect(calendar.addWorkingDays('2026-12-28', 5)).toBeUndefined();
    expect(calendar.workingDaysBetween('2021-12-30', '2022-01-05')).toBeUndefined();
    expect(incomplete.addWorkingDays('2026-02-17', 1)).toBeUndefined();
    expect(incomplete.workingDaysBetween('2026-01-20', '2026-01-23')).toBeUndefined();
    expect(new WorkingCalendar([], holidays).addWorkingDays('2026-01-20', 3)).toBeUndefined();
  });

  it('says which years it would need', () => {
    expect(calendar.unknownYears('2026-12-28', 10)).toEqual([2027]);
    expect(calendar.unknownYears('2026-01-20', 14)).toEqual([]);
    expect(calendar.unknownYears('2029-12-31', 3)).toEqual([2030]);
  });
});
