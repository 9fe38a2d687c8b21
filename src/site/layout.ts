import { addresses, type Linker, linksFrom } from './addresses.ts';
import { headMeta } from './head-meta.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteView } from './view.ts';

/** Entries of the menu. */
const sections = ['home', 'notes', 'followUps', 'owners', 'about', 'search'] as const;

/** Where else the foot of every page leads, in groups as it shows them. */
const directory = {
  record: ['notes', 'followUps', 'search'],
  groupings: ['owners', 'bodies', 'types', 'programs'],
  reuse: ['press', 'data', 'verify', 'about'],
} as const;

/** What a page says about itself. */
export interface PageHead {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Which entry of the menu leads here. */
  readonly section: (typeof sections)[number] | undefined;
  /** The meeting that the page is about, for search engines. */
  readonly event?: object;
  /** Styles and scripts of this page alone, besides those of every page. */
  readonly assets?: { readonly styles: readonly string[]; readonly scripts: readonly string[] };
  /** What this page may load beyond all others, by directive. */
  readonly allows?: Readonly<Record<string, string>>;
}

/**
 * Nothing but the site's own styles, script, images and fonts may load; no inline code, no other host. `'self'` also
 * matches files beside the page when it is opened from a disk.
 */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The page at `head.path`: `template` filled with `content`, inside the frame that all pages share. */
export function renderPage(view: SiteView, head: PageHead, template: string, content: object): SiteFile {
  return { path: head.path, content: pageHtml(view, head, template, content) };
}

export function pageHtml(view: SiteView, head: PageHead, template: string, content: object): string {
  const link = linksFrom(head.path);
  const data = { ...content, t: view.texts.labels, frame: frameOf(view, head, link) };
  return view.templates.render(`site/${template}.hbs`, data);
}

function frameOf(view: SiteView, head: PageHead, link: Linker) {
  const { title, description, section, allows, assets } = head;
  const { texts, config } = view;
  const { logo } = config.office;
  return {
    language: texts.language,
    policy: Object.entries({ ...policy, ...allows })
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    styles: assets?.styles.map((path) => link(path)),
    scripts: assets?.scripts.map((path) => link(path)),
    title: title === view.title ? title : texts.pageTitle(title, view.title),
    description,
    meta: headMeta(view, head),
    style: link(addresses.style),
    script: link(addresses.script),
    icon: link(addresses.icon),
    logo: logo !== undefined && view.hasFile(logo) ? link(addresses.logo(logo)) : undefined,
    home: link(addresses.home),
    about: link(addresses.about),
    site: view.title,
    office: config.office.name,
    address: config.office.address,
    today: view.today,
    asOf: texts.asOf(view.today),
    menu: sections.map((key) => ({
      key,
      label: texts.menu[key],
      link: link(addresses[key]),
      current: key === section,
    })),
    directory: (['record', 'groupings', 'reuse'] as const).map((group) => ({
      name: texts.directory[group],
      entries: directory[group].map((key) => ({ label: texts.pages[key], link: link(addresses[key]) })),
    })),
  };
}
