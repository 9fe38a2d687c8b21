import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { dayNumber, type IsoDate } from '../shared/iso-date.ts';

export type { CellObject };
export type WorkbookSheet = Sheet<Blob>;

/** Days from the first day of Excel's calendar to 1970-01-01. */
const excelEpoch = 25_569;
/** Characters that Excel takes in a cell. */
const cellLength = 32_767;
/** The earliest time that a zip archive can name, in the zone of the machine: equal contents are equal bytes. */
const zipTime = '1980-01-01T00:00';

/** Where a workbook keeps its texts. */
const textsFile = 'xl/sharedStrings.xml';
/** Stands for �, which the library drops, until the texts are written; of no meaning of its own (private use). */
const standIn = '\uF8FF';
const none = new Uint8Array();

/** Parts of a workbook that an edit may change. */
export const firstSheet = 'xl/worksheets/sheet1.xml';
export const workbookPart = 'xl/workbook.xml';

/** What a part says besides what the library knows of. */
type Edits = Readonly<Record<string, (xml: string) => string>>;

/** The bytes of a workbook; equal contents give equal bytes. */
export async function writeWorkbook(sheets: WorkbookSheet[], edits: Edits): Promise<Uint8Array> {
  const blob = await writeExcelFile(sheets).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const all: Edits = { ...edits, [textsFile]: (xml) => xml.replaceAll(standIn, '\uFFFD') };
  const edited = Object.entries(all).map(([part, edit]) => [part, strToU8(edit(strFromU8(parts[part] ?? none)))]);
  return zipSync({ ...parts, ...Object.fromEntries(edited) }, { mtime: zipTime });
}

/** Text as the library writes it: it would drop �. */
export function kept(text: string): string {
  return text.replaceAll('\uFFFD', standIn);
}

/** Text stays text, also where it begins with `=`. */
export function textCell(value: string | undefined): CellObject | null {
  if (value === undefined) return null;
  return { value: kept(value.slice(0, cellLength)), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/** A day without a time, so that no zone can shift it. */
export function dateCell(value: IsoDate | undefined): CellObject | null {
  if (value === undefined) return null;
  return {
    value: dayNumber(value) + excelEpoch,
    type: Number,
    format: 'dd/mm/yyyy',
    align: 'left',
    alignVertical: 'top',
  };
}

export function headingCell(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#E7EEF5' };
}
