import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { hostile } from '../support/report.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch, type FileMap } from '../support/scratch.ts';

let scratch: ReturnType<typeof createScratch> | undefined;
afterEach(() => scratch?.remove());

/** What `report` writes on 22 November 2026. */
async function reportOf(files: FileMap, ...argv: readonly string[]) {
  scratch?.remove();
  scratch = createScratch(files);
  const run = await runInProcess(['--today', '2026-11-22', 'report', ...argv], scratch.path);
  expect(run.exitCode, run.stderr).toBe(0);
  return run;
}

const one = (text: string, more = '') =>
  note({
    recommendations: `\n  - {id: R1, text: ${JSON.stringify(text)}, owner: dinas-pupr, deadline: 2026-02-09${more}}`,
  });
const formulas = ['=1+1', '+62811', '-5', '@SUM(A1)', '\t=1', ' =1', '＝1', '"; =1'];
const spreadsheet = notebookFiles({
  [usualId]: note({
    title: 'Rapat; "jalan", dan jembatan',
    recommendations: [
      ...formulas.map(
        (text, index) => `\n  - {id: R${index + 1}, text: ${JSON.stringify(text)}, owner: bkad, deadline: 2026-02-09}`,
      ),
      '\n  - {id: R20, text: "dua\\nbaris", owner: dinas-pupr, status: usulan}',
      '\n  - {id: R21, text: Molor., owner: bkad, deadline: 2026-11-16, program: Jalan, impact: Mantap., extensions: [{from: 2026-11-02, to: 2026-11-16, date: 2026-11-01, reason: x, by: y}]}',
    ].join(''),
  }),
});
const heads = [
  'Ref',
  'Catatan',
  'Judul rapat',
  'Tanggal rapat',
  'Jenis rapat',
  'Isi rekomendasi',
  'ID penanggung jawab',
  'Penanggung jawab',
  'Tenggat',
  'Tenggat pertama',
  'Status',
  'Terlambat',
  'Hari terlambat',
  'Hari kerja terlambat',
  'Hari melewati janji pertama',
  'Program',
  'Dampak',
];

describe('report --format csv', () => {
  it('is read back as it was, and nothing begins like a formula', async () => {
    const { stdout } = await reportOf(spreadsheet, '--format', 'csv');
    expect(stdout.startsWith('\uFEFF')).toBe(true);
    expect(stdout.replaceAll('\r\n', '').replaceAll('dua\nbaris', '')).not.toMatch(/[\r\n]/);
    const rows: string[][] = parse(stdout, { delimiter: ';', bom: true });
    expect(rows[0]).toEqual(heads);
    expect(
      rows
        .slice(1)
        .flat()
        .filter((cell) => /^\s*[=+\-@＝]/.test(cell)),
    ).toEqual([]);
    const byRef = new Map(rows.map((row) => [row[0], row]));
    expect(formulas.map((_, index) => byRef.get(`${usualId}#R${index + 1}`)?.[5])).toEqual([
      ...formulas.slice(0, -1).map((text) => `'${text}`),
      '"; =1',
    ]);
    expect(byRef.get(`${usualId}#R20`)?.[5]).toBe('dua\nbaris');
    expect(byRef.get(`${usualId}#R21`)).toEqual([
      `${usualId}#R21`,
      usualId,
      'Rapat; "jalan", dan jembatan',
      '2026-01-20',
      'Rapat Dengar Pendapat',
      'Molor.',
      'bkad',
      'Badan Keuangan dan Aset Daerah',
      '2026-11-16',
      '2026-11-02',
      'belum ditindaklanjuti',
      'ya',
      '6',
      '4',
      '20',
      'Jalan',
      'Mantap.',
    ]);
  });

  it('shows what is hidden in a text', async () => {
    const { stdout } = await reportOf(
      notebookFiles({ [usualId]: one('a\u001b[31mb\u202ec\u0000\nd\r\ne') }),
      '--format',
      'csv',
    );
    const rows: string[][] = parse(stdout, { delimiter: ';', bom: true });
    expect(rows[1]?.[5]).toBe('a\uFFFD[31mb\uFFFDc\uFFFD\nd\ne');
  });

  it('has heads in the language that was asked for', async () => {
    const { stdout } = await reportOf(spreadsheet, '--format', 'csv', '--lang', 'en');
    expect(stdout).toContain('Ref;Note;Meeting;Date of meeting;');
  });
});

describe('report --format xlsx', () => {
  const bytesOf = async (files: FileMap) => Buffer.from((await reportOf(files, '--format', 'xlsx')).stdout, 'latin1');

  it('holds dates as dates, numbers as numbers and text as text', async () => {
    const [items, summary] = await readExcelFile(await bytesOf(spreadsheet));
    expect([items?.sheet, summary?.sheet]).toEqual(['Rekomendasi', 'Ringkasan']);
    expect(items?.data[0]).toEqual(heads);
    const moved = items?.data.find(([ref]) => ref === `${usualId}#R21`);
    expect(moved?.[8]).toEqual(new Date('2026-11-16T00:00:00Z'));
    expect(moved?.slice(11, 15)).toEqual(['ya', 6, 4, 20]);
    const texts = items?.data.map((row) => row[5]);
    for (const text of ['=1+1', '-5', '@SUM(A1)', 'dua\nbaris']) expect(texts).toContain(text);
    expect(summary?.data).toContainEqual(['Keadaan per', new Date('2026-11-22T00:00:00Z'), null, null]);
    expect(summary?.data).toContainEqual(['Terlambat', 9, 9, 1]);
    expect(summary?.data).toContainEqual(['Semua rekomendasi', 10, null, null]);
  });

  it('has filters and a frozen head, and no formula', async () => {
    const sheet = strFromU8(unzipSync(await bytesOf(spreadsheet))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<autoFilter ref="A1:Q11"/>');
    expect(sheet).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/);
    expect(sheet).not.toContain('<f>');
  });

  it('is equal in bytes on an equal day, and names no time', async () => {
    const first = await bytesOf(spreadsheet);
    expect(await bytesOf(spreadsheet)).toEqual(first);
    const firstOf1980 = 0x21;
    expect([first.readUInt16LE(10), first.readUInt16LE(12)]).toEqual([0, firstOf1980]);
  });

  it('takes texts longer than a cell and signs that XML forbids', async () => {
    const [items] = await readExcelFile(
      await bytesOf(notebookFiles({ [usualId]: one(`${hostile}${'x'.repeat(40_000)}`) })),
    );
    const text = String(items?.data[1]?.[5]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toContain('<script>alert(1)</script> *tebal*');
    expect(text).toContain('\uFFFD[31mmerah\uFFFD');
  });
});

describe('report --format whatsapp', () => {
  it('tells what is late or due soon by owner, in the bold of WhatsApp', async () => {
    const { stdout, stderr } = await reportOf(
      notebookFiles({
        [usualId]: note({
          recommendations: `
  - {id: R1, text: Menyerahkan data., owner: dinas-pupr, deadline: 2026-11-18}
  - {id: R2, text: Menyerahkan peta., owner: dinas-pupr, deadline: 2026-11-24}
  - {id: R3, text: Nanti., owner: bkad, deadline: 2027-02-01}`,
        }),
      }),
      '--format',
      'whatsapp',
    );
    expect(stdout).toBe(`*TINDAK LANJUT REKOMENDASI RAPAT*
Sekretariat DPRD Kabupaten Muara Tirta
Keadaan per Minggu, 22 November 2026.
Terlambat: 1. Jatuh tempo dalam 7 hari: 1.

*Dinas Pekerjaan Umum dan Penataan Ruang*
1. Menyerahkan data.
Tenggat 18 Nov 2026, terlambat 4 hari (2 hari kerja)
${usualId}#R1
2. Menyerahkan peta.
Tenggat 24 Nov 2026, 2 hari lagi
${usualId}#R2
`);
    expect(stderr).toBe('');
  });

  it('takes the days of --due-within for soon', async () => {
    const later = one('Nanti.').replace('2026-02-09', '2026-12-20');
    const { stdout } = await reportOf(
      notebookFiles({ [usualId]: later }),
      '--format',
      'whatsapp',
      '--due-within',
      '30',
    );
    expect(stdout).toContain('Jatuh tempo dalam 30 hari: 1.');
    expect(stdout).toContain('Nanti.');
  });

  it('lets no text of a note mark up the message', async () => {
    const { stdout } = await reportOf(
      notebookFiles({ [usualId]: one(`${hostile}\n> kutipan`) }),
      '--format',
      'whatsapp',
    );
    const lines = stdout.split('\n').filter((line) => !/^\*[^*]+\*$/.test(line));
    expect(lines.join('\n')).not.toMatch(/[*_~`\u001b]|^>/m);
    expect(stdout).toContain('∗tebal∗');
  });

  it.each([{ access: 'rahasia' }, { archive: '{security: R}' }, { archive: '{security: SR}' }])(
    'leaves out what is secret: %o',
    async (keys) => {
      const secret = note({
        ...keys,
        date: '2026-01-21',
        recommendations: '\n  - {id: R1, text: Sangat peka., owner: bkad, deadline: 2026-02-09}',
      });
      const { stdout, stderr } = await reportOf(
        notebookFiles({ [usualId]: one('Biasa.'), '2026-01-21-tertutup': secret }),
        '--format',
        'whatsapp',
      );
      expect(stdout).toContain('Terlambat: 1.');
      expect(stdout).not.toContain('Sangat peka.');
      expect(stdout).toContain('\n1 butir rapat rahasia tidak dimuat.\n');
      expect(stdout).not.toContain('2026-01-21-tertutup');
      expect(stderr).toContain('1 rekomendasi dari catatan rahasia tidak disertakan');
    },
  );
});

const mixed = notebookFiles({
  [usualId]: note({
    recommendations: `
  - {id: R1, text: Lama., owner: dinas-pupr, deadline: 2026-02-09}
  - {id: R2, text: Segera., owner: dinas-pupr, deadline: 2026-11-24, status: proses}
  - {id: R3, text: Tuntas., owner: bkad, deadline: 2026-03-19, status: selesai, completed: 2026-03-19, program: Jalan, extensions: [{from: 2026-02-09, to: 2026-03-19, date: 2026-02-01, reason: x, by: y}]}
  - {id: R4, text: Usul., owner: bkad, status: usulan, program: Jalan}
  - {id: R5, text: Pindah., owner: bkad, deadline: 2026-02-09, status: dialihkan, successor: 2026-02-20-lanjutan#R1, program: Jalan}`,
  }),
});

describe('a report that was filtered', () => {
  const argv = ['--owner', 'bkad', '--type', 'rdp', '--since', '2026-01-01', '--until', '2026-12-31'];
  const told =
    'Hanya memuat jenis rapat Rapat Dengar Pendapat; rapat sejak 1 Januari 2026; rapat sampai 31 Desember 2026; penanggung jawab Badan Keuangan dan Aset Daerah.';

  it.each(['text', 'md', 'whatsapp', 'html'])('says so right below the day: %s', async (format) => {
    const flat = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const { stdout } = await reportOf(mixed, ...argv, '--format', format);
    expect(flat(stdout)).toMatch(new RegExp(`Keadaan per Minggu, 22 November 2026\\.? ${told}`));
    expect(flat((await reportOf(mixed, '--format', format)).stdout)).not.toContain('Hanya memuat');
  });

  it.each([
    [['--status', 'selesai'], 'status selesai'],
    [['--overdue'], 'yang terlambat'],
    [['--due-within', '7'], 'yang jatuh tempo dalam 7 hari'],
  ])('counts of the selection alone: %j', async (filter, words) => {
    for (const format of ['text', 'md']) {
      const { stdout } = await reportOf(mixed, ...filter, '--format', format);
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        `Hanya memuat ${words}. Semua angka dihitung dari yang dimuat saja.`,
      );
      expect(stdout).toMatch(/Semua yang dimuat[ |]+1: /);
      expect(stdout).not.toContain('Semua rekomendasi');
    }
  });

  it('says so in the workbook', async () => {
    const { stdout } = await reportOf(mixed, '--status', 'selesai', '--format', 'xlsx');
    const [, summary] = await readExcelFile(Buffer.from(stdout, 'latin1'));
    const rows = summary?.data.map(([first]) => first) ?? [];
    expect(rows.slice(2, 4)).toEqual([
      'Keadaan per',
      'Hanya memuat status selesai. Semua angka dihitung dari yang dimuat saja.',
    ]);
    expect(rows).toContain('Semua yang dimuat');
  });

  it('lets no name of an owner mark up what was chosen', async () => {
    const files = { ...mixed, 'stakeholders.yaml': `- {id: bkad, name: ${JSON.stringify(hostile)}}\n` };
    const marks = { text: /[\u001b\u202e]/, md: /[\u001b\u202e]|(?<!\\)[*_~`<]/, whatsapp: /[\u001b\u202e*_~`]/ };
    for (const format of ['text', 'md', 'whatsapp'] as const) {
      const { stdout } = await reportOf(files, '--owner', 'bkad', '--format', format);
      const line = stdout.split('\n').find((it) => it.startsWith('Hanya memuat')) ?? '';
      expect(line).toContain('=HYPERLINK');
      expect(line).not.toMatch(marks[format]);
    }
  });

  it('does not say that nothing waits where nothing was let through', async () => {
    for (const format of ['text', 'md', 'html', 'whatsapp']) {
      const { stdout } = await reportOf(mixed, '--owner', 'bkad', '--overdue', '--format', format);
      expect(stdout).toContain('Tidak ada yang memenuhi saringan ini.');
      expect(stdout).not.toMatch(/menunggu tindak lanjut|tidak ada yang terlambat/i);
    }
  });

  it('tells in a message nothing of what was left out', async () => {
    const chat = async (...filter: readonly string[]) =>
      (await reportOf(mixed, '--format', 'whatsapp', ...filter)).stdout.split('\n')[4];
    expect(await chat('--due-within', '7')).toBe('Jatuh tempo dalam 7 hari: 1.');
    expect(await chat('--due-within', '1')).toBe('Tidak ada yang memenuhi saringan ini.');
    expect(await chat('--overdue')).toBe('Terlambat: 1.');
    expect(await chat('--owner', 'bkad')).toBe(
      'Dari yang dimuat, tidak ada yang terlambat atau jatuh tempo dalam 7 hari.',
    );
  });
});

it('does not say in a message that nothing is late where all that is late is secret', async () => {
  const secret = note({
    access: 'rahasia',
    recommendations: '\n  - {id: R1, text: Peka., owner: bkad, deadline: 2026-02-09}',
  });
  const { stdout } = await reportOf(notebookFiles({ [usualId]: secret }), '--format', 'whatsapp');
  expect(stdout.split('\n').slice(3)).toEqual(['1 butir rapat rahasia tidak dimuat.', '']);
});

describe('report --group-by', () => {
  const counts = '1 rekomendasi mengikat, 1 selesai; 1 usulan, 1 dialihkan';

  it.each(['text', 'md', 'html'])('counts as the totals do, and what does not bind apart: %s', async (format) => {
    const { stdout } = await reportOf(mixed, '--group-by', 'program', '--format', format);
    expect(stdout.replace(/<[^>]*>/g, '– ').replace(/(– )+/g, '– ')).toMatch(new RegExp(`Jalan *– ${counts}`));
    expect(stdout).toContain('38 hari sesudah janji pertama 9 Feb 2026');
  });

  it('counts the same in English', async () => {
    const { stdout } = await reportOf(mixed, '--group-by', 'program', '--lang', 'en');
    expect(stdout).toContain('Jalan – 1 binding recommendation, 1 done; 1 proposal, 1 carried over');
  });
});

describe('report -o', () => {
  const written = async (file: string, ...argv: readonly string[]) => {
    await reportOf(mixed, '-o', file, ...argv);
    return readFileSync(join(scratch?.path ?? '', file), 'latin1');
  };

  it.each([
    ['lap.xlsx', /^PK/],
    ['LAP.JSON', /^\{/],
    ['lap.csv', /^\u00ef\u00bb\u00bfRef;/],
    ['lap.md', /^# TINDAK/],
    ['lap.html', /^<!doctype html>/],
    ['lap.ics', /^BEGIN:VCALENDAR/],
    ['lap.txt', /^TINDAK/],
    ['lap.csv/laporan', /^TINDAK/],
    ['lap.dat', /^TINDAK/],
  ])('takes the format from the name: %s', async (file, begin) => {
    expect(await written(file)).toMatch(begin);
  });

  it('obeys --format before the name', async () => {
    expect(await written('lap.xlsx', '--format', 'text')).toMatch(/^TINDAK/);
  });

  it('asks for a name where it is given a folder', async () => {
    scratch?.remove();
    scratch = createScratch(mixed);
    mkdirSync(join(scratch.path, 'hasil.pdf'));
    for (const folder of ['hasil.pdf', 'hasil.pdf/']) {
      const { exitCode, stderr } = await runInProcess(['report', '-o', folder], scratch.path);
      expect(exitCode).toBe(2);
      expect(stderr.replace(/\s+/g, ' ')).toContain(`${folder} adalah folder; beri nama berkas`);
      expect(stderr).toContain('hasil.pdf/laporan.txt');
    }
  });
});

describe('report --today in the past', () => {
  it('says what came later, and where the state of that day is to be had', async () => {
    const remark = async (day: string) =>
      (await reportOf(mixed, '--today', day, '--format', 'json')).stderr.replace(/\s+/g, ' ');
    const before = await remark('2026-01-10');
    expect(before).toContain('1 catatan final dan 1 penyelesaian bertanggal sesudah 10 Januari 2026');
    expect(before).toContain('catatan report --as-of 2026-01-10');
    const between = await remark('2026-03-18');
    expect(between).toContain('memuat 1 penyelesaian bertanggal sesudah 18 Maret 2026');
    expect(await remark('2026-03-19')).not.toContain('--as-of');
  });
});
