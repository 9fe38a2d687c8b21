export type OfficeKind = 'dprd' | 'setda';

/** The regency, city or province of an office, as far as its name tells. */
export interface Region {
  /** `Kabupaten Muara Tirta` */
  readonly full: string;
  /** `Muara Tirta` */
  readonly short: string;
  /** What its head is called. */
  readonly headTitle: string;
}

const levels = [
  { pattern: /\bKab(?:upaten|\.)\s*(\S.*)$/i, level: 'Kabupaten', headTitle: 'Bupati' },
  { pattern: /\bKota\s+(\S.*)$/i, level: 'Kota', headTitle: 'Wali Kota' },
  { pattern: /\bProv(?:insi|\.)\s*(\S.*)$/i, level: 'Provinsi', headTitle: 'Gubernur' },
];

/** `Sekretariat DPRD Kab. Muara Tirta` → Kabupaten Muara Tirta; undefined when no region is named. */
export function regionOf(name: string): Region | undefined {
  for (const { pattern, level, headTitle } of levels) {
    const short = pattern.exec(name)?.[1];
    if (short !== undefined) return { full: `${level} ${short}`, short, headTitle };
  }
  return undefined;
}

/** The kind that an office's name speaks of. */
export function kindOf(name: string): OfficeKind {
  return /\bDPRD\b|Dewan Perwakilan Rakyat Daerah|\bSetwan\b|Sekretariat Dewan/i.test(name) ? 'dprd' : 'setda';
}
