import { addresses, type Linker, linksBelow, linksFrom } from './addresses.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteView } from './view.ts';

/** What a page says about itself. */
export interface PageHead {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Which entry of the menu leads here. */
  readonly section: 'home' | 'notes' | 'followUps' | 'about' | undefined;
}

/**
 * Nothing but the site's own styles, script, images and fonts may load; no inline code, no other host. `'self'` also
 * matches files beside the page when it is opened from a disk.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const sections = ['home', 'notes', 'followUps', 'about'] as const;

/** The page at `head.path`: `template` filled with `content`, inside the frame that all pages share. */
export function renderPage(view: SiteView, head: PageHead, template: string, content: object): SiteFile {
  const link = linksFrom(head.path);
  const data = { ...content, t: view.texts.labels, frame: frameOf(view, head, link) };
  return { path: head.path, content: view.templates.render(`site/${template}.hbs`, data) };
}

function frameOf(view: SiteView, { path, title, description, section }: PageHead, link: Linker) {
  const { texts, config, baseUrl } = view;
  const { logo } = config.office;
  return {
    language: texts.language,
    policy,
    title: title === view.title ? title : texts.pageTitle(title, view.title),
    description,
    canonical: baseUrl === undefined ? undefined : linksBelow(baseUrl)(path).replace(/index\.html$/, ''),
    style: link(addresses.style),
    script: link(addresses.script),
    icon: link(addresses.icon),
    logo: logo !== undefined && view.hasFile(logo) ? link(addresses.logo(logo)) : undefined,
    home: link(addresses.home),
    about: link(addresses.about),
    site: view.title,
    office: config.office.name,
    address: config.office.address,
    asOf: texts.asOf(view.today),
    menu: sections.map((key) => ({
      label: texts.menu[key],
      link: link(addresses[key]),
      current: key === section,
    })),
  };
}
