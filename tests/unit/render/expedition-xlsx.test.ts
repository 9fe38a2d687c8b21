import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { renderExpeditionXlsx } from '../../../src/render/expedition-xlsx.ts';

const row = { date: '2026-01-22', receiver: 'Kepala BKAD', about: 'Catatan rapat', enclosures: '1 (satu) berkas' };
const harmful = { ...row, receiver: '=HYPERLINK("x")', about: '+1\r\n@SUM(A1)\u0007' };
const bytesOf = (rows = [row, harmful]) => renderExpeditionXlsx(rows, catalogue);
const partOf = async (part: string, rows?: (typeof row)[]) =>
  strFromU8(unzipSync(await bytesOf(rows))[part] ?? new Uint8Array());
const sheetPart = 'xl/worksheets/sheet1.xml';

describe('the expedition book', () => {
  it('has a row for each parcel, with room to sign', async () => {
    const [book] = await readExcelFile(Buffer.from(await bytesOf()));
    expect(book?.sheet).toBe('Buku Ekspedisi');
    const blank = [null, null, null];
    expect(book?.data).toEqual([
      [
        'No.',
        'Tanggal',
        'Nomor surat',
        'Kepada / alamat',
        'Isi ringkas',
        'Lampiran',
        'Nama penerima',
        'Tanggal terima',
        'Tanda tangan / cap',
      ],
      [1, new Date('2026-01-22T00:00:00Z'), null, 'Kepala BKAD', 'Catatan rapat', '1 (satu) berkas', ...blank],
      [2, new Date('2026-01-22T00:00:00Z'), null, '=HYPERLINK("x")', '+1 @SUM(A1)\uFFFD', '1 (satu) berkas', ...blank],
    ]);
  });

  it('holds no formula', async () => {
    expect(await partOf(sheetPart)).not.toContain('<f>');
  });

  it('is printed across, as wide as the paper, with its head on each page and rules around each cell', async () => {
    const sheet = await partOf(sheetPart);
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"[^>]*orientation="landscape"/);
    expect(await partOf('xl/workbook.xml')).toContain(`localSheetId="0">'Buku Ekspedisi'!$1:$1</definedName>`);
    expect(await partOf('xl/styles.xml')).toContain('thin');
    // Cells that are signed in have a rule too.
    expect(sheet).toMatch(/<c r="I2" s="\d+"\/>/);
  });

  it('is as high as what stands in a row, and high enough to sign in', async () => {
    const heights = async (about: string) =>
      Number(/<row r="2"[^>]* ht="([\d.]+)"/.exec(await partOf(sheetPart, [{ ...row, about }]))?.[1]);
    expect(await heights('pendek')).toBe(42);
    expect(await heights('kata '.repeat(60))).toBeGreaterThan(100);
    expect(await heights('kata '.repeat(6000))).toBe(409);
  });

  it('is equal in bytes where it says the same', async () => {
    expect(await bytesOf()).toEqual(await bytesOf());
  });

  it('can be empty, and speaks English', async () => {
    const [book] = await readExcelFile(Buffer.from(await renderExpeditionXlsx([], english)));
    expect(book?.data.map(([first, second]) => [first, second])).toEqual([['No.', 'Date']]);
  });
});
