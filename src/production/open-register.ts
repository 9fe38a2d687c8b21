import { withDuplicateIds } from '../notes/identity.ts';
import { listNotes } from '../notes/list.ts';
import { loadNote } from '../notes/load.ts';
import type { NoteFile, NoteHead } from '../notes/note.ts';
import type { FolderEntry } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { type Workspace, workspaceOf } from '../workspace/open.ts';
import { type GlobalOptions, openSetting, type Setting } from '../workspace/setting.ts';
import { type Kept, KeptFiles } from './kept-files.ts';
import { officeText } from './note-cache.ts';

type HeadFile = NoteFile<NoteHead>;

/** Finds the notebook and reads its notes without their texts; what did not change since the last time is not read again. */
export function openRegister(world: World, options: GlobalOptions): Workspace<NoteHead> {
  const setting = openSetting(world, options);
  const kept = new KeptFiles<HeadFile>(world.cache, setting.folder, 'notes', officeText(setting));
  const fresh: Kept<HeadFile>[] = [];
  const files = listNotes(setting.folder).map((entry) => {
    const known = entry.kind === 'file' ? kept.find(entry.name) : undefined;
    return known ?? readHead(entry, setting, world, fresh);
  });
  kept.keep(fresh);
  const noteFiles = withDuplicateIds(files);
  const notes = noteFiles.flatMap(({ note }) => note ?? []);
  return workspaceOf(setting, { ...setting.office, noteFiles, notes });
}

/** Reads one note; what can be kept of it goes to `fresh`. */
function readHead(
  entry: FolderEntry,
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
  const loaded = loadNote({ size: (file) => folder.size(file), read }, entry, office.config);
  const value = withoutText(loaded);
  if (bytes !== undefined) fresh.push({ file: entry.name, digest: cache.digest(bytes), stamp, value });
  return value;
}

function withoutText({ note, ...rest }: NoteFile): HeadFile {
  if (note === undefined) return { ...rest, note };
  const { id, file, dropped } = note;
  const { attendees, agenda, decisions, attachments, corrections, ...data } = note.data;
  return { ...rest, note: { id, file, data, dropped } };
}
