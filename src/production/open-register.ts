import { withDuplicateIds } from '../notes/identity.ts';
import { listNotes } from '../notes/list.ts';
import type { NoteHead } from '../notes/note.ts';
import type { FolderEntry } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import type { KeptEdition } from '../publication/gate.ts';
import type { GlobalOptions, Setting } from '../workspace/setting.ts';
import { type Workspace, workspaceOf } from '../workspace/workspace.ts';
import { inShares } from './in-shares.ts';
import { KeptFiles } from './kept-files.ts';
import { officeText } from './note-cache.ts';
import { fileSource, type NoteSource } from './note-source.ts';
import { openKnownSetting } from './open-known.ts';
import type { HeadFile, ReadNote } from './read-notes.ts';

/** A notebook of which every note is known without its text, and can be had in full. */
export interface Register extends Workspace<NoteHead> {
  readonly source: NoteSource;
  /** By what versions of the internal edition of a note are told apart. */
  versionOf(note: NoteHead): string;
}

/** Notes that are worth the start of a thread. */
const worthAThread = 500;

/**
 * Finds the notebook and reads its notes without their texts; what did not change since the last time is not read again.
 * @param supposed takes, by file, what the editions of the notes that had to be read are supposed to be
 */
export async function openRegister(
  world: World,
  options: GlobalOptions,
  supposed?: Map<string, KeptEdition>,
): Promise<Register> {
  const setting = await openKnownSetting(world, options);
  const kept = new KeptFiles<HeadFile>(world.cache, setting.folder, 'notes', officeText(setting));
  const entries = listNotes(setting.folder);
  const known = entries.map(({ name, kind }) => (kind === 'file' ? kept.find(name) : undefined));
  const unknown = entries.filter((_, index) => known[index] === undefined);
  const read = await readAll(unknown, setting, world, supposed !== undefined);
  const fresh = new Map(read.map((it) => [it.head.file, it]));
  for (const { head, edition } of read) if (edition !== undefined) supposed?.set(head.file, edition);
  kept.keep(
    read.flatMap(({ head, digest, stamp }) =>
      digest === undefined ? [] : [{ file: head.file, digest, stamp, value: head }],
    ),
  );
  const files = entries.flatMap(({ name }, index) => known[index] ?? fresh.get(name)?.head ?? []);
  const noteFiles = withDuplicateIds(files);
  const notes = noteFiles.flatMap(({ note }) => note ?? []);
  const versions = new Map(files.map(({ file, version = '' }) => [file, version]));
  const source = fileSource(setting, (file) => kept.digestOf(file), supposed);
  const workspace = workspaceOf(setting, { ...setting.office, noteFiles, notes });
  return { ...workspace, source, versionOf: ({ file }) => versions.get(file) ?? '' };
}

async function readAll(
  items: readonly FolderEntry[],
  { folder, office }: Setting,
  { threads, cache, sha256 }: World,
  withEditions: boolean,
): Promise<readonly ReadNote[]> {
  if (items.length === 0) return [];
  const { readNotes } = await import('./read-notes.ts');
  const { digest } = cache;
  const reader = { folder, office, withEditions, digest, sha256 };
  const here = (share: readonly FolderEntry[]) =>
    Array.from(readNotes(share, reader), (text): ReadNote => JSON.parse(text));
  const away = async (entries: readonly FolderEntry[]): Promise<ReadNote[]> => {
    return JSON.parse(String(await threads.run('read-notes', { path: folder.path, office, entries, withEditions })));
  };
  return inShares({ items, worthAThread, away, here }, threads);
}
