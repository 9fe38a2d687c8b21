import { config, note, notebookFiles, usualId } from '../support/notebook.ts';
import type { FileMap } from '../support/scratch.ts';

/** One call of the command line and what must come of it, in-process and as a process. */
export interface Case {
  readonly name: string;
  readonly files: FileMap;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly exitCode: 0 | 1 | 2 | 3;
  /** The program meets a bug on the way. */
  readonly bug?: true;
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
const drafted = notebookFiles({ [usualId]: note({ status: 'draf' }) });
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

  {
    name: 'a bug is told as one, with what to report',
    files: good,
    argv: ['check'],
    bug: true,
    exitCode: 3,
    stderr: ['bukan kesalahan Anda', 'TypeError: bug made by a test'],
  },
  {
    name: 'a note that is a folder',
    files: { ...good, '2026/2026-01-21-folder.md/isi.txt': 'isi' },
    argv: ['check'],
    exitCode: 1,
    stdout: ['2026/2026-01-21-folder.md:1:1', '[file-unreadable]'],
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
    name: 'new over an existing note names another',
    files: good,
    argv: ['new', 'rdp', '--title', 'Jalan Sei Batu', '--date', '20/1/2026'],
    exitCode: 2,
    stderr: ['--slug jalan-sei-batu-2'],
  },
  {
    name: 'new under another name',
    files: good,
    argv: ['new', 'rdp', '--title', 'Jalan Sei Batu', '--date', '20 Januari 2026', '--slug', 'Jalan Kedua'],
    exitCode: 0,
    creates: ['2026/2026-01-20-jalan-kedua.md'],
  },
  {
    name: 'new on a day that is none',
    files: good,
    argv: ['new', 'rdp', '--title', 'X', '--date', '31/2/2026'],
    exitCode: 2,
    stderr: ['--date: "31/2/2026" bukan tanggal'],
    leavesOut: ['2026/2026-02-31-x.md'],
  },
  {
    name: 'new with an end before its start',
    files: good,
    argv: ['new', 'rdp', '--title', 'X', '--start', '9.00', '--end', '08.00'],
    exitCode: 2,
    stderr: ['lebih awal'],
  },
  {
    name: 'new closed where the law wants it open',
    files: good,
    argv: ['new', 'paripurna', '--title', 'X', '--access', 'tertutup'],
    exitCode: 2,
    stderr: ['wajib terbuka'],
  },
  {
    name: 'new with an unknown owner',
    files: good,
    argv: ['new', 'rdp', '--title', 'X', '--recommendation', 'Menyerahkan data | dinas-purp | 14 hari kerja'],
    exitCode: 2,
    stderr: ['"dinas-purp"', 'Maksud Anda "dinas-pupr"'],
  },
  {
    name: 'new with a deadline before the meeting',
    files: good,
    argv: ['new', 'rdp', '--title', 'X', '--date', '2026-02-03', '--recommendation', 'A | bkad | 2026-02-02'],
    exitCode: 2,
    stderr: ['mendahului rapatnya'],
  },
  {
    name: 'new with a vague deadline',
    files: good,
    argv: ['new', 'rdp', '--title', 'X', '--recommendation', 'A | bkad | segera'],
    exitCode: 2,
    stderr: ['"segera" bukan tenggat'],
  },
  {
    name: 'new with a weekday that is wrong',
    files: good,
    argv: ['new', 'rdp', '--title', 'Rapat Rabu, 29 November 2022', '--date', '2026-02-03'],
    exitCode: 2,
    stderr: ['[weekday-mismatch]', 'tidak dibuat'],
    leavesOut: ['2026/2026-02-03-rapat-rabu-29-november-2022.md'],
  },
  {
    name: 'new from an earlier note needs no type',
    files: good,
    argv: ['--today', '2026-02-03', 'new', '--title', 'Lanjutan', '--from', '2026-01-20', '--yes'],
    exitCode: 0,
    creates: ['2026/2026-02-03-lanjutan.md'],
  },

  {
    name: 'finalize a draft',
    files: drafted,
    argv: ['--today', '2026-02-01', 'finalize', '2026-01-20', '--yes'],
    exitCode: 0,
    stdout: ['Selasa, 20 Januari 2026', '1 rekomendasi ditampilkan', 'Belum ada saluran: Komisi II, Dinas PUPR'],
    stderr: ['sudah final', `catatan pdf ${usualId}`],
  },
  {
    name: 'finalize by its Indonesian name',
    files: drafted,
    argv: ['sahkan', usualId, '--yes'],
    exitCode: 0,
  },
  {
    name: 'finalize without a person to ask',
    files: drafted,
    argv: ['finalize', usualId],
    exitCode: 2,
    stdout: ['Yang akan menerima'],
    stderr: ['--yes'],
  },
  { name: 'finalize without a note', files: drafted, argv: ['finalize'], exitCode: 2, stderr: ['REF'] },
  { name: 'finalize what is final', files: good, argv: ['finalize', usualId], exitCode: 0, stderr: ['sudah final'] },
  {
    name: 'finalize a meeting that was not held',
    files: notebookFiles({ [usualId]: note({ status: 'batal' }) }),
    argv: ['finalize', usualId, '--yes'],
    exitCode: 2,
    stderr: ['batal'],
  },
  {
    name: 'finalize a draft that is not complete',
    files: draft,
    argv: ['finalize', usualId, '--yes'],
    exitCode: 1,
    stdout: ['[field-required]', 'galat'],
    stderr: [`catatan finalize ${usualId}`],
  },
  {
    name: 'finalize a closed meeting',
    files: notebookFiles({ [usualId]: note({ status: 'draf', access: 'tertutup' }) }),
    argv: ['finalize', usualId, '--yes'],
    exitCode: 0,
    stdout: ['Tidak dipublikasikan: rapat tertutup'],
  },
  {
    name: 'finalize in English',
    files: drafted,
    argv: ['--lang', 'en', 'finalize', usualId, '--yes'],
    exitCode: 0,
    stdout: ['What becomes public'],
  },
  {
    name: 'finalize what cannot be read',
    files: notebookFiles({ [usualId]: '---\ntitle: [\n---\n' }),
    argv: ['finalize', usualId, '--yes'],
    exitCode: 1,
    stdout: ['[frontmatter-syntax]'],
  },

  {
    name: 'new at an hour that is none',
    files: good,
    argv: ['new', 'rdp', '--title', 'X', '--start', '9 pagi'],
    exitCode: 2,
    stderr: ['9 pagi'],
  },

  {
    name: 'init',
    files: {},
    argv: ['init', 'buku', '--yes', '--no-git', '--name', 'Setda Kabupaten Muara Tirta'],
    exitCode: 0,
    stdout: [/buku\n$/],
    stderr: ['Langkah berikutnya'],
    creates: ['buku/catatan.yaml', 'buku/.gitlab-ci.yml'],
    leavesOut: ['buku/.git', 'catatan.yaml'],
  },
  {
    name: 'init without a name',
    files: {},
    argv: ['mulai'],
    exitCode: 2,
    stderr: ['--name'],
    leavesOut: ['catatan.yaml'],
  },
  {
    name: 'init over a notebook',
    files: good,
    argv: ['init', '--name', 'X'],
    exitCode: 2,
    stderr: ['sudah ada buku catatan'],
    leavesOut: ['.gitignore'],
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
