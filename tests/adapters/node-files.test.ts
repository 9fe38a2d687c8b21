import { execFile, execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { isFailure } from '../../src/diagnostics/failure.ts';
import type { Folder } from '../../src/ports/files.ts';
import { createScratch } from '../support/scratch.ts';

let scratch: ReturnType<typeof createScratch>;
let folder: Folder;

beforeEach(() => {
  scratch = createScratch({ 'buku/a.md': 'isi', 'luar.md': 'rahasia' });
  folder = nodeFiles.folder(join(scratch.path, 'buku'));
});
afterEach(() => scratch.remove());

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (isFailure(error)) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a folder of the file system', () => {
  it.runIf(process.platform === 'linux')('comes back from a place that takes no folders', () => {
    expect(codeOf(() => nodeFiles.folder('/proc').write('catatan/a.md', 'x'))).toBe('file-denied');
  });

  it('writes whole files and makes the folders they need', () => {
    folder.write('2026/berkas baru é.md', 'satu');
    folder.write('2026/berkas baru é.md', 'dua');
    expect(readFileSync(join(folder.path, '2026/berkas baru é.md'), 'utf8')).toBe('dua');
    expect(readdirSync(join(folder.path, '2026'))).toHaveLength(1);
  });

  it('never creates over what is there', () => {
    expect(codeOf(() => folder.create('a.md', 'lain'))).toBe('file-exists');
    expect(readFileSync(join(folder.path, 'a.md'), 'utf8')).toBe('isi');
    expect(readdirSync(folder.path)).toEqual(['a.md']);
  });

  it.each(['../luar.md', '/etc/passwd', 'x/../../luar.md', 'C:\\x'])('does not reach %s', (path) => {
    expect(codeOf(() => folder.read(path))).toBe('file-denied');
    expect(codeOf(() => folder.write(path, 'x'))).toBe('file-denied');
  });

  it('tells a link that leaves the folder from one that stays', () => {
    symlinkSync(join(scratch.path, 'luar.md'), join(folder.path, 'keluar.md'));
    symlinkSync(join(folder.path, 'a.md'), join(folder.path, 'dalam.md'));
    symlinkSync(join(folder.path, 'hilang'), join(folder.path, 'putus.md'));
    expect(folder.list('')).toEqual([
      { name: 'a.md', kind: 'file' },
      { name: 'dalam.md', kind: 'file' },
      { name: 'keluar.md', kind: 'outside' },
      { name: 'putus.md', kind: 'missing' },
    ]);
  });

  it('knows a file from a link to another one', () => {
    symlinkSync(join(folder.path, 'a.md'), join(folder.path, 'tautan.md'));
    expect(folder.isPlainFile('a.md')).toBe(true);
    expect(folder.isPlainFile('tautan.md')).toBe(false);
    expect(folder.isPlainFile('tidak-ada.md')).toBe(false);
  });

  it('writes through a link and leaves the link', () => {
    symlinkSync(join(folder.path, 'a.md'), join(folder.path, 'tautan.md'));
    folder.write('tautan.md', 'baru');
    expect(lstatSync(join(folder.path, 'tautan.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder.path, 'a.md'), 'utf8')).toBe('baru');
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and leaves the pipe', async () => {
    const pipe = join(folder.path, 'pipa');
    execFileSync('mkfifo', [pipe]);
    const read = new Promise((resolve) => {
      execFile('cat', [pipe], (_, text) => resolve(text));
    });
    folder.write('pipa', 'isi');
    expect(await read).toBe('isi');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('adds to the end of a file, which it makes with the folders it needs', () => {
    folder.append('2026/buku é.jsonl', '{"a":1}\n');
    folder.append('2026/buku é.jsonl', '{"b":"é"}\n');
    expect(readFileSync(join(folder.path, '2026/buku é.jsonl'), 'utf8')).toBe('{"a":1}\n{"b":"é"}\n');
    expect(readdirSync(join(folder.path, '2026'))).toEqual(['buku é.jsonl']);
    expect(codeOf(() => folder.append('../luar.md', 'x'))).toBe('file-denied');
    expect(codeOf(() => folder.append('a.md/b.md', 'x'))).toBe('folder-expected');
    expect(readFileSync(join(scratch.path, 'luar.md'), 'utf8')).toBe('rahasia');
  });

  it('removes a file with the folders that it leaves empty', () => {
    folder.write('x/y/z.md', 'isi');
    folder.remove('x/y/z.md');
    folder.remove('x/y/z.md');
    expect(readdirSync(folder.path)).toEqual(['a.md']);
  });

  it('says what stands in the way', () => {
    mkdirSync(join(folder.path, 'folder.md'));
    expect(codeOf(() => folder.read('tidak-ada.md'))).toBe('file-missing');
    expect(codeOf(() => folder.read('folder.md'))).toBe('folder-expected');
    expect(codeOf(() => folder.write('a.md/b.md', 'x'))).toBe('folder-expected');
    expect(folder.list('tidak-ada')).toEqual([]);
  });
});
