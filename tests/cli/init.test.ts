import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../../src/reading/yaml.ts';
import { answering, filesOf, git, office, startOffice, writeProgram } from '../support/init.ts';
import { runAsProcess, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const scratches: { remove: () => void }[] = [];
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove();
});

function folder(files: Readonly<Record<string, string>> = {}): string {
  const scratch = createScratch(files);
  scratches.push(scratch);
  return scratch.path;
}

const text = (...parts: string[]) => readFileSync(join(...parts), 'utf8');
const summary = async (path: string) => {
  const { stdout } = await runInProcess(['check', '--format', 'json'], path, { CATATAN_TODAY: '2026-03-10' });
  return JSON.parse(stdout).summary;
};
const nothingFound = { notes: 1, errors: 0, warnings: 0 };

describe('init in an empty folder', () => {
  it.each(['dprd', 'setda'])('writes a whole notebook of the kind %s, without a finding', async (kind) => {
    const path = folder();
    const result = await startOffice(path, '--kind', kind);
    expect(result.exitCode, result.stderr).toBe(0);
    expect(filesOf(path)).toEqual([
      '.gitattributes',
      '.githooks/pre-commit',
      '.github/workflows/catatan.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      '2026/2026-03-10-contoh-rapat.md',
      'README.md',
      'catatan.yaml',
      'holidays/2026.yaml',
      'schemas/catatan.schema.json',
      'schemas/holidays.schema.json',
      'schemas/stakeholders.schema.json',
      'stakeholders.yaml',
    ]);
    expect(await summary(path)).toEqual(nothingFound);
    expect(text(path, '2026/2026-03-10-contoh-rapat.md')).toContain('deadline: 2026-03-25');
  });

  it('begins a git history on main, with the hook on and nothing staged', async () => {
    const path = folder();
    await startOffice(path);
    expect(git(path, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main\n');
    expect(git(path, 'config', 'core.hooksPath')).toBe('.githooks\n');
    expect(git(path, 'diff', '--cached', '--name-only')).toBe('');
    if (process.platform !== 'win32') expect(statSync(join(path, '.githooks/pre-commit')).mode & 0o111).not.toBe(0);
  });

  it('leaves git alone when told so, and says how to begin', async () => {
    const path = folder();
    const { stderr } = await startOffice(path, '--no-git');
    expect(existsSync(join(path, '.git'))).toBe(false);
    expect(stderr).toContain('git init');
  });

  it('writes without git where it is not installed, and refuses when git was asked for', async () => {
    const machine = { node: '20.12.0', platform: 'linux-x64', gitVersion: () => undefined };
    const path = folder();
    const asked = await runInProcess(['init', '--yes', '--git', ...office], path, {}, { machine });
    expect(asked.exitCode).toBe(2);
    expect(filesOf(path)).toEqual([]);
    const silent = await runInProcess(['init', '--yes', ...office], path, {}, { machine });
    expect(silent.exitCode, silent.stderr).toBe(0);
    expect(silent.stderr).toContain('git belum terpasang');
    expect(existsSync(join(path, '.git'))).toBe(false);
  });

  it('makes the folder, and prints its path alone on stdout', async () => {
    const path = folder();
    const { stdout, stderr } = await runInProcess(['init', 'arsip/rapat kita', '--yes', ...office], path);
    expect(stdout).toBe(`${join(path, 'arsip/rapat kita')}\n`);
    expect(stderr).toContain('cd "arsip/rapat kita"');
    expect(stderr.match(/^ {2}\d\. /gm)).toHaveLength(3);
  });

  it('speaks English on request', async () => {
    const { stderr } = await runInProcess(['--lang', 'en', 'init', '--yes', ...office], folder());
    expect(stderr).toContain('Next steps:');
  });

  it('gives the example no deadline that needs holidays nobody knows, and says which are missing', async () => {
    const path = folder();
    const late = await runInProcess(['--today', '2031-05-05', 'init', '--yes', ...office], path);
    expect(late.stderr).toContain('holidays/2031.yaml');
    expect(text(path, '2031/2031-05-05-contoh-rapat.md')).toContain('status: usulan');
    const check = await runInProcess(['--today', '2031-05-05', 'check', '--format', 'json'], path);
    expect(JSON.parse(check.stdout).summary).toEqual(nothingFound);
  });
});

describe('the name of the office', () => {
  it.each([
    'Sekretariat DPRD "Harapan": Kabupaten Muara Tirta',
    "Setda Kota Jum'at #1, [bagian] {umum}",
    '- Bagian & Kawan <kawan@x>',
    'Sekretariat DPRD Kab. Tanjung Éléphant – Ωmega 🌊',
    '{{#each}} ${{ secrets.X }} \\n %d',
    'yes',
    '1e3',
    '@kantor: * & !tag | > %',
  ])('%s stands in catatan.yaml as it was given', async (name) => {
    const path = folder();
    const result = await runInProcess(['init', '--yes', '--no-git', '--name', `  ${name}\n`], path, {
      CATATAN_TODAY: '2026-03-10',
    });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(readYaml(text(path, 'catatan.yaml')).data).toMatchObject({ office: { name } });
    expect(await summary(path)).toEqual(nothingFound);
  });

  it('gives place, letterheads and region', async () => {
    const path = folder();
    await runInProcess(['init', '--yes', '--no-git', '--name', 'Sekretariat DPRD Kota Ambon', '--zone', 'wit'], path);
    expect(parse(text(path, 'catatan.yaml'))).toMatchObject({
      office: { city: 'Ambon', letterhead: ['PEMERINTAH KOTA AMBON', 'SEKRETARIAT DEWAN PERWAKILAN RAKYAT DAERAH'] },
      letterheads: { dprd: { lines: ['DEWAN PERWAKILAN RAKYAT DAERAH', 'KOTA AMBON'] } },
      timezone: 'Asia/Jayapura',
      visibility: 'internal',
    });
    expect(text(path, 'stakeholders.yaml')).toContain('"Wali Kota Ambon"');
    expect(text(path, 'stakeholders.yaml')).not.toMatch(/\S@\S/);
  });
});

describe('init beside other files', () => {
  const own = {
    'README.md': '# Milik kami\n',
    '.gitignore': 'node_modules\nout\n',
    '.gitattributes': '*.md text\r\n* text=auto eol=lf\r\n',
    '.vscode/settings.json': '{}',
    'stakeholders.yaml': '- {id: kantor-kami, name: Kantor Kami}\n',
    'surat/undangan.docx': 'biner',
  };

  it('keeps every file, names it, and says which lines are missing', async () => {
    const path = folder(own);
    const { exitCode, stderr } = await startOffice(path);
    expect(exitCode, stderr).toBe(0);
    for (const [name, content] of Object.entries(own)) expect(text(path, name)).toBe(content);
    const said = stderr.replace(/\s+/g, ' ');
    expect(said).toContain('tidak diubah: stakeholders.yaml, README.md, .gitattributes, .gitignore');
    expect(said).toContain('.vscode/settings.json');
    expect(said).toContain('ke .gitattributes: ledger/*.jsonl merge=union');
    expect(said).not.toContain('ke .gitignore');
  });

  it('in a repository puts pipelines at its root and the notebook below', async () => {
    const path = folder({ 'src/app.py': 'print()\n' });
    git(path, 'init', '-q');
    const { exitCode, stderr } = await startOffice(path, 'dokumen/rapat');
    expect(exitCode, stderr).toBe(0);
    expect(filesOf(path)).toContain('dokumen/rapat/catatan.yaml');
    expect(filesOf(path)).toContain('.github/workflows/catatan.yml');
    expect(filesOf(path).filter((name) => name.startsWith('dokumen/rapat/.'))).toEqual([
      'dokumen/rapat/.gitattributes',
    ]);
    expect(parse(text(path, '.github/workflows/catatan.yml')).env).toEqual({ NOTEBOOK: 'dokumen/rapat' });
    expect(git(path, 'config', 'core.hooksPath')).toBe('.githooks\n');
    expect(git(path, 'status', '--porcelain')).not.toMatch(/^[AM]/m);
  });

  it.each(['.git/hooks/pre-commit', '.githooks/pre-push'])('leaves hooks alone that are there: %s', async (hook) => {
    const path = folder();
    git(path, 'init', '-q');
    const existing = writeProgram(join(path, hook), '#!/bin/sh\nexit 0\n');
    const { stderr } = await startOffice(path);
    expect(() => git(path, 'config', 'core.hooksPath')).toThrow();
    expect(text(path, hook)).toBe(existing);
    expect(stderr).toContain(hook.startsWith('.git/') ? 'kait git sendiri' : 'belum aktif');
  });

  it.each([
    ['a notebook', { 'catatan.yaml': 'office: {name: A}\n' }],
    ['a notebook in notes/', { 'notes/catatan.yaml': 'office: {name: A}\n' }],
  ])('refuses %s', async (_, files) => {
    const path = folder(files);
    const { exitCode, stderr } = await startOffice(path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('sudah ada buku catatan');
    expect(filesOf(path)).toEqual(Object.keys(files));
  });

  it('writes nothing when one file cannot be written', async () => {
    const path = folder({ '.vscode': 'sebuah berkas' });
    const { exitCode, stderr } = await startOffice(path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.vscode');
    expect(readdirSync(path)).toEqual(['.vscode']);
  });
});

describe('questions', () => {
  const answers = ['Setda Kabupaten Muara Tirta', 'dprd', 'Muara', 'Asia/Makassar', 'A4', false];

  it('are asked for what the options leave out, and the answers are used', async () => {
    const path = folder();
    const { prompter, asked } = answering(answers);
    const result = await runInProcess(['init'], path, {}, { prompter });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(asked).toHaveLength(6);
    expect(parse(text(path, 'catatan.yaml'))).toMatchObject({
      office: { name: 'Setda Kabupaten Muara Tirta', city: 'Muara' },
      letterheads: { dprd: {} },
      timezone: 'Asia/Makassar',
      paper: 'A4',
    });
    expect(existsSync(join(path, '.git'))).toBe(false);
  });

  it('are not asked when every option is given', async () => {
    const { prompter, asked } = answering([]);
    const argv = ['init', ...office, '--kind', 'setda', '--city', 'X', '--zone', 'WIB', '--paper', 'F4', '--no-git'];
    const result = await runInProcess(argv, folder(), {}, { prompter });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(asked).toEqual([]);
  });

  it('are not asked with --yes', async () => {
    const { prompter, asked } = answering([]);
    await runInProcess(['init', '--yes', ...office], folder(), {}, { prompter });
    expect(asked).toEqual([]);
  });

  it.each(answers.map((_, index) => index))('Ctrl-C at question %i leaves the folder as it was', async (index) => {
    const path = folder({ 'surat.txt': 'isi' });
    const { prompter, asked } = answering(answers.slice(0, index));
    const { exitCode, stderr, stdout } = await runInProcess(['init', 'baru'], path, {}, { prompter });
    expect(asked).toHaveLength(index + 1);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Dibatalkan');
    expect(stdout).toBe('');
    expect(readdirSync(path)).toEqual(['surat.txt']);
  });

  it.each([
    [['init'], '--name'],
    [['init', '--yes'], '--name'],
    [['init', '--name', ' '], '--name'],
    [['init', '--name', 'X', '--zone', 'WIP'], '"WIB"'],
    [['init', '--name', 'X', '--kind', 'dpr'], '"dprd"'],
    [['init', '--name', 'X', '--paper', 'A5'], 'F4, folio, A4'],
    [['init', 'berkas', '--name', 'X'], 'berkas'],
  ])('%j without a person is refused: %s', async (argv, part) => {
    const path = folder({ berkas: 'isi' });
    const { exitCode, stderr } = await runInProcess(argv, path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(part);
    expect(readdirSync(path)).toEqual(['berkas']);
  });
});

describe('init as a process', () => {
  it('is followed by check and build at once', async () => {
    const path = folder();
    const env = { CATATAN_TODAY: '2026-03-10' };
    const init = await runAsProcess(['mulai', 'rapat', '--git', ...office], path, env);
    expect(init.exitCode, init.stderr).toBe(0);
    const notebook = join(path, 'rapat');
    const check = await runAsProcess(['check'], notebook, env);
    expect(check, check.stdout).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('tidak ada temuan') });
    const build = await runAsProcess(['build'], notebook, env);
    expect(build.exitCode, build.stderr).toBe(0);
    expect(existsSync(join(notebook, 'out/site/index.html'))).toBe(true);
    expect(git(notebook, 'status', '--porcelain', '--ignored')).toContain('!! out/');
  });

  it('prints the example note', async () => {
    const path = folder();
    const env = { CATATAN_TODAY: '2026-03-10' };
    await runAsProcess(['init', ...office, '--no-git'], path, env);
    const pdf = await runAsProcess(['pdf', '2026-03-10'], path, env);
    expect(pdf.exitCode, pdf.stderr).toBe(0);
    expect(text(path, 'out/pdf/2026-03-10-contoh-rapat.pdf').slice(0, 5)).toBe('%PDF-');
  });
});
