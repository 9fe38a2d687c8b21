import type { NoteEdition } from './edition.ts';
import type { NoteViewInput } from './note-view.ts';

/** A kind of document that is printed of one note: what the meeting decided, nothing of what followed. */
export interface NoteDocument {
  readonly template: string;
  /** Rules for this document alone, as a path of a template. */
  readonly styles?: string;
  /** Editions in which it exists. */
  readonly editions: readonly NoteEdition['kind'][];
  /** What its template is filled with. */
  view(input: NoteViewInput, body: BodyRenderer): object;
}

/** Safe HTML of Markdown of the note. */
export type BodyRenderer = (markdown: string) => string;
