import { type Column, harmless } from '../../render/report-table.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { IsoDate } from '../../shared/iso-date.ts';

/**
 * A column of the open data. Its name is that of a value in JSON, where a dot leads to a part (`owner.name`). The tables that
 * write the files are what the page explains, so that neither can say what the other does not.
 */
export type DataColumn<Item, Name extends string = string> = { readonly name: Name } & (
  | { readonly kind: 'text' | 'time' | 'address'; value(item: Item): string | undefined }
  | { readonly kind: 'date'; value(item: Item): IsoDate | undefined }
  | { readonly kind: 'number'; value(item: Item): number | undefined }
  | { readonly kind: 'boolean'; value(item: Item): boolean }
  | { readonly kind: 'list'; value(item: Item): readonly string[] }
);

/** Writes one item as JSON in one line: what is unknown is null, and so is a part of which nothing is known. */
export function jsonWriter<Item>(columns: readonly DataColumn<Item>[]): (item: Item) => string {
  const members = [...groupBy(columns, ({ name }) => name.replace(/\..*$/, ''))];
  return objectWriter(members.map(([name, parts]) => [name, jsonValue(name, parts)]));
}

function jsonValue<Item>(name: string, columns: readonly DataColumn<Item>[]): (item: Item) => string {
  const [first] = columns;
  if (first?.name === name) return (item) => jsonOf(first.value(item));
  const write = objectWriter<Item>(
    columns.map((column) => [column.name.slice(name.length + 1), (item) => jsonOf(column.value(item))]),
  );
  return (item) => (columns.some((column) => column.value(item) !== undefined) ? write(item) : 'null');
}

/** An object of members that write themselves. The engine takes twice as long where it is told the names one by one. */
function objectWriter<Item>(members: readonly (readonly [name: string, write: (item: Item) => string])[]) {
  const written = members.map(([name, write]) => [`${JSON.stringify(name)}:`, write] as const);
  return (item: Item): string => {
    let text = '';
    for (const [name, write] of written) text += `${text === '' ? '{' : ','}${name}${write(item)}`;
    return `${text}}`;
  };
}

function jsonOf(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** The columns of CSV, with the guards of the report's. `head`: what is the same on every line, at its end. */
export function csvColumns<Item>(
  columns: readonly DataColumn<Item>[],
  head: Readonly<Record<string, string>>,
): readonly Column<Item>[] {
  return [
    ...columns.map(csvColumn),
    ...Object.entries(head).map(([name, text]): Column<Item> => {
      const value = harmless(text);
      return { name, kind: 'text', value: () => value };
    }),
  ];
}

function csvColumn<Item>(column: DataColumn<Item>): Column<Item> {
  if (column.kind === 'date' || column.kind === 'number') return column;
  return { name: column.name, kind: 'text', value: (item) => harmless(plainText(column.value(item))) };
}

/** A value as CSV and the page show it. */
export function plainText(value: string | number | boolean | readonly string[] | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value.join(' | ') : String(value);
}
