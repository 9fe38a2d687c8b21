import { withDuplicateIds } from '../notes/identity.ts';
import { listNotes } from '../notes/list.ts';
import type { loadNote } from '../notes/load.ts';
import type { NoteFile, NoteHead } from '../notes/note.ts';
import type { FolderEntry } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { type GlobalOptions, openSetting, type Setting } from '../workspace/setting.ts';
import { type Workspace, workspaceOf } from '../workspace/workspace.ts';
import { type Kept, KeptFiles } from './kept-files.ts';
import { officeText } from './note-cache.ts';

type HeadFile = NoteFile<NoteHead>;

/** Finds the notebook and reads its notes without their texts; what did not change since the last time is not read again. */
export async function openRegister(world: World, options: GlobalOptions): Promise<Workspace<NoteHead>> {
  const setting = openSetting(world, options);
  const kept = new KeptFiles<HeadFile>(world.cache, setting.folder, 'notes', officeText(setting));
  const fresh: Kept<HeadFile>[] = [];
  const entries = listNotes(setting.folder);
  const known = entries.map(({ name, kind }) => (kind === 'file' ? kept.find(name) : undefined));
  const load = known.includes(undefined) ? (await import('../notes/load.ts')).loadNote : undefined;
  const files = entries.flatMap((entry, index) => {
    return known[index] ?? (load === undefined ? [] : readHead(entry, load, setting, world, fresh));
  });
  kept.keep(fresh);
  const noteFiles = withDuplicateIds(files);
  const notes = noteFiles.flatMap(({ note }) => note ?? []);
  return workspaceOf(setting, { ...setting.office, noteFiles, notes });
}

/** Reads one note; what can be kept of it goes to `fresh`. */
function readHead(
  entry: FolderEntry,
  load: typeof loadNote,
  { folder, office }: Setting,
  { cache }: World,
  fresh: Kept<HeadFile>[],
): HeadFile {
  let bytes: Uint8Array | undefined;
  const stamp = entry.kind === 'file' ? folder.stamp(entry.name) : undefined;
  const read = (file: string) => {
    bytes = folder.read(file);
    return bytes;
  };
  const loaded = load({ size: (file) => folder.size(file), read }, entry, office.config);
  const value = withoutText(loaded);
  if (bytes !== undefined) fresh.push({ file: entry.name, digest: cache.digest(bytes), stamp, value });
  return value;
}

function withoutText({ note, ...rest }: NoteFile): HeadFile {
  if (note === undefined) return { ...rest, note };
  const { id, file, dropped } = note;
  const { type, title, date, body, status, access, archive, recommendations } = note.data;
  const data = { type, title, date, body, status, access, archive, recommendations };
  return { ...rest, note: { id, file, data, dropped } };
}
