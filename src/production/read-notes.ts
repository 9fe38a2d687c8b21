import { versionOf } from '../distribution/version.ts';
import { loadNoteWithBytes } from '../notes/load.ts';
import type { NoteFile, NoteHead, Office, RecommendationHead } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { Folder, FolderEntry } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { type KeptEdition, supposedEditions } from '../publication/gate.ts';

/** A note without its text, and by what its versions are told apart. */
export type HeadFile = NoteFile<NoteHead> & { readonly version?: string };

/** What is known of a note once it was read. Plain data. */
export interface ReadNote {
  readonly head: HeadFile;
  /** Digest of the file's bytes; undefined when they could not be read. */
  readonly digest?: string | undefined;
  /** `Folder.stamp` before they were read. */
  readonly stamp?: string | undefined;
  readonly edition?: KeptEdition | undefined;
}

/** A share of the notes, for another thread. */
export interface NotesToRead {
  /** Absolute path of the notebook. */
  readonly path: string;
  readonly office: Office;
  readonly entries: readonly FolderEntry[];
  /** Whether editions are supposed. */
  readonly withEditions: boolean;
}

interface NoteReader extends Omit<NotesToRead, 'path' | 'entries'> {
  readonly folder: Folder;
  readonly digest: (content: Uint8Array) => string;
  readonly sha256: World['sha256'];
}

/** Reads notes one by one, and lets each go for what is kept of it: a `ReadNote` as JSON. */
export function* readNotes(entries: readonly FolderEntry[], reader: NoteReader): Generator<string> {
  const { folder, office, digest, sha256, withEditions } = reader;
  const supposed = supposedEditions(office.stakeholders);
  for (const entry of entries) {
    const { noteFile, bytes, stamp } = loadNoteWithBytes(folder, entry, office.config);
    const edition = withEditions && noteFile.note !== undefined ? supposed(noteFile.note) : undefined;
    yield JSON.stringify({ head: withoutText(noteFile, sha256), digest: bytes && digest(bytes), stamp, edition });
  }
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
