import { versionOf } from '../distribution/version.ts';
import { withDuplicateIds } from '../notes/identity.ts';
import { listNotes } from '../notes/list.ts';
import type { loadNoteWithBytes } from '../notes/load.ts';
import type { Note, NoteFile, NoteHead, RecommendationHead } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { FolderEntry } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import type { GlobalOptions, Setting } from '../workspace/setting.ts';
import { type Workspace, workspaceOf } from '../workspace/workspace.ts';
import { asKept } from './kept-data.ts';
import { type Kept, KeptFiles } from './kept-files.ts';
import { officeText } from './note-cache.ts';
import { fileSource, type NoteSource } from './note-source.ts';
import { openKnownSetting } from './open-known.ts';

/** A note without its text, and by what its versions are told apart. */
type HeadFile = NoteFile<NoteHead> & { readonly version?: string };

/** A notebook of which every note is known without its text, and can be had in full. */
export interface Register extends Workspace<NoteHead> {
  readonly source: NoteSource;
  /** By what versions of the internal edition of a note are told apart. */
  versionOf(note: NoteHead): string;
}

/**
 * Finds the notebook and reads its notes without their texts; what did not change since the last time is not read again.
 * @param held takes the notes that had to be read, for who will ask for their texts anyway
 */
export async function openRegister(world: World, options: GlobalOptions, held?: Map<string, Note>): Promise<Register> {
  const setting = await openKnownSetting(world, options);
  const kept = new KeptFiles<HeadFile>(world.cache, setting.folder, 'notes', officeText(setting));
  const fresh: Kept<HeadFile>[] = [];
  const entries = listNotes(setting.folder);
  const known = entries.map(({ name, kind }) => (kind === 'file' ? kept.find(name) : undefined));
  const load = known.includes(undefined) ? (await import('../notes/load.ts')).loadNoteWithBytes : undefined;
  const files = entries.flatMap((entry, index) => {
    return known[index] ?? (load === undefined ? [] : readHead(entry, load, setting, world, { fresh, held }));
  });
  kept.keep(fresh);
  const noteFiles = withDuplicateIds(files);
  const notes = noteFiles.flatMap(({ note }) => note ?? []);
  const versions = new Map(files.map(({ id, version = '' }) => [id, version]));
  const source = fileSource(setting, (file) => kept.digestOf(file), held);
  const workspace = workspaceOf(setting, { ...setting.office, noteFiles, notes });
  return { ...workspace, source, versionOf: ({ id }) => versions.get(id) ?? '' };
}

/** Reads one note; what can be kept of it goes to `fresh`, and the note itself to `held`. */
function readHead(
  entry: FolderEntry,
  load: typeof loadNoteWithBytes,
  { folder, office }: Setting,
  { cache, sha256 }: World,
  { fresh, held }: { readonly fresh: Kept<HeadFile>[]; readonly held: Map<string, Note> | undefined },
): HeadFile {
  const { noteFile, bytes, stamp } = load(folder, entry, office.config);
  const value = asKept(withoutText(noteFile, sha256));
  if (noteFile.note !== undefined) held?.set(entry.name, noteFile.note);
  if (bytes !== undefined) fresh.push({ file: entry.name, digest: cache.digest(bytes), stamp, value });
  return value;
}

function withoutText({ note, ...rest }: NoteFile, sha256: World['sha256']): HeadFile {
  if (note === undefined) return { ...rest, note };
  const { id, file, dropped } = note;
  const { type, title, date, body, status, access, archive, signed } = note.data;
  const recommendations = note.data.recommendations.map(withoutLog);
  const { distribution } = note.data;
  const head = { type, title, date, body, status, access, archive, signed, recommendations };
  const data = { ...head, ...(distribution.length > 0 && { distribution }) };
  return { ...rest, note: { id, file, data, dropped }, version: versionOf(note, sha256) };
}

function withoutLog(recommendation: Recommendation): RecommendationHead {
  const { term, reason, evidence, updates, supporting, public: isPublic, ...head } = recommendation;
  return { ...head, ...(supporting.length > 0 && { supporting }), ...(!isPublic && { public: false }) };
}
