import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { statusWord } from './report-content.ts';
import { visible } from './visible.ts';

/** A column of items in a spreadsheet. Empty cells are undefined. */
export type Column<Item> = { readonly name: string } & (
  | { readonly kind: 'text'; value(item: Item): string | undefined }
  | { readonly kind: 'date'; value(item: Item): IsoDate | undefined }
  | { readonly kind: 'number'; value(item: Item): number | undefined }
);

/** A column of the report. */
export type ReportColumn = Column<FollowUp> & { /** In characters. */ readonly width: number };

/**
 * The columns of `csv` and `xlsx`, in order, with what is hidden in texts made visible. `typeName`: what the office calls a type
 * of meeting.
 */
export function reportColumns(catalogue: Catalogue, typeName: (type: string) => string): readonly ReportColumn[] {
  return columnsOf(catalogue, typeName).map((column) => {
    if (column.kind !== 'text') return column;
    return { ...column, value: (item) => harmless(column.value(item)) };
  });
}

/** A text with what is hidden in it made visible. */
export function harmless(text: string | undefined): string | undefined {
  return text === undefined ? undefined : visible(text.replace(/\r\n?/g, '\n'));
}

function columnsOf(catalogue: Catalogue, typeName: (type: string) => string): readonly ReportColumn[] {
  const { columns: names, yes, no } = catalogue.report;
  return [
    { name: names.ref, width: 40, kind: 'text', value: ({ ref }) => ref },
    { name: names.note, width: 36, kind: 'text', value: ({ note }) => note.id },
    { name: names.title, width: 40, kind: 'text', value: ({ note }) => note.data.title },
    { name: names.date, width: 14, kind: 'date', value: ({ note }) => note.data.date },
    { name: names.type, width: 22, kind: 'text', value: ({ note }) => typeName(note.data.type) },
    { name: names.text, width: 60, kind: 'text', value: ({ text }) => text },
    { name: names.ownerId, width: 20, kind: 'text', value: ({ owner }) => owner?.id },
    { name: names.owner, width: 40, kind: 'text', value: ({ owner }) => owner?.name },
    { name: names.deadline, width: 12, kind: 'date', value: ({ deadline }) => deadline },
    { name: names.firstDeadline, width: 16, kind: 'date', value: ({ firstDeadline }) => firstDeadline },
    { name: names.status, width: 24, kind: 'text', value: ({ status }) => statusWord(status, catalogue) },
    { name: names.overdue, width: 11, kind: 'text', value: ({ overdue }) => (overdue ? yes : no) },
    { name: names.daysLate, width: 15, kind: 'number', value: ({ daysLate }) => daysLate },
    { name: names.workingDaysLate, width: 21, kind: 'number', value: ({ workingDaysLate }) => workingDaysLate },
    { name: names.daysBeyondPromise, width: 27, kind: 'number', value: ({ daysBeyondPromise }) => daysBeyondPromise },
    { name: names.program, width: 30, kind: 'text', value: ({ recommendation }) => recommendation.program },
    { name: names.impact, width: 60, kind: 'text', value: ({ recommendation }) => recommendation.impact },
  ];
}
