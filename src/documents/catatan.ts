import { noteOf } from './edition.ts';
import type { NoteDocument } from './note-document.ts';
import { noteView } from './note-view.ts';

/** The note itself: head, attendance, discussion, decisions, recommendations, signatures, receivers. */
export const catatan: NoteDocument = {
  template: 'documents/catatan.hbs',
  view: (input, body) => ({ ...noteView(input), body: body(noteOf(input.edition).body) }),
};
