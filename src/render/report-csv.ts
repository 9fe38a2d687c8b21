import type { Column } from './report-table.ts';

/**
 * The items as CSV that Indonesian Excel opens by itself: UTF-8 with BOM, semicolons, CRLF. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front (OWASP, CSV Injection).
 */
export function renderCsv<Item>(items: readonly Item[], columns: readonly Column<Item>[]): string {
  return [...csvLines(items, columns)].join('');
}

/** `renderCsv` line by line. */
export function* csvLines<Item>(items: readonly Item[], columns: readonly Column<Item>[]): Generator<string> {
  yield `\uFEFF${columns.map(({ name }) => quoted(name)).join(';')}\r\n`;
  for (const item of items) yield `${columns.map((column) => cell(column, item)).join(';')}\r\n`;
}

function cell<Item>(column: Column<Item>, item: Item): string {
  if (column.kind === 'text') return quoted(guarded(column.value(item) ?? ''));
  return String(column.value(item) ?? '');
}

function guarded(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n\t,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
