import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/adapters/digest.ts';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { KeptParts } from '../../../src/production/kept-parts.ts';
import { SiteFolder } from '../../../src/production/site-folder.ts';
import type { PartedContent } from '../../../src/site/site-file.ts';
import { createMemoryCache } from '../../support/memory-cache.ts';
import { settledFolder } from '../../support/settled-folder.ts';

let path: string;
let cache: ReturnType<typeof createMemoryCache>;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'catatan bagian-'));
  cache = createMemoryCache();
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

/** Builds a table of these lines; what it became, and the lines that were asked for. */
async function build(lines: readonly string[], start = 'awal\n') {
  const site = new SiteFolder(settledFolder(path), cache, nodeFiles);
  const asked: string[] = [];
  const told: PartedContent[] = [];
  const part = (index: number) => {
    asked.push(lines[index] ?? '');
    return `${lines[index]} é\n`;
  };
  const made = (content: PartedContent) => told.push(content);
  const parts = new KeptParts(site, { cache, sha256 }, path);
  parts.put({ path: 'data/tabel.csv', start, keys: lines, part, between: '', end: 'akhir', made });
  await site.finish();
  const bytes = readFileSync(join(path, 'data/tabel.csv'));
  expect(bytes.toString()).toBe(`${start}${lines.map((line) => `${line} é\n`).join('')}akhir`);
  expect(told).toEqual([{ size: bytes.length, sha256: sha256(bytes) }]);
  return { asked, changed: site.changed };
}

describe('a file of many parts', () => {
  it('is not made again where nothing changed', async () => {
    expect(await build(['a', 'b', 'c'])).toEqual({ asked: ['a', 'b', 'c'], changed: ['data/tabel.csv'] });
    expect(await build(['a', 'b', 'c'])).toEqual({ asked: [], changed: [] });
  });

  it('asks for the parts that are new alone, whatever stands around them', async () => {
    await build(['a', 'b', 'c', 'd']);
    expect((await build(['a', 'baru', 'c', 'd'])).asked).toEqual(['baru']);
    expect((await build(['d', 'c', 'lagi', 'a'])).asked).toEqual(['lagi']);
    expect((await build(['d', 'c', 'lagi', 'a'], 'lain\n')).asked).toEqual([]);
    expect((await build([])).asked).toEqual([]);
  });

  it('takes nothing from a file that somebody touched', async () => {
    await build(['a', 'b']);
    writeFileSync(join(path, 'data/tabel.csv'), 'awal\nX é\nb é\nakhir');
    utimesSync(join(path, 'data/tabel.csv'), 1, 1);
    expect((await build(['a', 'b', 'c'])).asked).toEqual(['a', 'b', 'c']);
  });

  it('is told of where what was kept of it is lost', async () => {
    await build(['a', 'b']);
    const { read } = cache;
    cache = { ...cache, read: (name) => (name.startsWith('parts-') ? undefined : read(name)) };
    expect((await build(['a', 'b'])).changed).toEqual([]);
  });

  it('takes nothing that another version of the program kept', async () => {
    await build(['a', 'b']);
    cache = { ...cache, program: '2' };
    expect((await build(['a', 'b', 'c'])).asked).toEqual(['a', 'b', 'c']);
  });
});
