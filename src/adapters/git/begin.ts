import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { createRunner, line, must } from './run.ts';

/** Makes a repository of the folder, which is made where it does not exist; one that is there already is left as it is. */
export async function initRepository(location: string, env: NodeJS.ProcessEnv): Promise<void> {
  mkdirSync(location, { recursive: true });
  await must(createRunner(location, env), ['-c', 'init.defaultBranch=main', 'init', '--quiet']);
}

/** The folder of hooks in force, whoever set it. */
export async function readHooksFolder(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  return path.resolve(root, await line(createRunner(root, env), ['rev-parse', '--git-path', 'hooks']));
}

export async function writeHooksFolder(root: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  await must(createRunner(root, env), ['config', '--local', 'core.hooksPath', folder]);
}
