import { addresses, linksBelow, linksFrom } from '../addresses.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** Styles come with the page and nothing else may load. */
const policy = "default-src 'none'; style-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * What a server shows for an address that does not exist, at whatever depth: its link is absolute where the address of the
 * site is known.
 */
export function notFoundPage(view: SiteView): SiteFile {
  const { texts, baseUrl } = view;
  const path = addresses.notFound;
  const home = baseUrl === undefined ? linksFrom(path)(addresses.home) : linksBelow(baseUrl)('');
  return { path, content: barePage(view, 'not-found', texts.labels.notFound, { t: texts.labels, home }) };
}

/** A page that carries its own styles and stands alone: nothing leads to it but its address. */
export function barePage(view: SiteView, template: string, title: string, content: object): string {
  const { texts, templates, readAsset, title: site } = view;
  const styles = new TextDecoder().decode(readAsset('site/not-found.css'));
  return templates.render(`site/${template}.hbs`, {
    ...content,
    language: texts.language,
    policy,
    site,
    title: texts.pageTitle(title, site),
    style: `data:text/css,${encodeURIComponent(styles)}`,
  });
}
