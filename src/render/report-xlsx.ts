import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Feature, type Row, type Sheet } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import { dayNumber, type IsoDate } from '../shared/iso-date.ts';
import { allLabel, measuresOf, oneLine, type ReportContent, selectionNote, statusCounts } from './report-content.ts';
import type { ReportColumn } from './report-table.ts';

/** Days from the first day of Excel's calendar to 1970-01-01. */
const excelEpoch = 25_569;
/** Characters that Excel takes in a cell. */
const cellLength = 32_767;
/** The earliest time that a zip archive can name, in the zone of the machine: equal reports are equal bytes. */
const zipTime = '1980-01-01T00:00';

/** Where a workbook keeps its texts. */
const textsFile = 'xl/sharedStrings.xml';
/** Stands for �, which the library drops, until the texts are written; of no meaning of its own (private use). */
const standIn = '\uF8FF';

/** The report as a workbook: a sheet of the items with filters, dates as dates, and a sheet of the totals. */
export async function renderReportXlsx(content: ReportContent, columns: readonly ReportColumn[]): Promise<Uint8Array> {
  const { sheets } = content.catalogue.report;
  const { items } = content.report;
  const pages: Sheet<Blob>[] = [
    {
      sheet: sheets.items,
      data: [columns.map(({ name }) => heading(name)), ...items.map((item) => columns.map((it) => cell(it, item)))],
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
  const blob = await writeExcelFile(pages, { features: [filters(columns.length, items.length + 1)] }).toBlob();
  const { [textsFile]: texts = new Uint8Array(), ...rest } = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const written = strToU8(strFromU8(texts).replaceAll(standIn, '\uFFFD'));
  return zipSync({ ...rest, [textsFile]: written }, { mtime: zipTime });
}

function kept(text: string): string {
  return text.replaceAll('\uFFFD', standIn);
}

function cell(column: ReportColumn, item: FollowUp): Row[number] {
  switch (column.kind) {
    case 'text':
      return text(column.value(item));
    case 'date':
      return date(column.value(item));
    case 'number': {
      const value = column.value(item);
      return value === undefined ? null : { value, type: Number, alignVertical: 'top' };
    }
  }
}

/** Text stays text, also where it begins with `=`. */
function text(value: string | undefined): Row[number] {
  if (value === undefined) return null;
  return { value: kept(value.slice(0, cellLength)), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/** A day without a time, so that no zone can shift it. */
function date(value: IsoDate | undefined): Row[number] {
  if (value === undefined) return null;
  return {
    value: dayNumber(value) + excelEpoch,
    type: Number,
    format: 'dd/mm/yyyy',
    align: 'left',
    alignVertical: 'top',
  };
}

function heading(value: string): Row[number] {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#E7EEF5' };
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
    [asOfLabel, date(report.asOf)],
    ...selectionNote(content).map((note): Row => [kept(note)]),
    [],
    [columns.measure, columns.part, columns.whole, columns.share].map(heading),
    ...rates,
    [],
    [columns.status, columns.part].map(heading),
    ...statusCounts(report.items, catalogue).map(([status, count]): Row => [status, count]),
    [allLabel(content), report.items.length],
  ];
}

/** Filters over the columns of the first sheet, which the library does not know of itself. */
function filters(columns: number, rows: number): Feature<Blob> {
  const last = String.fromCodePoint(64 + columns);
  const markup = `<autoFilter ref="A1:${last}${rows}"/>`;
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0 ? insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet') : xml,
        },
      },
    },
  };
}
