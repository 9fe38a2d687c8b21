import { loadNote } from '../notes/load.ts';
import type { Note, NoteFile } from '../notes/note.ts';
import { parseNote } from '../notes/parse.ts';
import { validateNote } from '../notes/validate.ts';
import type { Folder } from '../ports/files.ts';
import { compareWithBase } from '../rules/base/compare.ts';
import { type JudgedFinding, withSeverities } from '../rules/check.ts';
import { judgeNotebook } from '../rules/check-notebook.ts';
import { compareText } from '../shared/compare.ts';
import { fileNameOf } from '../shared/posix-path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type CheckResult, checkResult } from './check-result.ts';
import { checkWorkspace } from './check-workspace.ts';

/** Judging a note before it is written. */

/** The findings that `file` would have, were this its text. */
export function checkNoteText(workspace: Workspace, file: string, text: string): CheckResult {
  const id = fileNameOf(file).replace(/\.md$/i, '');
  const parsed = parseNote(file, new TextEncoder().encode(text));
  const noteFile = validateNote(file, id, parsed, workspace.notebook.config);
  const folder = folderWith(workspace.folder, new Map([[file, new TextEncoder().encode(text)]]));
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

/**
 * The findings that were not there before, were these the contents of `files`; with what the change does to the record.
 * Places and lines are those of the new contents.
 */
export function checkEdits(workspace: Workspace, files: ReadonlyMap<string, Uint8Array>): CheckResult & Edited {
  const { today, timeLimit, notebook, office } = workspace;
  const folder = folderWith(workspace.folder, files);
  const notes = [...files.keys()].filter((file) => notebook.noteFiles.some((it) => it.file === file));
  const edited = notes
    .map((name) => loadNote(folder, { name, kind: 'file' }, office.config))
    .reduce(withNoteFile, { ...workspace, folder });
  const known = judgeNotebook(notebook, workspace.folder, today, timeLimit);
  const found = judgeNotebook(edited.notebook, folder, today, timeLimit);
  const changes = compareWithBase(notebook, edited.notebook, new Map());
  const caused = [...added(known, found), ...withSeverities(changes, edited.notebook.notes, edited.notebook)];
  const edits = notes.map((file) => ({ file }));
  return { ...checkResult(caused, edits, folder, () => true), folder };
}

/** The folder as it is to be. Reading only. */
export interface Edited {
  readonly folder: Folder;
}

/** What is found more often than before, wherever it stands in its file. */
function added(before: readonly JudgedFinding[], after: readonly JudgedFinding[]): JudgedFinding[] {
  const sign = ({ file, code, params, severity }: JudgedFinding) => JSON.stringify([file, code, params, severity]);
  const left = new Map<string, number>();
  for (const it of before) left.set(sign(it), (left.get(sign(it)) ?? 0) + 1);
  return after.filter((it) => {
    const count = left.get(sign(it)) ?? 0;
    left.set(sign(it), count - 1);
    return count <= 0;
  });
}

/** The folder as it would be with these files in it. Reading only. */
function folderWith(folder: Folder, files: ReadonlyMap<string, Uint8Array>): Folder {
  return {
    path: folder.path,
    kind: (path) => (files.has(path) ? 'file' : folder.kind(path)),
    isPlainFile: (path) => folder.isPlainFile(path),
    size: (path) => files.get(path)?.length ?? folder.size(path),
    read: (path) => files.get(path) ?? folder.read(path),
    stamp: (path) => (files.has(path) ? undefined : folder.stamp(path)),
    list: (path) => folder.list(path),
    absolute: (path) => folder.absolute(path),
    write: () => {},
    create: () => {},
    append: () => {},
    remove: () => {},
  };
}
