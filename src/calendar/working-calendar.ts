import type { HolidayYear } from '../config/schema.ts';
import { addDays, dayNumber, type IsoDate, toIsoDate, weekdayOf, yearOf } from '../shared/iso-date.ts';

/** The furthest a search for working days goes, in calendar days: forty years. */
const horizon = 40 * 366;

/**
 * Which days an office works: its weekdays (1 Monday … 7 Sunday) without public holidays (`libur`) and collective leave
 * (`cuti-bersama`); in government offices neither is worked (Perpres 21/2023). A year without a complete holiday file is
 * never taken for a year without holidays: every count that needs it is undefined.
 */
export class WorkingCalendar {
  readonly #workdays: ReadonlySet<number>;
  readonly #holidays: ReadonlyMap<IsoDate, string>;
  readonly #known: ReadonlySet<number>;
  readonly #complete: ReadonlySet<number>;
  readonly #counts = new Map<number, readonly number[]>();

  constructor(workdays: readonly number[], holidays: ReadonlyMap<number, HolidayYear>) {
    this.#workdays = new Set(workdays);
    this.#holidays = new Map([...holidays.values()].flatMap(({ days }) => days.map(({ date, name }) => [date, name])));
    this.#known = new Set(holidays.keys());
    this.#complete = new Set([...holidays].filter(([, { complete }]) => complete).map(([year]) => year));
  }

  /** Whether there is a holiday file for `year`, complete or not. */
  knows(year: number): boolean {
    return this.#known.has(year);
  }

  /** Whether all holidays of `year` are known. */
  isComplete(year: number): boolean {
    return this.#complete.has(year);
  }

  /** Name of the public holiday or collective leave on `date`. */
  holidayOn(date: IsoDate): string | undefined {
    return this.#holidays.get(date);
  }

  /** Undefined when the year's holidays are not known well enough to say. */
  isWorkingDay(date: IsoDate): boolean | undefined {
    if (!this.knows(yearOf(date))) return undefined;
    if (!this.#isWorked(date)) return false;
    return this.isComplete(yearOf(date)) ? true : undefined;
  }

  /** The `count`-th working day after `date`; the day after it is the first that may count. */
  addWorkingDays(date: IsoDate, count: number): IsoDate | undefined {
    let day = date;
    for (let step = 0, left = count; left > 0; step += 1) {
      day = addDays(day, 1);
      if (step > horizon || !this.#complete.has(yearOf(day))) return undefined;
      if (this.#isWorked(day)) left -= 1;
    }
    return day;
  }

  /** Working days after `after` up to and with `upTo`; 0 when `upTo` is not later. */
  workingDaysBetween(after: IsoDate, upTo: IsoDate): number | undefined {
    if (upTo <= after) return 0;
    const first = after.endsWith('-12-31') ? yearOf(after) + 1 : yearOf(after);
    const last = yearOf(upTo);
    for (let year = first; year <= last; year += 1) if (!this.#complete.has(year)) return undefined;
    let count = this.#workedUpTo(upTo) - (yearOf(after) < first ? 0 : this.#workedUpTo(after));
    for (let year = first; year < last; year += 1) count += this.#workedIn(year).at(-1) ?? 0;
    return count;
  }

  /** Years without a complete holiday file that counting `count` working days after `date` would need. */
  unknownYears(date: IsoDate, count: number): readonly number[] {
    const years = new Set<number>();
    let day = date;
    for (let left = count, step = 0; left > 0 && step < horizon; step += 1) {
      day = addDays(day, 1);
      if (!this.isComplete(yearOf(day))) years.add(yearOf(day));
      if (this.#isWorked(day)) left -= 1;
    }
    return [...years];
  }

  #isWorked(date: IsoDate): boolean {
    return this.#workdays.has(weekdayOf(date)) && !this.#holidays.has(date);
  }

  /** Working days of the year of `date`, up to and with it. */
  #workedUpTo(date: IsoDate): number {
    return this.#workedIn(yearOf(date))[dayNumber(date) - dayNumber(toIsoDate(yearOf(date), 1, 1))] ?? 0;
  }

  /** Running count of working days for each day of a year. */
  #workedIn(year: number): readonly number[] {
    const known = this.#counts.get(year);
    if (known !== undefined) return known;
    const counts: number[] = [];
    for (let date = toIsoDate(year, 1, 1), count = 0; yearOf(date) === year; date = addDays(date, 1)) {
      if (this.#isWorked(date)) count += 1;
      counts.push(count);
    }
    this.#counts.set(year, counts);
    return counts;
  }
}
