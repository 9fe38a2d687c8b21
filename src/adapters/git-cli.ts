import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Git } from '../ports/git.ts';

/** git as it is installed on this machine. */
export const gitCli: Git = {
  workTree: (location) => {
    for (let folder = path.resolve(location); ; folder = path.dirname(folder)) {
      if (fs.existsSync(path.join(folder, '.git'))) return folder;
      if (path.dirname(folder) === folder) return undefined;
    }
  },
};
