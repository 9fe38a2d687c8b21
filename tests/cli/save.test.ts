import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitCli } from '../../src/adapters/git-cli.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import {
  type Clone,
  ctrlC,
  flat,
  git,
  gitEnvironment,
  type Office,
  openClone,
  openOffice,
  personAnswering,
  usualFile,
} from './save-office.ts';

let office: Office;
let siti: Clone;
beforeEach(() => {
  office = openOffice();
  siti = office.siti;
});
afterEach(() => office.remove());

const secondFile = 'buku/2026/2026-02-03-rapat-anggaran.md';
const secondNote = note({ type: 'komisi', title: 'Rapat anggaran', date: '2026-02-03', recommendations: '[]' });

describe('what is saved', () => {
  it('is everything that is new, changed or gone in the notebook, told in plain words', async () => {
    siti.write(secondFile, secondNote);
    siti.edit(usualFile, 'status: belum', 'status: proses');
    siti.write('buku/attachments/foto jalan é "rusak".txt', 'foto');
    const run = await siti.save();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toBe(
      [
        'Disimpan atas nama Siti Aminah:',
        '  Catatan baru: Rapat Komisi – Rapat anggaran, 3 Februari 2026',
        '    (2026-02-03-rapat-anggaran)',
        '  2026-01-20 R1 dalam proses',
        '  Lampiran: 1 baru\n',
      ].join('\n'),
    );
    expect(flat(run.stderr)).toContain('Dikirim ke server.');
    expect(siti.message()).toBe(
      [
        'Catatan baru: Rapat anggaran, 3 Februari 2026; 2 lainnya',
        '',
        '- Catatan baru: Rapat Komisi – Rapat anggaran, 3 Februari 2026 (2026-02-03-rapat-anggaran)',
        '- 2026-01-20 R1 dalam proses',
        '- Lampiran: 1 baru',
      ].join('\n'),
    );
    siti.remove(secondFile);
    await siti.save();
    expect(siti.message().split('\n')[0]).toBe('Catatan dihapus: Rapat anggaran, 3 Februari 2026');
    expect(siti.git('status', '--porcelain')).toBe('');
    expect(git(office.remote, 'rev-parse', 'main').trim()).toBe(siti.head());
  });

  it('is nothing when nothing changed', async () => {
    const before = siti.state();
    const run = await siti.save();
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(flat(run.stderr)).toContain('Tidak ada yang perlu disimpan.');
    expect(siti.state()).toBe(before);
  });

  it('is nothing of the rest of the repository, staged or not', async () => {
    siti.write('luar.txt', 'disunting\n');
    siti.write('siap.txt', 'sudah disiapkan\n');
    siti.git('add', 'siap.txt');
    siti.write('siap.txt', 'lalu disunting lagi\n');
    siti.edit(usualFile, 'status: belum', 'status: proses');
    siti.git('add', usualFile);
    siti.edit(
      usualFile,
      'status: proses',
      'status: tidak-dapat\n    reason: {code: kahar}\n    accepted: {by: Bupati, date: 2026-02-10}',
    );
    expect((await siti.save()).exitCode).toBe(0);
    expect(siti.git('show', '--name-only', '--format=', 'HEAD').trim()).toBe(usualFile);
    expect(siti.git('show', `HEAD:${usualFile}`)).toContain('tidak-dapat');
    expect(siti.git('status', '--porcelain').split('\n')).toEqual([' M luar.txt', 'AM siap.txt', '']);
    expect(siti.git('show', ':siap.txt')).toBe('sudah disiapkan\n');
  });

  it('is never out/ nor what git ignores, in a notebook that is the whole repository too', async () => {
    const scratch = createScratch(
      notebookFiles({ [usualId]: note() }, { 'out/pdf/a.pdf': 'x', 'b.lokal': 'x', '.gitignore': '*.lokal\n' }),
    );
    git(scratch.path, 'init', '-q', '-b', 'main');
    const run = await runInProcess(
      ['save', '--by', 'Siti Aminah'],
      scratch.path,
      {},
      { git: createGitCli(gitEnvironment) },
    );
    expect(run.exitCode, run.stderr).toBe(0);
    expect(flat(run.stderr)).toContain('Tersimpan di komputer ini saja');
    expect(git(scratch.path, 'ls-files').trim().split('\n')).toEqual([
      '.gitignore',
      `2026/${usualId}.md`,
      'catatan.yaml',
      'stakeholders.yaml',
    ]);
    scratch.remove();
  });

  it('holds names of every kind', async () => {
    const names = ['-n berkas.txt', 'a*b.txt', ':(top)x.txt', 'dua\tkata.txt', 'Ünïkode – é.txt', 'kutip \' dan ".txt'];
    for (const name of names) siti.write(`buku/attachments/${name}`, 'isi');
    symlinkSync('/etc/hostname', join(siti.path, 'buku/attachments/tautan'));
    expect((await siti.save()).exitCode).toBe(0);
    expect(siti.git('status', '--porcelain')).toBe('');
    const saved = siti.git('ls-tree', '-r', '-z', '--name-only', 'HEAD', 'buku/attachments/').split('\0').slice(0, -1);
    expect(saved.sort()).toEqual([...names, 'tautan'].map((name) => `buku/attachments/${name}`).sort());
  });

  it('is told in the language of the notebook, whoever saves', async () => {
    siti.edit(
      usualFile,
      'status: belum',
      'status: selesai\n    completed: 2026-02-01\n    evidence: [https://contoh.example/a]',
    );
    const run = await runInProcess(
      ['--lang', 'en', 'save'],
      join(siti.path, 'buku'),
      {},
      { git: createGitCli(gitEnvironment) },
    );
    expect(run.stdout).toContain('Saved in the name of Siti Aminah:');
    expect(run.stderr).toContain('Sent to the server.');
    expect(siti.message()).toBe('2026-01-20 R1 selesai');
  });

  it('works in a linked work tree and from a repository whose branch has no commit', async () => {
    siti.git('worktree', 'add', '-q', '-b', 'cabang', '../pohon kedua');
    const linked = openClone(join(office.path, 'pohon kedua'));
    linked.edit(usualFile, 'status: belum', 'status: proses');
    expect((await linked.save()).exitCode).toBe(0);
    expect(git(office.remote, 'rev-parse', 'cabang').trim()).toBe(linked.head());
    expect(linked.git('config', 'branch.cabang.merge').trim()).toBe('refs/heads/cabang');
  });
});

describe('what stops a save before anything is touched', () => {
  it.each([
    ['buku/.env', 'A=1', 'namanya seperti berkas kata sandi'],
    ['buku/attachments/kunci.pem', 'x', 'namanya seperti'],
    ['buku/attachments/password wifi.txt', 'x', 'namanya seperti'],
    ['buku/attachments/catatan.txt', '-----BEGIN OPENSSH PRIVATE KEY-----\n', 'memuat kata sandi atau kunci'],
    ['buku/surel.txt', 'CATATAN_SMTP_PASSWORD=rahasia1', 'memuat kata sandi atau kunci'],
    ['buku/templates/a.css', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', 'memuat tanda dua versi'],
    ['buku/attachments/pindai.pdf', 'x'.repeat(20 * 1024 * 1024 + 1), 'lebih besar dari 20 MB'],
  ])('%s', async (file, content, sentence) => {
    siti.edit(usualFile, 'status: belum', 'status: proses');
    siti.write(file, content);
    const before = siti.state();
    const run = await siti.save();
    expect(run.exitCode).toBe(1);
    expect(flat(run.stderr)).toContain(`${file.replace('buku/', '')}: ${sentence}`);
    expect(flat(run.stderr)).toContain('ulangi: catatan save');
    expect(siti.state()).toBe(before);
  });

  it('errors in what changed', async () => {
    siti.edit(usualFile, 'deadline: 2026-02-09', 'deadline: 2026-02-30');
    const before = siti.state();
    const run = await siti.save();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('[date-invalid]');
    expect(flat(run.stderr)).toContain('Tidak ada yang disimpan: ada galat');
    expect(siti.state()).toBe(before);
  });

  it('marks of two versions in a note', async () => {
    siti.edit(usualFile, 'Ruas jalan', '<<<<<<< HEAD\nRuas jalan');
    const before = siti.state();
    expect(await siti.save()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('[conflict-marker]') });
    expect(siti.state()).toBe(before);
  });

  it('but neither errors elsewhere nor a draft that is half finished', async () => {
    siti.write(secondFile, note({ type: 'komisi', date: '2026-02-03', owner: 'x' }));
    siti.git('add', '.');
    siti.git('commit', '-qm', 'Dengan galat');
    siti.git('push', '-q');
    siti.write(
      'buku/2026/2026-02-10-draf.md',
      note({ title: 'Draf', date: '2026-02-10', status: 'draf', attendees: '[]', recommendations: '[]' }),
    );
    const run = await siti.save();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(flat(run.stderr)).toContain(`berkas yang tidak Anda ubah: ${secondFile.replace('buku/', '')}`);
  });

  it.each([
    ['rebase', 'git rebase --abort'],
    ['merge', 'git merge --abort'],
    ['cherry-pick', 'git cherry-pick --abort'],
    ['revert', 'git revert --abort'],
    ['stash', 'git status'],
  ])('a %s under way', async (task, way) => {
    startConflict(siti, task);
    const before = siti.state();
    const run = await siti.save();
    expect(run.exitCode).toBe(2);
    expect(flat(run.stderr)).toContain(way);
    expect(siti.state()).toBe(before);
  });

  it('an old version being looked at', async () => {
    siti.git('checkout', '-q', '--detach');
    siti.edit(usualFile, 'status: belum', 'status: proses');
    const before = siti.state();
    const run = await siti.save();
    expect(run.exitCode).toBe(2);
    expect(flat(run.stderr)).toContain('versi lama');
    expect(siti.state()).toBe(before);
  });

  it.each(['pre-commit', 'commit-msg'])('a refusing hook: %s', async (hook) => {
    siti.hook(hook, 'echo "tolak: tanda tangan belum ada" >&2; exit 1');
    siti.edit(usualFile, 'status: belum', 'status: proses');
    siti.write(secondFile, secondNote);
    siti.write('buku/README.md', 'siap');
    siti.git('add', 'buku/README.md');
    const before = siti.state();
    const run = await siti.save();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('\n  tolak: tanda tangan belum ada\n');
    expect(flat(run.stderr)).toContain('ulangi: catatan save');
    expect(siti.state()).toBe(before);
  });

  it('another program that is saving', async () => {
    siti.edit(usualFile, 'status: belum', 'status: proses');
    siti.write(secondFile, secondNote);
    siti.write('.git/index.lock', '');
    const before = siti.state();
    const run = await siti.save();
    expect(run.exitCode).toBe(2);
    expect(flat(run.stderr)).toContain('Program lain sedang menyimpan');
    expect(siti.state()).toBe(before);
  });

  it('a folder without a history, and a computer without git', async () => {
    const scratch = createScratch(notebookFiles({ [usualId]: note() }));
    const bare = await runInProcess(['save'], scratch.path, {}, { git: createGitCli(gitEnvironment) });
    expect(bare.exitCode).toBe(2);
    expect(flat(bare.stderr)).toContain('git init');
    const missing = await runInProcess(['save'], scratch.path, {}, { git: createGitCli({ PATH: scratch.path }) });
    expect(missing.exitCode).toBe(2);
    expect(flat(missing.stderr)).toContain('git belum terpasang');
    scratch.remove();
  });
});

/** Leaves a conflict of the named kind behind, as another program would. */
function startConflict(clone: Clone, task: string): void {
  clone.git('checkout', '-q', '-b', 'lain');
  clone.edit(usualFile, 'status: belum', 'status: proses');
  if (task === 'stash') {
    clone.git('stash');
    clone.edit(usualFile, 'status: belum', 'status: usulan');
    clone.git('commit', '-qam', 'x');
    clone.git('stash', 'pop');
    return;
  }
  clone.git('commit', '-qam', 'lain');
  clone.git('checkout', '-q', 'main');
  clone.edit(usualFile, 'status: belum', 'status: usulan');
  clone.git('commit', '-qam', 'sini');
  if (task === 'revert') {
    clone.edit(usualFile, 'status: usulan', 'status: selesai');
    clone.git('commit', '-qam', 'lagi');
    expect(() => clone.git('revert', '--no-edit', 'HEAD~1')).toThrow();
  } else if (task === 'cherry-pick') expect(() => clone.git('cherry-pick', 'lain')).toThrow();
  else clone.git(task, 'lain');
}

describe('who saves', () => {
  it.each([
    ['Budi Santoso', 'Budi Santoso <budi.santoso@localhost>'],
    ['siti aminah', 'siti aminah <siti@muaratirta.example>'],
    ['Hj. Rahmawati, S.Sos <rahma@kantor.example>', 'Hj. Rahmawati, S.Sos <rahma@kantor.example>'],
    [
      '"Agus" <b>\nCo-authored-by: x <x@y.z',
      'Agus" b Co-authored-by: x x@y.z <agus.b.co.authored.by.x.x.y.z@localhost>',
    ],
    ["$(touch pwned) `id` 'O'Neil'", "$(touch pwned) `id` 'O'Neil <touch.pwned.id.o.neil@localhost>"],
  ])('--by %j', async (by, author) => {
    siti.edit(usualFile, 'status: belum', 'status: proses');
    const run = await siti.save(['--by', by]);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(siti.git('log', '-1', '--format=%an <%ae>|%cn').trim()).toBe(`${author}|Siti Aminah`);
    expect(existsSync(join(siti.path, 'buku/pwned'))).toBe(false);
  });

  it('is asked for in a sentence where nobody is known and nobody can be asked', async () => {
    for (const key of ['user.name', 'user.email']) siti.git('config', '--unset', key);
    siti.edit(usualFile, 'status: belum', 'status: proses');
    const before = siti.state();
    const run = await siti.save();
    expect(run.exitCode).toBe(2);
    expect(flat(run.stderr)).toContain('catatan save --by "Nama Lengkap"');
    expect(await siti.save(['--by', ' <> '])).toMatchObject({ exitCode: 2 });
    expect(siti.state()).toBe(before);
    expect((await siti.save(['--by', 'Dewi'])).exitCode).toBe(0);
    expect(siti.git('log', '-1', '--format=%cn <%ce>').trim()).toBe('Dewi <dewi@localhost>');
  });

  it('is asked once at a terminal, and remembered for this notebook', async () => {
    const { budi } = office;
    for (const key of ['user.name', 'user.email']) budi.git('config', '--unset', key);
    budi.edit(usualFile, 'status: belum', 'status: proses');
    const first = personAnswering('Dewi Lestari', '');
    expect((await budi.save([], { prompter: first.prompter })).exitCode).toBe(0);
    expect(first.questions).toHaveLength(2);
    budi.edit(usualFile, 'status: proses', 'status: belum');
    const again = personAnswering();
    expect((await budi.save([], { prompter: again.prompter })).exitCode).toBe(0);
    expect(budi.git('log', '-1', '--format=%an <%ae>').trim()).toBe('Dewi Lestari <dewi.lestari@localhost>');
  });

  it.each([
    ['the name', [ctrlC]],
    ['the mail address', ['Dewi Lestari', ctrlC]],
  ])('leaves all as it was on Ctrl-C at %s', async (_, answers) => {
    const { budi } = office;
    for (const key of ['user.name', 'user.email']) budi.git('config', '--unset', key);
    budi.edit(usualFile, 'status: belum', 'status: proses');
    const before = budi.state();
    const run = await budi.save([], { prompter: personAnswering(...answers).prompter });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('Dibatalkan');
    expect(budi.state()).toBe(before);
    expect(() => budi.git('config', '--local', 'user.name')).toThrow();
  });

  it('leaves all as it was on Ctrl-C at the choice of a person', async () => {
    siti.edit(usualFile, 'status: belum', 'status: proses');
    await siti.save(['--by', 'Agus Salim <agus@kantor.example>']);
    siti.edit(usualFile, 'status: proses', 'status: belum');
    const before = siti.state();
    expect((await siti.save([], { prompter: personAnswering(ctrlC).prompter })).exitCode).toBe(2);
    expect(siti.state()).toBe(before);
  });

  it('is picked where several people save from one computer', async () => {
    siti.edit(usualFile, 'status: belum', 'status: proses');
    await siti.save(['--by', 'Agus Salim <agus@kantor.example>']);
    siti.edit(usualFile, 'status: proses', 'status: belum');
    const one = personAnswering('Agus');
    await siti.save([], { prompter: one.prompter });
    expect(siti.git('log', '-1', '--format=%an <%ae>').trim()).toBe('Agus Salim <agus@kantor.example>');
    siti.edit(usualFile, 'status: belum', 'status: proses');
    const other = personAnswering('Orang lain', 'Rina', 'rina@kantor.example');
    await siti.save([], { prompter: other.prompter });
    expect(siti.git('log', '-1', '--format=%an|%cn').trim()).toBe('Rina|Siti Aminah');
  });

  it('takes no hook for a person: nothing is asked where nothing is to be saved', async () => {
    const nobody = personAnswering();
    expect((await siti.save([], { prompter: nobody.prompter })).exitCode).toBe(0);
    expect(nobody.questions).toEqual([]);
  });
});

describe('bare catatan', () => {
  it('can ask how many files wait, and how many saves were not sent', async () => {
    const port = createGitCli(gitEnvironment);
    const folder = join(siti.path, 'buku');
    expect([port.changes(folder), port.unsent(folder)]).toEqual([0, 0]);
    siti.write('luar.txt', 'x');
    siti.write('buku/out/a.pdf', 'x');
    siti.write(secondFile, secondNote);
    siti.edit(usualFile, 'status: belum', 'status: proses');
    siti.git('add', usualFile);
    expect(port.changes(folder)).toBe(2);
    siti.git('remote', 'set-url', 'origin', join(office.path, 'tidak ada'));
    expect((await siti.save()).exitCode).toBe(0);
    expect([port.changes(folder), port.unsent(folder)]).toEqual([0, 1]);
    mkdirSync(join(office.path, 'kosong'));
    expect([port.changes(join(office.path, 'kosong')), port.unsent(join(office.path, 'kosong'))]).toEqual([
      undefined,
      undefined,
    ]);
    expect(createGitCli({ PATH: '' }).changes(folder)).toBeUndefined();
  });
});
