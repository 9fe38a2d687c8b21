import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { isSomebodyElses, SiteFolder } from '../../../src/production/site-folder.ts';
import { createMemoryCache } from '../../support/memory-cache.ts';
import { settledFolder } from '../../support/settled-folder.ts';

let path: string;
let cache: ReturnType<typeof createMemoryCache>;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'catatan situs-'));
  cache = createMemoryCache();
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

let read: string[] = [];

async function build(files: Readonly<Record<string, string>>): Promise<SiteFolder> {
  read = [];
  const site = new SiteFolder(settledFolder(path, read), cache, nodeFiles);
  for (const [file, content] of Object.entries(files)) site.put(file, content);
  await site.finish();
  return site;
}

const content = (file: string) => readFileSync(join(path, file), 'utf8');

describe('the folder of a site', () => {
  const files = { 'index.html': 'a', 'catatan/x/index.html': 'b', 'catatan/y/index.html': 'c' };

  it('is written once, and then only where something differs', async () => {
    expect((await build(files)).changed).toHaveLength(3);
    const again = await build(files);
    expect(again.changed).toEqual([]);
    expect(read.filter((file) => file in files)).toEqual([]);
    expect((await build({ ...files, 'index.html': 'baru' })).changed).toEqual(['index.html']);
  });

  it('gets back what a person changed or removed', async () => {
    await build(files);
    writeFileSync(join(path, 'index.html'), 'tangan');
    rmSync(join(path, 'catatan/x'), { recursive: true });
    expect((await build(files)).changed).toEqual(['index.html', 'catatan/x/index.html']);
    expect([content('index.html'), content('catatan/x/index.html')]).toEqual(['a', 'b']);
  });

  it('is compared by its bytes where nothing is known of it', async () => {
    await build(files);
    cache = createMemoryCache();
    writeFileSync(join(path, 'catatan/y/index.html'), 'tangan');
    expect((await build(files)).changed).toEqual(['catatan/y/index.html']);
  });

  it('loses what is gone and the folders that this leaves empty, and nothing else', async () => {
    await build(files);
    writeFileSync(join(path, 'milik-orang.txt'), 'x');
    expect((await build({ 'index.html': 'a' })).removed).toEqual(['catatan/x/index.html', 'catatan/y/index.html']);
    expect(readdirSync(path).sort()).toEqual(['.catatan-site.json', 'index.html', 'milik-orang.txt']);
  });

  it('loses what is gone also where nothing is known of it but that it stood there', async () => {
    await build(files);
    cache = createMemoryCache();
    expect((await build({ 'index.html': 'a' })).removed).toEqual(['catatan/x/index.html', 'catatan/y/index.html']);
  });

  it('loses what a build wrote that was broken off', async () => {
    await build({ 'index.html': 'a' });
    const broken = new SiteFolder(settledFolder(path, read), cache, nodeFiles);
    broken.put('catatan/x/index.html', 'b');
    await broken.abandon();
    expect((await build({ 'index.html': 'a' })).removed).toEqual(['catatan/x/index.html']);
  });

  it('loses what a build wrote that was killed, a PDF that was printed for it too, and is nobody else’s', async () => {
    const killed = new SiteFolder(settledFolder(path, read), cache, nodeFiles);
    killed.put('index.html', 'a');
    killed.put('catatan/x/index.html', 'b');
    killed.put('pagefind/2026/fragment/x.pf_fragment', 'b');
    mkdirSync(join(path, 'pdf'));
    writeFileSync(join(path, 'pdf/x.pdf'), '%PDF');
    writeFileSync(join(path, 'milik-orang.txt'), 'x');
    expect(isSomebodyElses(nodeFiles.folder(path))).toBe(false);
    const left = ['catatan/x/index.html', 'pagefind/2026/fragment/x.pf_fragment', 'pdf/x.pdf'];
    const whole = { 'index.html': 'a', 'catatan/y/index.html': 'c', 'pagefind/pagefind.js': 'd' };
    expect([...(await build(whole)).removed].sort()).toEqual(left);
    expect((await build(whole)).changed).toEqual([]);
    expect(readdirSync(path).sort()).toEqual([
      '.catatan-site.json',
      'catatan',
      'index.html',
      'milik-orang.txt',
      'pagefind',
    ]);
  });

  it('keeps what others put beside the work of a build that was finished', async () => {
    await build({ 'index.html': 'a', 'catatan/x/index.html': 'b' });
    writeFileSync(join(path, 'catatan/milik-orang.txt'), 'x');
    expect((await build({ 'index.html': 'baru', 'catatan/x/index.html': 'b' })).removed).toEqual([]);
  });

  it('asks for what was made of the same only where it was changed', async () => {
    const asked: string[] = [];
    const make = async (key: string) => {
      const site = new SiteFolder(settledFolder(path, read), cache, nodeFiles);
      site.putMade('index.html', key, () => {
        asked.push(key);
        return `isi ${key}`;
      });
      await site.finish();
      return site;
    };
    expect((await make('1')).isWhole).toBe(true);
    expect((await make('1')).isWhole).toBe(false);
    await make('2');
    utimesSync(join(path, 'index.html'), 1, 1);
    await make('2');
    expect(asked).toEqual(['1', '2']);
    writeFileSync(join(path, 'index.html'), 'diganti');
    await make('2');
    expect(asked).toEqual(['1', '2', '2']);
    expect(content('index.html')).toBe('isi 2');
  });

  it('knows what it wrote right before the end, too, and finds it when it is gone', async () => {
    const listed: string[] = [];
    const folder = settledFolder(path);
    const list = (below: string) => {
      listed.push(below);
      return folder.list(below);
    };
    const watched = Object.assign(Object.create(folder), { path, stamp: () => undefined, list });
    const make = async (paths: readonly string[]) => {
      const site = new SiteFolder(watched, cache, nodeFiles);
      for (const it of paths) site.putMade(it, it, () => `isi ${it} ${asked++}`);
      await site.finish();
      return site;
    };
    let asked = 0;
    await make(['index.html', 'catatan/a/index.html', 'catatan/b/index.html']);
    expect((await make(['index.html', 'catatan/a/index.html', 'catatan/b/index.html'])).changed).toEqual([]);
    expect(asked).toBe(3);
    expect((await make(['index.html', 'catatan/b/index.html'])).removed).toEqual(['catatan/a/index.html']);
    expect(listed).not.toContain('catatan');
  });

  it('copies a file again when it changed', async () => {
    const copy = async (text: string) => {
      writeFileSync(join(path, 'asal.txt'), text);
      const site = new SiteFolder(settledFolder(path, read), cache, nodeFiles);
      site.copy('berkas/asal.txt', settledFolder(path), 'asal.txt');
      await site.finish();
      return site.changed;
    };
    const changed = [await copy('a'), await copy('a'), await copy('bb')];
    expect(changed.map(({ length }) => length)).toEqual([1, 0, 1]);
    expect(content('berkas/asal.txt')).toBe('bb');
  });
});
