import type { PublicNote } from '../publication/gate.ts';
import { targetOf } from '../publication/redact-body.ts';
import { fileNameOf } from '../shared/posix-path.ts';
import { addresses, type Linker } from './addresses.ts';
import { isWebAddress, publicFilesOf } from './public-files.ts';
import type { SiteView } from './view.ts';

const image = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** The body of a note as safe HTML whose links lead to pages and files of the site; images of other hosts are left out. */
export function bodyHtml(note: PublicNote, view: SiteView, link: Linker): string {
  const files = new Set(publicFilesOf(note, view).map(({ path }) => path));
  const fileLink = (url: string): string | undefined => {
    const target = targetOf(url, note);
    return target !== undefined && files.has(target) ? link(addresses.file(target)) : undefined;
  };
  return view.renderBody(note.body, {
    link: (url) => (isWebAddress(url) ? url : (noteLink(url, note, view, link) ?? fileLink(url))),
    image: (url) => (image.test(url.replace(/[?#].*$/, '')) ? fileLink(url) : undefined),
  });
}

/** Address of another note, and of the recommendation in it when the link names one that is shown. */
function noteLink(url: string, note: PublicNote, view: SiteView, link: Linker): string | undefined {
  const target = targetOf(url, note);
  if (target === undefined || !/\.md$/i.test(target)) return undefined;
  const other = view.noteWith(fileNameOf(target).replace(/\.md$/i, ''));
  if (other === undefined) return undefined;
  const fragment = /#(R\d+)$/.exec(url)?.[1];
  const item = fragment === undefined ? undefined : view.itemAt(`${other.id}#${fragment}`);
  return link(addresses.note(other.id), item === undefined ? undefined : view.anchorOf(item.recommendation));
}
