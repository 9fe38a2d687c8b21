import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryCache } from '../support/memory-cache.ts';
import { createScratch } from '../support/scratch.ts';
import { buildSite, exampleNotebook, siteFiles } from '../support/site.ts';

/** What shows that a file was written again, whatever it holds. */
function marksOf(folder: string): Map<string, string> {
  const paths = [...siteFiles(folder), '.catatan-site.json'];
  return new Map(
    paths.map((path) => {
      const { mtimeMs, ctimeMs, ino } = statSync(join(folder, path));
      return [path, `${mtimeMs} ${ctimeMs} ${ino}`];
    }),
  );
}

function contentsOf(folder: string): Map<string, string> {
  return new Map(siteFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** Paths that are in one alone or differ. */
function different(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

describe('a site that is built again', () => {
  const scratch = createScratch();
  const notebook = join(scratch.path, 'notes');
  const folder = join(scratch.path, 'situs');
  const fresh = join(scratch.path, 'baru');
  const cache = createMemoryCache();
  const note = join(notebook, '2026/2026-09-15-rdp-drainase-kota.md');

  beforeAll(async () => {
    const filter = (path: string) => process.env.CATATAN_LONG === '1' || !/2026-0[1-8]-.*\.md$/.test(path);
    cpSync(exampleNotebook, notebook, { recursive: true, filter });
    await buildSite(notebook, folder, { cache });
  }, 180_000);
  afterAll(() => scratch.remove());

  it('is not written again where nothing changed', async () => {
    const before = marksOf(folder);
    await buildSite(notebook, folder, { cache });
    expect(different(before, marksOf(folder))).toEqual([]);
  });

  it('is not written again, but for PDFs, where nothing is known of the last build', async () => {
    const before = marksOf(folder);
    await buildSite(notebook, folder, { cache: createMemoryCache() });
    expect(different(before, marksOf(folder)).filter((path) => !path.endsWith('.pdf'))).toEqual([]);
  });

  it('holds what one built from scratch holds', async () => {
    await buildSite(notebook, fresh, { cache: createMemoryCache() });
    expect(different(contentsOf(folder), contentsOf(fresh))).toEqual([]);
  });

  it('takes over the change of one note, and leaves the pages of others alone', async () => {
    const before = marksOf(folder);
    const text = readFileSync(note, 'utf8');
    writeFileSync(note, text.replace('## Pembahasan\n', '## Pembahasan\n\nKalimat tambahan tentang pintu air.\n'));
    await buildSite(notebook, folder, { cache });
    const changed = different(before, marksOf(folder)).filter((path) => !/^cari\/|pagefind/.test(path));
    expect(changed).toContain('catatan/2026-09-15-rdp-drainase-kota/index.html');
    expect(changed.filter((path) => /^(?:catatan|pdf)\/\d{4}-/.test(path)).sort()).toEqual([
      'catatan/2026-09-15-rdp-drainase-kota/index.html',
      'pdf/2026-09-15-rdp-drainase-kota.pdf',
    ]);
    await buildSite(notebook, fresh, { cache: createMemoryCache() });
    expect(different(contentsOf(folder), contentsOf(fresh))).toEqual([]);
  });

  it('loses what is no longer public, and is as before when the note comes back', async () => {
    const before = contentsOf(folder);
    const text = readFileSync(note, 'utf8');
    writeFileSync(note, text.replace('status: final', 'status: draf'));
    await buildSite(notebook, folder, { cache });
    expect(siteFiles(folder)).not.toContain('pdf/2026-09-15-rdp-drainase-kota.pdf');
    await buildSite(notebook, fresh, { cache: createMemoryCache() });
    expect(different(contentsOf(folder), contentsOf(fresh))).toEqual([]);
    writeFileSync(note, text);
    await buildSite(notebook, folder, { cache });
    expect(different(contentsOf(folder), before)).toEqual([]);
  });
});
