import { configFile } from '../config/files.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';

/**
 * The notebook's folder: the one named by `-C` (or its `notes/`), else the first on the way up from the working folder.
 * Throws `Failure` `notebook-missing`.
 */
export function findNotebook(world: Pick<World, 'cwd' | 'files'>, named: string | undefined): Folder {
  const { files, cwd } = world;
  const start = files.resolve(cwd, named ?? '.');
  const found = notebookIn(world, start) ?? (named === undefined ? notebookAbove(world, start) : undefined);
  if (found === undefined) throw new Failure('notebook-missing', { from: start });
  return found;
}

function notebookAbove(world: Pick<World, 'files'>, start: string): Folder | undefined {
  const above = world.files.parent(start);
  return above === undefined ? undefined : (notebookIn(world, above) ?? notebookAbove(world, above));
}

function notebookIn({ files }: Pick<World, 'files'>, path: string): Folder | undefined {
  return [path, files.resolve(path, 'notes')]
    .map((candidate) => files.folder(candidate))
    .find((folder) => folder.kind(configFile) === 'file');
}

/** Where outputs land: `named`, else `out/` at the root of the git work tree, else in the notebook. */
export function outputFolder(
  world: Pick<World, 'cwd' | 'files' | 'git'>,
  notebook: Folder,
  named: string | undefined,
): Folder {
  if (named !== undefined) return world.files.folder(world.files.resolve(world.cwd, named));
  const root = world.git.workTree(notebook.path) ?? notebook.path;
  return world.files.folder(world.files.resolve(root, 'out'));
}
