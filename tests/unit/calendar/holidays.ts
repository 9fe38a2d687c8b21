import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type HolidayYear, holidaysSchema } from '../../../src/config/schema.ts';

/** The shipped holidays of `years`. */
export function shippedHolidays(...years: readonly number[]): Map<number, HolidayYear> {
  return new Map(years.map((year) => [year, readYear(year)]));
}

function readYear(year: number): HolidayYear {
  const file = new URL(`../../../templates/holidays/${year}.yaml`, import.meta.url);
  return holidaysSchema.parse(parse(readFileSync(file, 'utf8')));
}
