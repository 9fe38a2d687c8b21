/** Breaks text into lines of at most `width` columns, at blanks where there are any. */
export function wrapText(text: string, width: number): string[] {
  return text.length <= width && isPlainLine(text) ? [text] : breakText(text, width);
}

/** Whether text is printable ASCII words with one blank between them. */
export function isPlainLine(text: string): boolean {
  return /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/.test(text);
}

function breakText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const piece of piecesOf(word, width)) {
      if (line !== '' && displayWidth(line) + 1 + displayWidth(piece) > width) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function piecesOf(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      pieces.push(piece);
      piece = character;
    } else piece += character;
  }
  return [...pieces, piece];
}

/** Columns that text takes on a terminal, near enough for Indonesian: combining marks take none, wide signs two. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (/\p{M}|\u200D|\uFE0F/u.test(character)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Fills with blanks on the right up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
