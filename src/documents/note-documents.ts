import { catatan } from './catatan.ts';
import { daftarHadir } from './daftar-hadir.ts';
import { distribusi } from './distribusi.ts';
import { lapsing } from './lapsing.ts';
import { notaDinas } from './nota-dinas.ts';
import type { NoteDocument } from './note-document.ts';
import { siaranPers } from './siaran-pers.ts';

/** Every document of a note. A new one is a file and a line here. */
export const noteDocuments = {
  catatan,
  lapsing,
  'nota-dinas': notaDinas,
  'siaran-pers': siaranPers,
  distribusi,
  'daftar-hadir': daftarHadir,
} as const satisfies Readonly<Record<string, NoteDocument>>;

export type NoteDocumentName = keyof typeof noteDocuments;
