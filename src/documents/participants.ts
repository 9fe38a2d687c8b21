import type { DocumentTexts } from '../i18n/id/documents.ts';
import { countAttendance, isPresent } from '../notes/attendance.ts';
import type { Directory } from '../notes/directory.ts';
import type { AttendanceView } from './attendance-view.ts';
import { type NoteEdition, noteOf } from './edition.ts';
import type { HeadRow } from './head-rows.ts';

/** Who was present, counted by organization and without names: `BKAD, 3 orang`. */
export function participants(edition: NoteEdition, directory: Directory, texts: DocumentTexts): string[] {
  const present = noteOf(edition).data.attendees.filter(isPresent);
  const unnamed = edition.kind === 'public' ? edition.edition.unnamed : 0;
  const others = unnamed + present.filter(({ organization }) => organization === undefined).length;
  const organizations = [...new Set(present.flatMap(({ organization }) => organization ?? []))].map((id) => {
    const { counted, uncounted } = countAttendance(present.filter(({ organization }) => organization === id));
    const numbers = [
      counted === 0 ? [] : texts.people(counted).replaceAll(' ', '\u00a0'),
      uncounted === 0 ? [] : texts.uncounted,
    ].flat();
    return [directory.party(id).name, ...numbers].join(', ');
  });
  return others === 0 ? organizations : [...organizations, texts.otherParticipants(others)];
}

/** Totals, quorum and who is counted without being named, in one row of a head; none of a meeting that was cancelled. */
export function attendanceRow({ remarks }: AttendanceView, { head }: DocumentTexts): HeadRow[] {
  return remarks.length === 0 ? [] : [{ label: head.attendance, value: remarks.join(' '), items: [] }];
}
