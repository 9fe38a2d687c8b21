import type { Folder } from '../../ports/files.ts';
import type { ConflictFile } from '../../ports/git.ts';

/** What a person was shown of a conflict: the answer to it counts for exactly that. */
export interface ConflictRecord {
  readonly files: readonly { readonly path: string; readonly own: string | null; readonly theirs: string | null }[];
  /** Copies of both versions, relative to the output folder. */
  readonly copies: readonly string[];
}

const recordFile = 'catatan-conflict.json';

/** The conflict that was shown last and is not settled; undefined when there is none, or it cannot be read. */
export function readRecord(place: Folder): ConflictRecord | undefined {
  if (place.kind(recordFile) !== 'file') return undefined;
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(place.read(recordFile)));
    const { files, copies } = data as Partial<ConflictRecord>;
    return Array.isArray(files) && Array.isArray(copies) ? { files, copies } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

export function writeRecord(place: Folder, files: readonly ConflictFile[], copies: readonly string[]): void {
  const shown = files.map(({ path, own, theirs }) => ({ path, own: own?.id ?? null, theirs: theirs?.id ?? null }));
  const record: ConflictRecord = { files: shown, copies };
  place.write(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

export function forgetRecord(place: Folder, out: Folder): void {
  const record = readRecord(place);
  if (record === undefined) return;
  for (const copy of record.copies) out.remove(copy);
  place.remove(recordFile);
}

/** Whether the person has seen what the other side has now, in every file. */
export function hasSeen(record: ConflictRecord | undefined, files: readonly ConflictFile[]): boolean {
  return files.every(({ path, theirs }) => {
    const shown = record?.files.find((file) => file.path === path);
    return shown !== undefined && shown.theirs === (theirs?.id ?? null);
  });
}

/** Whether the own version of a file is still the one that was shown. */
export function isUnedited(record: ConflictRecord | undefined, file: ConflictFile): boolean {
  const shown = record?.files.find(({ path }) => path === file.path);
  return shown !== undefined && shown.own === (file.own?.id ?? null);
}
