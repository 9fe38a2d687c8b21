import { config, note, notebookFiles, usualId } from '../support/notebook.ts';
import type { FileMap } from '../support/scratch.ts';

/** One call of the command line and what must come of it, in-process and as a process. */
export interface Case {
  readonly name: string;
  readonly files: FileMap;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly exitCode: 0 | 1 | 2;
  readonly stdout?: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
  /** Paths that must exist afterwards, and paths that must not. */
  readonly creates?: readonly string[];
  readonly leavesOut?: readonly string[];
}

const good = notebookFiles({ [usualId]: note() });
const overdue = ['--today', '2026-03-01'] as const;
const badDate = notebookFiles({
  [usualId]: note({ recommendations: '\n  - {id: R1, text: Menyerahkan data., owner: bkad, deadline: 2026-02-30}' }),
});
const draft = notebookFiles({ [usualId]: note({ status: 'draf', attendees: '[]' }) });

export const cases: readonly Case[] = [
  { name: 'version', files: {}, argv: ['--version'], exitCode: 0, stdout: [/^\d+\.\d+\.\d+\n$/] },
  {
    name: 'help',
    files: {},
    argv: ['--help'],
    exitCode: 0,
    stdout: ['Pemakaian:', 'check (periksa)', 'report (laporan)'],
  },
  {
    name: 'help in English',
    files: {},
    argv: ['--lang', 'en', '--help'],
    exitCode: 0,
    stdout: ['Usage:', 'Check the notes'],
  },
  { name: 'help of a command', files: {}, argv: ['report', '--help'], exitCode: 0, stdout: ['--overdue', 'Contoh:'] },
  { name: 'no notebook here', files: {}, argv: ['check'], exitCode: 2, stderr: ['Tidak ada buku catatan'] },
  { name: 'no notebook for bare catatan', files: {}, argv: [], exitCode: 2, stderr: ['Tidak ada buku catatan'] },
  { name: 'unknown command', files: good, argv: ['chek'], exitCode: 2, stderr: ['"chek"', 'Maksud Anda "check"'] },
  {
    name: 'unknown option',
    files: good,
    argv: ['check', '--formt', 'json'],
    exitCode: 2,
    stderr: ['"--formt"', '"--format"'],
  },
  {
    name: 'unknown option value',
    files: good,
    argv: ['check', '--format', 'jso'],
    exitCode: 2,
    stderr: ['"jso"', 'json'],
  },
  { name: 'unknown language', files: good, argv: ['--lang', 'jv', 'check'], exitCode: 2, stderr: ['"jv"', 'id, en'] },
  { name: 'option without its value', files: good, argv: ['report', '--owner'], exitCode: 2, stderr: ['--owner'] },
  {
    name: 'date that does not exist',
    files: good,
    argv: ['report', '--since', '2026-02-30'],
    exitCode: 2,
    stderr: ['2026-02-30'],
  },
  {
    name: 'number that is none',
    files: good,
    argv: ['report', '--due-within', 'tujuh'],
    exitCode: 2,
    stderr: ['tujuh'],
  },
  {
    name: 'wrong CATATAN_TODAY',
    files: good,
    argv: ['report'],
    env: { CATATAN_TODAY: 'kemarin' },
    exitCode: 2,
    stderr: ['CATATAN_TODAY'],
  },
  {
    name: 'configuration with an unknown key',
    files: { ...good, 'catatan.yaml': `${config}kertass: A4\n` },
    argv: ['check'],
    exitCode: 2,
    stderr: ['catatan.yaml:2:1', 'kertass'],
  },
  {
    name: 'configuration without an office',
    files: { ...good, 'catatan.yaml': 'paper: A4\n' },
    argv: ['report'],
    exitCode: 2,
    stderr: ['catatan.yaml:1', 'office'],
  },

  { name: 'check of a good notebook', files: good, argv: ['check'], exitCode: 0, stdout: ['tidak ada temuan'] },
  {
    name: 'check by its Indonesian name',
    files: good,
    argv: ['periksa'],
    exitCode: 0,
    stdout: ['1 catatan diperiksa'],
  },
  { name: 'check from inside a year folder', files: good, argv: ['check'], exitCode: 0 },
  {
    name: 'check finds an unreal date',
    files: badDate,
    argv: ['check'],
    exitCode: 1,
    stdout: [/2026\/2026-01-20-jalan-sei-batu\.md:\d+:\d+ {2}galat/, '2026-02-30', '^^^^^^^^^^', '[date-invalid]'],
  },
  {
    name: 'check in English',
    files: badDate,
    argv: ['--lang', 'en', 'check'],
    exitCode: 1,
    stdout: ['error', '2026-02-30'],
  },
  {
    name: 'check as JSON',
    files: badDate,
    argv: ['check', '--format', 'json'],
    exitCode: 1,
    stdout: ['"code": "date-invalid"'],
  },
  { name: 'check of an unknown path', files: good, argv: ['check', '2027'], exitCode: 2, stderr: ['2027'] },
  { name: 'warnings alone are fine', files: draft, argv: ['check'], exitCode: 0, stdout: ['peringatan'] },
  {
    name: 'too many warnings',
    files: draft,
    argv: ['check', '--max-warnings', '0'],
    exitCode: 1,
    stderr: ['--max-warnings'],
  },

  {
    name: 'report',
    files: good,
    argv: [...overdue, 'report'],
    exitCode: 0,
    stdout: ['Dinas Pekerjaan Umum', `${usualId}#R1`, '20h/'],
  },
  {
    name: 'report on the day of the deadline',
    files: good,
    argv: ['--today', '2026-02-09', 'report', '--fail-on-overdue'],
    exitCode: 0,
    stdout: ['hari ini'],
  },
  { name: 'report fails on overdue', files: good, argv: [...overdue, 'report', '--fail-on-overdue'], exitCode: 1 },
  {
    name: 'report of an unknown owner',
    files: good,
    argv: ['report', '--owner', 'dinas-pupt'],
    exitCode: 2,
    stderr: ['"dinas-pupr"'],
  },
  { name: 'report of an unknown type', files: good, argv: ['report', '--type', 'rdpp'], exitCode: 2, stderr: ['rdpp'] },
  {
    name: 'report into a file',
    files: good,
    argv: ['report', '--format', 'json', '-o', 'hasil/laporan.json'],
    exitCode: 0,
    creates: ['hasil/laporan.json'],
  },

  {
    name: 'new',
    files: good,
    argv: ['--today', '2026-02-03', 'new', 'komisi', '--title', 'Rapat: tindak lanjut "jalan"', '--body', 'komisi-2'],
    exitCode: 0,
    stdout: ['2026-02-03-rapat-tindak-lanjut-jalan.md'],
    creates: ['2026/2026-02-03-rapat-tindak-lanjut-jalan.md'],
  },
  { name: 'new without a type', files: good, argv: ['new', '--title', 'X'], exitCode: 2, stderr: ['TYPE'] },
  { name: 'new without a title', files: good, argv: ['new', 'rdp'], exitCode: 2, stderr: ['--title'] },
  { name: 'new of an unknown type', files: good, argv: ['new', 'rpd', '--title', 'X'], exitCode: 2, stderr: ['"rdp"'] },
  {
    name: 'new over an existing note',
    files: good,
    argv: ['new', 'rdp', '--title', 'Jalan Sei Batu', '--date', '2026-01-20'],
    exitCode: 2,
    stderr: ['sudah ada dan tidak ditimpa'],
  },
  {
    name: 'new at an hour that is none',
    files: good,
    argv: ['new', 'rdp', '--title', 'X', '--start', '9 pagi'],
    exitCode: 2,
    stderr: ['9 pagi'],
  },

  { name: 'pdf of an unknown note', files: good, argv: ['pdf', '2026-01-21'], exitCode: 2, stderr: ['2026-01-21'] },
  {
    name: 'pdf with a browser that is not there',
    files: good,
    argv: ['pdf', '--browser', 'tidak-ada/chrome'],
    exitCode: 2,
    stderr: ['tidak-ada/chrome'],
    leavesOut: ['out/pdf'],
  },
  {
    name: 'build stops at an error in a final note',
    files: badDate,
    argv: ['build'],
    exitCode: 1,
    stderr: ['tidak ada yang ditulis'],
    leavesOut: ['out'],
  },
  {
    name: 'output folder that is a file',
    files: { ...good, berkas: 'isi' },
    argv: ['site', '-o', 'berkas', '--browser', 'tidak-ada/chrome'],
    exitCode: 2,
    stderr: ['berkas'],
  },
];
