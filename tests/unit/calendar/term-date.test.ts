import { describe, expect, it } from 'vitest';
import { firstDeadline, parseTerm, termDeadline, termStart } from '../../../src/calendar/term-date.ts';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { shippedHolidays } from './holidays.ts';

const calendar = new WorkingCalendar([1, 2, 3, 4, 5], shippedHolidays(2022, 2026));

describe('termDeadline', () => {
  it.each([
    ['2026-03-10', '14 hari', '2026-03-24'],
    ['2026-03-10', '14 hari kerja', '2026-04-07'],
    ['2026-05-11', '14 hari kerja', '2026-06-05'],
    ['2022-11-08', '14 hari kerja', '2022-11-28'],
    ['2027-01-10', '30 hari', '2027-02-09'],
    ['2027-01-10', '14 hari kerja', undefined],
  ])('%s + %s = %s', (start, text, expected) => {
    const term = parseTerm(text);
    expect(term && termDeadline(term, start, calendar)).toBe(expected);
  });

  it('reads nothing else as a term', () => {
    for (const text of ['dua minggu', '14', '14 hari kalender', '14 Hari', '-1 hari'])
      expect(parseTerm(text)).toBeUndefined();
  });
});

describe('where it starts and what it gave', () => {
  it('starts after the approval where there was one', () => {
    expect(termStart({ approved: undefined }, '2026-01-20')).toBe('2026-01-20');
    expect(termStart({ approved: { by: 'Sekretaris Daerah', date: '2026-01-26' } }, '2026-01-20')).toBe('2026-01-26');
  });

  it('is the deadline before any extension', () => {
    const extension = { from: '2026-02-09', to: '2026-03-02', date: '2026-02-06', reason: 'cuaca', by: 'Komisi II' };
    expect(firstDeadline({ deadline: '2026-03-02', extensions: [extension] })).toBe('2026-02-09');
    expect(firstDeadline({ deadline: '2026-02-09', extensions: [] })).toBe('2026-02-09');
  });
});
