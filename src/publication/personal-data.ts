/** What a masked stretch reads. */
export const mask = '[disamarkan]';

const separated = (groups: string) => new RegExp(`(?<![\\d])${groups}(?![\\d])`, 'g');

/**
 * NIP (18 digits, also as 8 6 1 3), NIK (16 digits, also in groups of 4), telephone numbers and mail addresses.
 * Any mail address counts as a person's: which ones belong to an office cannot be told from the text.
 */
const patterns: readonly RegExp[] = [
  separated('\\d{8}[ .-]?\\d{6}[ .-]?\\d[ .-]?\\d{3}'),
  separated('\\d{4}[ .-]?\\d{4}[ .-]?\\d{4}[ .-]?\\d{4}'),
  /(?<![\d])\+?62[ .()-]*(?:\d[ .()-]?){7,12}\d(?![\d])/g,
  /(?<![\d.,/-])08\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?![\d])/g,
  /(?<![\d.,/-])\(0\d{2,3}\)[ .-]?\d{3,4}[ .-]?\d{2,4}(?![\d])/g,
  /(?<![\d.,/-])0[2-79]\d{1,2}[ -]\d{5,8}(?![\d/])/g,
  /[\p{L}\p{N}._%+-]+(?:@|\s?\[at\]\s?|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
];

/** The text with personal numbers and addresses masked. */
export function maskPersonalData(text: string): string {
  return patterns.reduce((masked, pattern) => masked.replace(pattern, mask), text);
}
