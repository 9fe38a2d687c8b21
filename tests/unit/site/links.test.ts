import { describe, expect, it } from 'vitest';
import { folderOf, joinPath } from '../../../src/shared/posix-path.ts';
import { siteFolders } from '../../../src/site/addresses.ts';
import { pagesOf, siteInput, siteOf, textOf } from './office.ts';

const input = siteInput();
const files = siteOf(input);
const pages = new Map(pagesOf(files));
const pdfs = new Set([...input.pdfs].map((id) => `pdf/${id}.pdf`));

const decode = (text: string) =>
  text.replace(
    /&(amp|quot|lt|gt|#x27|#x3D|#x26);/g,
    (_, name: string) => ({ amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#x3D': '=', '#x26': '&' })[name] ?? '',
  );

/** Addresses that a page names: links, styles, scripts, images. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => decode(address));
}

const isElsewhere = (address: string) => /^(?:https?|data):/.test(address);

describe('addresses', () => {
  it.each([...pages])('%s leads only to files and fragments that exist', (path, html) => {
    for (const address of addressesIn(html).filter((it) => !isElsewhere(it))) {
      expect(address).not.toMatch(/^\/|^[a-z]+:/);
      const [, file = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
      const target = file === '' ? path : joinPath(`./${folderOf(path)}`, decodeURIComponent(file));
      expect(files.has(target ?? '') || pdfs.has(target ?? ''), `${path}: ${address}`).toBe(true);
      if (fragment !== undefined) expect(pages.get(target ?? ''), address).toContain(` id="${fragment}"`);
    }
  });

  it.each([...pages])('%s loads nothing from another host and holds no inline code or styles', (_, html) => {
    const loaded = [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)];
    for (const [, address = ''] of loaded) expect(address).not.toMatch(/^(?:https?:)?\/\//);
    expect(html).not.toMatch(
      /<style|<script(?! type="application\/ld\+json">|[^>]*\ssrc=)|\sstyle="|<[^>]+\son[a-z]+=/i,
    );
    expect(html).toMatch(/Content-Security-Policy" content="default-src &#x27;none&#x27;;/);
  });

  it('every file of the style sheet is part of the site', () => {
    const urls = [...textOf(files.get('assets/style.css')).matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(files.has(`assets/${url}`), url).toBe(true);
    const fonts = [...files.keys()].filter((path) => path.startsWith('assets/fonts/'));
    expect(fonts.length).toBe(urls.length);
  });

  it('gives canonical addresses where the address of the site is known', () => {
    const based = siteOf(siteInput(undefined, { baseUrl: 'https://contoh.example/situs' }));
    const page = textOf(based.get('catatan/2026-06-09-lanjutan/index.html'));
    expect(page).toContain('<link rel="canonical" href="https://contoh.example/situs/catatan/2026-06-09-lanjutan/">');
    expect(textOf(based.get('404.html'))).toContain('href="https://contoh.example/situs/"');
    expect(textOf(files.get('404.html'))).toContain('href="index.html"');
  });

  it('ids are unique on each page', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });
});

describe('the folders of the site', () => {
  it('hold every file that does not stand at its top', () => {
    const tops = [...siteOf().keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '');
    expect([...new Set(tops)].filter((top) => !siteFolders.includes(top))).toEqual([]);
    expect(siteFolders).toEqual(expect.arrayContaining(['berkas', 'pagefind', 'pdf', 'catatan']));
  });
});
