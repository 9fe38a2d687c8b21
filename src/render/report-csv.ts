import type { Column } from './report-table.ts';

/**
 * The items as CSV that Indonesian Excel opens by itself: UTF-8 with BOM, semicolons, CRLF. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front (OWASP, CSV Injection).
 */
export function renderCsv<Item>(items: readonly Item[], columns: readonly Column<Item>[]): string {
  return [csvHead(columns), ...items.map((item) => csvLine(columns, item))].join('');
}

/** The line of the names, with the mark of UTF-8. */
export function csvHead<Item>(columns: readonly Column<Item>[]): string {
  return `\uFEFF${columns.map(({ name }) => quoted(name)).join(';')}\r\n`;
}

export function csvLine<Item>(columns: readonly Column<Item>[], item: Item): string {
  return `${columns.map((column) => cell(column, item)).join(';')}\r\n`;
}

/** A text that stands in a cell as it is: most do. */
const plain = /^(?:[A-Za-z0-9](?:[ -~]*[!-~])?)?$/;

function cell<Item>(column: Column<Item>, item: Item): string {
  if (column.kind !== 'text') return String(column.value(item) ?? '');
  const text = column.value(item) ?? '';
  return plain.test(text) && !/[;",]/.test(text) ? text : quoted(guarded(text));
}

function guarded(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n\t,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
