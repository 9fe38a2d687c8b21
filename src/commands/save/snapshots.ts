import type { Config } from '../../config/config.ts';
import type { Note } from '../../notes/note.ts';
import { parseNote } from '../../notes/parse.ts';
import { validateNote } from '../../notes/validate.ts';
import type { Folder } from '../../ports/files.ts';
import type { FileChange, Repository } from '../../ports/git.ts';
import { fileNameOf } from '../../shared/posix-path.ts';
import type { Snapshot } from './changes.ts';
import { isNotePath } from './secrets.ts';

/** The changed files as they were saved last and as they are now. */
export async function readSnapshots(
  changes: readonly FileChange[],
  repository: Repository,
  head: string | undefined,
  now: Folder,
  config: Config,
): Promise<{ readonly before: Snapshot; readonly after: Snapshot }> {
  const old = changes.filter(({ kind }) => kind !== 'added');
  const folder = head === undefined || old.length === 0 ? undefined : await repository.folderAt(head);
  const current = changes.filter(({ kind }) => kind !== 'removed');
  return {
    before: snapshotOf(folder === undefined ? [] : old, folder ?? now, config),
    after: snapshotOf(current, now, config),
  };
}

function snapshotOf(changes: readonly FileChange[], folder: Folder, config: Config): Snapshot {
  return new Map(
    changes.map(({ path }) => {
      const bytes = isNotePath(path) && folder.kind(path) === 'file' ? folder.read(path) : undefined;
      return [path, noteIn(path, bytes, config)] as const;
    }),
  );
}

/** The note that a file holds; undefined when it is none, or cannot be read as one. */
export function noteIn(path: string, bytes: Uint8Array | undefined, config: Config): Note | undefined {
  if (bytes === undefined || !isNotePath(path)) return undefined;
  const id = fileNameOf(path).replace(/\.md$/i, '');
  return validateNote(path, id, parseNote(path, bytes), config).note;
}
