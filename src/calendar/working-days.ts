import type { HolidayYear } from '../config/schema.ts';
import { addDays, type IsoDate, weekdayOf, yearOf } from '../shared/iso-date.ts';

/** No term and no walk over holidays is longer than forty years. */
const longestWalk = 40 * 366;

/**
 * Working days of an office: the weekdays it works, without public holidays (`libur`) and collective leave
 * (`cuti-bersama`), neither of which is one in government offices (Perpres 21/2023). A year without a holidays file is
 * never taken for one without holidays: what depends on it is undefined.
 */
export class WorkingCalendar {
  readonly #workdays: readonly number[];
  readonly #holidays: ReadonlyMap<number, HolidayYear>;
  readonly #names: ReadonlyMap<IsoDate, string>;

  /** `workdays`: Monday is 1. */
  constructor(workdays: readonly number[], holidays: ReadonlyMap<number, HolidayYear>) {
    this.#workdays = workdays;
    this.#holidays = holidays;
    this.#names = new Map([...holidays.values()].flatMap(({ days }) => days.map(({ date, name }) => [date, name])));
  }

  /** Whether the holidays of `year` are known, if perhaps not all of them. */
  hasYear(year: number): boolean {
    return this.#holidays.has(year);
  }

  /** Name of the holiday that `date` is; undefined when none is listed. */
  holidayName(date: IsoDate): string | undefined {
    return this.#names.get(date);
  }

  /**
   * Whether the office works on `date`. Undefined when its year has no holidays file, and for an unlisted weekday of a
   * year whose file says that it is not complete.
   */
  isWorkingDay(date: IsoDate): boolean | undefined {
    const year = this.#holidays.get(yearOf(date));
    if (year === undefined) return undefined;
    if (!this.#mayWork(date)) return false;
    return year.complete ? true : undefined;
  }

  /** The first working day after `date`. */
  nextWorkingDay(date: IsoDate): IsoDate | undefined {
    return this.addWorkingDays(date, 1);
  }

  /** The working day that is `count` working days after `date`; the day after `date` is the first that may count. */
  addWorkingDays(date: IsoDate, count: number): IsoDate | undefined {
    let day = date;
    for (let left = count, step = 0; left > 0; step += 1) {
      day = addDays(day, 1);
      if (!this.#isCountable(day) || step > longestWalk) return undefined;
      if (this.#mayWork(day)) left -= 1;
    }
    return day;
  }

  /** How many working days lie after `after` and not after `upTo`; 0 when `upTo` is not later. */
  workingDaysBetween(after: IsoDate, upTo: IsoDate): number | undefined {
    let count = 0;
    for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) {
      if (!this.#isCountable(day)) return undefined;
      if (this.#mayWork(day)) count += 1;
    }
    return count;
  }

  /** Years that counting `count` working days after `date` must know; in those without a file weekdays count. */
  yearsNeeded(date: IsoDate, count: number): readonly number[] {
    const years = new Set<number>();
    let day = date;
    for (let left = count, step = 0; left > 0 && step < longestWalk; step += 1) {
      day = addDays(day, 1);
      years.add(yearOf(day));
      if (this.#mayWork(day)) left -= 1;
    }
    return [...years];
  }

  /** Counting needs a complete year: one day too few or too many makes a wrong date. */
  #isCountable(day: IsoDate): boolean {
    return this.#holidays.get(yearOf(day))?.complete === true;
  }

  #mayWork(day: IsoDate): boolean {
    return this.#workdays.includes(weekdayOf(day)) && !this.#names.has(day);
  }
}
