import type { Note } from '../notes/note.ts';
import type { PublicEdition } from '../publication/gate.ts';

/** The note as an edition shows it. A public one can only be made of what the gate lets through. */
export type NoteEdition =
  | { readonly kind: 'internal'; readonly note: Note }
  | { readonly kind: 'public'; readonly edition: PublicEdition };

export function noteOf(edition: NoteEdition): Note {
  return edition.kind === 'internal' ? edition.note : edition.edition.note;
}
