/** A real calendar date `YYYY-MM-DD`. Compares in time order as a string. */
export type IsoDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;
/** After which the calendar repeats; `Date.UTC` takes years below 100 for those of the 20th century. */
const daysPer400Years = 146_097;

/** Whether `text` is `YYYY-MM-DD` and such a day exists. */
export function isIsoDate(text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && isCalendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether year, month (1–12) and day (1–31) name a day of the Gregorian calendar. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `YYYY-MM-DD` of a day known to exist. */
export function toIsoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  return Date.UTC(yearOf(date) + 400, month - 1, day) / millisecondsPerDay - daysPer400Years;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: IsoDate): number {
  return ((dayNumber(date) + 3) % 7) + 1;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** `YYYYMMDDHHMMSS` in UTC at `milliseconds` since 1970-01-01T00:00Z. */
export function utcDigits(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\..*|[-:T]/g, '');
}

/** The day it is in `timezone` (IANA name) at `milliseconds` since 1970-01-01T00:00Z. */
export function isoDateAt(milliseconds: number, timezone: string): IsoDate {
  const options = { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = formats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', options);
  formats.set(timezone, format);
  return format.format(milliseconds);
}

/**
 * The moment at `milliseconds` since 1970-01-01T00:00Z as a clock in `timezone` shows it, with its offset:
 * `2026-01-21T09:00:00.000+07:00`.
 */
export function isoMomentAt(milliseconds: number, timezone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    fractionalSecondDigits: 3,
    timeZoneName: 'longOffset',
  });
  const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const offset = part('timeZoneName').slice('GMT'.length) || '+00:00';
  const clock = `${part('hour')}:${part('minute')}:${part('second')}.${part('fractionalSecond')}`;
  return `${part('year')}-${part('month')}-${part('day')}T${clock}${offset}`;
}

/** The moment at which clocks in `timezone` show `clock` (`HH:MM`) on `date`: `2026-01-21T09:00:00+07:00`. */
export function isoMomentOf(date: IsoDate, clock: string, timezone: string): string {
  const [hours, minutes] = [Number(clock.slice(0, 2)), Number(clock.slice(3))];
  const shown = dayNumber(date) * millisecondsPerDay + (hours * 60 + minutes) * 60_000;
  const near = offsetAt(shown, timezone);
  const [, sign, hour, minute] = /([+-])(\d{2}):(\d{2})/.exec(near) ?? [];
  const ahead = (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000;
  return `${date}T${clock}:00${offsetAt(shown - ahead, timezone)}`;
}

/** `+07:00` */
function offsetAt(milliseconds: number, timezone: string): string {
  const day = Math.floor(milliseconds / millisecondsPerDay);
  const [first, next] = [offsetOfDay(day, timezone), offsetOfDay(day + 1, timezone)];
  return first === next ? first : offsetAtMoment(milliseconds, timezone);
}

/** At the beginning of a day in UTC, by its number: many moments of one day are asked for. */
function offsetOfDay(day: number, timezone: string): string {
  const key = `${timezone} ${day}`;
  const offset = offsets.get(key) ?? offsetAtMoment(day * millisecondsPerDay, timezone);
  offsets.set(key, offset);
  return offset;
}

function offsetAtMoment(milliseconds: number, timezone: string): string {
  const options = { timeZone: timezone, timeZoneName: 'longOffset' } as const;
  const format = offsetFormats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', options);
  offsetFormats.set(timezone, format);
  return /[+-]\d{2}:\d{2}/.exec(format.format(milliseconds))?.[0] ?? '+00:00';
}

const offsets = new Map<string, string>();
const offsetFormats = new Map<string, Intl.DateTimeFormat>();

/** By time zone: to make one takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();
