import { Failure } from '../../diagnostics/failure.ts';
import { refreshArising } from '../../notes/edit-arising.ts';
import { editItem, type ItemChange } from '../../notes/edit-item.ts';
import type { FoundItem } from '../../notes/find.ts';
import type { Folder } from '../../ports/files.ts';
import { yamlInline } from '../../reading/yaml.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Carried, type Correction, withSuccessor } from './carry.ts';
import type { Settled } from './plan.ts';
import type { NoteEdit } from './write.ts';

/** A file as it was read. */
export interface ReadFile {
  readonly file: string;
  readonly before: Uint8Array;
  readonly text: string;
}

export function readFile(folder: Folder, file: string): ReadFile {
  const before = folder.read(file);
  return { file, before, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(before) };
}

/** The note with its item changed. Throws `Failure` `edit-refused`. */
export function itemEdit(source: ReadFile, { item, ref }: FoundItem, change: ItemChange, folder: Folder): NoteEdit {
  const text = editItem(source.text, item.id ?? '', change);
  const fields = [...change.set, ...change.append].map(([field, value]) => `${field}: ${yamlInline(value)}`);
  if (text === undefined) throw refused(source.file, `${ref} – ${fields.join('; ')}`, folder);
  return { ...source, text };
}

/** The note that the item is carried into. Throws `Failure` `edit-refused`, or as `withSuccessor`. */
export function successorEdit(
  carried: Carried,
  { item }: FoundItem,
  said: Settled,
  correction: Correction | undefined,
  folder: Folder,
): NoteEdit {
  const source = readFile(folder, carried.note.file);
  const text = withSuccessor(source.text, carried, item, said.deadline ?? item.deadline, correction);
  if (text === undefined) throw refused(source.file, carried.ref, folder);
  return { ...source, text };
}

function refused(file: string, line: string, folder: Folder): Failure {
  return new Failure('edit-refused', { path: folder.absolute(file), line });
}

/**
 * Drafts of meetings that are still to come, whose table of matters arising has a row for the item, with that row as things
 * stand now.
 */
export function arisingEdits(
  found: FoundItem,
  now: { readonly deadline: string | undefined; readonly status: string },
  edits: readonly NoteEdit[],
  { notebook, folder, today }: Workspace,
): NoteEdit[] {
  const drafts = notebook.notes.filter(({ data, body }) => {
    return data.status === 'draf' && data.date >= today && body.includes(found.ref);
  });
  return drafts.flatMap(({ file }) => {
    const source = edits.find((it) => it.file === file) ?? readFile(folder, file);
    const text = refreshArising(source.text, found.ref, now);
    return text === source.text ? [] : [{ ...source, text }];
  });
}
