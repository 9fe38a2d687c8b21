import { isFailure } from '../diagnostics/failure.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';

/** A folder for locks that everybody who works on the notebook here shares: git's own, which is never saved, else the notebook. */
export async function privatePlace(notebook: Folder, { git, files }: Pick<World, 'git' | 'files'>): Promise<Folder> {
  try {
    const { privateFolder } = await git.repository(notebook.path);
    return files.folder(privateFolder);
  } catch (error) {
    if (isFailure(error)) return notebook;
    throw error;
  }
}
