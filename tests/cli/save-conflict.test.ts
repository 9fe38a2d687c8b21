import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualId } from '../support/notebook.ts';
import { type Clone, flat, git, type Office, openOffice, personAnswering, usualFile } from './save-office.ts';

let office: Office;
let siti: Clone;
let budi: Clone;
beforeEach(() => {
  office = openOffice();
  siti = office.siti;
  budi = office.budi;
});
afterEach(() => office.remove());

const onServer = () => git(office.remote, 'rev-parse', 'main').trim();
const serverText = () => git(office.remote, 'show', `main:${usualFile}`);
const copy = (side: string) => `out/bentrok/${usualId}-punya-${side}.md`;
const deadline = (day: string) =>
  ['deadline: 2026-02-09\n    status: belum', `deadline: ${day}\n    status: belum`] as const;
const allVersions = (clone: Clone) => clone.git('log', '-p', '-m', '--format=', 'HEAD');

/** Siti moved a deadline and rewrote the minutes; Budi moved the same deadline and saved: his save is kept, not sent. */
async function quarrel() {
  siti.edit(usualFile, ...deadline('2026-02-16'));
  siti.edit(usualFile, 'Ruas jalan dibahas.', 'Ruas jalan Sei Batu dibahas.');
  await siti.save();
  budi.edit(usualFile, ...deadline('2026-02-27'));
  budi.edit('luar.txt', 'berkas', 'BERKAS');
  budi.write('siap.txt', 'siap');
  budi.git('add', 'siap.txt');
  return budi.save();
}

describe('a conflict in the same recommendation', () => {
  it('stops: the own save stays, nothing else moves, both versions lie side by side', async () => {
    const files = budi.git('ls-files', '-s');
    const run = await quarrel();
    expect(run.exitCode).toBe(1);
    expect(flat(run.stderr)).toContain('perubahan kita dan perubahan Siti Aminah mengenai tempat yang sama');
    expect(run.stderr).toContain('  Kita:  2026-01-20 R1 tenggat 9 Februari 2026 → 27 Februari 2026\n');
    expect(run.stderr).toContain('  Rekan: 2026-01-20 R1 tenggat 9 Februari 2026 → 16 Februari 2026\n');
    expect(run.stderr).toContain('3. Simpan gabungannya: catatan save --merged');
    expect(Math.max(...run.stderr.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(run.stderr).not.toMatch(/commit|rebase|merge |push|<<<<|HEAD/);
    expect(budi.read(copy('kita'))).toBe(budi.read(usualFile));
    expect(budi.read(copy('rekan'))).toBe(siti.read(usualFile));
    expect(budi.read(usualFile)).toContain('2026-02-27');
    expect(budi.git('log', '--format=%an').trim().split('\n')).toEqual(['Budi Santoso', 'Siti Aminah']);
    expect(budi.git('ls-files', '-s').split('\n').length).toBe(files.split('\n').length + 1);
    expect(budi.git('status', '--porcelain').trimEnd().split('\n')).toEqual([' M luar.txt', 'A  siap.txt']);
    expect(onServer()).toBe(siti.head());
  });

  it('is told again, without moving anything, until it is settled; other notes can be saved meanwhile', async () => {
    await quarrel();
    const before = budi.state();
    expect((await budi.save()).exitCode).toBe(1);
    expect(budi.state()).toBe(before);
    budi.write('buku/README.md', 'baru');
    const run = await budi.save();
    expect(run).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('Berkas README.md: 1 baru') });
    expect(onServer()).toBe(siti.head());
  });

  it('is not taken for settled when nothing was edited: what would be lost is named', async () => {
    await quarrel();
    const before = budi.state();
    const run = await budi.save(['--merged']);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('    deadline: 2026-02-16');
    expect(run.stderr).not.toContain('Ruas jalan Sei Batu');
    expect(flat(run.stderr)).toContain('belum disunting sejak perbedaan ditunjukkan');
    expect(budi.state()).toBe(before);
    expect(onServer()).toBe(siti.head());
  });

  it('is settled by the next save: their other lines come in, both sides survive in the history', async () => {
    await quarrel();
    budi.edit(
      usualFile,
      'deadline: 2026-02-27',
      'deadline: 2026-02-27\n    extensions:\n      - {from: 2026-02-09, to: 2026-02-16, date: 2026-02-01, reason: hujan, by: Siti}\n      - {from: 2026-02-16, to: 2026-02-27, date: 2026-02-02, reason: banjir, by: Budi}',
    );
    const run = await budi.save(['--merged']);
    expect(run.exitCode, run.stdout + run.stderr).toBe(0);
    expect(flat(run.stderr)).toContain('deadline: 2026-02-16');
    expect(flat(run.stderr)).toContain('Dikirim ke server.');
    expect(onServer()).toBe(budi.head());
    expect(serverText()).toContain('deadline: 2026-02-27\n    extensions:');
    expect(serverText()).toContain('Ruas jalan Sei Batu dibahas.');
    for (const line of ['deadline: 2026-02-16', 'deadline: 2026-02-27'])
      expect(allVersions(budi)).toContain(`+    ${line}`);
    expect(existsSync(join(budi.path, copy('rekan')))).toBe(false);
    expect(existsSync(join(budi.path, '.git/catatan-conflict.json'))).toBe(false);
    expect(budi.git('status', '--porcelain').trimEnd().split('\n')).toEqual([' M luar.txt', 'A  siap.txt']);
    expect((await siti.save()).exitCode).toBe(0);
    expect(siti.read(usualFile)).toBe(budi.read(usualFile));
    siti.edit(usualFile, 'impact: belum ada', 'impact: sebagian');
    expect((await siti.save()).exitCode).toBe(0);
    expect((await budi.save()).exitCode).toBe(0);
    expect(siti.head()).toBe(budi.head());
  });

  it('is settled by taking theirs as a whole', async () => {
    await quarrel();
    budi.write(usualFile, budi.read(copy('rekan')));
    const run = await budi.save(['--merged']);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(serverText()).toBe(siti.read(usualFile));
    expect(allVersions(budi)).toContain('2026-02-27');
  });

  it('is settled by an answer at the terminal, where lines of theirs are only given up with another', async () => {
    await quarrel();
    const no = personAnswering('Budi', false);
    expect((await budi.save([], { prompter: no.prompter })).exitCode).toBe(1);
    const yesNo = personAnswering(true, false);
    const before = budi.state();
    expect((await budi.save([], { prompter: yesNo.prompter })).exitCode).toBe(1);
    expect(budi.state()).toBe(before);
    const yes = personAnswering(true, true);
    const run = await budi.save([], { prompter: yes.prompter });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(yes.questions).toEqual([
      `Sudahkah isi yang benar dari kedua pihak masuk ke ${usualFile}?`,
      'Simpan tanpa baris-baris itu?',
    ]);
    expect(serverText()).toContain('deadline: 2026-02-27');
    expect(serverText()).toContain('Ruas jalan Sei Batu dibahas.');
  });

  it('is shown anew when the colleague changed the place again', async () => {
    await quarrel();
    siti.edit(usualFile, 'deadline: 2026-02-16', 'deadline: 2026-02-20');
    await siti.save();
    budi.edit(usualFile, 'deadline: 2026-02-27', 'deadline: 2026-02-26');
    const run = await budi.save(['--merged']);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('→ 20 Februari 2026');
    expect(budi.read(copy('rekan'))).toContain('2026-02-20');
    expect(onServer()).toBe(siti.head());
    budi.edit(usualFile, 'deadline: 2026-02-26', 'deadline: 2026-02-25');
    expect((await budi.save(['--merged'])).exitCode).toBe(0);
    expect(serverText()).toContain('deadline: 2026-02-25');
  });

  it('with --merged from the start is not settled by that: nobody has seen it', async () => {
    siti.edit(usualFile, ...deadline('2026-02-16'));
    await siti.save();
    budi.edit(usualFile, ...deadline('2026-02-27'));
    expect((await budi.save(['--merged'])).exitCode).toBe(1);
    expect(onServer()).toBe(siti.head());
  });

  it('is settled here but not sent when the two together make an error', async () => {
    const third = (text: string) => `  - {id: R3, text: ${text}, owner: bkad, deadline: 2026-02-27}`;
    siti.edit(usualFile, 'status: belum\n---', `status: belum\n${third('Memasang rambu.')}\n---`);
    await quarrel();
    budi.edit(usualFile, 'deadline: 2026-02-27', 'deadline: 2026-02-26');
    budi.edit(usualFile, 'recommendations:', `recommendations:\n${third('Menutup lubang.')}`);
    const run = await budi.save(['--merged']);
    expect(run).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('[recommendation-id]') });
    expect(onServer()).toBe(siti.head());
    for (const text of ['Memasang rambu.', 'Menutup lubang.']) expect(budi.read(usualFile)).toContain(text);
    budi.edit(usualFile, 'id: R3, text: Menutup', 'id: R4, text: Menutup');
    expect((await budi.save()).exitCode).toBe(0);
    expect(onServer()).toBe(budi.head());
  });
});

describe('conflicts of other kinds', () => {
  it('one removed the note, the other edited it', async () => {
    siti.remove(usualFile);
    await siti.save();
    budi.edit(usualFile, ...deadline('2026-02-27'));
    const run = await budi.save();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('  Rekan: dihapus oleh rekan\n');
    expect(existsSync(join(budi.path, copy('rekan')))).toBe(false);
    const settled = await budi.save(['--merged']);
    expect(settled.exitCode, settled.stderr).toBe(0);
    expect(serverText()).toContain('2026-02-27');
  });

  it('this side removed the note that the other edited: not without a word', async () => {
    siti.edit(usualFile, ...deadline('2026-02-16'));
    await siti.save();
    budi.remove(usualFile);
    expect((await budi.save()).exitCode).toBe(1);
    const again = await budi.save(['--merged']);
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toContain('    deadline: 2026-02-16');
    const yes = personAnswering(true, true);
    expect((await budi.save([], { prompter: yes.prompter })).exitCode).toBe(0);
    expect(git(office.remote, 'ls-tree', '-r', '--name-only', 'main')).not.toContain(usualFile);
  });

  it('both wrote the same new note, and both added the same picture', async () => {
    for (const [clone, text] of [
      [siti, 'dari siti'],
      [budi, 'dari budi'],
    ] as const) {
      clone.write('buku/attachments/foto.png', `\u0000${text}`);
      clone.write('buku/templates/gaya.css', `/* ${text} */\n`);
    }
    await siti.save();
    const run = await budi.save();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('attachments-foto-punya-kita.png');
    expect(budi.read('out/bentrok/attachments-foto-punya-rekan.png')).toBe('\u0000dari siti');
    budi.write('buku/templates/gaya.css', '/* dari siti */\n/* dari budi */\n');
    const picture = await budi.save(['--merged']);
    expect(picture.exitCode).toBe(1);
    expect(picture.stderr).toContain('berkas seutuhnya');
    budi.write('buku/attachments/foto.png', '\u0000dari siti');
    expect((await budi.save(['--merged'])).exitCode).toBe(0);
    expect(git(office.remote, 'show', 'main:buku/templates/gaya.css')).toBe('/* dari siti */\n/* dari budi */\n');
  });

  it('outside the notebook is left to whom it concerns', async () => {
    siti.write('luar.txt', 'siti\n');
    siti.git('commit', '-qam', 'x');
    siti.git('push', '-q');
    budi.write('luar.txt', 'budi\n');
    budi.git('commit', '-qam', 'y');
    budi.edit(usualFile, ...deadline('2026-02-27'));
    const run = await budi.save();
    expect(run.exitCode).toBe(1);
    expect(flat(run.stderr)).toContain('di luar buku catatan, jadi tidak dapat digabung');
    expect((await budi.save(['--merged'])).exitCode).toBe(1);
    expect(budi.read('luar.txt')).toBe('budi\n');
  });

  it('with an unreadable record of it are shown as new', async () => {
    await quarrel();
    budi.write('.git/catatan-conflict.json', '{"files": 3');
    expect((await budi.save(['--merged'])).exitCode).toBe(1);
    expect(onServer()).toBe(siti.head());
  });
});
