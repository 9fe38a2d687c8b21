import { type PersonalDataKind, personalDataPatterns } from '../../notes/vocabulary/personal-data.ts';

/** A stretch of text that identifies or reaches a person. */
export interface PersonalData {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
  /** The stretch with most of it masked, fit to be printed in a log. */
  readonly masked: string;
}

const certain = personalDataPatterns.filter(({ use }) => use === 'check and mask');

/** NIK, NIP, telephone numbers and private mail addresses in `text`; those of an office's own domain are left alone. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  let rest = text;
  for (const { kind, pattern } of certain) {
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
