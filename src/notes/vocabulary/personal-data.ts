/** What identifies or reaches a person. */
export type PersonalDataKind = 'nip' | 'nik' | 'phone' | 'mail';

interface PersonalDataPattern {
  readonly kind: PersonalDataKind;
  /**
   * `check` and `mask` both know what is certain. What is only likely is masked where anyone may read, never reported:
   * a false alarm costs more there than a word too many here.
   */
  readonly use: 'check and mask' | 'mask';
  readonly pattern: RegExp;
}

/** What may stand between the digits of a number: blanks of every width, a line end, hyphens, dashes, dots, slashes. */
const between = '[\\s\\u00a0\\u2000-\\u200f\\u202f\\u2060./\\\\()\\u2010-\\u2015-]{0,3}';
const digits = (...groups: readonly string[]) => groups.map((count) => `\\d{${count}}`).join(between);
const alone = (pattern: string) => new RegExp(`(?<![\\d])${pattern}(?![\\d])`, 'gu');

const certain = (kind: PersonalDataKind, pattern: RegExp): PersonalDataPattern => ({
  kind,
  use: 'check and mask',
  pattern,
});
const likely = (kind: PersonalDataKind, ...patterns: readonly RegExp[]): PersonalDataPattern[] =>
  patterns.map((pattern) => ({ kind, use: 'mask', pattern }));

/**
 * NIP (18 digits, also as 8 6 1 3), NIK (16 digits, also in the groups people write), telephone numbers and mail
 * addresses, in the order in which they are looked for: the wide ones first, lest a narrow one leave the rest of a number.
 * A pattern takes time in proportion to the text: what may repeat is bounded, or begins only where a run begins.
 */
export const personalDataPatterns: readonly PersonalDataPattern[] = [
  ...likely('nip', alone(digits('8', '6', '1', '3'))),
  ...likely(
    'nik',
    alone(digits('4', '4', '4', '4')),
    alone(digits('6', '6', '4')),
    alone(digits('2', '2', '2', '6', '4')),
    alone(digits('4', '6', '6')),
  ),
  ...likely(
    'phone',
    alone(`(?:\\+|00)?62${between}${digits('2,4', '3,4', '2,5')}(?:${between}\\d{1,4})?`),
    /(?<![\d.,/-])08\d{8,11}(?!\d)/gu,
    alone(`(?<![.,/-])08\\d{1,2}${between}${digits('3,4', '3,5')}`),
    /(?<![\d.,/-])\(0\d{2,3}\)[ .-]?\d{3,4}[ .-]?\d{2,4}(?!\d)/gu,
    /(?<![\d.,/-])0[2-79]\d{1,2}[ -]\d{3,8}(?:[ -]\d{3,4})?(?![\d/])/gu,
    /(?<=\b(?:WA|HP|telp|telepon|ponsel|kontak)\b[\s.:]{1,3})8\d{8,11}(?!\d)/giu,
  ),
  // Any mail address counts as a person's: which ones belong to an office cannot be told from the text.
  ...likely(
    'mail',
    /[\p{L}\p{N}._%+-]{1,64}(?:\\?@|\s?[[(]at[\])]\s?|%40|&#64;|&commat;)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  ),

  certain('nip', /(?<![\d.,/-])\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}(?![\d/]|[.,-]\d)/g),
  certain('nik', /(?<![\d.,/-])(?:\d{16}|\d{4}([ .])\d{4}\1\d{4}\1\d{4})(?![\d/]|[.,-]\d)/g),
  certain(
    'phone',
    /(?<![\p{L}\d.,+-])(?:\+62|62(?=[ -]?8)|0(?=8[ .()-]{0,2}[1-9]))(?:[ .()-]{0,2}\d){8,12}(?!\d|\/(?![0+])|[.,-]\d)/gu,
  ),
  certain(
    'mail',
    /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|rocketmail|outlook|hotmail|live|msn|icloud|aol|proton|protonmail|yandex|zoho|gmx|mail|tutanota)\.(?:com?|me|net|org|id|co\.id|co\.uk|de|ru)(?![\p{L}\d-]|\.\p{L})/giu,
  ),
];
