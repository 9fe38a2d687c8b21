import { type IsoDate, weekdayOf, yearOf } from '../../shared/iso-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const dayOf = (date: IsoDate): number => Number(date.slice(8));
const monthOf = (date: IsoDate): string => months[Number(date.slice(5, 7)) - 1] ?? '';

/** `20 January 2026`. */
export function longDate(date: IsoDate): string {
  return `${dayOf(date)} ${monthOf(date)} ${yearOf(date)}`;
}

/** Name of a weekday, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? '';
}

/** `Tuesday, 20 January 2026`. */
export function weekdayDate(date: IsoDate): string {
  return `${weekdayName(weekdayOf(date))}, ${longDate(date)}`;
}

/** `20 Jan 2026`. */
export function shortDate(date: IsoDate): string {
  return `${dayOf(date)} ${monthOf(date).slice(0, 3)} ${yearOf(date)}`;
}
