import { describe, expect, it } from 'vitest';
import { readWrittenDate } from '../../../src/reading/fields.ts';

describe('readWrittenDate', () => {
  it.each([
    ['29/11/2022', '2022-11-29'],
    ['29-11-2022', '2022-11-29'],
    ['9.1.2026', '2026-01-09'],
    ['29 November 2022', '2022-11-29'],
    ['29 Nopember 2022', '2022-11-29'],
    ['Selasa, 29 Nov. 2022', '2022-11-29'],
    ['Jum’at, 1 Pebruari 2026', undefined],
    ["Jum'at, 6 Pebruari 2026", '2026-02-06'],
    ['2026-1-5', '2026-01-05'],
    ['31/02/2026', undefined],
    ['11/29/2022', undefined],
    ['akhir tahun', undefined],
  ])('%s', (written, date) => {
    expect(readWrittenDate(written)).toBe(date);
  });
});
