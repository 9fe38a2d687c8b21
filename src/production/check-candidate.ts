import type { Note, NoteFile } from '../notes/note.ts';
import { parseNote } from '../notes/parse.ts';
import { validateNote } from '../notes/validate.ts';
import type { Folder } from '../ports/files.ts';
import { compareText } from '../shared/compare.ts';
import { fileNameOf } from '../shared/posix-path.ts';
import type { Workspace } from '../workspace/open.ts';
import type { CheckResult } from './check-result.ts';
import { checkWorkspace } from './check-workspace.ts';

/** Judging a note before it is written. */

/** The findings that `file` would have, were this its text. */
export function checkNoteText(workspace: Workspace, file: string, text: string): CheckResult {
  const id = fileNameOf(file).replace(/\.md$/i, '');
  const parsed = parseNote(file, new TextEncoder().encode(text));
  const noteFile = validateNote(file, id, parsed, workspace.notebook.config);
  const folder = folderWith(workspace.folder, file, text);
  return checkWorkspace({ ...withNoteFile(workspace, noteFile), folder }, (it) => it === file);
}

/**
 * What comes of a change to one note: every finding of the note itself, and those of other files that were not there before.
 * @param changed stands in place of the file of the same path
 */
export function checkChange(workspace: Workspace, changed: NoteFile): CheckResult {
  const known = new Set(checkWorkspace(workspace).diagnostics.map((it) => JSON.stringify(it)));
  const { diagnostics } = checkWorkspace(withNoteFile(workspace, changed));
  const caused = diagnostics.filter((it) => it.file === changed.file || !known.has(JSON.stringify(it)));
  const errors = caused.filter(({ severity }) => severity === 'error').length;
  return { diagnostics: caused, counts: { errors, warnings: caused.length - errors }, notes: [changed.file] };
}

/** The workspace with a note file put in or replaced. */
export function withNoteFile(workspace: Workspace, changed: NoteFile): Workspace {
  const { notebook } = workspace;
  const others = notebook.noteFiles.filter(({ file }) => file !== changed.file);
  const noteFiles = [...others, changed].sort((a, b) => compareText(a.file, b.file));
  const notes = noteFiles.map(({ note }) => note).filter((note): note is Note => note !== undefined);
  return { ...workspace, notebook: { ...notebook, noteFiles, notes } };
}

/** The folder as it would be with this file in it. Reading only. */
function folderWith(folder: Folder, file: string, text: string): Folder {
  const bytes = new TextEncoder().encode(text);
  return {
    path: folder.path,
    kind: (path) => (path === file ? 'file' : folder.kind(path)),
    isPlainFile: (path) => folder.isPlainFile(path),
    size: (path) => (path === file ? bytes.length : folder.size(path)),
    read: (path) => (path === file ? bytes : folder.read(path)),
    stamp: () => undefined,
    list: (path) => folder.list(path),
    absolute: (path) => folder.absolute(path),
    write: () => {},
    create: () => {},
    remove: () => {},
  };
}
