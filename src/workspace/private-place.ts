import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';

/**
 * A folder for locks that everybody who works on the notebook here shares: git's own, which is never saved, else the
 * notebook. Found without asking git, so that it is the same for whoever cannot.
 */
export function privatePlace(notebook: Folder, { git, files }: Pick<World, 'git' | 'files'>): Folder {
  const root = git.workTree(notebook.path);
  if (root === undefined) return notebook;
  const tree = files.folder(root);
  return tree.kind('.git') === 'folder' ? files.folder(tree.absolute('.git')) : notebook;
}
