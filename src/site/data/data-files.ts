import { dataPage } from '../pages/data.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { calendarFiles } from './calendars.ts';
import { feedFiles } from './feeds.ts';
import { oparlFiles } from './oparl.ts';
import { type DataFile, tableFiles } from './tables.ts';

/** Everything that machines read, and the page that tells people of it. */
export function* dataFiles(view: SiteView): Generator<SiteFile> {
  const made: DataFile[] = [];
  yield* tableFiles(view, (file) => made.push(file));
  yield dataPage(view, made);
  yield* oparlFiles(view);
  yield* feedFiles(view);
  yield* calendarFiles(view);
}
