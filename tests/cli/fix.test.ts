import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { Failure } from '../../src/diagnostics/failure.ts';
import type { Folder } from '../../src/ports/files.ts';
import type { World } from '../../src/ports/world.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch, type FileMap } from '../support/scratch.ts';

const other = '2026-02-03-rapat-lanjutan';
const [file, otherFile] = [`2026/${usualId}.md`, `2026/${other}.md`];
const good = { [usualId]: note(), [other]: note({ date: '2026-02-03', title: 'Lanjutan', body: undefined }) };
const bad = {
  [usualId]: note().replace('title:', 'judul:').replace('deadline: 2026-02-09', 'deadline: 9 Februari 2026'),
  [other]: good[other]?.replace('date: 2026', 'date: "3/2/2026" #') ?? '',
};

let scratch: ReturnType<typeof createScratch>;
const begin = (files: FileMap) => {
  scratch.remove();
  scratch = createScratch(files);
};
const fix = (argv: readonly string[] = [], changes: Partial<World> = {}) =>
  runInProcess(['--today', '2026-02-05', 'check', '--fix', ...argv], scratch.path, {}, changes);
const textOf = (path = file) => readFileSync(join(scratch.path, path), 'utf8');

/** The files of this machine with one method of every folder replaced. */
const filesWith = (change: (folder: Folder) => Partial<Folder>): Partial<World> => ({
  files: {
    ...nodeFiles,
    folder: (path) => {
      const folder = nodeFiles.folder(path);
      return new Proxy(folder, {
        get: (_, name) => {
          const own = Reflect.get(change(folder), name) ?? Reflect.get(folder, name, folder);
          return typeof own === 'function' ? own.bind(folder) : own;
        },
      });
    },
  },
});

beforeEach(() => {
  scratch = createScratch(notebookFiles(bad));
});
afterEach(() => scratch.remove());

describe('check --fix', () => {
  it('mends, tells each mend on stderr, then checks what is left', async () => {
    const before = readdirSync(scratch.path, { recursive: true }).sort();
    const { exitCode, stdout, stderr } = await fix();
    expect(textOf()).toBe(good[usualId]);
    expect(stderr.split('\n')).toEqual([
      `${file}:3  "judul" → "title" [field-unknown]`,
      `${file}:15  recommendations[1].deadline: 9 Februari 2026 → 2026-02-09 [date-invalid]`,
      `${otherFile}:4  date: "3/2/2026" → "2026-02-03" [date-invalid]`,
      '3 perbaikan dalam 2 berkas.',
      '',
    ]);
    expect(stdout).toBe('2 catatan diperiksa: tidak ada temuan.\n');
    expect(exitCode).toBe(0);
    expect(readdirSync(scratch.path, { recursive: true }).sort()).toEqual(before);
  });

  it('changes nothing the second time', async () => {
    await fix();
    const [first, second] = [textOf(), textOf(otherFile)];
    const { exitCode, stderr } = await fix();
    expect([textOf(), textOf(otherFile)]).toEqual([first, second]);
    expect(stderr).toBe('Tidak ada yang diperbaiki: tidak ada temuan dengan satu jawaban saja.\n');
    expect(exitCode).toBe(0);
  });

  it('tells the rest in the form asked for, with the usual exit code', async () => {
    begin(notebookFiles({ [usualId]: note({ access: 'terbukaa' }).replace('title:', 'judul:') }));
    const { exitCode, stdout, stderr } = await fix(['--format', 'json']);
    expect(JSON.parse(stdout).diagnostics).toMatchObject([{ code: 'value-unknown', line: 7 }]);
    expect(stderr).toContain('1 perbaikan dalam 1 berkas.');
    expect(exitCode).toBe(1);
  });

  it('mends only what the paths name', async () => {
    const before = textOf(otherFile);
    const { stderr } = await fix([file]);
    expect(textOf()).toBe(good[usualId]);
    expect(textOf(otherFile)).toBe(before);
    expect(stderr).toContain('2 perbaikan dalam 1 berkas.');
  });

  it('mends nothing where the base is not there', async () => {
    const before = textOf();
    execFileSync('git', ['init', '-q'], { cwd: scratch.path });
    const { exitCode } = await fix(['--base', 'tidak-ada']);
    expect(exitCode).toBe(2);
    expect(textOf()).toBe(before);
  });

  it('touches no file with a conflict marker', async () => {
    const torn = `${bad[usualId]}\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> rekan\n`;
    begin(notebookFiles({ ...bad, [usualId]: torn }));
    const { exitCode, stdout } = await fix();
    expect(textOf()).toBe(torn);
    expect(textOf(otherFile)).toContain('2026-02-03');
    expect(stdout).toContain('[conflict-marker]');
    expect(exitCode).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('follows no link, in the notebook or out of it', async () => {
    const outside = createScratch({ 'catatan.md': bad[usualId] ?? '' });
    begin(notebookFiles({}, { 'attachments/isi.txt': bad[usualId] ?? '', '2026/.keep': '' }));
    try {
      symlinkSync(join(outside.path, 'catatan.md'), join(scratch.path, file));
      symlinkSync('../attachments/isi.txt', join(scratch.path, '2026/2026-01-20-tautan.md'));
      const { exitCode } = await fix();
      expect(exitCode).toBe(1);
      expect(readFileSync(join(outside.path, 'catatan.md'), 'utf8')).toBe(bad[usualId]);
      expect(textOf('attachments/isi.txt')).toBe(bad[usualId]);
    } finally {
      outside.remove();
    }
  });

  it('says so when nothing can be written', async () => {
    const { exitCode, stderr } = await fix(
      [],
      filesWith((folder) => ({
        write: (path) => {
          throw new Failure('file-denied', { path: folder.absolute(path) });
        },
      })),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Tidak ada yang diperbaiki: 2 berkas tidak dapat ditulis.');
    expect(stderr).not.toMatch(/satu jawaban| -o\b/);
  });

  it('names a file that it cannot write, and mends the others', async () => {
    const before = textOf();
    const { exitCode, stderr, stdout } = await fix(
      [],
      filesWith((folder) => ({
        write: (path, data) => {
          if (path === file) throw new Failure('file-busy', { path: folder.absolute(path) });
          folder.write(path, data);
        },
      })),
    );
    expect(exitCode).toBe(2);
    expect(stderr.replace(/\s+/g, ' ').match(/sedang dibuka program lain/g)).toHaveLength(1);
    expect(stderr).toContain('1 perbaikan dalam 1 berkas; 1 berkas tidak dapat ditulis.');
    expect(stdout).toContain('[field-unknown]');
    expect(textOf()).toBe(before);
    expect(textOf(otherFile)).toContain('"2026-02-03"');
  });

  it('does not write over what another program writes meanwhile', async () => {
    const theirs = `${bad[usualId]}\nTambahan dari rekan.\n`;
    let reads: number | undefined;
    await fix(
      [file],
      filesWith((folder) => ({
        // From here on the fix reads it twice: to mend it, and before it writes.
        isPlainFile: (path) => {
          reads ??= path === file ? 0 : undefined;
          return folder.isPlainFile(path);
        },
        read: (path) => {
          if (path === file && reads !== undefined && ++reads === 2) writeFileSync(join(scratch.path, file), theirs);
          return folder.read(path);
        },
      })),
    );
    expect(reads).toBeGreaterThan(2);
    expect(textOf()).toBe(`${good[usualId]}\nTambahan dari rekan.\n`);
  });

  it('leaves everything where the settings are wrong', async () => {
    writeFileSync(join(scratch.path, 'catatan.yaml'), 'kantor: {}\n');
    const before = textOf();
    expect((await fix()).exitCode).toBe(2);
    expect(textOf()).toBe(before);
    expect(existsSync(join(scratch.path, file))).toBe(true);
  });

  it('speaks English', async () => {
    expect((await fix(['--lang', 'en'])).stderr).toContain('3 mended in 2 files.');
  });
});
