/** Control characters, line breaks, marks that turn the direction of writing, and halves of characters. */
const unwanted = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu;

/** The text as one line that shows what it holds, and that nobody decodes: for a header, a file name or a person. */
export function oneLine(text: string): string {
  return text.replace(unwanted, ' ').replaceAll('=?', '= ?').trim();
}
