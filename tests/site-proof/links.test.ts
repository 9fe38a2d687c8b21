import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../src/shared/group-by.ts';
import { launchTestBrowser } from '../support/browser.ts';
import { createScratch } from '../support/scratch.ts';
import { buildSite, exampleNotebook, serveSite, siteFiles } from '../support/site.ts';

/** What a page refers to, and what in it can be referred to, as the browser's own parser sees it. */
interface PageLinks {
  readonly ids: readonly string[];
  readonly twice: readonly string[];
  readonly links: readonly string[];
}

const baseUrl = 'https://catatan.muaratirta.example/';

describe('addresses of the site', () => {
  const scratch = createScratch();
  const folder = join(scratch.path, 'situs');
  let browser: Browser;
  let files: readonly string[];
  let pages: ReadonlyMap<string, PageLinks>;

  beforeAll(async () => {
    [browser] = await Promise.all([launchTestBrowser(), buildSite(exampleNotebook, folder)]);
    files = siteFiles(folder);
    const html = files.filter((path) => path.endsWith('.html'));
    const texts = html.map((path) => readFileSync(join(folder, path), 'utf8'));
    const tab = await browser.newPage();
    const read = await tab.evaluate(readLinks, texts);
    pages = new Map(html.map((path, index) => [path, read[index] as PageLinks]));
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    scratch.remove();
  });

  /** Every relative link of a page with the file that it means when the folder is opened from a disk. */
  const internal = () =>
    [...pages].flatMap(([path, { links }]) =>
      links
        .filter((link) => !/^(?:https?|mailto|data|tel):/i.test(link))
        .map((link) => {
          const { pathname, hash } = new URL(link, `file:///${path}`);
          return { path, link, target: decodeURIComponent(pathname.slice(1)), id: decodeURIComponent(hash.slice(1)) };
        }),
    );

  it('lead to files, also from a disk, and to a place in them', () => {
    const known = new Set(files);
    const wrong = internal().filter(({ target, id }) => {
      if (!known.has(target)) return true;
      return id !== '' && !(pages.get(target)?.ids.includes(id) ?? false);
    });
    expect(wrong.map(({ path, link }) => `${path}: ${link}`)).toEqual([]);
    expect(internal().length).toBeGreaterThan(500);
  });

  it('lead nowhere out of the site when it stands under a sub-path', async () => {
    const server = await serveSite(folder, '/kantor/catatan/');
    const targets = new Set(
      [...pages].flatMap(([path, { links }]) =>
        links
          .filter((link) => !/^(?:https?|mailto|data|tel):/i.test(link))
          .map((link) => new URL(link, server.address + path).href.replace(/[?#].*$/, '')),
      ),
    );
    const wrong: string[] = [];
    for (const target of targets) {
      const answer = await fetch(target, { method: 'HEAD', redirect: 'manual' });
      if (!target.startsWith(server.address) || answer.status !== 200) wrong.push(`${answer.status} ${target}`);
    }
    await server.close();
    expect(wrong).toEqual([]);
  });

  it('of feeds, data, calendars, sitemap and heads are those of pages', () => {
    const known = new Set(files);
    const texts = files.filter((path) => /\.(?:html|xml|json|csv|ics|txt)$/.test(path) && !path.startsWith('berkas/'));
    const wrong = texts.flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8')
        .replaceAll(/\r?\n /g, '')
        .replaceAll('&#x3D;', '=');
      const named = text.match(new RegExp(`${baseUrl}[^\\s"'<>”;\\\\]*`, 'g')) ?? [];
      return [...new Set(named)].flatMap((address) => {
        const { pathname, hash } = new URL(address);
        const bare = decodeURIComponent(pathname.slice(1));
        const target = bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare;
        const id = decodeURIComponent(hash.slice(1));
        const found = known.has(target) && (id === '' || pages.get(target)?.ids.includes(id) === true);
        return found ? [] : [`${path}: ${address}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('of styles exist', () => {
    for (const path of files.filter((it) => it.endsWith('.css') && !it.startsWith('berkas/'))) {
      for (const [, link = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/url\(["']?([^"')]+)/g)) {
        if (link.startsWith('data:')) continue;
        expect(existsSync(join(folder, path, '..', link)), `${path}: ${link}`).toBe(true);
      }
    }
  });

  it('reach every page from the first', () => {
    const seen = new Set(['index.html']);
    const bySource = groupBy(internal(), ({ path }) => path);
    for (const path of seen) for (const { target } of bySource.get(path) ?? []) if (pages.has(target)) seen.add(target);
    expect([...pages.keys()].filter((path) => !seen.has(path) && path !== '404.html')).toEqual([]);
  });

  it('name every place once, and no file is empty', () => {
    expect([...pages].flatMap(([path, { twice }]) => twice.map((id) => `${path}#${id}`))).toEqual([]);
    expect(files.filter((path) => statSync(join(folder, path)).size === 0)).toEqual([]);
  });
});

/** Runs in the browser. */
function readLinks(texts: readonly string[]): PageLinks[] {
  return texts.map((text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const all = [...page.querySelectorAll('*')];
    const ids = all.map((element) => element.id).filter((id) => id !== '');
    const attributes = ['href', 'src', 'xlink:href', 'action', 'poster', 'data', 'cite', 'longdesc'];
    return {
      ids,
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      links: [
        ...all.flatMap((element) => attributes.flatMap((name) => element.getAttribute(name) ?? [])),
        ...all.flatMap((element) =>
          (element.getAttribute('srcset') ?? '').split(',').map((it) => it.trim().split(/\s+/)[0] ?? ''),
        ),
      ].filter((link) => link !== ''),
    };
  });
}
