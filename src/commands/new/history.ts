import type { Note } from '../../notes/note.ts';
import { compareText } from '../../shared/compare.ts';
import type { IsoDate } from '../../shared/iso-date.ts';

/** What earlier meetings suggest for the next one. Meetings that did not take place suggest nothing. */

/** The last meeting of `body` up to `date`. */
export function lastMeeting(notes: readonly Note[], body: string | undefined, date: IsoDate): Note | undefined {
  if (body === undefined) return undefined;
  return newestFirst(notes).find(({ data }) => data.body === body && data.date <= date);
}

/** Types in use, the most recent first, at most `count`. */
export function recentTypes(notes: readonly Note[], count: number): readonly string[] {
  return [...new Set(newestFirst(notes).map(({ data }) => data.type))].slice(0, count);
}

/** Bodies that met, the most recent first. */
export function recentBodies(notes: readonly Note[]): readonly string[] {
  return [...new Set(newestFirst(notes).flatMap(({ data }) => data.body ?? []))];
}

function newestFirst(notes: readonly Note[]): readonly Note[] {
  return notes
    .filter(({ data }) => data.status !== 'batal')
    .sort((a, b) => compareText(b.data.date, a.data.date) || compareText(b.id, a.id));
}
