import { Failure } from '../../diagnostics/failure.ts';
import { dayNumber } from '../../shared/iso-date.ts';
import { suggest } from '../../shared/suggest.ts';

export const zoneNames = ['WIB', 'WITA', 'WIT'] as const;
export type ZoneName = (typeof zoneNames)[number];

export const timezones: Readonly<Record<ZoneName, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** IANA name of WIB, WITA, WIT in any case, or of itself. Throws `Failure` `usage-option-value`. */
export function timezoneOf(value: string): string {
  const name = zoneNames.find((it) => it === value.toUpperCase());
  if (name !== undefined) return timezones[name];
  if (offsetMinutes(value, 0) !== undefined) return value;
  const allowed = [...zoneNames, ...Object.values(timezones)];
  throw new Failure('usage-option-value', { option: '--zone', value, allowed, suggestion: suggest(value, allowed) });
}

/** WIB, WITA, WIT, or the IANA name of another zone. */
export function zoneLabel(timezone: string): string {
  return zoneNames.find((name) => timezones[name] === timezone) ?? timezone;
}

/** Minutes after local midnight at which the nightly run is planned. */
export const nightlyMinute = 10;

/**
 * When the nightly run starts, as a cron line in UTC: never before local midnight. Where clocks change with the season, the
 * line fits the half of the year in which midnight is later, and is an hour late in the other.
 */
export function nightlyCron(timezone: string, year: number): string {
  const halves = [`${year}-01-01`, `${year}-07-01`].map((date) => dayNumber(date) * 86_400_000);
  const offset = Math.min(...halves.map((instant) => offsetMinutes(timezone, instant) ?? 0));
  const minute = (nightlyMinute - offset + 2 * 1440) % 1440;
  return `${minute % 60} ${Math.floor(minute / 60)} * * *`;
}

/** Minutes that the clocks of a zone are ahead of UTC at an instant; undefined when there is no such zone. */
function offsetMinutes(timezone: string, instant: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return undefined;
  }
}
