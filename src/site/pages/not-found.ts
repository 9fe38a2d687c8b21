import { addresses, linksBelow, linksFrom } from '../addresses.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** Styles come with the page and nothing else may load. */
const policy = "default-src 'none'; style-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * What a server shows for an address that does not exist, at whatever depth: the page carries its own styles, and its
 * link is absolute where the address of the site is known.
 */
export function notFoundPage({ texts, templates, readAsset, baseUrl, title }: SiteView): SiteFile {
  const path = addresses.notFound;
  const styles = new TextDecoder().decode(readAsset('site/not-found.css'));
  const home = baseUrl === undefined ? linksFrom(path)(addresses.home) : linksBelow(baseUrl)('');
  const data = {
    t: texts.labels,
    language: texts.language,
    policy,
    site: title,
    title: texts.pageTitle(texts.labels.notFound, title),
    style: `data:text/css,${encodeURIComponent(styles)}`,
    home,
  };
  return { path, content: templates.render('site/not-found.hbs', data) };
}
