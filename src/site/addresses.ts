import { notePage } from '../publication/note-page.ts';
import { folderOf, relativePath } from '../shared/posix-path.ts';

/** Where the pages and files of the site stand. These addresses are stable: others link to them. */
export const addresses = {
  home: 'index.html',
  notes: 'catatan/index.html',
  followUps: 'tindak-lanjut/index.html',
  about: 'tentang/index.html',
  notFound: '404.html',
  style: 'assets/style.css',
  script: 'assets/site.js',
  icon: 'assets/favicon.svg',
  note: notePage,
  pdf: (id: string): string => `pdf/${id}.pdf`,
  /** A file of the notebook that is public. */
  file: (path: string): string => `berkas/${path}`,
  /** The emblem of the office, with the extension that it has in the notebook. */
  logo: (path: string): string => `assets/logo${/\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? ''}`,
  font: (file: string): string => `assets/fonts/${file}`,
};

/** Writes the address of another file of the site. */
export type Linker = (target: string, fragment?: string) => string;

/** Relative addresses, as seen from `page`: they hold on a server, under a sub-path and on a disk. */
export function linksFrom(page: string): Linker {
  return (target, fragment) => {
    const path = relativePath(folderOf(page), target).split('/').map(encodeURIComponent).join('/');
    return fragment === undefined ? path : `${path}#${encodeURIComponent(fragment)}`;
  };
}

/** Absolute addresses below `baseUrl`. */
export function linksBelow(baseUrl: string): Linker {
  const start = baseUrl.replace(/\/*$/, '/');
  return (target) => start + target.split('/').map(encodeURIComponent).join('/');
}
