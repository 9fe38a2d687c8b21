import type { Notebook } from '../notes/note.ts';
import type { Folder } from '../ports/files.ts';
import type { TimeLimit } from '../ports/time-limit.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { type JudgedFinding, judgeNotes, officeContext } from './check.ts';
import { checkNotes } from './check-notes.ts';

/** Everything wrong with a notebook that was read, in no order and not yet located. */
export function judgeNotebook(
  notebook: Notebook,
  folder: Pick<Folder, 'kind'>,
  today: IsoDate,
  timeLimit: TimeLimit,
): JudgedFinding[] {
  const lookup = (path: string) => folder.kind(path);
  const office = officeContext(notebook);
  const notes = notebook.noteFiles.map((it) => ({ file: it.file, id: it.id, read: () => it, lookup }));
  return judgeNotes(checkNotes(notes, office, timeLimit), office, lookup, today);
}
