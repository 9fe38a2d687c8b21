import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { readJson } from '../support/reports.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const body = `## Pembahasan\n\n${'Ruas jalan dibahas satu demi satu bersama Dinas PUPR.\n'.repeat(12)}`;

let scratch: ReturnType<typeof createScratch>;
const git = (...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', ...argv], { cwd: scratch.path });

async function codes(...argv: string[]): Promise<string[]> {
  const { stdout } = await runInProcess(['check', '--format', 'json', '--today', '2026-03-02', ...argv], scratch.path);
  return readJson(stdout).diagnostics.map(({ code }) => code);
}

beforeEach(() => {
  scratch = createScratch(notebookFiles({ [usualId]: note({}, body) }));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'awal');
});
afterEach(() => scratch.remove());

/** Another name, date and title, a line more in the body, and a deadline that moved on the way. */
function renameAndMove(): string {
  const id = '2026-01-21-jalan-sei-batu-tanjung';
  renameSync(join(scratch.path, `2026/${usualId}.md`), join(scratch.path, `2026/${id}.md`));
  const text = note({ title: 'Kerusakan jalan Sei Batu–Tanjung', date: '2026-01-21' }, `${body}Selesai.\n`);
  writeFileSync(join(scratch.path, `2026/${id}.md`), text.replace('2026-02-09', '2026-02-27'));
  return id;
}

describe('check --base', () => {
  it('follows a note to its new name', async () => {
    renameAndMove();
    git('add', '.');
    expect(await codes('--base', 'HEAD')).toEqual(['deadline-moved']);
    git('commit', '-qm', 'ganti nama');
    expect(await codes('--base', 'HEAD~1')).toEqual(['deadline-moved']);
  });

  it('can neither be lowered nor ignored', async () => {
    const moved = note({ ignore: '[{rule: deadline-moved, reason: biar}]' }, body).replace('2026-02-09', '2026-02-27');
    writeFileSync(join(scratch.path, `2026/${usualId}.md`), moved);
    expect(await codes('--base', 'HEAD')).toContain('deadline-moved');
    writeFileSync(join(scratch.path, 'catatan.yaml'), 'office: {name: Setwan}\nrules: {deadline-moved: off}\n');
    const { exitCode } = await runInProcess(['check', '--base', 'HEAD'], scratch.path);
    expect(exitCode).not.toBe(0);
  });

  it('says that a shallow clone does not hold the revision', async () => {
    writeFileSync(join(scratch.path, `2026/${usualId}.md`), note({ place: 'Ruang Komisi II' }, body));
    git('commit', '-qam', 'tempat');
    const shallow = createScratch();
    try {
      execFileSync('git', [
        'clone',
        '-q',
        '--depth',
        '1',
        pathToFileURL(scratch.path).href,
        join(shallow.path, 'klon'),
      ]);
      const clone = join(shallow.path, 'klon');
      const { exitCode, stderr } = await runInProcess(['check', '--base', 'HEAD~1'], clone);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('HEAD~1');
      expect(stderr).toMatch(/git fetch --unshallow|fetch-depth/);
    } finally {
      shallow.remove();
    }
  });
});
