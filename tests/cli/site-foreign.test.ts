import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { fakePrinters, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const attachment = 'attachments/berita.md';
const text = note(
  { attachments: `[{file: ${attachment}, public: true}]` },
  `## Pembahasan\n\n[Berita acara](../${attachment}) ditandatangani; [rahasia](../attachments/lain.md) tidak.\n`,
);
const files = notebookFiles(
  { [usualId]: text },
  { [attachment]: 'isi', 'attachments/lain.md': 'isi', 'milik/index.html': 'penting' },
);
let scratch: ReturnType<typeof createScratch>;
afterEach(() => scratch.remove());
const site = (folder: string) => runInProcess(['site', '-o', folder], scratch.path, {}, { printers: fakePrinters() });

describe('site -o', () => {
  it.each(['milik', '2026', '.'])('writes over nothing that is not its own: %s', async (folder) => {
    scratch = createScratch(files);
    const { exitCode, stderr } = await site(folder);
    expect(exitCode).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('-o FOLDER');
    expect(readFileSync(join(scratch.path, 'milik/index.html'), 'utf8')).toBe('penting');
    expect(existsSync(join(scratch.path, folder, 'atom.xml'))).toBe(false);
  });

  it('links a public attachment that is Markdown itself, and no other, also the second time', async () => {
    scratch = createScratch(files);
    expect((await site('situs')).exitCode).toBe(0);
    expect((await site('situs')).exitCode).toBe(0);
    const page = readFileSync(join(scratch.path, `situs/catatan/${usualId}/index.html`), 'utf8');
    expect(page).toContain(`berkas/${attachment}">Berita acara</a>`);
    expect(page).toContain('[…] tidak.');
  });
});
