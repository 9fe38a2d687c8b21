import type { Paper } from '../../config/config.ts';
import { type OfficeKind, regionOf } from '../../config/region.ts';

/** What a notebook must know of its office. */
export interface Office {
  readonly name: string;
  readonly kind: OfficeKind;
  /** Empty when it is not known. */
  readonly city: string;
  /** IANA name. */
  readonly timezone: string;
  readonly paper: Paper;
}

/** Lines of the office's letterhead; none when its region is not known, for then catatan takes the name. */
export function letterheadOf({ name, kind }: Pick<Office, 'name' | 'kind'>): readonly string[] {
  const region = regionOf(name);
  if (region === undefined) return [];
  const second = kind === 'dprd' ? 'SEKRETARIAT DEWAN PERWAKILAN RAKYAT DAERAH' : 'SEKRETARIAT DAERAH';
  return [`PEMERINTAH ${region.full.toUpperCase()}`, second];
}

/** Lines above what the council itself signs. */
export function councilLetterheadOf({ name }: Pick<Office, 'name'>): readonly string[] {
  const region = regionOf(name);
  return ['DEWAN PERWAKILAN RAKYAT DAERAH', ...(region === undefined ? [] : [region.full.toUpperCase()])];
}
