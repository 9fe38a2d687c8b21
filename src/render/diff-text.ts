import { structuredPatch } from 'diff';
import type { Style } from '../ports/output.ts';

/** What changes in a file, as a unified diff with three lines around each change; empty where nothing does. */
export function renderDiff(file: string, before: string, after: string, style: Style): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 3 });
  if (hunks.length === 0) return '';
  const head = [style.bold(`--- a/${file}`), style.bold(`+++ b/${file}`)];
  const body = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    style.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map((line) => (line.startsWith('+') ? style.green(line) : line.startsWith('-') ? style.red(line) : line)),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}
