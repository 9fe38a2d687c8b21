import { noteOf } from './edition.ts';
import type { NoteDocument } from './note-document.ts';
import { noteView } from './note-view.ts';
import { attendanceRow } from './participants.ts';
import { conclusionsOf } from './sections.ts';

/** The short report: what the meeting concluded, decided and recommended, signed by the chair. */
export const lapsing: NoteDocument = {
  template: 'documents/lapsing.hbs',
  styles: 'documents/lapsing.css',
  view: (input, body) => {
    const { head, attendance, signatures, ...view } = noteView(input);
    const { labels, shortReport, head: names } = input.texts;
    const shown = [names.kind, names.day, names.time, names.place, names.chair];
    return {
      isPublic: view.isPublic,
      labels: { ...labels, ...shortReport.labels },
      head: [...head.filter(({ label }) => shown.includes(label)), ...attendanceRow(attendance, input.texts)],
      conclusions: body(conclusionsOf(noteOf(input.edition).body)),
      decisions: view.decisions,
      recommendations: view.recommendations,
      signatures: { ...signatures, secretary: undefined },
    };
  },
};
