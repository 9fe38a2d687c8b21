import type { Row } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import { allLabel, measuresOf, oneLine, type ReportContent, selectionNote, statusCounts } from './report-content.ts';
import type { ReportColumn } from './report-table.ts';
import { dateCell, firstSheet, headingCell, kept, textCell, type WorkbookSheet, writeWorkbook } from './workbook.ts';

/** The report as a workbook: a sheet of the items with filters, dates as dates, and a sheet of the totals. */
export async function renderReportXlsx(content: ReportContent, columns: readonly ReportColumn[]): Promise<Uint8Array> {
  const { sheets } = content.catalogue.report;
  const { items } = content.report;
  const pages: WorkbookSheet[] = [
    {
      sheet: sheets.items,
      data: [columns.map(({ name }) => headingCell(name)), ...items.map((item) => columns.map((it) => cell(it, item)))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: sheets.summary,
      data: summary(content),
      columns: [{ width: 34 }, { width: 14 }, { width: 10 }, { width: 10 }],
    },
  ];
  return writeWorkbook(pages, { [firstSheet]: (xml) => withFilters(xml, columns.length, items.length + 1) });
}

/** Filters over the columns, which the library does not know of itself. */
function withFilters(xml: string, columns: number, rows: number): string {
  const last = String.fromCodePoint(64 + columns);
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    `<autoFilter ref="A1:${last}${rows}"/>`,
    order,
    'worksheet',
  );
}

function cell(column: ReportColumn, item: FollowUp): Row[number] {
  switch (column.kind) {
    case 'text':
      return textCell(column.value(item));
    case 'date':
      return dateCell(column.value(item));
    case 'number': {
      const value = column.value(item);
      return value === undefined ? null : { value, type: Number, alignVertical: 'top' };
    }
  }
}

function summary(content: ReportContent): Row[] {
  const { catalogue, office, report } = content;
  const { columns, heading: title, asOfLabel } = catalogue.report;
  const rates = measuresOf(content).map(
    ({ label, part, whole }): Row => [
      label,
      part,
      whole,
      whole === 0 ? null : { value: part / whole, type: Number, format: '0.0%' },
    ],
  );
  return [
    [{ value: title, type: String, fontWeight: 'bold' }],
    [{ value: kept(oneLine(office)), type: String }],
    [asOfLabel, dateCell(report.asOf)],
    ...selectionNote(content).map((note): Row => [kept(note)]),
    [],
    [columns.measure, columns.part, columns.whole, columns.share].map(headingCell),
    ...rates,
    [],
    [columns.status, columns.part].map(headingCell),
    ...statusCounts(report.items, catalogue).map(([status, count]): Row => [status, count]),
    [allLabel(content), report.items.length],
  ];
}
