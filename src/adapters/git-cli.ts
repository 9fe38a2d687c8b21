import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Git } from '../ports/git.ts';
import { countChanges, countUnsent } from './git/counts.ts';

/** Milliseconds that the server gets to answer. */
const usualTimeout = 60_000;

/** git as it is installed on this machine; what saves is loaded when it is asked for. */
export function createGitCli(env: NodeJS.ProcessEnv, networkTimeout: number = usualTimeout): Git {
  return {
    workTree: (location) => {
      for (let folder = path.resolve(location); ; folder = path.dirname(folder)) {
        if (fs.existsSync(path.join(folder, '.git'))) return folder;
        if (path.dirname(folder) === folder) return undefined;
      }
    },
    changes: (folder) => countChanges(folder, env),
    unsent: (folder) => countUnsent(folder, env),
    repository: async (folder) => (await import('./git/repository.ts')).openRepository(folder, env, networkTimeout),
    init: async (location) => (await import('./git/begin.ts')).initRepository(location, env),
    hooksFolder: async (root) => (await import('./git/begin.ts')).readHooksFolder(root, env),
    useHooks: async (root, folder) => (await import('./git/begin.ts')).writeHooksFolder(root, folder, env),
  };
}
