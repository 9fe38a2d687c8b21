import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryCache } from '../support/memory-cache.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const misshapen = '2026-02-03-salah-bentuk';
const unowned = '2026-02-10-salah-pemilik';
const draft = '2026-02-17-draf';
const recommendations = '[{id: R1, text: Menyerahkan data., owner: dinas-entah, deadline: 2026-03-10}]';

let scratch: ReturnType<typeof createScratch>;
afterEach(() => scratch.remove());

function begin() {
  const cache = createMemoryCache();
  scratch = createScratch(
    notebookFiles({
      [usualId]: note(),
      [misshapen]: note({ date: '2026-02-03', title: 'KANARI', akses: 'tertutup' }),
      [unowned]: note({ date: '2026-02-10', title: 'Salah pemilik', recommendations }),
      [draft]: note({ date: '2026-02-17', status: 'draf', recommendations }),
    }),
  );
  const run = (...argv: readonly string[]) =>
    runInProcess(['--today', '2026-03-02', ...argv], scratch.path, {}, { cache });
  const site = () => run('site', '--browser', 'tidak-ada', '-o', 'situs');
  return { run, site };
}

const pageOf = (id: string) => join(scratch.path, 'situs/catatan', id, 'index.html');
const reminder = 'Pemeriksaan terakhir menemukan galat dalam 1 catatan final';

describe('site, where final notes have errors', { timeout: 60_000 }, () => {
  it('leaves out, names and ends with 1 for what cannot be read as it was meant', async () => {
    const { site } = begin();
    const { exitCode, stderr } = await site();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`2026/${misshapen}.md`);
    expect(stderr).not.toContain(unowned);
    expect(existsSync(pageOf(misshapen))).toBe(false);
    expect(existsSync(pageOf(unowned))).toBe(true);
  });

  it('says of other errors what the last check knows, until the note or the office changes', async () => {
    const { run, site } = begin();
    expect((await site()).stderr).not.toContain('Pemeriksaan terakhir');
    await run('check', `2026/${usualId}.md`);
    expect((await site()).stderr).toContain(`${reminder} yang belum diubah sejak itu`);

    const file = join(scratch.path, `2026/${unowned}.md`);
    const mistaken = readFileSync(file, 'utf8');
    writeFileSync(file, mistaken.replace('dinas-entah', 'dinas-pupr'));
    expect((await site()).stderr).not.toContain('Pemeriksaan terakhir');

    writeFileSync(file, mistaken);
    expect((await site()).stderr).toContain(reminder);
    writeFileSync(join(scratch.path, 'stakeholders.yaml'), '- {id: dinas-entah, name: Dinas Entah}\n');
    expect((await site()).stderr).not.toContain('Pemeriksaan terakhir');
  });

  it('knows nothing of a check that kept nothing', async () => {
    const { run, site } = begin();
    await run('check', '--no-cache');
    expect((await site()).stderr).not.toContain('Pemeriksaan terakhir');
  });
});
