import { notePage } from '../publication/note-page.ts';
import { folderOf, relativePath } from '../shared/posix-path.ts';

/** Where the pages and files of the site stand. These addresses are stable: others link to them. */
export const addresses = {
  home: 'index.html',
  notes: 'catatan/index.html',
  /** Notes of one year. */
  notesOf: (year: string): string => `catatan/${year}/index.html`,
  followUps: 'tindak-lanjut/index.html',
  /** Follow-ups of the meetings of one span, by its name. */
  followUpsOf: (span: string): string => `tindak-lanjut/${span}/index.html`,
  owners: 'pemilik/index.html',
  owner: (slug: string): string => `pemilik/${slug}/index.html`,
  bodies: 'penyelenggara/index.html',
  /** Meetings of one body. */
  body: (slug: string): string => `penyelenggara/${slug}/index.html`,
  types: 'jenis/index.html',
  type: (slug: string): string => `jenis/${slug}/index.html`,
  programs: 'program/index.html',
  program: (slug: string): string => `program/${slug}/index.html`,
  press: 'pers/index.html',
  search: 'cari/index.html',
  /** A file of the search index of one year. */
  searchFile: (index: string, path: string): string => `pagefind/${index}/${path}`,
  searchStyle: 'assets/search.css',
  searchScript: 'assets/search.js',
  data: 'data/index.html',
  verify: 'verify.html',
  verifyStyle: 'assets/verify.css',
  verifyScript: 'assets/verify.js',
  about: 'tentang/index.html',
  notFound: '404.html',
  style: 'assets/style.css',
  script: 'assets/site.js',
  icon: 'assets/favicon.svg',
  feed: 'atom.xml',
  typeFeed: (slug: string): string => `jenis/${slug}/atom.xml`,
  ownerFeed: (slug: string): string => `pemilik/${slug}/atom.xml`,
  deadlines: 'tenggat.ics',
  ownerDeadlines: (slug: string): string => `pemilik/${slug}/tenggat.ics`,
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
  dataFile: (name: string): string => `data/${name}`,
  note: notePage,
  pdf: (id: string): string => `pdf/${id}.pdf`,
  /** A file of the notebook that is public. */
  file: (path: string): string => `berkas/${path}`,
  /** The emblem of the office, with the extension that it has in the notebook. */
  logo: (path: string): string => `assets/logo${/\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? ''}`,
  font: (file: string): string => `assets/fonts/${file}`,
};

/** The folders of the site at its top: all that stands in them is part of it. */
export const siteFolders: readonly string[] = [
  ...[addresses.notes, addresses.followUps, addresses.owners, addresses.bodies, addresses.types, addresses.programs],
  ...[addresses.press, addresses.search, addresses.data, addresses.about, addresses.style],
  ...[addresses.searchFile('', ''), addresses.pdf(''), addresses.file('')],
].map((path) => path.slice(0, path.indexOf('/')));

/** Writes the address of another file of the site. */
export type Linker = (target: string, fragment?: string) => string;

/** Nothing in it needs to be written otherwise in an address. */
const plainPath = /^[\w./-]*$/;

/** Relative addresses, as seen from `page`: they hold on a server, under a sub-path and on a disk. */
export function linksFrom(page: string): Linker {
  const folder = folderOf(page);
  return (target, fragment) => addressOf(relativePath(folder, target), fragment);
}

/** Addresses for what is read away from the site, such as data and feeds: absolute where that of the site is known. */
export function linksOut({ baseUrl }: { readonly baseUrl: string | undefined }, file: string): Linker {
  if (baseUrl === undefined) return linksFrom(file);
  const link = linksBelow(baseUrl);
  return (target, fragment) => link(target.replace(/(^|\/)index\.html$/, '$1'), fragment);
}

/** Absolute addresses below `baseUrl`. */
export function linksBelow(baseUrl: string): Linker {
  const start = baseUrl.replace(/\/*$/, '/');
  return (target, fragment) => start + addressOf(target, fragment);
}

function addressOf(path: string, fragment: string | undefined): string {
  const written = plainPath.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
  return fragment === undefined ? written : `${written}#${encodeURIComponent(fragment)}`;
}
