import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitCli } from '../../src/adapters/git-cli.ts';
import { note } from '../support/notebook.ts';
import {
  type Clone,
  flat,
  git,
  gitEnvironment,
  type Office,
  openClone,
  openOffice,
  put,
  usualFile,
  writeProgram,
} from './save-office.ts';

let office: Office;
let siti: Clone;
let budi: Clone;
beforeEach(() => {
  office = openOffice();
  siti = office.siti;
  budi = office.budi;
});
afterEach(() => office.remove());

const meeting = (title: string) => note({ type: 'komisi', title, date: '2026-02-03', recommendations: '[]' });
const fileOf = (slug: string) => `buku/2026/2026-02-03-${slug}.md`;
const onServer = () => git(office.remote, 'rev-parse', 'main').trim();
const firstDeadline = ['deadline: 2026-02-09', 'deadline: 2026-02-16'] as const;
const secondStatus = [
  'deadline: 2026-02-09\n    status: belum\n---',
  'deadline: 2026-02-09\n    status: proses\n---',
] as const;

describe('together with colleagues', () => {
  it('takes in what they sent when nothing was changed here', async () => {
    siti.write(fileOf('satu'), meeting('Satu'));
    await siti.save();
    const run = await budi.save();
    expect(run.exitCode).toBe(0);
    expect(flat(run.stderr)).toContain(
      'Perubahan dari Siti Aminah sudah masuk ke sini: 1 berkas. Semua sudah ada di server.',
    );
    expect(budi.head()).toBe(onServer());
    expect(budi.git('status', '--porcelain')).toBe('');
  });

  it('puts the own saves on top of theirs: other notes, and other places of one note', async () => {
    siti.write(fileOf('satu'), meeting('Satu'));
    siti.edit(usualFile, ...firstDeadline);
    await siti.save();
    budi.write(fileOf('dua'), meeting('Dua'));
    budi.edit(usualFile, ...secondStatus);
    const run = await budi.save();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(flat(run.stderr)).toContain('Perubahan dari Siti Aminah sudah masuk ke sini: 2 berkas. Dikirim ke server.');
    expect(budi.read(usualFile)).toContain('2026-02-16');
    expect(budi.read(usualFile)).toContain('status: proses');
    expect(budi.git('log', '--merges', '--format=%H')).toBe('');
    expect(budi.git('log', '--format=%an').trim().split('\n')).toEqual(['Budi Santoso', 'Siti Aminah', 'Siti Aminah']);
    expect(budi.head()).toBe(onServer());
    expect(budi.git('status', '--porcelain')).toBe('');
    expect(budi.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  it('leaves alone what is unsaved outside the notebook', async () => {
    siti.write(fileOf('satu'), meeting('Satu'));
    siti.write('lain.txt', 'baru');
    siti.git('add', 'lain.txt');
    siti.git('commit', '-qm', 'lain', '--', 'lain.txt');
    await siti.save();
    budi.edit('luar.txt', 'berkas', 'BERKAS');
    budi.write('siap.txt', 'siap');
    budi.git('add', 'siap.txt');
    budi.write('siap.txt', 'siap sekali');
    budi.write(fileOf('dua'), meeting('Dua'));
    expect((await budi.save()).exitCode).toBe(0);
    expect(budi.git('status', '--porcelain').trimEnd().split('\n')).toEqual([' M luar.txt', 'AM siap.txt']);
    expect(budi.git('show', ':siap.txt')).toBe('siap');
    expect(budi.read('lain.txt')).toBe('baru');
  });

  it.each([
    ['an unsaved edit', 'luar.txt', 'suntingan setempat'],
    ['an ignored file', 'rahasia.lokal', 'milik setempat'],
    ['an untracked file', 'coba.txt', 'milik setempat'],
  ])('never writes over %s', async (_, file, own) => {
    siti.write(file, 'dari siti');
    siti.git('add', '-f', file);
    siti.git('commit', '-qm', 'luar', '--', file);
    siti.git('push', '-q');
    budi.write(file, own);
    budi.edit(usualFile, ...firstDeadline);
    const run = await budi.save();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(`\n  ${file}\n`);
    expect(flat(run.stderr)).toContain('ulangi: catatan save');
    expect(budi.read(file)).toBe(own);
    expect(budi.git('log', '-1', '--format=%an').trim()).toBe('Budi Santoso');
    expect(budi.git('status', '--porcelain', '--', 'buku')).toBe('');
    renameSync(join(budi.path, file), join(budi.path, 'simpanan.txt'));
    if (file === 'luar.txt') budi.git('checkout', '-q', '--', file);
    expect((await budi.save()).exitCode).toBe(0);
    expect(budi.head()).toBe(onServer());
  });

  it('does not send an error that only the two changes together make, until it is mended', async () => {
    const third = (text: string) => `recommendations:\n  - {id: R3, text: ${text}, owner: bkad, deadline: 2026-02-27}`;
    siti.edit(usualFile, 'recommendations:', third('Memasang rambu.'));
    await siti.save();
    budi.edit(
      usualFile,
      'status: belum\n---',
      'status: belum\n  - {id: R3, text: Menutup lubang., owner: bkad, deadline: 2026-02-27}\n---',
    );
    const run = await budi.save();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('[recommendation-id]');
    expect(flat(run.stderr)).toContain('Tersimpan di komputer ini, tetapi belum dikirim');
    expect(onServer()).toBe(siti.head());
    for (const text of ['Memasang rambu.', 'Menutup lubang.']) expect(budi.read(usualFile)).toContain(text);
    expect(await budi.save()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('[recommendation-id]') });
    expect(onServer()).toBe(siti.head());
    budi.edit(usualFile, 'id: R3, text: Menutup', 'id: R4, text: Menutup');
    expect((await budi.save()).exitCode).toBe(0);
    expect(onServer()).toBe(budi.head());
  });

  it('does not take in settings of theirs that cannot be read', async () => {
    siti.write('buku/catatan.yaml', 'office: {\n');
    siti.git('commit', '-qam', 'rusak');
    siti.git('push', '-q');
    budi.edit(usualFile, ...firstDeadline);
    const run = await budi.save();
    expect(run.exitCode).toBe(1);
    expect(flat(run.stderr)).toContain('catatan.yaml milik rekan');
    expect(budi.git('status', '--porcelain')).toBe('');
    expect(budi.read('buku/catatan.yaml')).toContain('Muara Tirta');
  });

  it('does not touch a server that holds another notebook', async () => {
    git(office.path, 'init', '-q', '--bare', '-b', 'main', 'lain.git');
    const other = office.clone('lain');
    other.git('checkout', '-q', '--orphan', 'baru');
    other.git('commit', '-qm', 'lain');
    other.git('push', '-q', join(office.path, 'lain.git'), 'baru:main');
    budi.git('remote', 'set-url', 'origin', join(office.path, 'lain.git'));
    budi.edit(usualFile, ...firstDeadline);
    const run = await budi.save();
    expect(run.exitCode).toBe(1);
    expect(flat(run.stderr)).toContain('berasal dari buku catatan lain');
    expect(git(join(office.path, 'lain.git'), 'log', '--format=%s', 'main').trim()).toBe('lain');
  });
});

describe('a colleague who is faster', () => {
  it('once: is taken in, and the save is sent', async () => {
    budi.write(fileOf('dua'), meeting('Dua'));
    budi.git('add', '.');
    budi.git('commit', '-qm', 'Dua');
    siti.hook(
      'pre-push',
      `[ -e .git/sudah ] && exit 0; touch .git/sudah; cd ../budi && env -u GIT_DIR git push -q origin main`,
    );
    siti.write(fileOf('satu'), meeting('Satu'));
    const run = await siti.save();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(flat(run.stderr)).toContain('Perubahan dari Budi Santoso sudah masuk ke sini: 1 berkas. Dikirim ke server.');
    expect(siti.head()).toBe(onServer());
    for (const slug of ['satu', 'dua']) expect(existsSync(join(siti.path, fileOf(slug)))).toBe(true);
  });

  it('every time: the save is kept for later', async () => {
    siti.hook(
      'pre-push',
      'cd ../budi && unset GIT_DIR && git commit -q --allow-empty -m lagi && git push -q origin main',
    );
    siti.write(fileOf('satu'), meeting('Satu'));
    const run = await siti.save();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(flat(run.stderr)).toContain('akan dikirim nanti: rekan sedang mengirim berkali-kali');
    expect(siti.git('status', '--porcelain')).toBe('');
  });
});

describe('a server that does not take it', () => {
  it('is gone: saved here, sent the next time', async () => {
    renameSync(office.remote, `${office.remote}.pergi`);
    siti.edit(usualFile, ...firstDeadline);
    expect(flat((await budi.save()).stderr)).toContain('Isi server belum dapat dilihat: di alamat server tidak ada');
    const run = await siti.save();
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('2026-01-20 R1 tenggat 9 Februari 2026 → 16 Februari 2026');
    expect(flat(run.stderr)).toContain('Tersimpan di komputer ini, akan dikirim nanti: di alamat server tidak ada');
    renameSync(`${office.remote}.pergi`, office.remote);
    const again = await siti.save();
    expect(flat(again.stderr)).toBe(
      'Tidak ada yang perlu disimpan. Dikirim ke server. Rekan mendapatkannya dengan: catatan save ',
    );
    expect(onServer()).toBe(siti.head());
  });

  it.each([
    ['sleep 30', 'server terlalu lama tidak menjawab'],
    ['echo "budi@server: Permission denied (publickey)." >&2; exit 255', 'server menolak pengguna'],
    ['echo "ssh: Could not resolve hostname server" >&2; exit 255', 'server tidak terjangkau'],
  ])('answers with %s', async (answer, sentence) => {
    const script = join(office.path, 'ssh palsu');
    writeProgram(script, answer);
    siti.git('remote', 'set-url', 'origin', 'ssh://server/buku.git');
    siti.edit(usualFile, ...firstDeadline);
    const start = Date.now();
    const port = createGitCli({ ...gitEnvironment, GIT_SSH_COMMAND: `sh '${script}'` }, 700);
    const run = await siti.save([], { git: port });
    expect(run.exitCode).toBe(0);
    expect(flat(run.stderr)).toContain(`akan dikirim nanti: ${sentence}`);
    expect(Date.now() - start).toBeLessThan(8000);
    expect(siti.git('log', '-1', '--format=%s').trim()).toContain('R1 tenggat');
  });

  it.each([
    [
      'its own hook',
      () => writeProgram(join(office.remote, 'hooks/pre-receive'), 'echo "server: cabang dikunci"; exit 1'),
    ],
    ['a hook of this computer', () => siti.hook('pre-push', 'echo "server: cabang dikunci" >&2; exit 1')],
  ])('refuses by %s', async (_, lock) => {
    lock();
    const before = onServer();
    siti.edit(usualFile, ...firstDeadline);
    const run = await siti.save();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('\n  server: cabang dikunci\n');
    expect(flat(run.stderr)).toContain('Tersimpan di komputer ini, tetapi pengiriman ditolak');
    expect(onServer()).toBe(before);
    expect(siti.git('status', '--porcelain')).toBe('');
  });

  it('is none, or one of several', async () => {
    siti.git('remote', 'remove', 'origin');
    siti.edit(usualFile, ...firstDeadline);
    const none = await siti.save();
    expect(none.exitCode).toBe(0);
    expect(flat(none.stderr)).toContain('belum ada server');
    siti.git('remote', 'add', 'satu', office.remote);
    siti.git('remote', 'add', 'dua', office.remote);
    const several = await siti.save();
    expect(flat(several.stderr)).toContain('git push -u satu main');
    siti.git('remote', 'remove', 'dua');
    expect((await siti.save()).exitCode).toBe(0);
    expect(onServer()).toBe(siti.head());
    expect(siti.git('config', 'branch.main.remote').trim()).toBe('satu');
  });
});

describe('clones of every kind', () => {
  it('shallow: takes in and sends', async () => {
    siti.edit(usualFile, ...firstDeadline);
    await siti.save();
    const tamu = office.clone('dangkal', '--depth', '1');
    siti.write(fileOf('satu'), meeting('Satu'));
    await siti.save();
    tamu.write(fileOf('dua'), meeting('Dua'));
    const run = await tamu.save();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(tamu.head()).toBe(onServer());
    expect(tamu.git('rev-parse', '--is-shallow-repository').trim()).toBe('true');
    for (const slug of ['satu', 'dua']) expect(existsSync(join(tamu.path, fileOf(slug)))).toBe(true);
  });

  it('new and empty, to an empty server', async () => {
    git(office.path, 'init', '-q', '--bare', '-b', 'main', 'baru.git');
    git(office.path, 'init', '-q', '-b', 'main', 'baru');
    const baru = openClone(join(office.path, 'baru'));
    baru.git('remote', 'add', 'origin', '../baru.git');
    put(join(baru.path, 'buku/catatan.yaml'), 'office: {name: Kantor}\n');
    const run = await baru.save(['--by', 'Dewi']);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(git(join(office.path, 'baru.git'), 'log', '--format=%an: %s', 'main').trim()).toBe(
      'Dewi: Pengaturan kantor',
    );
  });

  it('with what a run that was interrupted left behind', async () => {
    budi.edit(usualFile, ...firstDeadline);
    await budi.save();
    siti.git('worktree', 'add', '-q', '--detach', '.git/catatan-work-0123456789ab');
    siti.edit(usualFile, ...secondStatus);
    expect((await siti.save()).exitCode).toBe(0);
    expect(readdirSync(join(siti.path, '.git')).filter((name) => name.startsWith('catatan'))).toEqual([]);
    expect(siti.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });
});
