import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLong } from '../support/long.ts';
import { createMemoryCache } from '../support/memory-cache.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const example = fileURLToPath(new URL('../../notes/', import.meta.url));
const changed = '2022/2022-11-08-monev-kerja-sama-wajib.md';

let scratch: ReturnType<typeof createScratch>;
let cache: ReturnType<typeof createMemoryCache>;
beforeEach(() => {
  scratch = createScratch();
  cache = createMemoryCache();
  const filter = (path: string) => isLong || !/(?:2025|2026)-(?!01-20).*\.md$/.test(path);
  cpSync(example, join(scratch.path, 'buku'), { recursive: true, filter });
});
afterEach(() => scratch.remove());

async function build(folder: string, kept = cache): Promise<void> {
  const argv = ['--today', '2026-11-21', 'site', '--browser', 'tidak-ada', '-o', join(scratch.path, folder)];
  const { exitCode, stderr } = await runInProcess(argv, join(scratch.path, 'buku'), {}, { cache: kept });
  expect(exitCode, stderr).toBe(0);
}

const namesIn = (folder: string) =>
  readdirSync(join(scratch.path, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(scratch.path, folder, name)).isFile())
    .sort();

/** Sets every file back to one day long ago: whatever is written from then on has another time. */
function age(folder: string): void {
  for (const name of namesIn(folder)) utimesSync(join(scratch.path, folder, name), 1_000_000_000, 1_000_000_000);
}

const written = (folder: string) =>
  namesIn(folder).filter((name) => statSync(join(scratch.path, folder, name)).mtimeMs !== 1_000_000_000_000);

const bytesIn = (folder: string) =>
  Object.fromEntries(
    namesIn(folder).map((name) => [name, readFileSync(join(scratch.path, folder, name)).toString('latin1')]),
  );

describe('a site that stands already', { timeout: 120_000 }, () => {
  it('is not written again when nothing changed, and is what a build from scratch makes', async () => {
    await build('satu');
    age('satu');
    await build('satu');
    expect(written('satu')).toEqual([]);
    await build('satu', createMemoryCache());
    expect(written('satu')).toEqual([]);
    await build('dua', createMemoryCache());
    expect(bytesIn('satu')).toEqual(bytesIn('dua'));
  });

  it('is written only where a changed note changes it, whatever was kept', async () => {
    await build('satu');
    age('satu');
    appendFileSync(join(scratch.path, 'buku', changed), '\nSatu kalimat lagi.\n');
    await build('satu');
    const pages = written('satu').filter((name) => !name.startsWith('pagefind') && name !== '.catatan-site.json');
    expect(pages).toEqual(['catatan/2022-11-08-monev-kerja-sama-wajib/index.html']);
    expect(readFileSync(join(scratch.path, 'satu', pages[0] ?? ''), 'utf8')).toContain('Satu kalimat lagi.');
    await build('dua', createMemoryCache());
    expect(bytesIn('satu')).toEqual(bytesIn('dua'));
  });

  it('is mended where somebody changed it', async () => {
    await build('satu');
    const before = bytesIn('satu');
    writeFileSync(join(scratch.path, 'satu/index.html'), 'diubah');
    rmSync(join(scratch.path, 'satu/assets'), { recursive: true });
    mkdirSync(join(scratch.path, 'satu/kosong'));
    await build('satu');
    expect(bytesIn('satu')).toEqual(before);
  });
});

describe('a picture that could run something', { timeout: 60_000 }, () => {
  it('is not published, and stderr names it', async () => {
    const picture = join(scratch.path, 'buku/attachments/2026-01-20/peta-ruas.svg');
    writeFileSync(picture, readFileSync(picture, 'utf8').replace('</svg>', '<script>alert(1)</script></svg>'));
    const argv = ['--today', '2026-11-21', 'site', '--browser', 'tidak-ada', '-o', join(scratch.path, 'satu')];
    const { stderr } = await runInProcess(argv, join(scratch.path, 'buku'));
    expect(stderr).toContain('attachments/2026-01-20/peta-ruas.svg');
    expect(namesIn('satu').filter((name) => name.includes('peta-ruas'))).toEqual([]);
    const page = readFileSync(join(scratch.path, 'satu/catatan/2026-01-20-rdp-jalan-sei-batu/index.html'), 'utf8');
    expect(page).not.toContain('peta-ruas.svg');
  });
});
