import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git, noGitConfig, startOffice, writeProgram } from '../support/init.ts';
import { isLong } from '../support/long.ts';
import { binary } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

/** Where programs are searched, but for places with a catatan of this machine. */
const elsewhere = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((place) => !existsSync(join(place, 'catatan')))
  .join(delimiter);

const example = '2026/2026-03-10-contoh-rapat.md';

const places = isLong ? ['.', 'dokumen/rapat kita'] : ['dokumen/rapat kita'];

describe.each(places)('the hook of a notebook in %s', (notebook) => {
  let scratch: ReturnType<typeof createScratch>;
  let root: string;
  let note: string;

  beforeEach(async () => {
    scratch = createScratch();
    root = join(scratch.path, 'repo');
    git(scratch.path, 'init', '-q', '-b', 'main', 'repo');
    const script = `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`;
    writeProgram(join(scratch.path, 'bin/catatan'), script);
    await startOffice(root, notebook);
    note = join(root, notebook, example);
  });
  afterEach(() => scratch.remove());

  const good = () => readFileSync(note, 'utf8');
  const bad = () => good().replace(/^deadline: .*$|deadline: 2026-03-25/m, 'deadline: 2026-02-30');

  /** Commits what is staged, with `path` in front of what is usually searched for programs. */
  function commit(argv: readonly string[] = [], path = join(scratch.path, 'bin') + delimiter) {
    const person = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example'];
    const env = { ...process.env, PATH: path + elsewhere, GIT_CONFIG_GLOBAL: noGitConfig };
    return new Promise<{ code: number; said: string }>((resolve) => {
      execFile('git', [...person, 'commit', '-qm', 'uji', ...argv], { cwd: root, env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
      );
    });
  }
  const stage = (content: string) => {
    writeFileSync(note, content);
    git(root, 'add', '-A');
  };
  const leftovers = () => readdirSync(join(root, '.git')).filter((name) => name.startsWith('catatan-'));

  it('passes a good commit and stops a bad one, naming file and line', async () => {
    git(root, 'add', '-A');
    const first = await commit();
    expect(first.code, first.said).toBe(0);
    stage(bad());
    const second = await commit();
    expect(second.code).not.toBe(0);
    expect(second.said).toMatch(/2026-03-10-contoh-rapat\.md:\d+:\d+/);
    expect(second.said).toContain('2026-02-30');
    expect(second.said).toContain('Commit dihentikan');
    expect(git(root, 'rev-list', '--count', 'HEAD')).toBe('1\n');
    expect(leftovers()).toEqual([]);
  });

  it('judges what is staged, not what stands in the folder', async () => {
    const right = good();
    const wrong = bad();
    stage(wrong);
    writeFileSync(note, right);
    expect((await commit()).code).not.toBe(0);
    stage(right);
    writeFileSync(note, wrong);
    const result = await commit();
    expect(result.code, result.said).toBe(0);
    expect(git(root, 'status', '--porcelain')).toMatch(/^ M /m);
  });

  it('judges what `commit -a`, `commit FILE` and announced files bring', async () => {
    git(root, 'add', '-A');
    await commit();
    const right = good();
    writeFileSync(note, bad());
    expect((await commit(['-a'])).code).not.toBe(0);
    expect((await commit(['--', note])).code).not.toBe(0);
    writeFileSync(note, `${right}\n`);
    writeFileSync(join(root, notebook, '2026/2026-03-11-baru.md'), 'belum catatan');
    git(root, 'add', '--intent-to-add', '-A');
    const result = await commit(['--', note]);
    expect(result.code, result.said).toBe(0);
  });

  it('stops what breaks the configuration', async () => {
    git(root, 'add', '-A');
    await commit();
    writeFileSync(join(root, notebook, 'catatan.yaml'), 'kertas: A4\n');
    git(root, 'add', '-A');
    const result = await commit();
    expect(result.code).not.toBe(0);
    expect(result.said).toContain('catatan.yaml');
  });

  it('passes what holds no notebook yet', async () => {
    writeFileSync(join(root, 'lain.txt'), 'isi');
    git(root, 'add', 'lain.txt');
    const result = await commit();
    expect(result.code, result.said).toBe(0);
  });

  it('passes with a warning where catatan is missing or broken', async () => {
    stage(bad());
    writeProgram(join(scratch.path, 'broken/catatan'), '#!/bin/sh\nexit 3\n');
    const broken = await commit([], join(scratch.path, 'broken') + delimiter);
    expect(broken.code, broken.said).toBe(0);
    expect(broken.said).toContain('tidak diperiksa');
    writeFileSync(note, `${bad()}\n`);
    git(root, 'add', '-A');
    const missing = await commit([], '');
    expect(missing.code, missing.said).toBe(0);
    expect(missing.said).toContain('belum terpasang');
  });

  it('prefers the catatan that the repository installs for itself', async () => {
    writeProgram(join(root, 'node_modules/.bin/catatan'), '#!/bin/sh\necho "milik sendiri: $*"\nexit 1\n');
    git(root, 'add', '-A');
    const result = await commit();
    expect(result.code).not.toBe(0);
    expect(result.said).toContain('milik sendiri: -C .git/catatan-staged.');
  });

  it('works in a linked work tree', async () => {
    git(root, 'add', '-A');
    await commit();
    git(root, 'worktree', 'add', '-q', '../cabang');
    root = join(scratch.path, 'cabang');
    note = join(root, notebook, example);
    stage(bad());
    expect((await commit()).code).not.toBe(0);
    expect(existsSync(join(root, '.git/catatan-staged'))).toBe(false);
  });
});
