import { Failure } from '../diagnostics/failure.ts';
import type { Note, NoteHead } from '../notes/note.ts';
import type { Cache } from '../ports/cache.ts';
import type { KeptEdition } from '../publication/gate.ts';
import type { Setting } from '../workspace/setting.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where notes are had in full by those who know only what follow-ups ask of them. */
export interface NoteSource {
  /** Digest of the bytes of the note's file. */
  digestOf(note: NoteHead): string;
  /** What its public edition is supposed to be, for `Gate.recall`; handed out once and let go. */
  supposed(note: NoteHead): KeptEdition | undefined;
  /** The note in full. Rejects with `Failure` `note-unreadable` when the file was spoilt meanwhile. */
  load(note: NoteHead): Promise<Note>;
}

/** Reads each note when it is asked for. */
export function fileSource(
  { folder, office }: Setting,
  digestOf: (file: string) => string | undefined,
  supposed?: Map<string, KeptEdition>,
): NoteSource {
  return {
    digestOf: ({ file }) => digestOf(file) ?? '',
    supposed: ({ file }) => {
      const edition = supposed?.get(file);
      supposed?.delete(file);
      return edition;
    },
    load: async ({ file }) => {
      const { loadNote } = await import('../notes/load.ts');
      const { note } = loadNote(folder, { name: file, kind: 'file' }, office.config);
      if (note === undefined) throw new Failure('note-unreadable', { path: file });
      return note;
    },
  };
}

/** The notes of a workspace that was read in full. */
export function sourceOf({ folder, notebook }: Workspace, cache: Pick<Cache, 'digest'>): NoteSource {
  const notes = new Map(notebook.notes.map((note) => [note.file, note]));
  return {
    digestOf: ({ file }) => cache.digest(folder.read(file)),
    supposed: () => undefined,
    load: async ({ file }) => {
      const note = notes.get(file);
      if (note === undefined) throw new Failure('note-unreadable', { path: file });
      return note;
    },
  };
}
