import { configFile } from '../../config/files.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Folder } from '../../ports/files.ts';
import type { World } from '../../ports/world.ts';

/** Where a new notebook goes. What servers, git and editors look for stands at the root, the rest in the notebook. */
export interface Place {
  /** The folder that becomes the notebook. */
  readonly notebook: string;
  /** The work tree around it, else the notebook itself. */
  readonly root: Folder;
  /** The notebook as seen from the root, `''` or ending in `/`. */
  readonly prefix: string;
  /** Whether git watches over the root already. */
  readonly inGit: boolean;
}

/** Decides where the notebook goes. Throws `Failure` when one is there, or when something else than a folder is. */
export function findPlace({ files, git }: Pick<World, 'files' | 'git'>, notebook: string): Place {
  refuseTaken(files, notebook);
  const workTree = git.workTree(notebook);
  const root = files.folder(workTree ?? notebook);
  const below = files.below(root.path, notebook) ?? '';
  return { notebook, root, prefix: below === '' ? '' : `${below}/`, inGit: workTree !== undefined };
}

function refuseTaken(files: World['files'], notebook: string): void {
  for (const path of [notebook, files.resolve(notebook, 'notes')]) {
    if (files.folder(path).kind(configFile) !== 'missing') throw new Failure('notebook-exists', { path });
  }
  const kind = files.folder(notebook).kind('.');
  if (kind !== 'folder' && kind !== 'missing') throw new Failure('folder-expected', { path: notebook });
}
