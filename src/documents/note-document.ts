import type { NoteViewInput } from './note-view.ts';

/** A kind of document that is printed of one note: what the meeting decided, nothing of what followed. */
export interface NoteDocument {
  readonly template: string;
  /** Rules for this document alone, as a path of a template. */
  readonly styles?: string;
  /** Filled in by hand at the meeting: a draft gives it too, and the note's approval is no concern of it. */
  readonly isForm?: boolean;
  /** What its template is filled with. `address` is that of the public page of the note, for a public edition. */
  view(input: NoteViewInput, body: BodyRenderer, address?: string): object;
}

/** Safe HTML of Markdown of the note. */
export type BodyRenderer = (markdown: string) => string;
