import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const secretId = '2026-01-27-kanari';
const files = notebookFiles({
  [usualId]: note({ attachments: '[{file: attachments/tautan.md, public: true}]' }),
  [secretId]: note({ date: '2026-01-27', title: 'KANARI judul', access: 'rahasia' }, 'KANARI isi\n'),
  '2026-02-03-kedua': note({ date: '2026-02-03', title: 'Rapat kedua' }),
});

/** Without PDFs, which this is not about. */
const site = ['--today', '2026-03-02', 'site', '--browser', 'tidak-ada'];

let scratch: ReturnType<typeof createScratch>;
beforeEach(() => {
  scratch = createScratch({ ...files, 'attachments/x.txt': 'x' });
  symlinkSync(join('..', '2026', `${secretId}.md`), join(scratch.path, 'attachments', 'tautan.md'));
});
afterEach(() => scratch.remove());

const built = (folder: string) => readdirSync(join(scratch.path, folder), { recursive: true, encoding: 'utf8' });

describe('what was withdrawn or never open', () => {
  it('is not published through a link inside the notebook', async () => {
    await runInProcess(site, scratch.path);
    const names = built('out/site').filter((name) => /\.\w+$/.test(name));
    expect(names).toContain('index.html');
    for (const name of names)
      expect(readFileSync(join(scratch.path, 'out/site', name), 'latin1')).not.toContain('KANARI');
  });

  it('leaves the site when the note is closed', async () => {
    await runInProcess(site, scratch.path);
    expect(built('out/site').join('\n')).toContain('2026-02-03-kedua');
    writeFileSync(join(scratch.path, '2026/2026-02-03-kedua.md'), note({ date: '2026-02-03', access: 'tertutup' }));
    await runInProcess(site, scratch.path);
    expect(built('out/site').join('\n')).not.toContain('2026-02-03-kedua');
  });

  it('leaves the folder of printed notes', { timeout: 60_000 }, async () => {
    const pdf = join(scratch.path, 'out/pdf-public/2026-02-03-kedua.pdf');
    const print = () => runInProcess(['pdf', '--edition', 'public'], scratch.path, { HOME: process.env.HOME ?? '' });
    await print();
    expect(existsSync(pdf)).toBe(true);
    writeFileSync(join(scratch.path, '2026/2026-02-03-kedua.md'), note({ date: '2026-02-03', access: 'tertutup' }));
    await print();
    expect(existsSync(pdf)).toBe(false);
  });
});
