import type { Config } from '../config/config.ts';
import { type Finding, finding, wholeFile } from '../diagnostics/diagnostic.ts';
import { isFailure } from '../diagnostics/failure.ts';
import type { Folder, FolderEntry, PathKind } from '../ports/files.ts';
import { nameFindings, withDuplicateIds } from './identity.ts';
import { largestFile, listNotes, noteIdOf } from './list.ts';
import { loadOffice } from './load-office.ts';
import type { Note, Notebook, NoteFile, Office } from './note.ts';
import { parseNote } from './parse.ts';
import { validateNote } from './validate.ts';

/** Reads the notebook: what is known of the office, and every note. */
export function loadNotebook(folder: Folder, templates: Folder): Notebook {
  return loadNotes(folder, loadOffice(folder, templates));
}

/** Reads every note of the office. */
export function loadNotes(folder: Folder, office: Office): Notebook {
  const noteFiles = withDuplicateIds(listNotes(folder).map((entry) => loadNote(folder, entry, office.config)));
  const notes = noteFiles.map(({ note }) => note).filter((note): note is Note => note !== undefined);
  return { ...office, noteFiles, notes };
}

/** A note with the bytes that it was read from, absent where they could not be. */
export interface NoteWithBytes {
  readonly noteFile: NoteFile;
  readonly bytes: Uint8Array | undefined;
  /** `Folder.stamp` before the bytes were read. */
  readonly stamp: string | undefined;
}

/** Reads one note, and tells from what. */
export function loadNoteWithBytes(
  folder: Pick<Folder, 'size' | 'read' | 'stamp'>,
  entry: FolderEntry,
  config: Config,
): NoteWithBytes {
  let [bytes, stamp]: [Uint8Array | undefined, string | undefined] = [undefined, undefined];
  const read = (file: string) => {
    stamp = folder.stamp(file);
    bytes = folder.read(file);
    return bytes;
  };
  const noteFile = loadNote({ size: (file) => folder.size(file), read }, entry, config);
  return { noteFile, bytes, stamp };
}

/** Reads one note. */
export function loadNote(
  folder: Pick<Folder, 'size' | 'read'>,
  { name: file, kind }: FolderEntry,
  config: Config,
): NoteFile {
  const id = noteIdOf(file);
  const loaded = kind === 'file' ? readNote(folder, file, id, config) : unreadable(file, id, reasonOf(kind));
  return { ...loaded, findings: [...nameFindings(loaded), ...loaded.findings] };
}

function reasonOf(kind: PathKind): 'folder' | 'outside' | 'missing' {
  return kind === 'folder' || kind === 'outside' ? kind : 'missing';
}

function readNote(folder: Pick<Folder, 'size' | 'read'>, file: string, id: string, config: Config): NoteFile {
  try {
    if (folder.size(file) > largestFile) {
      return failed(file, id, finding('file-too-large', file, wholeFile, { limit: 'size' }));
    }
    return validateNote(file, id, parseNote(file, folder.read(file)), config);
  } catch (error) {
    if (isFailure(error, 'file-denied')) return unreadable(file, id, 'denied');
    if (isFailure(error, 'file-busy')) return unreadable(file, id, 'busy');
    if (isFailure(error)) return unreadable(file, id, 'other');
    throw error;
  }
}

function unreadable(file: string, id: string, reason: 'outside' | 'folder' | 'denied' | 'busy' | 'missing' | 'other') {
  return failed(file, id, finding('file-unreadable', file, wholeFile, { reason }));
}

export function failed(file: string, id: string, problem: Finding): NoteFile {
  return { file, id, note: undefined, findings: [problem] };
}
