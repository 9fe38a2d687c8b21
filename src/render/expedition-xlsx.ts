import type { Row } from 'write-excel-file/universal';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { wrapText } from '../shared/wrap.ts';
import { oneLine } from './report-content.ts';
import {
  type CellObject,
  dateCell,
  firstSheet,
  headingCell,
  textCell,
  workbookPart,
  writeWorkbook,
} from './workbook.ts';

/** One thing that leaves the office by hand. */
export interface ExpeditionRow {
  readonly date: IsoDate;
  /** Position and office. */
  readonly receiver: string;
  readonly about: string;
  readonly enclosures: string;
}

/** Columns in the order of the book, in characters; those that the receiver fills in last. */
const widths = {
  index: 5,
  date: 12,
  number: 18,
  receiver: 30,
  about: 40,
  enclosures: 16,
  receivedBy: 22,
  receivedOn: 13,
  signature: 24,
} as const;
/** Points of a line of text, of a row that somebody signs in, and of the highest row that there can be. */
const heights = { line: 15, row: 42, highest: 409 } as const;

/**
 * The book of what the bearer hands over, to print and to sign in: blank are the number of the letter, and name, day and
 * signature of who received it. Equal rows give equal bytes.
 */
export function renderExpeditionXlsx(
  rows: readonly ExpeditionRow[],
  { correspondence }: Pick<Catalogue, 'correspondence'>,
): Promise<Uint8Array> {
  const { sheet, columns } = correspondence.expedition;
  const names = Object.keys(widths) as (keyof typeof widths)[];
  const heads = names.map((name) => ruled(headingCell(columns[name])));
  return writeWorkbook(
    [
      {
        sheet,
        data: [heads, ...rows.map((row, index) => cellsOf(row, index + 1))],
        columns: names.map((name) => ({ width: widths[name] })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
    ],
    { [firstSheet]: asWideAsPaper, [workbookPart]: (xml) => withHeadOnEachPage(xml, sheet) },
  );
}

function cellsOf({ date, receiver, about, enclosures }: ExpeditionRow, index: number): Row {
  const height = heightOf([receiver, widths.receiver], [about, widths.about]);
  return [
    { value: index, type: Number, align: 'center', alignVertical: 'top' } as const,
    dateCell(date),
    null,
    ...[receiver, about, enclosures].map((it) => textCell(oneLine(it))),
    ...[null, null, null],
  ].map((cell) => ({ ...ruled(cell), height }));
}

/** Room for the longest of some texts, and to sign in. */
function heightOf(...texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) => wrapText(oneLine(text), width - 2).length);
  return Math.min(Math.max(heights.row, ...lines.map((count) => count * heights.line)), heights.highest);
}

function ruled(cell: CellObject | null): CellObject {
  return { ...cell, borderStyle: 'thin' };
}

function asWideAsPaper(xml: string): string {
  return xml
    .replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
}

function withHeadOnEachPage(xml: string, sheet: string): string {
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$1:$1</definedName>`;
  return xml.replace('<definedNames/>', `<definedNames>${name}</definedNames>`);
}
