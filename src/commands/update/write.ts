import { Failure, isFailure } from '../../diagnostics/failure.ts';
import type { Folder } from '../../ports/files.ts';
import type { World } from '../../ports/world.ts';
import { isUnchanged } from '../../production/unchanged.ts';

/** A note as it is to become. */
export interface NoteEdit {
  readonly file: string;
  /** What the new text was made of. */
  readonly before: Uint8Array;
  readonly text: string;
}

/** Milliseconds after which a lock was left behind: what is done under it takes a few. */
const abandoned = 10_000;

const lockFile = '.catatan-update.lock';

/**
 * Writes all or nothing: copies of evidence, then the notes in their order. Throws `Failure` `file-changed` where somebody
 * changed one of them since it was read, and `update-half` where what was written could not be put back.
 * @param place a folder that everybody who updates this notebook shares, for a lock
 */
export async function writeTogether(
  edits: readonly NoteEdit[],
  copies: ReadonlyMap<string, Uint8Array>,
  folder: Folder,
  place: Folder,
  clock: World['clock'],
): Promise<void> {
  await lock(place, clock);
  try {
    for (const { file, before } of edits) {
      if (!isUnchanged(folder, file, before)) throw new Failure('file-changed', { path: folder.absolute(file) });
    }
    writeAll(edits, copies, folder);
  } finally {
    place.remove(lockFile);
  }
}

/** Waits while another update writes. */
async function lock(place: Folder, clock: World['clock']): Promise<void> {
  for (;;) {
    try {
      place.create(lockFile, String(clock.now()));
      return;
    } catch (error) {
      if (!isFailure(error, 'file-exists')) throw error;
      if (isAbandoned(place, clock)) place.remove(lockFile);
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function isAbandoned(place: Folder, clock: World['clock']): boolean {
  try {
    const since = Number(new TextDecoder().decode(place.read(lockFile)));
    return !(Math.abs(clock.now() - since) < abandoned);
  } catch (error) {
    if (isFailure(error, 'file-missing')) return false;
    throw error;
  }
}

function writeAll(edits: readonly NoteEdit[], copies: ReadonlyMap<string, Uint8Array>, folder: Folder): void {
  const undo: { readonly path: string; readonly back: () => void }[] = [];
  try {
    for (const [path, content] of copies) {
      folder.create(path, content);
      undo.unshift({ path, back: () => folder.remove(path) });
    }
    for (const { file, before, text } of edits) {
      folder.write(file, text);
      undo.unshift({ path: file, back: () => folder.write(file, before) });
    }
  } catch (error) {
    const left = undo.filter(({ back }) => !succeeds(back)).map(({ path }) => folder.absolute(path));
    throw left.length === 0 ? error : new Failure('update-half', { paths: left });
  }
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (isFailure(error)) return false;
    throw error;
  }
}
