/** One line without control characters, as it can stand anywhere in a note. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\u2028\u2029\uFEFF]+/gu, ' ')
    .trim();
}
