import type { PublicNote } from '../publication/gate.ts';
import { mask } from '../publication/personal-data.ts';
import { fileNameOf, normalizePath } from '../shared/posix-path.ts';
import { addresses, type Linker } from './addresses.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteView } from './view.ts';

/** An attachment that the public may fetch. */
export interface PublicFile {
  /** Path in the notebook, normalised. */
  readonly path: string;
  readonly title: string;
}

/** Public attachments of a note that exist. */
export function publicFilesOf({ data }: PublicNote, { hasFile }: Pick<SiteView, 'hasFile'>): PublicFile[] {
  return data.attachments.flatMap(({ file, title }) => {
    const path = normalizePath(file);
    if (path === undefined || !hasFile(path)) return [];
    return [{ path, title: title ?? fileNameOf(path) }];
  });
}

/** Copies of everything public that notes refer to, each once. */
export function publicFileCopies(view: SiteView): SiteFile[] {
  const paths = new Set(view.notes.flatMap((note) => publicFilesOf(note, view).map(({ path }) => path)));
  return [...paths].sort().map((path) => ({ path: addresses.file(path), copyOf: path }));
}

/** A reference to something outside the text. */
export interface Reference {
  readonly text: string;
  /** Undefined: named, but not to be opened. */
  readonly link: string | undefined;
  /** Kind of file, such as CSV. */
  readonly kind: string | undefined;
  /** Files that a browser might run are saved, not opened. */
  readonly download: boolean;
  /** Leads to another site. */
  readonly external: boolean;
}

const opened: ReadonlySet<string> = new Set(['PDF', 'PNG', 'JPG', 'JPEG', 'GIF', 'WEBP', 'CSV', 'TXT']);

export function fileReference({ path, title }: PublicFile, link: Linker): Reference {
  const kind = /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toUpperCase();
  const download = kind === undefined || !opened.has(kind);
  return { text: title, link: link(addresses.file(path)), kind, download, external: false };
}

/** Evidence as a reference: a web address, or a public attachment; anything else is not shown. */
export function evidenceReferences(
  evidence: readonly string[],
  files: readonly PublicFile[],
  link: Linker,
): Reference[] {
  return evidence.flatMap((entry) => {
    if (isWebAddress(entry)) return [webReference(entry)];
    const file = files.find(({ path }) => path === normalizePath(entry));
    return file === undefined ? [] : [fileReference(file, link)];
  });
}

/** An address in which something was masked leads nowhere: it is named only. */
function webReference(address: string): Reference {
  const link = address.includes(mask) ? undefined : address;
  return { text: address.replace(/^https?:\/\//i, ''), link, kind: undefined, download: false, external: true };
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
