/**
 * Text of a note made harmless for a terminal: control characters, which could move the cursor or change colours, and
 * marks that turn the direction of writing become visible.
 */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
