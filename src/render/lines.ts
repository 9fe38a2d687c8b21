import { displayWidth, padEnd, wrapText } from '../shared/wrap.ts';
import { oneLine } from './report-content.ts';

/** Between parts that stand in one line. */
const separator = ' · ';

/** Parts in lines of at most `width` columns that break between them; only what is longer than a line breaks within. */
export function joinedLines(parts: readonly string[], width: number): string[] {
  const lines: string[][] = [];
  let length = 0;
  for (const part of parts.map(oneLine)) {
    const added = separator.length + displayWidth(part);
    length += added;
    if (lines.length > 0 && length <= width) lines.at(-1)?.push(part);
    else {
      lines.push([part]);
      length = added - separator.length;
    }
  }
  return lines.flatMap((line) =>
    line.length > 1 ? [line.join(separator)] : line.flatMap((part) => wrapText(part, width)),
  );
}

/** A text with its label, and how it is painted. */
export type LabelledRow = readonly [label: string, text: string, paint: (text: string) => string];

/** Below so many columns nothing stands side by side. */
export const narrow = 60;

/** Labels with their texts beside them; below them where there is little room. */
export function labelledLines(rows: readonly LabelledRow[], columns: number): string[] {
  const width = Math.max(...rows.map(([label]) => displayWidth(label))) + 2;
  return rows.flatMap(([label, text, paint]) => {
    if (columns < narrow) {
      return [...wrapText(label, columns), ...wrapText(text, columns - 2).map((line) => `  ${paint(line)}`)];
    }
    const [first = '', ...rest] = wrapText(text, columns - width);
    return [padEnd(label, width) + paint(first), ...rest.map((line) => ' '.repeat(width) + paint(line))];
  });
}
