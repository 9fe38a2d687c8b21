/** What a masked stretch reads. */
export const mask = '[disamarkan]';

/** What may stand between the digits of a number: blanks of every width, a line end, hyphens, dashes, dots, slashes. */
const between = '[\\s\\u00a0\\u2000-\\u200f\\u202f\\u2060./\\\\()\\u2010-\\u2015-]{0,3}';
const digits = (...groups: readonly string[]) => groups.map((count) => `\\d{${count}}`).join(between);
const alone = (pattern: string) => new RegExp(`(?<![\\d])${pattern}(?![\\d])`, 'gu');

/**
 * NIP (18 digits, also as 8 6 1 3), NIK (16 digits, also in the groups people write), telephone numbers and mail
 * addresses. Any mail address counts as a person's: which ones belong to an office cannot be told from the text.
 */
const patterns: readonly RegExp[] = [
  alone(digits('8', '6', '1', '3')),
  alone(digits('4', '4', '4', '4')),
  alone(digits('6', '6', '4')),
  alone(digits('2', '2', '2', '6', '4')),
  alone(digits('4', '6', '6')),
  alone(`(?:\\+|00)?62${between}${digits('2,4', '3,4', '2,5')}(?:${between}\\d{1,4})?`),
  /(?<![\d.,/-])08\d{8,11}(?!\d)/gu,
  alone(`(?<![.,/-])08\\d{1,2}${between}${digits('3,4', '3,5')}`),
  /(?<![\d.,/-])\(0\d{2,3}\)[ .-]?\d{3,4}[ .-]?\d{2,4}(?!\d)/gu,
  /(?<![\d.,/-])0[2-79]\d{1,2}[ -]\d{3,8}(?:[ -]\d{3,4})?(?![\d/])/gu,
  /(?<=\b(?:WA|HP|telp|telepon|ponsel|kontak)\b[\s.:]{1,3})8\d{8,11}(?!\d)/giu,
  /[\p{L}\p{N}._%+-]+(?:\\?@|\s?[[(]at[\])]\s?|%40|&#64;|&commat;)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
];

/** The text with personal numbers and addresses masked, full-width digits and hidden signs among them included. */
export function maskPersonalData(text: string): string {
  const plain = text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/(?<=\d)[\u200b-\u200d\u2060\ufeff]+(?=\d)/g, '');
  return patterns.reduce((masked, pattern) => masked.replace(pattern, mask), plain);
}
