/** What the zones of Indonesia are called (Keppres 41/1987). */
const abbreviations: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** WIB, WITA or WIT; undefined for a zone outside Indonesia. */
export function zoneAbbreviation(timezone: string): string | undefined {
  return abbreviations[timezone];
}
