import type { Environment } from '../ports/world.ts';
import { type IsoDate, utcDigits } from '../shared/iso-date.ts';

/**
 * The moment that stands in a PDF as that of its making, `YYYYMMDDHHMMSS` in UTC: the day that the document is about, or
 * SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) where that is set.
 */
export function documentMoment(date: IsoDate, { SOURCE_DATE_EPOCH: epoch = '' }: Environment): string {
  if (!/^\d{1,11}$/.test(epoch)) return `${date.replaceAll('-', '')}000000`;
  return utcDigits(Number(epoch) * 1000);
}
