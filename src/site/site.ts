import { assetFiles } from './assets.ts';
import type { SiteInput } from './input.ts';
import { aboutPage } from './pages/about.ts';
import { followUpsPage } from './pages/follow-ups.ts';
import { homePage } from './pages/home.ts';
import { notFoundPage } from './pages/not-found.ts';
import { notePage } from './pages/note.ts';
import { notesPage } from './pages/notes.ts';
import { publicFileCopies } from './public-files.ts';
import type { SiteFile } from './site-file.ts';
import { viewOf } from './view.ts';

/**
 * Every file of the site but the PDFs, which the caller puts at `pdf/ID.pdf`. Equal input gives equal files in equal
 * order. Paths are unique, relative and use `/`.
 */
export function* buildSite(input: SiteInput): Generator<SiteFile> {
  const view = viewOf(input);
  yield homePage(view);
  yield notesPage(view);
  for (const edition of view.editions) yield notePage(edition, view);
  yield followUpsPage(view);
  yield aboutPage(view);
  yield notFoundPage(view);
  yield* assetFiles(view);
  yield* publicFileCopies(view);
}
