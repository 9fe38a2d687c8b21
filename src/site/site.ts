import { assetFiles } from './assets.ts';
import { dataFiles } from './data/data-files.ts';
import { crawlerFiles } from './data/sitemap.ts';
import type { SiteInput } from './input.ts';
import { joinParts } from './join-parts.ts';
import { aboutPage } from './pages/about.ts';
import { followUpsPages } from './pages/follow-ups.ts';
import { groupingPages } from './pages/groupings.ts';
import { homePage } from './pages/home.ts';
import { notFoundPage } from './pages/not-found.ts';
import { notePage } from './pages/note.ts';
import { notesPages } from './pages/notes.ts';
import { pressPage } from './pages/press.ts';
import { searchFiles } from './pages/search.ts';
import { verifyFiles } from './pages/verify.ts';
import { emptyGroupings, withdrawnPages } from './pages/withdrawn.ts';
import { publicFileCopies } from './public-files.ts';
import type { PartedFile, SiteFile } from './site-file.ts';
import { type SiteView, viewOf } from './view.ts';

/**
 * Every file of the site but the PDFs, which the caller puts at `pdf/ID.pdf`. Equal input gives equal files in equal
 * order. Paths are unique, relative and use `/`.
 */
export function buildSite(input: SiteInput): Generator<Exclude<SiteFile, PartedFile>> {
  return wholeFiles(siteFiles(viewOf(input)), input);
}

/** Files with every part made. */
export function* wholeFiles(
  files: Iterable<SiteFile>,
  { sha256 }: Pick<SiteInput, 'sha256'>,
): Generator<Exclude<SiteFile, PartedFile>> {
  for (const file of files) {
    if (!('keys' in file)) {
      yield file;
      continue;
    }
    const { content } = joinParts(file);
    file.made?.({ size: content.length, sha256: sha256(content) });
    yield { path: file.path, content };
  }
}

/** The same of a view that was made already. */
export function* siteFiles(view: SiteView): Generator<SiteFile> {
  const pages: string[] = [];
  for (const file of filesOf(view)) {
    if (file.path.endsWith('.html')) pages.push(file.path);
    yield file;
  }
  yield* crawlerFiles(pages, view);
  // What nobody is meant to find by itself stands in no sitemap.
  yield* withdrawnPages(view);
  yield* emptyGroupings(view);
}

function* filesOf(view: SiteView): Generator<SiteFile> {
  yield homePage(view);
  yield* notesPages(view);
  for (const edition of view.editions) yield notePage(edition, view);
  yield* followUpsPages(view);
  yield* groupingPages(view);
  yield pressPage(view);
  yield aboutPage(view);
  yield* searchFiles(view);
  yield* verifyFiles(view);
  yield notFoundPage(view);
  yield* dataFiles(view);
  yield* assetFiles(view);
  yield* publicFileCopies(view);
}
