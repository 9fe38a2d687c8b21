/** A stretch of text that identifies or reaches a person. */
export interface PersonalData {
  readonly start: number;
  readonly end: number;
  readonly kind: 'nik' | 'nip' | 'phone' | 'mail';
  /** The stretch with most of it masked, fit to be printed in a log. */
  readonly masked: string;
}

const patterns: readonly (readonly [kind: PersonalData['kind'], pattern: RegExp])[] = [
  ['nip', /(?<![\d.,/-])\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}(?![\d/]|[.,-]\d)/g],
  ['nik', /(?<![\d.,/-])(?:\d{16}|\d{4}([ .])\d{4}\1\d{4}\1\d{4})(?![\d/]|[.,-]\d)/g],
  ['phone', /(?<![\p{L}\d.,+-])(?:\+62|62(?=[ -]?8)|0(?=8))(?:[ .()-]{0,2}\d){8,12}(?!\d|\/(?![0+])|[.,-]\d)/gu],
  [
    'mail',
    /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|rocketmail|outlook|hotmail|live|msn|icloud|aol|proton|protonmail|yandex|zoho|gmx|mail|tutanota)\.(?:com?|me|net|org|id|co\.id|co\.uk|de|ru)(?![\p{L}\d-]|\.\p{L})/giu,
  ],
];

/** NIK, NIP, telephone numbers and private mail addresses in `text`; those of an office's own domain are left alone. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  let rest = text;
  for (const [kind, pattern] of patterns) {
    rest = rest.replace(pattern, (match: string, ...groups: unknown[]) => {
      const start = groups.find((it) => typeof it === 'number') ?? 0;
      found.push({ start, end: start + match.length, kind, masked: masked(match) });
      return ' '.repeat(match.length);
    });
  }
  return found;
}

function masked(text: string): string {
  const at = text.indexOf('@');
  if (at >= 0) return `${text.slice(0, 1)}…${text.slice(at)}`;
  return `${text.slice(0, 4)}…${text.slice(-2)}`;
}
