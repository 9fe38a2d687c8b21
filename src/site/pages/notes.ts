import { groupBy } from '../../shared/group-by.ts';
import { addresses, linksFrom } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { noteRow } from '../note-row.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** All notes by year of their meeting, newest first. */
export function notesPage(view: SiteView): SiteFile {
  const { texts } = view;
  const path = addresses.notes;
  const link = linksFrom(path);
  const years = groupBy(view.editions, ({ note }) => note.data.date.slice(0, 4));
  const head = { path, title: texts.labels.notes, description: texts.labels.notesLead, section: 'notes' } as const;
  return renderPage(view, head, 'notes', {
    manyYears: years.size > 1,
    years: [...years].map(([year, editions]) => ({
      year,
      count: texts.notesOf(editions.length),
      notes: editions.map((edition) => noteRow(edition, view, link)),
    })),
  });
}
