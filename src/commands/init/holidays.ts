import { loadHolidays } from '../../config/load.ts';
import type { Folder } from '../../ports/files.ts';
import { addDays, type IsoDate, weekdayOf, yearOf } from '../../shared/iso-date.ts';

/** The shipped holidays that a new notebook takes over. */
export interface HolidayFiles {
  /** Text by year: this year and the next, as far as they are known. */
  readonly texts: ReadonlyMap<number, string>;
  /** Every day of them that nobody works on. */
  readonly days: ReadonlySet<IsoDate>;
}

/** Reads the holidays of this year and the next from the shipped `templates`. */
export function readHolidays(templates: Folder, today: IsoDate): HolidayFiles {
  const years = [yearOf(today), yearOf(today) + 1];
  const known = years.filter((year) => templates.kind(`holidays/${year}.yaml`) === 'file');
  const decoder = new TextDecoder();
  const texts = new Map(known.map((year) => [year, decoder.decode(templates.read(`holidays/${year}.yaml`))]));
  const { value: shipped } = loadHolidays(templates, templates);
  const days = known.flatMap((year) => shipped?.get(year)?.days.map(({ date }) => date) ?? []);
  return { texts, days: new Set(days) };
}

/** A working day two weeks from today, or the first one after; undefined when the holidays of its year are not known. */
export function exampleDeadline(today: IsoDate, { texts, days }: HolidayFiles): IsoDate | undefined {
  for (let date = addDays(today, 14); texts.has(yearOf(today)) && texts.has(yearOf(date)); date = addDays(date, 1)) {
    if (weekdayOf(date) <= 5 && !days.has(date)) return date;
  }
  return undefined;
}
