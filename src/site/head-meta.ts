import { addresses, linksFrom, linksOut } from './addresses.ts';
import type { PageHead } from './layout.ts';
import type { SiteView } from './view.ts';

/** What machines read at the head of a page: its address, how others show a link to it, its feed, what it is about. */
export function headMeta(view: SiteView, { path, title, description, event }: PageHead) {
  const words = view.catalogue.siteData;
  return {
    canonical: view.baseUrl === undefined ? undefined : linksOut(view, path)(path),
    title,
    description,
    site: view.title,
    type: event === undefined ? 'website' : 'article',
    locale: words.locale,
    feed: linksFrom(path)(feedOf(path)),
    feedTitle: words.feedLink,
    event: event === undefined ? undefined : scriptData(event),
  };
}

/** The feed that tells of what the page shows. */
function feedOf(path: string): string {
  const [, kind, slug = ''] = /^(jenis|pemilik)\/([^/]+)\/index\.html$/.exec(path) ?? [];
  if (kind === undefined) return addresses.feed;
  return kind === 'jenis' ? addresses.typeFeed(slug) : addresses.ownerFeed(slug);
}

/** JSON that nothing in it can end: no browser runs it, and no strict policy minds it. */
function scriptData(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
