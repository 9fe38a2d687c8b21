import type { NoteEdition } from './edition.ts';

/** Every document of a note, and the editions in which it exists. How each is made: `render-note.ts`. */
export const noteDocuments = {
  catatan: ['internal', 'public'],
  lapsing: ['internal', 'public'],
  'nota-dinas': ['internal'],
  'siaran-pers': ['public'],
  distribusi: ['internal'],
  'daftar-hadir': ['internal'],
} as const satisfies Readonly<Record<string, readonly NoteEdition['kind'][]>>;

export type NoteDocumentName = keyof typeof noteDocuments;
