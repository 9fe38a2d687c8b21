import { describe, expect, it } from 'vitest';
import { isoMomentOf } from '../../../src/shared/iso-date.ts';
import { changedOn, correctedOn } from '../../../src/site/data/changes.ts';
import { siteInput } from './data-office.ts';

describe('the moment at which clocks show a time', () => {
  it.each([
    ['2026-01-20', '09:00', 'Asia/Jakarta', '2026-01-20T09:00:00+07:00'],
    ['2026-01-20', '00:00', 'Asia/Makassar', '2026-01-20T00:00:00+08:00'],
    ['2026-01-20', '23:59', 'Asia/Jayapura', '2026-01-20T23:59:00+09:00'],
    ['2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T01:59:00+01:00'],
    ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
    ['2026-07-01', '12:00', 'America/New_York', '2026-07-01T12:00:00-04:00'],
    ['2026-07-01', '12:00', 'Etc/UTC', '2026-07-01T12:00:00+00:00'],
    ['2026-07-01', '12:00', 'Asia/Kathmandu', '2026-07-01T12:00:00+05:45'],
  ])('%s %s in %s is %s', (date, clock, timezone, moment) => {
    expect(isoMomentOf(date, clock, timezone)).toBe(moment);
    expect(Number.isNaN(Date.parse(moment))).toBe(false);
  });
});

describe('the days of a note', () => {
  const notes = siteInput().editions.map(({ note }) => note);

  it('are those that it tells itself', () => {
    const note = notes.find(({ id }) => id === '2026-01-20-jalan');
    expect(note && correctedOn(note)).toBe('2026-01-20');
    expect(note && changedOn(note)).toBe('2026-09-01');
  });
});
