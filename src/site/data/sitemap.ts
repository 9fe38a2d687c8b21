import { xmlText } from '../../render/xml-text.ts';
import { addresses, linksBelow, linksOut } from '../addresses.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { changedOn } from './changes.ts';

/** Of one file of a sitemap (sitemaps.org). */
const limit = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What crawlers ask for: that all may be read and, where the address of the site is known, which pages there are. */
export function* crawlerFiles(pages: readonly string[], view: SiteView): Generator<SiteFile> {
  const { baseUrl } = view;
  const map = baseUrl === undefined ? [] : [`Sitemap: ${linksBelow(baseUrl)(addresses.sitemap)}`];
  yield { path: addresses.robots, content: ['User-agent: *', 'Allow: /', ...map, ''].join('\n') };
  if (baseUrl !== undefined) yield* sitemapFiles(pages, view, limit);
}

/** One sitemap, or an index of several with `limit` pages each. */
export function* sitemapFiles(pages: readonly string[], view: SiteView, limit: number): Generator<SiteFile> {
  const entries = pageEntries(pages, view);
  if (entries.length <= limit) {
    yield { path: addresses.sitemap, content: xmlOf('urlset', entries) };
    return;
  }
  const parts = Array.from({ length: Math.ceil(entries.length / limit) }, (_, index) => `sitemap-${index + 1}.xml`);
  const link = linksOut(view, addresses.sitemap);
  yield {
    path: addresses.sitemap,
    content: xmlOf(
      'sitemapindex',
      parts.map((part) => `<sitemap><loc>${xmlText(link(part))}</loc></sitemap>`),
    ),
  };
  for (const [index, path] of parts.entries()) {
    yield { path, content: xmlOf('urlset', entries.slice(index * limit, (index + 1) * limit)) };
  }
}

/** Pages that are meant to be found: not the one for what does not exist. */
function pageEntries(pages: readonly string[], view: SiteView): string[] {
  const link = linksOut(view, addresses.sitemap);
  const notes = new Map(view.notes.map((note) => [addresses.note(note.id), note]));
  return pages.flatMap((page) => {
    const note = notes.get(page);
    if (page === addresses.notFound) return [];
    const changed = note === undefined ? '' : `<lastmod>${changedOn(note)}</lastmod>`;
    return [`<url><loc>${xmlText(link(page))}</loc>${changed}</url>`];
  });
}

function xmlOf(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${namespace}">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n');
}
